import { jamo } from './jamo.ts';
import { meaningOfSyllables, meaningOfWords } from './meaning.ts';
import { type Run, runs } from './normalise.ts';
import { stem } from './stem.ts';

/** What each kind of token weighs; the first character of a token names its kind. */
const WEIGHTS: Readonly<Record<string, number>> = {
  s: 1.5, // syllable
  b: 1.0, // two syllables
  j: 0.6, // three letters of the decomposed syllables
  w: 1.0, // Latin word
  p: 0.5, // two Latin words
  t: 0.7, // three letters of a Latin word
  c: 1.2, // what several words mean alike
};

/** Three letters are part of a word only: alike for a slip of the finger, but of no meaning. */
export function isPartOfWord(token: string): boolean {
  return token.startsWith('j') || token.startsWith('t');
}

/** The weight of a token's kind. */
export function channel(token: string): number {
  return WEIGHTS[token.charAt(0)] ?? 0;
}

/** The tokens of a text with how often each occurs. */
export function tokens(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (token: string) => counts.set(token, (counts.get(token) ?? 0) + 1);
  let previous: string | undefined;
  for (const run of runs(text)) previous = run.script === 'hangul' ? hangul(run, count) : latin(run, previous, count);
  return counts;
}

function hangul(run: Run, count: (token: string) => void): undefined {
  grams(run.text, 1, 's', count);
  grams(run.text, 2, 'b', count);
  grams(jamo(run.text), 3, 'j', count);
  for (let start = 0; start + 2 <= run.text.length; start += 1) {
    const meaning = meaningOfSyllables(run.text, start);
    if (meaning) count(`c${meaning}`);
  }
}

function latin(run: Run, previous: string | undefined, count: (token: string) => void): string {
  const word = stem(run.text);
  count(`w${word}`);
  if (previous) count(`p${previous} ${word}`);
  const meaning = (previous && meaningOfWords(`${previous} ${word}`)) ?? meaningOfWords(word);
  if (meaning) count(`c${meaning}`);
  grams(`<${run.text}>`, 3, 't', count);
  return word;
}

function grams(text: string, length: number, kind: string, count: (token: string) => void): void {
  for (let start = 0; start + length <= text.length; start += 1) count(kind + text.slice(start, start + length));
}
