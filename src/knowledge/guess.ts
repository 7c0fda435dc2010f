import { learn } from './classifier.ts';
import { createVocabulary, wordsOf } from './vocabulary.ts';

/** What a text is likeliest to be, and how likely, 0 to 1. */
export interface Guess {
  readonly as: string;
  readonly sure: number;
}

const IMPORTANCE = 2;

/** Learns from examples, by what they are, to tell other texts apart; `rest` are examples of none of them. */
export function createGuess(
  examples: Readonly<Record<string, readonly string[]>>,
  rest: readonly string[],
): (text: string) => Guess {
  const named = [...Object.entries(examples), ['', rest] as const];
  const { vectors, vector, size } = createVocabulary(named.flatMap(([, texts]) => texts));
  const labels = named.flatMap(([, texts], label) => texts.map(() => label));
  const classify = learn(
    vectors.map((one, at) => ({ vector: wordsOf(one), label: labels[at] ?? 0 })),
    { labels: named.length, size, importance: (label) => (named[label]?.[0] === '' ? 1 : IMPORTANCE) },
  );
  return (text) => {
    const likely = classify(wordsOf(vector(text)));
    const most = likely.indexOf(Math.max(...likely));
    return { as: named[most]?.[0] ?? '', sure: likely[most] ?? 0 };
  };
}
