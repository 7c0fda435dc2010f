import { type Classifier, classify, learnClasses } from './classifier.ts';
import type { Seen, VectorIndex } from './vector-index.ts';
import { type Words, wordsOf } from './vocabulary.ts';

/** How likely a text wants a task done, rather than something known; 0 to 1. */
export type Wish = (text: string) => number;

const DONE = 0;
const KNOWN = 1;
/** There are far fewer ways listed of asking for a task than for an article. */
const IMPORTANCE = 3;

/** Learns from how tasks (the others) and how questions (the documents) are asked for what tells the two apart. */
export function learnWish({ documents, others }: Seen, { words }: Words): Classifier {
  const examples = [
    ...others.map((request) => ({ vector: wordsOf(request), label: DONE })),
    ...documents.flat().map((question) => ({ vector: wordsOf(question), label: KNOWN })),
  ];
  return learnClasses(examples, { labels: 2, size: words, importance: (label) => (label === DONE ? IMPORTANCE : 1) });
}

export function openWish({ vector }: Pick<VectorIndex, 'vector'>, classifier: Classifier): Wish {
  return (text) => classify(classifier, wordsOf(vector(text)))[DONE] ?? 0;
}
