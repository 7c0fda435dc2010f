import { lastRemembered } from '../message/last-remembered.ts';
import { calibrate } from './calibrate.ts';
import { CONSIDERED, type Decision, decide, prominence, type Ranked, type Thresholds, top } from './decision.ts';
import { repairLayout } from './layout.ts';
import { rewrite } from './rewrite.ts';
import { correctSlips, takeApart } from './spelling.ts';
import { type Indexed, learnIndex, openIndex, type Seen, type VectorIndex } from './vector-index.ts';

export type { Decision, Ranked, Thresholds } from './decision.ts';

export interface RankedDocument {
  readonly id: string;
  /** Its title and all the ways people ask for it. */
  readonly phrases: readonly string[];
}

/** The id of what is known to be none of ours: it is never listed, and a query that is about it is unknown. */
export const OUTSIDE = 'outside';
/** The id under which questions are listed that name nothing: "how long does it take?". They are none of ours alone. */
export const UNNAMED = 'unnamed';

export function isOurs(id: string): boolean {
  return id !== OUTSIDE && id !== UNNAMED;
}

export interface Ranking {
  readonly thresholds: Thresholds;
  /** Best first; ten unless told. */
  rank(query: string, most?: number): Ranked[];
  decide(query: string): Decision;
  /** The phrasing of one document that is closest to the query; documents that share an id are one list. */
  phrase(query: string, id: string): { index: number; score: number } | undefined;
  /** The query as it is read: words typed on the other keyboard layout put right, joined ones taken apart. */
  reading(query: string): string;
  /** The reading that finds most, and all that it finds, what is not ours among it. */
  read(query: string): { readonly text: string; readonly ranked: readonly Ranked[] };
  readonly index: VectorIndex;
}

interface RankingOptions extends Partial<Thresholds> {
  /** Texts that are no document, whose words are known all the same. */
  readonly others?: readonly string[];
}

const REWRITE_GAIN = 0.05;

/** All that is known of the documents, and what is decided by. */
export interface RankedBy {
  readonly index: Indexed;
  readonly ids: readonly string[];
  readonly thresholds: Thresholds;
}

/** Which document a question is about, and whether it is sure enough to say so. Of documents with one id the best counts. */
export function createRanking(documents: readonly RankedDocument[], options?: RankingOptions): Ranking {
  return openRanking(learnRanking(documents, options).ranked);
}

export function learnRanking(
  documents: readonly RankedDocument[],
  { others, ...given }: RankingOptions = {},
): { readonly ranked: RankedBy; readonly seen: Seen } {
  const { indexed, seen } = learnIndex(
    documents.map(({ phrases }) => phrases),
    others,
  );
  const ids = documents.map(({ id }) => id);
  const rank = rankIn(openIndex(indexed), ids);
  const ours = documents.filter(({ id }) => isOurs(id));
  const thresholds = { ...calibrate(ours, (query) => rank(query, CONSIDERED)), ...given };
  return { ranked: { index: indexed, ids, thresholds }, seen };
}

function rankIn(index: VectorIndex, ids: readonly string[]) {
  const crowd = ids.filter((id) => !isOurs(id)).length;
  return (query: string, most: number) => byId(index.nearest(query, 2 * most + crowd), ids).slice(0, most);
}

export function openRanking({ ids, thresholds, ...known }: RankedBy): Ranking {
  const index = openIndex(known.index);
  const rank = rankIn(index, ids);
  const reading = (query: string) => takeApart(repairLayout(query, index.knows), index.knows);
  const spelt = (query: string) => correctSlips(reading(query), index.knows, index.neighbour);
  const find = (query: string, most: number) =>
    bestReading(spelt(query), (text) => rank(text, most), thresholds.answer);
  const read = lastRemembered((query) => find(query, CONSIDERED));
  return {
    thresholds,
    rank: (query, most = CONSIDERED) =>
      inside(most > CONSIDERED ? find(query, most).ranked : read(query).ranked).slice(0, most),
    decide: (query) => decideInside(read(query).ranked, thresholds),
    reading,
    read,
    index,
    phrase: (query, id) => closestPhrase(index, ids, { text: read(query).text, id }),
  };
}

function inside(ranked: readonly Ranked[]): Ranked[] {
  return ranked.filter(({ id }) => isOurs(id));
}

/** What is not ours has to be as far ahead as an answer; where it is not, the articles that are as near are offered. */
function decideInside(ranked: readonly Ranked[], thresholds: Thresholds): Decision {
  const decision = decide(ranked, thresholds);
  const ahead = decision.margin >= thresholds.margin * top(ranked);
  return {
    ...decision,
    ranked: inside(ranked),
    decision: !isOurs(ranked[0]?.id ?? OUTSIDE) && ahead ? 'unknown' : decision.decision,
  };
}

function byId(scored: readonly { place: number; score: number }[], ids: readonly string[]): Ranked[] {
  const best = new Map<string, number>();
  for (const { place, score } of scored) {
    const id = ids[place] ?? '';
    if (!best.has(id)) best.set(id, score);
  }
  return [...best].map(([id, score]) => ({ id, score }));
}

/** As typed, unless that finds little and another reading finds clearly more. */
function bestReading(query: string, rank: (text: string) => Ranked[], enough: number) {
  const asTyped = { text: query, ranked: rank(query) };
  if (prominence(asTyped.ranked) >= enough) return asTyped;
  const others = rewrite(query).map((text) => ({ text, ranked: rank(text) }));
  const best = others.reduce((one, other) => (top(other.ranked) > top(one.ranked) ? other : one), asTyped);
  return top(best.ranked) > top(asTyped.ranked) + REWRITE_GAIN ? best : asTyped;
}

function closestPhrase(index: VectorIndex, ids: readonly string[], query: { text: string; id: string }) {
  const scores = ids.flatMap((id, place) => (id === query.id ? index.phrasings(query.text, place) : []));
  if (scores.length === 0) return undefined;
  const score = Math.max(...scores);
  return { index: scores.indexOf(score), score };
}
