import type { SparseVector } from './vocabulary.ts';

export interface Scored {
  /** Position among the vectors the postings were built from. */
  readonly place: number;
  readonly score: number;
}

export interface Postings {
  /** The vectors with the highest cosine to the query, best first. */
  nearest(query: SparseVector, most: number): Scored[];
}

/** From this many documents on their norms are pulled towards the mean, since they differ so much in length. */
const PIVOT_FROM = 2000;
const PIVOT = 0.2;

/** For each token where it occurs, in typed arrays. */
export function createPostings(vectors: readonly SparseVector[], tokens: number): Postings {
  const starts = startsOf(vectors, tokens);
  const { places, weights } = fill(vectors, starts);
  const sums = new Float64Array(vectors.length);
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
  const norms = pivoted(vectors.map(({ norm }) => norm));
  vectors.forEach((vector, place) => {
    vector.ids.forEach((id, position) => {
      const slot = next[id] ?? 0;
      places[slot] = place;
      weights[slot] = (vector.weights[position] ?? 0) / (norms[place] ?? 1);
      next[id] = slot + 1;
    });
  });
  return { places, weights };
}

function pivoted(norms: readonly number[]): readonly number[] {
  if (norms.length < PIVOT_FROM) return norms;
  const mean = norms.reduce((sum, norm) => sum + norm, 0) / norms.length;
  return norms.map((norm) => PIVOT * mean + (1 - PIVOT) * norm);
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
