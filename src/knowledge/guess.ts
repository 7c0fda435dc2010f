import { type Classifier, classify, learnClasses } from './classifier.ts';
import { learnWords, normOf, openVocabulary, type Words, wordsOf } from './vocabulary.ts';

/** What a text is likeliest to be, and how likely, 0 to 1. */
export interface Guess {
  readonly as: string;
  readonly sure: number;
}

const IMPORTANCE = 2;

/** What was learnt of examples; the name of the rest is empty. */
export interface Guesses {
  readonly names: readonly string[];
  readonly words: Words;
  readonly classifier: Classifier;
}

/** Learns from examples, by what they are, to tell other texts apart; `rest` are examples of none of them. */
export function learnGuesses(examples: Readonly<Record<string, readonly string[]>>, rest: readonly string[]): Guesses {
  const named = [...Object.entries(examples), ['', rest] as const];
  const { words, vectors } = learnWords(named.flatMap(([, texts]) => texts));
  const labels = named.flatMap(([, texts], label) => texts.map(() => label));
  const names = named.map(([name]) => name);
  const classifier = learnClasses(
    vectors.map((one, at) => ({ vector: wordsOf(one), label: labels[at] ?? 0 })),
    { labels: names.length, size: words.words, importance: (label) => (names[label] === '' ? 1 : IMPORTANCE) },
  );
  return { names, words, classifier };
}

/** A text of which less was met before is like nothing. */
const MET = 0.3;
const UNLIKE_ANY: Guess = { as: '', sure: 0 };

export function openGuess({ names, words, classifier }: Guesses): (text: string) => Guess {
  const { vector } = openVocabulary(words);
  return (text) => {
    const known = vector(text);
    if (normOf(known.weights) < MET * known.norm) return UNLIKE_ANY;
    const likely = classify(classifier, wordsOf(known));
    const most = likely.indexOf(Math.max(...likely));
    return { as: names[most] ?? '', sure: likely[most] ?? 0 };
  };
}
