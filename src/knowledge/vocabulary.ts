import { createNeighbours } from './neighbours.ts';
import { channel, isPartOfWord } from './tokens.ts';

/** What a word counts that is one letter away from a known one. */
const SLIP = 0.7;

/** Known tokens and their weights; `norm` also counts the tokens nobody knows. */
export interface Vector {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
  readonly norm: number;
}

export interface Vocabulary {
  readonly size: number;
  readonly knows: (token: string) => boolean;
  /** The known token that an unknown one is a slip of. */
  readonly neighbour: (token: string) => string | undefined;
  /** channel · inverse document frequency · (1 + ln times), for each token. */
  readonly vector: (counts: ReadonlyMap<string, number>) => Vector;
  /** Its words and syllables alone, without the letters in them: what can mean something. */
  readonly words: (vector: Vector) => Vector;
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
  const neighbour = createNeighbours(ids.keys());
  const isWord = Uint8Array.from(ids.keys(), (token) => (isPartOfWord(token) ? 0 : 1));
  return {
    size: ids.size,
    knows: (token) => ids.has(token),
    neighbour,
    vector: (counts) => weigh({ counts, ids, rarities, unseen, neighbour }),
    words: (vector) => only(vector, isWord),
  };
}

function only({ ids, weights }: Vector, isKept: Uint8Array): Vector {
  const kept = ids.filter((id) => isKept[id]);
  const left = weights.filter((_, at) => isKept[ids[at] ?? 0]);
  return { ids: kept, weights: left, norm: Math.sqrt(left.reduce((sum, weight) => sum + weight * weight, 0)) || 1 };
}

function rarity(documents: number, containing: number): number {
  return Math.log(1 + (documents - containing + 0.5) / (containing + 0.5));
}

function weigh(from: {
  counts: ReadonlyMap<string, number>;
  ids: ReadonlyMap<string, number>;
  rarities: Float64Array;
  unseen: number;
  neighbour: (token: string) => string | undefined;
}): Vector {
  const ids = new Uint32Array(from.counts.size);
  const weights = new Float32Array(from.counts.size);
  let known = 0;
  let squares = 0;
  for (const [token, times] of from.counts) {
    const id = from.ids.get(token);
    const weight = channel(token) * (id === undefined ? from.unseen : (from.rarities[id] ?? 0)) * (1 + Math.log(times));
    squares += weight * weight;
    const near = id ?? neighbourOf(token, from);
    if (near === undefined) continue;
    ids[known] = near;
    weights[known] = id === undefined ? SLIP * channel(token) * (from.rarities[near] ?? 0) : weight;
    known += 1;
  }
  return { ids: ids.subarray(0, known), weights: weights.subarray(0, known), norm: Math.sqrt(squares) || 1 };
}

/** The known token that an unknown one is a slip of, unless the text holds it anyway. */
function neighbourOf(
  token: string,
  from: {
    counts: ReadonlyMap<string, number>;
    ids: ReadonlyMap<string, number>;
    neighbour: (token: string) => string | undefined;
  },
): number | undefined {
  const near = from.neighbour(token);
  return near === undefined || from.counts.has(near) ? undefined : from.ids.get(near);
}
