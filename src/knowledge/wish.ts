import { lastRemembered } from '../message/last-remembered.ts';
import { type Classifier, classify, learnClasses } from './classifier.ts';
import type { Seen, VectorIndex } from './vector-index.ts';
import { type Words, wordsOf } from './vocabulary.ts';

/** How tasks are asked for, by the name of the task. */
export type Requests = Readonly<Record<string, readonly string[]>>;

/** What a text wants done. */
export interface Wish {
  /** How likely it wants anything done, rather than something known; 0 to 1. */
  readonly likely: number;
  /** The likeliest task, and how likely that is. */
  readonly task: { readonly name: string; readonly likely: number };
}

/** What was learnt of how tasks are asked for. */
export interface Wishes {
  readonly names: readonly string[];
  readonly classifier: Classifier;
}

/** No task, but something to be known; the tasks are the classes behind it. */
const KNOWN = 0;
/** There are far fewer ways listed of asking for a task than for an article. */
const IMPORTANCE = 3;

/** Learns from how each task is asked for (the others that were seen) and from how questions are (the documents) what tells them apart. */
export function learnWishes(requests: Requests, { documents, others }: Seen, { words }: Words): Wishes {
  const tasks = Object.values(requests);
  const labels = tasks.flatMap((list, task) => list.map(() => task + 1));
  const examples = [
    ...others.map((request, at) => ({ vector: wordsOf(request), label: labels[at] ?? KNOWN })),
    ...documents.flat().map((question) => ({ vector: wordsOf(question), label: KNOWN })),
  ];
  const importance = (label: number) => (label === KNOWN ? 1 : IMPORTANCE);
  const classifier = learnClasses(examples, { labels: tasks.length + 1, size: words, importance });
  return { names: Object.keys(requests), classifier };
}

export function openWish({ vector }: Pick<VectorIndex, 'vector'>, { names, classifier }: Wishes) {
  return lastRemembered((text: string): Wish => {
    const [known = 0, ...tasks] = classify(classifier, wordsOf(vector(text)));
    const most = Math.max(...tasks);
    return { likely: 1 - known, task: { name: names[tasks.indexOf(most)] ?? '', likely: most } };
  });
}
