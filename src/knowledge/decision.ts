export interface Ranked {
  readonly id: string;
  /** Likeness to the query, 0 to 1. */
  readonly score: number;
}

export interface Decision {
  readonly decision: 'answer' | 'clarify' | 'unknown';
  readonly ranked: readonly Ranked[];
  /** How sure it is of the first: how far that stands out from the crowd behind it, or how much it is believed. */
  readonly score: number;
  /** How far it is ahead of the second. */
  readonly margin: number;
}

export interface Thresholds {
  /** The least prominence of the first to be the answer. */
  readonly answer: number;
  /** The least prominence of the first to be offered with others. */
  readonly clarify: number;
  /** The part of its score by which the first must be ahead of the second. */
  readonly margin: number;
}

/** How many of the best make a decision. */
export const CONSIDERED = 10;

/** Answers only what stands out and is well ahead; offers the best when something is near; else admits to not knowing. */
export function decide(ranked: readonly Ranked[], thresholds: Thresholds): Decision {
  const score = prominence(ranked);
  const margin = top(ranked) - top(ranked.slice(1));
  const sure = score >= thresholds.answer && margin >= thresholds.margin * top(ranked);
  const decision = sure ? 'answer' : score >= thresholds.clarify ? 'clarify' : 'unknown';
  return { decision, ranked, score, margin };
}

/** How far the first stands out: a query that is a little like everything is like nothing. */
export function prominence(ranked: readonly Ranked[]): number {
  const crowd = ranked.slice(1, CONSIDERED).reduce((sum, { score }) => sum + score, 0) / (CONSIDERED - 1);
  return top(ranked) - crowd / 2;
}

export function top(ranked: readonly Ranked[]): number {
  return ranked[0]?.score ?? 0;
}
