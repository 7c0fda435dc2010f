import { channel, tokens } from './tokens.ts';

export interface Scored {
  /** Position of the document among those the index was built from. */
  readonly place: number;
  /** Cosine between the query and the document, 0 to 1. */
  readonly score: number;
}

export interface VectorIndex {
  /** The documents that share anything with a query, best first. */
  nearest(query: string): Scored[];
}

interface Postings {
  readonly ids: ReadonlyMap<string, number>;
  readonly idf: Float64Array;
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  readonly weights: Float32Array;
}

/** From here on documents differ so much in length that their norms are pulled towards the mean. */
const PIVOT_FROM = 2000;
const PIVOT = 0.2;

/** TF-IDF cosine over script-aware n-grams: each document is the sum of its texts. */
export function createVectorIndex(documents: readonly (readonly string[])[]): VectorIndex {
  const counts = documents.map((texts) => countAll(texts));
  const postings = createPostings(counts);
  const unseen = inverseFrequency(documents.length, 0);
  const sums = new Float64Array(documents.length);
  return {
    nearest: (query) => {
      const { touched, norm } = accumulate({ query, postings, unseen, sums });
      const best = touched.map((place) => ({ place, score: (sums[place] ?? 0) / norm }));
      for (const place of touched) sums[place] = 0;
      return best.sort((one, other) => other.score - one.score || one.place - other.place);
    },
  };
}

function countAll(texts: readonly string[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const text of texts) {
    for (const [token, times] of tokens(text)) sum.set(token, (sum.get(token) ?? 0) + times);
  }
  return sum;
}

function inverseFrequency(documents: number, containing: number): number {
  return Math.log(1 + (documents - containing + 0.5) / (containing + 0.5));
}

function weigh(token: string, idf: number, times: number): number {
  return channel(token) * idf * (1 + Math.log(times));
}

function createPostings(counts: readonly ReadonlyMap<string, number>[]): Postings {
  const ids = new Map<string, number>();
  const frequencies: number[] = [];
  for (const token of counts.flatMap((count) => [...count.keys()])) {
    const id = ids.get(token) ?? ids.size;
    ids.set(token, id);
    frequencies[id] = (frequencies[id] ?? 0) + 1;
  }
  const idf = Float64Array.from(frequencies, (containing) => inverseFrequency(counts.length, containing));
  const starts = new Uint32Array(ids.size + 1);
  frequencies.forEach((containing, id) => {
    starts[id + 1] = (starts[id] ?? 0) + containing;
  });
  return { ids, idf, starts, ...fill({ counts, ids, idf, starts }) };
}

function fill(from: Pick<Postings, 'ids' | 'idf' | 'starts'> & { counts: readonly ReadonlyMap<string, number>[] }) {
  const next = from.starts.slice();
  const size = from.starts.at(-1) ?? 0;
  const places = new Uint32Array(size);
  const weights = new Float32Array(size);
  const vectors = from.counts.map((count) =>
    [...count].map(([token, times]) => {
      const id = from.ids.get(token) ?? 0;
      return { id, weight: weigh(token, from.idf[id] ?? 0, times) };
    }),
  );
  const norms = pivoted(vectors.map((vector) => Math.hypot(...vector.map(({ weight }) => weight)) || 1));
  vectors.forEach((vector, place) => {
    for (const { id, weight } of vector) {
      const slot = next[id] ?? 0;
      places[slot] = place;
      weights[slot] = weight / (norms[place] ?? 1);
      next[id] = slot + 1;
    }
  });
  return { places, weights };
}

function pivoted(norms: readonly number[]): readonly number[] {
  if (norms.length < PIVOT_FROM) return norms;
  const mean = norms.reduce((sum, norm) => sum + norm, 0) / norms.length;
  return norms.map((norm) => PIVOT * mean + (1 - PIVOT) * norm);
}

function accumulate(from: { query: string; postings: Postings; unseen: number; sums: Float64Array }) {
  const { ids, idf, starts, places, weights } = from.postings;
  const touched: number[] = [];
  let squares = 0;
  for (const [token, times] of tokens(from.query)) {
    const id = ids.get(token);
    const weight = weigh(token, id === undefined ? from.unseen : (idf[id] ?? 0), times);
    squares += weight * weight;
    if (id === undefined) continue;
    const end = starts[id + 1] ?? 0;
    for (let slot = starts[id] ?? 0; slot < end; slot += 1) {
      const place = places[slot] ?? 0;
      const sum = from.sums[place] ?? 0;
      if (sum === 0) touched.push(place);
      from.sums[place] = sum + weight * (weights[slot] ?? 0);
    }
  }
  return { touched, norm: Math.sqrt(squares) || 1 };
}
