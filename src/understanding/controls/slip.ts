import { isOneLetterAway, isTypo } from '../letters.ts';

/** How long a word has to be for a letter in it to be forgiven. */
export interface Slip {
  readonly syllables: number;
  readonly letters: number;
}

/** Words of their own, one letter away from a control word: what they say is not that. */
const OTHERS =
  /남[기겨긴길]|올[리려릴]|말[아고]|많|맡|맑|맛|낮|좁|졸[리았]?|들[려리릴]|최소|주소|생각|중요|about|exist|step|light|might|night|forgot/;

/** Where the text goes on behind a word that stands here with one letter gone wrong. */
export function slipsAt(
  text: string,
  place: number,
  words: ReadonlyMap<string, readonly string[]>,
  slip: Slip,
): number[] {
  if (OTHERS.test(text)) return [];
  return [...words.values()].flat().flatMap((word) => {
    if (/[가-힣]/.test(word)) return isSlipOf(text, place, word, slip) ? [place + word.length] : [];
    if (!/^[a-z]+$/.test(word) || word.length < slip.letters) return [];
    const lengths = [word.length - 1, word.length, word.length + 1];
    return lengths.filter((length) => isEnglishSlip(text.slice(place, place + length), word)).map((n) => place + n);
  });
}

function isSlipOf(text: string, place: number, word: string, { syllables }: Slip): boolean {
  if (word.length < syllables) return false;
  const typed = text.slice(place, place + word.length);
  return isOneLetterAway(typed, word) && initialOf(typed) === initialOf(word);
}

/** Hangul syllables stand in the order of their first consonant, 588 of each. */
function initialOf(word: string): number {
  return Math.floor((word.charCodeAt(0) - 0xac00) / 588);
}

/** In a short word a letter that was replaced makes another word: skip and ship, stop and shop. */
function isEnglishSlip(typed: string, word: string): boolean {
  const SHORT = 4;
  if (!isTypo(typed, word)) return false;
  const isSwapped = sorted(typed) === sorted(word);
  return isSwapped || (typed[0] === word[0] && (word.length > SHORT || typed.length !== word.length));
}

function sorted(word: string): string {
  return word.split('').toSorted().join('');
}
