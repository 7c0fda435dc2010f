import { MEANINGS } from './meanings.ts';
import { stem } from './stem.ts';

const SHORTEST = 2;
const LONGEST = 3;

const SYLLABLES = new Map(MEANINGS.flatMap(([name, korean]) => words(korean).map((word) => [word, name])));
const STARTS = new Set([...SYLLABLES.keys()].map((word) => word.slice(0, SHORTEST)));
const WORDS = new Map(
  MEANINGS.flatMap(([name, , english]) =>
    words(english).map((word) => [word.split('_').map(stem).join(' '), name] as const),
  ),
);

/** What the longest known stem at this place of a Hangul run means. */
export function meaningOfSyllables(text: string, start: number): string | undefined {
  if (!STARTS.has(text.slice(start, start + SHORTEST))) return undefined;
  for (let length = LONGEST; length >= SHORTEST; length -= 1) {
    const meaning = SYLLABLES.get(text.slice(start, start + length));
    if (meaning) return meaning;
  }
  return undefined;
}

/** What one stemmed Latin word means, or two with a space between them. */
export function meaningOfWords(stemmed: string): string | undefined {
  return WORDS.get(stemmed);
}

function words(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}
