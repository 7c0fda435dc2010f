import { learn } from './classifier.ts';
import type { VectorIndex } from './vector-index.ts';
import { wordsOf } from './vocabulary.ts';

/** How likely a text wants a task done, rather than something known; 0 to 1. */
export type Wish = (text: string) => number;

const DONE = 0;
const KNOWN = 1;
/** There are far fewer ways listed of asking for a task than for an article. */
const IMPORTANCE = 3;

/** Learns from how tasks are asked for and from all that `index` holds, how questions are asked, what tells the two apart. */
export function createWish(requests: readonly string[], { vector, vectors, size }: VectorIndex): Wish {
  const examples = [
    ...requests.map((request) => ({ vector: wordsOf(vector(request)), label: DONE })),
    ...vectors.flat().map((question) => ({ vector: wordsOf(question), label: KNOWN })),
  ];
  const classify = learn(examples, { labels: 2, size, importance: (label) => (label === DONE ? IMPORTANCE : 1) });
  return (text) => classify(wordsOf(vector(text)))[DONE] ?? 0;
}
