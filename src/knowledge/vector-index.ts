import { createPostings, type Scored } from './postings.ts';
import { createVocabulary, normOf, type SparseVector, type Vector, type Vocabulary } from './vocabulary.ts';

export interface VectorIndex extends Pick<Vocabulary, 'size' | 'knows' | 'neighbour' | 'vector'> {
  /** The documents most like a query, best first; scores are 0 to 1. */
  nearest(query: string, most: number): Scored[];
  /** How much each phrasing of one document is like a query, in their order. */
  phrasings(query: string, place: number): number[];
  /** Every phrasing of every document. */
  readonly vectors: readonly (readonly Vector[])[];
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
  const vocabulary = createVocabulary([...documents.flat(), ...others]);
  const vectors = inDocuments(vocabulary.vectors, documents);
  const postings = createPostings(vectors.map(createSum(vocabulary.size)), vocabulary.size);
  const compare = createComparison(vocabulary.size);
  return {
    size: vocabulary.size,
    vectors,
    vector: vocabulary.vector,
    nearest: (text, most) => {
      const query = vocabulary.vector(text);
      const scored = postings.nearest(query, most).map(({ place, score }, rank) => {
        const closest = rank < COMPARED ? Math.max(0, ...compare(query, vectors[place] ?? [])) : score;
        return { place, score: WHOLE * score + (1 - WHOLE) * closest };
      });
      return scored.sort((one, other) => other.score - one.score || one.place - other.place);
    },
    knows: vocabulary.knows,
    neighbour: vocabulary.neighbour,
    phrasings: (text, place) => compare(vocabulary.vector(text), vectors[place] ?? []),
  };
}

function inDocuments(vectors: readonly Vector[], documents: readonly (readonly string[])[]): Vector[][] {
  let next = 0;
  return documents.map(({ length }) => {
    next += length;
    return vectors.slice(next - length, next);
  });
}

/** Each phrasing counts the same, however long it is. */
function createSum(size: number) {
  const total = new Float64Array(size);
  return (vectors: readonly Vector[]): SparseVector => {
    const held = new Set<number>();
    for (const { ids, weights, norm } of vectors) {
      for (let at = 0; at < ids.length; at += 1) {
        const id = ids[at] ?? 0;
        held.add(id);
        total[id] = (total[id] ?? 0) + (weights[at] ?? 0) / Math.sqrt(norm);
      }
    }
    const ids = Uint32Array.from(held);
    const weights = Float32Array.from(ids, (id) => total[id] ?? 0);
    for (const id of ids) total[id] = 0;
    return { ids, weights, norm: normOf(weights) };
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
