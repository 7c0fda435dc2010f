import { isOneLetterAway, isTypo } from '../letters.ts';

type WordsByInitial = ReadonlyMap<string, readonly string[]>;

const HANGUL = /^[가-힣]/;
const LATIN = /^[a-z]+$/;

/** How long a word has to be for a letter in it to be forgiven. */
export interface Slip {
  readonly syllables: number;
  readonly letters: number;
}

/** Words of their own, one letter away from a control word: what they say is not that. */
const OTHERS =
  /남[기겨긴길]|올[리려릴]|말[아고]|많|맡|맑|맛|낮|좁|졸[리았]?|들[려리릴]|최소|주소|생각|중요|about|exist|step|light|might|night|forgot/;

/** Where the text goes on behind a word that stands here with one letter gone wrong; its first sound is right. */
export function slipsAt(text: string, place: number, words: WordsByInitial, slip: Slip): number[] {
  const first = text.charAt(place);
  return [...words].flatMap(([initial, group]) =>
    isSameSound(first, initial) ? group.flatMap((word) => endsOf(text, place, word, slip)) : [],
  );
}

/** Whether one of these words with a slip might be no slip at all. */
export function isOther(text: string): boolean {
  return OTHERS.test(text);
}

function endsOf(text: string, place: number, word: string, { syllables, letters }: Slip): number[] {
  if (HANGUL.test(word)) {
    const end = place + word.length;
    return word.length >= syllables && isOneLetterAway(text.slice(place, end), word) ? [end] : [];
  }
  if (word.length < letters || !LATIN.test(word)) return [];
  const lengths = [word.length - 1, word.length, word.length + 1];
  return lengths.map((length) => place + length).filter((end) => isEnglishSlip(text.slice(place, end), word));
}

/** Hangul syllables stand in the order of their first consonant, 588 of each. */
function isSameSound(one: string, other: string): boolean {
  if (one === other) return true;
  return HANGUL.test(one) && HANGUL.test(other) && initialOf(one) === initialOf(other);
}

function initialOf(syllable: string): number {
  return Math.floor((syllable.charCodeAt(0) - 0xac00) / 588);
}

/** In a short word a letter that was replaced makes another word: skip and ship, stop and shop. */
function isEnglishSlip(typed: string, word: string): boolean {
  const SHORT = 4;
  if (!isTypo(typed, word)) return false;
  const isSwapped = sorted(typed) === sorted(word);
  return isSwapped || word.length > SHORT || typed.length !== word.length;
}

function sorted(word: string): string {
  return word.split('').toSorted().join('');
}
