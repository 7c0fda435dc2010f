import { channel } from './tokens.ts';

/** Known tokens and their weights; `norm` also counts the tokens nobody knows. */
export interface Vector {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
  readonly norm: number;
}

export interface Vocabulary {
  readonly size: number;
  /** channel · inverse document frequency · (1 + ln times), for each token. */
  readonly vector: (counts: ReadonlyMap<string, number>) => Vector;
}

/** The tokens of all documents; the rarer one is, the more it weighs. */
export function createVocabulary(documents: readonly ReadonlyMap<string, number>[]): Vocabulary {
  const ids = new Map<string, number>();
  const containing: number[] = [];
  for (const counts of documents) {
    for (const token of counts.keys()) {
      const id = ids.get(token) ?? ids.size;
      ids.set(token, id);
      containing[id] = (containing[id] ?? 0) + 1;
    }
  }
  const rarities = Float64Array.from(containing, (count) => rarity(documents.length, count));
  const unseen = rarity(documents.length, 0);
  return { size: ids.size, vector: (counts) => weigh({ counts, ids, rarities, unseen }) };
}

function rarity(documents: number, containing: number): number {
  return Math.log(1 + (documents - containing + 0.5) / (containing + 0.5));
}

function weigh(from: {
  counts: ReadonlyMap<string, number>;
  ids: ReadonlyMap<string, number>;
  rarities: Float64Array;
  unseen: number;
}): Vector {
  const ids = new Uint32Array(from.counts.size);
  const weights = new Float32Array(from.counts.size);
  let known = 0;
  let squares = 0;
  for (const [token, times] of from.counts) {
    const id = from.ids.get(token);
    const weight = channel(token) * (id === undefined ? from.unseen : (from.rarities[id] ?? 0)) * (1 + Math.log(times));
    squares += weight * weight;
    if (id === undefined) continue;
    ids[known] = id;
    weights[known] = weight;
    known += 1;
  }
  return { ids: ids.subarray(0, known), weights: weights.subarray(0, known), norm: Math.sqrt(squares) || 1 };
}
