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

/** Which document a question is about, and whether it is sure enough to say so. Of documents that share an id the best counts. */
export function createRanking(documents: readonly RankedDocument[], options: Partial<Thresholds> = {}): Ranking {
  const index = createVectorIndex(documents.map(({ phrases }) => phrases));
  const ids = documents.map(({ id }) => id);
  const thresholds = { ...calibrate(documents, index), ...options };
  const rank = (query: string, most = CONSIDERED) => best({ index, query, ids, most, enough: thresholds.answer });
  return {
    thresholds,
    rank: (query, most) => rank(query, most).ranked,
    decide: (query) => decide(rank(query).ranked, thresholds),
    phrase: createPhraseFinder(documents, (query) => rank(query).reading),
  };
}

/** The indexes of single phrasings are built when first asked for. */
function createPhraseFinder(documents: readonly RankedDocument[], read: (query: string) => string): Ranking['phrase'] {
  const indexes = new Map<string, VectorIndex>();
  return (query, id) => {
    const phrases = documents.filter((document) => document.id === id).flatMap((document) => document.phrases);
    const index = indexes.get(id) ?? createVectorIndex(phrases.map((phrase) => [phrase]));
    indexes.set(id, index);
    const [nearest] = index.nearest(read(query));
    return nearest && { index: nearest.place, score: nearest.score };
  };
}

function best(from: { index: VectorIndex; query: string; ids: readonly string[]; most: number; enough: number }) {
  const read = (reading: string) => ({ reading, ranked: byId(from.index.nearest(reading), from.ids, from.most) });
  const asTyped = read(from.query);
  if (top(asTyped.ranked) >= from.enough) return asTyped;
  const others = rewrite(from.query).map(read);
  const better = others.reduce((one, other) => (top(other.ranked) > top(one.ranked) ? other : one), asTyped);
  return top(better.ranked) > top(asTyped.ranked) + REWRITE_GAIN ? better : asTyped;
}

function byId(scored: readonly Scored[], ids: readonly string[], most: number): Ranked[] {
  const best = new Map<string, number>();
  for (const { place, score } of scored) {
    const id = ids[place] ?? '';
    if (best.has(id)) continue;
    best.set(id, score);
    if (best.size === most) break;
  }
  return [...best].map(([id, score]) => ({ id, score }));
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
    const near = index.nearest(documents[place]?.phrases[0] ?? '');
    others.push(top(near.filter((scored) => documents[scored.place]?.id !== documents[place]?.id)));
  }
  others.sort((one, other) => one - other);
  const percentile = (part: number) => others[Math.floor(part * (others.length - 1))] ?? 0;
  return { answer: Math.min(0.5, percentile(0.9)), clarify: Math.min(0.4, percentile(0.7)), margin: 0.35 };
}
