import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import { stem } from './stem.ts';
import { tokens } from './tokens.ts';

/** Whether the index holds a token. */
export type Knows = (token: string) => boolean;

const LATIN = /[a-z]{3,}/giu;
const STRAY_LETTERS = /[가-힣]*[ㄱ-ㅎㅏ-ㅣ][가-힣ㄱ-ㅎㅏ-ㅣ]*/gu;
const SYLLABLES = /^[가-힣]{2,}$/u;
const ENOUGH = 0.5;

/** The text with each word that was typed on the other keyboard layout put right; words that are known stay. */
export function repairLayout(text: string, knows: Knows): string {
  return text
    .replace(LATIN, (word) =>
      knows(`w${stem(word.toLowerCase())}`) || share(word, knows) >= ENOUGH ? word : (toHangul(word, knows) ?? word),
    )
    .replace(STRAY_LETTERS, (word) => toLatin(word, knows) ?? word);
}

function toHangul(word: string, knows: Knows): string | undefined {
  const typed = word === word.toUpperCase() ? word.toLowerCase() : word;
  const words = convert(convertQwertyToHangul, typed);
  return SYLLABLES.test(words) && share(words, knows) >= ENOUGH ? words : undefined;
}

function toLatin(word: string, knows: Knows): string | undefined {
  const letters = convert(convertHangulToQwerty, word).toLowerCase();
  return letters !== '' && share(letters, knows) >= ENOUGH ? letters : undefined;
}

/** How many of a text's words and pairs of syllables are known; its names count as they are renamed. */
function share(text: string, knows: Knows): number {
  const whole = [...tokens(text).keys()].filter((token) => /^[bw]/u.test(token));
  return whole.filter(knows).length / Math.max(1, whole.length);
}

/** es-hangul 2.4 throws on some words instead of leaving them alone; such a reading is none. */
export function convert(layout: (words: string) => string, word: string): string {
  try {
    return layout(word);
  } catch {
    return '';
  }
}
