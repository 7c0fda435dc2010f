import { createNeighbours } from './neighbours.ts';
import { channel, isPartOfWord, tokens } from './tokens.ts';

/** What a word counts that is one letter away from a known one. */
const SLIP = 0.7;

/** Tokens and their weights. */
export interface SparseVector {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
  readonly norm: number;
}

/** The known tokens of a text; `norm` also counts those that nobody knows. */
export interface Vector extends SparseVector {
  /** The first so many are words and syllables; the letters in them follow. */
  readonly words: number;
}

/** All that is known of words. */
export interface Words {
  /** Words and syllables first, the letters in them behind. */
  readonly tokens: readonly string[];
  /** What each weighs that occurs once. */
  readonly weights: Float64Array;
  /** How many of the tokens are words and syllables. */
  readonly words: number;
  /** How many texts they are from. */
  readonly texts: number;
}

export interface Vocabulary {
  readonly knows: (token: string) => boolean;
  /** Of how few texts a token is, as the natural logarithm of their share; highest of one that nobody knows. */
  readonly rarity: (token: string) => number;
  /** The known token that an unknown one is a slip of. */
  readonly neighbour: (token: string) => string | undefined;
  /** channel · inverse document frequency · (1 + ln times), for each token. */
  readonly vector: (text: string) => Vector;
}

/** The tokens of all texts; the rarer one is, the more it weighs. With the vectors of the texts, in their order. */
export function learnWords(texts: readonly string[]): { readonly words: Words; readonly vectors: readonly Vector[] } {
  const numbers = new Map<string, number>();
  const rows = renumbered(readRows(texts, numbers), [...numbers.keys()]);
  const weights = weigh(rows);
  const words = rows.tokens.filter((token) => !isPartOfWord(token)).length;
  return { words: { tokens: rows.tokens, weights, words, texts: texts.length }, vectors: vectorsOf(rows, weights) };
}

export function openVocabulary({ tokens, weights, texts }: Words): Vocabulary {
  const ids = new Map(tokens.map((token, id) => [token, id]));
  const neighbour = createNeighbours(tokens);
  const unseen = rarity(texts, 0);
  return {
    knows: (token) => ids.has(token),
    rarity: (token) => {
      const id = ids.get(token);
      return id === undefined ? unseen : (weights[id] ?? 0) / channel(token);
    },
    neighbour,
    vector: (text) => vectorOf(text, { ids, weights, unseen, neighbour }),
  };
}

/** Of each text its distinct tokens, words first, with how often each occurs; one text behind the other. */
interface Rows {
  readonly ids: Uint32Array;
  readonly times: Uint32Array;
  /** How many of each text are words. */
  readonly words: readonly number[];
  /** Where each text ends. */
  readonly ends: readonly number[];
}

/** Gives each new token the next number. */
function readRows(texts: readonly string[], numbers: Map<string, number>): Rows {
  const ids: number[] = [];
  const times: number[] = [];
  const words: number[] = [];
  const ends: number[] = [];
  for (const text of texts) {
    const start = ids.length;
    let wordsEnd = start;
    for (const [token, count] of wordsFirst(tokens(text))) {
      const known = numbers.get(token);
      if (known === undefined) numbers.set(token, numbers.size);
      ids.push(known ?? numbers.size - 1);
      times.push(count);
      if (!isPartOfWord(token)) wordsEnd = ids.length;
    }
    words.push(wordsEnd - start);
    ends.push(ids.length);
  }
  return { ids: Uint32Array.from(ids), times: Uint32Array.from(times), words, ends };
}

interface Numbered extends Rows {
  /** By number. */
  readonly tokens: readonly string[];
}

/** What is learnt of words alone then needs the first numbers only. */
function renumbered(rows: Rows, met: readonly string[]): Numbered {
  const order = [...met.keys()].sort((one, other) => Number(isPart(met, one)) - Number(isPart(met, other)));
  const numbers = new Uint32Array(met.length);
  order.forEach((before, number) => {
    numbers[before] = number;
  });
  return { ...rows, ids: rows.ids.map((id) => numbers[id] ?? 0), tokens: order.map((before) => met[before] ?? '') };
}

function isPart(tokens: readonly string[], id: number): boolean {
  return isPartOfWord(tokens[id] ?? '');
}

function wordsFirst(counts: ReadonlyMap<string, number>): (readonly [token: string, times: number])[] {
  const all = [...counts];
  return [...all.filter(([token]) => !isPartOfWord(token)), ...all.filter(([token]) => isPartOfWord(token))];
}

/** What each token weighs that occurs once. */
function weigh({ ids, ends, tokens }: Numbered): Float64Array {
  const containing = new Uint32Array(tokens.length);
  for (const id of ids) containing[id] = (containing[id] ?? 0) + 1;
  return Float64Array.from(tokens, (token, id) => channel(token) * rarity(ends.length, containing[id] ?? 0));
}

function rarity(documents: number, containing: number): number {
  return Math.log(1 + (documents - containing + 0.5) / (containing + 0.5));
}

function often(times: number): number {
  return 1 + Math.log(times);
}

/** They share their memory: of many small pieces each would cost more than what it holds. */
function vectorsOf({ ids, times, words, ends }: Rows, weights: Float64Array): Vector[] {
  const all = new Float32Array(ids.length);
  for (let at = 0; at < all.length; at += 1) all[at] = (weights[ids[at] ?? 0] ?? 0) * often(times[at] ?? 1);
  return ends.map((end, row) => {
    const start = ends[row - 1] ?? 0;
    const own = all.subarray(start, end);
    return { ids: ids.subarray(start, end), weights: own, norm: normOf(own), words: words[row] ?? 0 };
  });
}

export function normOf(weights: Float32Array): number {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  return Math.sqrt(squares) || 1;
}

/** Its words and syllables alone: what can mean something. */
export function wordsOf({ ids, weights, words }: Vector): SparseVector {
  const own = weights.subarray(0, words);
  return { ids: ids.subarray(0, words), weights: own, norm: normOf(own) };
}

interface Known {
  readonly ids: ReadonlyMap<string, number>;
  readonly weights: Float64Array;
  /** What a token of no text weighs, without its kind. */
  readonly unseen: number;
  readonly neighbour: (token: string) => string | undefined;
}

function vectorOf(text: string, known: Known): Vector {
  const counts = tokens(text);
  const ids: number[] = [];
  const weights: number[] = [];
  let squares = 0;
  let words = 0;
  for (const [token, times] of wordsFirst(counts)) {
    const id = known.ids.get(token);
    const weight = often(times) * (id === undefined ? channel(token) * known.unseen : (known.weights[id] ?? 0));
    squares += weight * weight;
    const near = id ?? neighbourOf(token, counts, known);
    if (near === undefined) continue;
    ids.push(near);
    weights.push(id === undefined ? SLIP * (known.weights[near] ?? 0) : weight);
    if (!isPartOfWord(token)) words = ids.length;
  }
  return { ids: Uint32Array.from(ids), weights: Float32Array.from(weights), norm: Math.sqrt(squares) || 1, words };
}

/** The known token that an unknown one is a slip of, unless the text holds it anyway. */
function neighbourOf(token: string, counts: ReadonlyMap<string, number>, known: Known): number | undefined {
  const near = known.neighbour(token);
  return near === undefined || counts.has(near) ? undefined : known.ids.get(near);
}
