import { rewrite } from './rewrite.ts';
import { createVectorIndex, type Scored, type VectorIndex } from './vector-index.ts';

export interface RankedDocument {
  readonly id: string;
  /** One title and all the ways people ask for it. */
  readonly phrases: readonly string[];
}

export interface Ranked {
  readonly id: string;
  /** 0 to 1. */
  readonly score: number;
}

export interface Decision {
  readonly decision: 'answer' | 'clarify' | 'unknown';
  readonly ranked: readonly Ranked[];
  readonly score: number;
  /** How far the first is ahead of the second. */
  readonly margin: number;
}

export interface Thresholds {
  readonly answer: number;
  readonly clarify: number;
  /** The part of its score by which the first must be ahead of the second. */
  readonly margin: number;
}

export interface Ranking {
  rank(query: string, most?: number): Ranked[];
  decide(query: string): Decision;
  /** The phrasing of one document that is closest to the query. */
  phrase(query: string, id: string): { index: number; score: number } | undefined;
  readonly thresholds: Thresholds;
}

const SMALL_SET = 100;
const SMALL_SET_THRESHOLDS: Thresholds = { answer: 0.26, clarify: 0.24, margin: 0.4 };
const CALIBRATE_WITH = 1000;
const REWRITE_GAIN = 0.05;
const CONSIDERED = 10;

/** Which document a question is about, and whether it is sure enough to say so. */
export function createRanking(documents: readonly RankedDocument[], options: Partial<Thresholds> = {}): Ranking {
  const index = createVectorIndex(documents.map(({ phrases }) => phrases));
  const thresholds = { ...calibrate(documents, index), ...options };
  const near = (query: string, most: number) => nearest({ index, query, most, enough: thresholds.answer });
  const named = ({ place, score }: Scored) => ({ id: documents[place]?.id ?? '', score });
  const phrases = new Map<string, VectorIndex>();
  return {
    thresholds,
    rank: (query, most = CONSIDERED) => near(query, most).map(named),
    decide: (query) => decide(near(query, CONSIDERED).map(named), thresholds),
    phrase: (query, id) => {
      const document = documents.find((candidate) => candidate.id === id);
      const own = phrases.get(id) ?? createVectorIndex((document?.phrases ?? []).map((phrase) => [phrase]));
      phrases.set(id, own);
      return near(query, 1) && own.nearest(query, 1).map(({ place, score }) => ({ index: place, score }))[0];
    },
  };
}

function nearest(from: { index: VectorIndex; query: string; most: number; enough: number }): Scored[] {
  const asTyped = from.index.nearest(from.query, from.most);
  if (top(asTyped) >= from.enough) return asTyped;
  const readings = rewrite(from.query).map((reading) => from.index.nearest(reading, from.most));
  const best = readings.reduce((one, other) => (top(other) > top(one) ? other : one), [] as Scored[]);
  return top(best) > top(asTyped) + REWRITE_GAIN ? best : asTyped;
}

function top(scored: readonly { score: number }[]): number {
  return scored[0]?.score ?? 0;
}

function decide(ranked: readonly Ranked[], thresholds: Thresholds): Decision {
  const score = top(ranked);
  const margin = score - top(ranked.slice(1));
  const sure = score >= thresholds.answer && margin >= thresholds.margin * score;
  const decision = sure ? 'answer' : score >= thresholds.clarify ? 'clarify' : 'unknown';
  return { decision, ranked, score, margin };
}

/** How alike different documents are here tells how much likeness means that it is the right one. */
function calibrate(documents: readonly RankedDocument[], index: VectorIndex): Thresholds {
  if (documents.length < SMALL_SET) return SMALL_SET_THRESHOLDS;
  const step = Math.max(1, Math.floor(documents.length / CALIBRATE_WITH));
  const others: number[] = [];
  for (let place = 0; place < documents.length; place += step) {
    const near = index.nearest(documents[place]?.phrases[0] ?? '', 2);
    others.push(top(near.filter((scored) => scored.place !== place)));
  }
  others.sort((one, other) => one - other);
  const percentile = (part: number) => others[Math.floor(part * (others.length - 1))] ?? 0;
  return { answer: Math.min(0.5, percentile(0.9)), clarify: Math.min(0.4, percentile(0.7)), margin: 0.35 };
}
