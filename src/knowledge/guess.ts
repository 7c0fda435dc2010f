import { learn } from './classifier.ts';
import { createVectorIndex } from './vector-index.ts';

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
  const names = [...Object.keys(examples), ''];
  const index = createVectorIndex([...Object.values(examples), rest]);
  const classify = learn(
    index.vectors.flatMap((texts, label) => texts.map((vector) => ({ vector: index.words(vector), label }))),
    { labels: names.length, size: index.size, importance: (label) => (names[label] === '' ? 1 : IMPORTANCE) },
  );
  return (text) => {
    const likely = classify(index.words(index.vector(text)));
    const most = likely.indexOf(Math.max(...likely));
    return { as: names[most] ?? '', sure: likely[most] ?? 0 };
  };
}
