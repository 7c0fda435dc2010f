import type { SparseVector } from './vocabulary.ts';

export interface Scored {
  /** Position among the vectors the postings were built from. */
  readonly place: number;
  readonly score: number;
}

interface Postings {
  /** The vectors with the highest cosine to the query, best first. */
  nearest(query: SparseVector, most: number): Scored[];
  /** The cosine to the query of each vector from one place to before another. */
  between(query: SparseVector, from: number, to: number): Float64Array;
}

/** For each token where it occurs, and what it weighs there. */
export interface Occurrences {
  /** How many vectors there are. */
  readonly vectors: number;
  /** Where the slots of each token start; those of a token ascend by place. */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  readonly weights: Float32Array;
}

export function occurrencesIn(vectors: readonly SparseVector[], tokens: number): Occurrences {
  const starts = startsOf(vectors, tokens);
  return { vectors: vectors.length, starts, ...fill(vectors, starts) };
}

export function openPostings({ vectors, starts, places, weights }: Occurrences): Postings {
  const sums = new Float64Array(vectors);
  return {
    nearest: (query, most) => {
      for (let at = 0; at < query.ids.length; at += 1) {
        const id = query.ids[at] ?? 0;
        const weight = (query.weights[at] ?? 0) / query.norm;
        const end = starts[id + 1] ?? 0;
        for (let slot = starts[id] ?? 0; slot < end; slot += 1) {
          const place = places[slot] ?? 0;
          sums[place] = (sums[place] ?? 0) + weight * (weights[slot] ?? 0);
        }
      }
      const best = highest(sums, most);
      sums.fill(0);
      return best;
    },
    between: (query, from, to) => {
      const cosines = new Float64Array(to - from);
      for (let at = 0; at < query.ids.length; at += 1) {
        const id = query.ids[at] ?? 0;
        const weight = (query.weights[at] ?? 0) / query.norm;
        const end = starts[id + 1] ?? 0;
        for (let slot = firstFrom(from, places, { start: starts[id] ?? 0, end }); slot < end; slot += 1) {
          const place = places[slot] ?? 0;
          if (place >= to) break;
          cosines[place - from] = (cosines[place - from] ?? 0) + weight * (weights[slot] ?? 0);
        }
      }
      return cosines;
    },
  };
}

function startsOf(vectors: readonly SparseVector[], tokens: number): Uint32Array {
  const starts = new Uint32Array(tokens + 1);
  for (const { ids } of vectors) for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < tokens; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  return starts;
}

function fill(vectors: readonly SparseVector[], starts: Uint32Array) {
  const next = starts.slice();
  const size = starts.at(-1) ?? 0;
  const places = new Uint32Array(size);
  const weights = new Float32Array(size);
  vectors.forEach((vector, place) => {
    for (let at = 0; at < vector.ids.length; at += 1) {
      const id = vector.ids[at] ?? 0;
      const slot = next[id] ?? 0;
      places[slot] = place;
      weights[slot] = (vector.weights[at] ?? 0) / vector.norm;
      next[id] = slot + 1;
    }
  });
  return { places, weights };
}

/** Where among places that ascend the first is that is not before `from`; `end` when none is. */
function firstFrom(from: number, places: Uint32Array, within: { start: number; end: number }): number {
  let { start, end } = within;
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((places[middle] ?? 0) < from) start = middle + 1;
    else end = middle;
  }
  return start;
}

/** One walk, keeping the best so far in order; of equals the earlier stays first. */
function highest(sums: Float64Array, most: number): Scored[] {
  const best: Scored[] = [];
  let least = 0;
  for (let place = 0; place < sums.length; place += 1) {
    const score = sums[place] ?? 0;
    if (score <= least) continue;
    let rank = best.length;
    while (rank > 0 && (best[rank - 1]?.score ?? 0) < score) rank -= 1;
    best.splice(rank, 0, { place, score });
    if (best.length > most) best.pop();
    if (best.length === most) least = best.at(-1)?.score ?? 0;
  }
  return best;
}
