import { createPostings, type Scored } from './postings.ts';
import { tokens } from './tokens.ts';
import { createVocabulary, type Vector } from './vocabulary.ts';

export interface VectorIndex {
  /** The documents most like a query, best first; scores are 0 to 1. */
  nearest(query: string, most: number): Scored[];
  /** How much each phrasing of one document is like a query, in their order. */
  phrasings(query: string, place: number): number[];
  /** Whether any document holds this token. */
  readonly knows: (token: string) => boolean;
  /** The known token that an unknown one is a slip of. */
  readonly neighbour: (token: string) => string | undefined;
  /** A text as the index sees it. */
  readonly vector: (text: string) => Vector;
  /** Its words and syllables alone, without the letters in them: what can mean something. */
  readonly words: (vector: Vector) => Vector;
  /** Every phrasing of every document. */
  readonly vectors: readonly (readonly Vector[])[];
  /** Tokens it knows. */
  readonly size: number;
}

/**
 * What the whole document says in the score; the rest is its closest single phrasing. Measured: 0.75 finds as many as
 * the whole alone, keeps neighbours of one subject further apart, and abstains better than either alone.
 */
const WHOLE = 0.75;
/** Only the best are compared phrasing by phrasing: one further down does not come first by a single phrasing. */
const COMPARED = 8;

/**
 * Cosine over script-aware n-grams, of a document as the sum of its phrasings and of the phrasing that fits best. Of
 * `others` it knows the words only.
 */
export function createVectorIndex(
  documents: readonly (readonly string[])[],
  others: readonly string[] = [],
): VectorIndex {
  const counted = documents.map((texts) => texts.map(tokens));
  const vocabulary = createVocabulary([...counted.flat(), ...others.map(tokens)]);
  const vectors = counted.map((counts) => counts.map(vocabulary.vector));
  const postings = createPostings(vectors.map(sum), vocabulary.size);
  const compare = createComparison(vocabulary.size);
  const vectorOf = (text: string) => vocabulary.vector(tokens(text));
  return {
    size: vocabulary.size,
    vectors,
    vector: vectorOf,
    words: vocabulary.words,
    nearest: (text, most) => {
      const query = vectorOf(text);
      const scored = postings.nearest(query, most).map(({ place, score }, rank) => {
        const closest = rank < COMPARED ? Math.max(0, ...compare(query, vectors[place] ?? [])) : score;
        return { place, score: WHOLE * score + (1 - WHOLE) * closest };
      });
      return scored.sort((one, other) => other.score - one.score || one.place - other.place);
    },
    knows: vocabulary.knows,
    neighbour: vocabulary.neighbour,
    phrasings: (text, place) => compare(vectorOf(text), vectors[place] ?? []),
  };
}

/** Each phrasing counts the same, however long it is. */
function sum(vectors: readonly Vector[]): Vector {
  const total = new Map<number, number>();
  for (const { ids, weights, norm } of vectors) {
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      total.set(id, (total.get(id) ?? 0) + (weights[at] ?? 0) / Math.sqrt(norm));
    }
  }
  const weights = Float32Array.from(total.values());
  return {
    ids: Uint32Array.from(total.keys()),
    weights,
    norm: Math.sqrt(weights.reduce((all, weight) => all + weight * weight, 0)) || 1,
  };
}

/** Spreads the query over the whole vocabulary once, and clears only what it wrote. */
function createComparison(size: number) {
  const spread = new Float64Array(size);
  return (query: Vector, vectors: readonly Vector[]): number[] => {
    for (let at = 0; at < query.ids.length; at += 1) spread[query.ids[at] ?? 0] = query.weights[at] ?? 0;
    const cosines = vectors.map((vector) => product(spread, vector) / (query.norm * vector.norm));
    for (const id of query.ids) spread[id] = 0;
    return cosines;
  };
}

function product(spread: Float64Array, { ids, weights }: Vector): number {
  let sum = 0;
  for (let at = 0; at < ids.length; at += 1) sum += (spread[ids[at] ?? 0] ?? 0) * (weights[at] ?? 0);
  return sum;
}
