/** A syllable and the two before it. */
const ORDER = 3;
/** The chance of a syllable nothing is known of. */
const UNSEEN = 1 / 2000;
const SPACE = ' ';

/** How often each run of up to three syllables was met, how often something followed it, and how many different ones. */
export interface Counts {
  readonly times: Map<string, number>;
  readonly seen: Map<string, number>;
  readonly followers: Map<string, number>;
}

/** Learns from texts which syllables follow which. */
export function countSyllables(texts: readonly string[]): Counts {
  const counts: Counts = { times: new Map(), seen: new Map(), followers: new Map() };
  const meet = (before: string, syllable: string) => {
    const known = counts.times.get(before + syllable) ?? 0;
    if (known === 0) add(counts.followers, before);
    counts.times.set(before + syllable, known + 1);
    add(counts.seen, before);
  };
  for (const text of texts) eachPlace(text, (before, syllable) => eachEnd(before, (end) => meet(end, syllable)));
  return counts;
}

/**
 * Trigrams with Witten-Bell smoothing: gives the natural logarithm of the probability of a text; the difference of two
 * tells which is the likelier spelling.
 */
export function openLanguageModel({ times, seen, followers }: Counts): (text: string) => number {
  const chance = (before: string, syllable: string): number => {
    const shorter = before === '' ? UNSEEN : chance(before.slice(1), syllable);
    const all = seen.get(before);
    if (all === undefined) return shorter;
    const kinds = followers.get(before) ?? 0;
    return ((times.get(before + syllable) ?? 0) + kinds * shorter) / (all + kinds);
  };
  return (text) => {
    let sum = 0;
    eachPlace(text, (before, syllable) => {
      sum += Math.log(chance(before, syllable));
    });
    return sum;
  };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Each syllable with those before it; a space stands before and behind the text. */
function eachPlace(text: string, take: (before: string, syllable: string) => void): void {
  const first = SPACE.repeat(ORDER - 1);
  const padded = `${first}${text}${SPACE}`;
  for (let at = first.length; at < padded.length; at += 1) take(padded.slice(at + 1 - ORDER, at), padded.charAt(at));
}

function eachEnd(text: string, take: (end: string) => void): void {
  for (let at = 0; at <= text.length; at += 1) take(text.slice(at));
}
