import type { Article } from './article.ts';
import { documentsOf } from './asks.ts';
import { type Beliefs, learnBeliefs } from './belief.ts';
import { learnKoreanSpelling, type Spelt } from './korean-spelling.ts';
import { NOTHING_NAMED } from './outside/nothing-named.ts';
import { OUTSIDE_SUBJECTS } from './outside.ts';
import { learnRanking, OUTSIDE, type RankedBy, UNNAMED } from './ranking.ts';
import { learnWishes, type Requests, type Wishes } from './wish.ts';

/** All that is learnt of articles: plain data, to be kept, or handed from thread to thread. */
export interface Trained {
  readonly ranked: RankedBy;
  readonly spelt: Spelt;
  /** What tells the articles from each other and from tasks; of very many nothing is learnt, their likeness decides alone. */
  readonly apart: { readonly beliefs: Beliefs; readonly wishes: Wishes } | undefined;
}

const LEARNT_UP_TO = 100;

/** What people say here beside what they ask. */
export interface Said {
  /** Not to be taken for questions. */
  readonly requests: Requests;
  /** How they steer a talk: it tells how words are spelt. */
  readonly steering: readonly string[];
}

export function train(articles: readonly Article[], { requests, steering }: Said): Trained {
  const others = Object.values(requests).flat();
  const documents = [
    ...articles.flatMap(documentsOf),
    ...OUTSIDE_SUBJECTS.map((phrases) => ({ id: OUTSIDE, phrases })),
    ...NOTHING_NAMED.map((phrases) => ({ id: UNNAMED, phrases })),
  ];
  const { ranked, seen } = learnRanking(documents, { others });
  const spelt = learnKoreanSpelling([...documents.flatMap(({ phrases }) => phrases), ...steering], others);
  if (articles.length > LEARNT_UP_TO) return { ranked, spelt, apart: undefined };
  return {
    ranked,
    spelt,
    apart: { beliefs: learnBeliefs(articles, ranked, seen), wishes: learnWishes(requests, seen, ranked.index.words) },
  };
}
