/** How many syllables before one tell how likely it is. */
const ORDER = 3;
/** The chance of a syllable nothing is known of. */
const UNSEEN = 1 / 2000;
const SPACE = ' ';

/**
 * Learns from texts which syllables follow which: trigrams with Witten-Bell smoothing. Gives the natural logarithm of
 * the probability of a text; the difference of two tells which is the likelier spelling.
 */
export function createLanguageModel(texts: readonly string[]): (text: string) => number {
  const times = new Map<string, number>();
  const seen = new Map<string, number>();
  const followers = new Map<string, number>();
  const meet = (before: string, syllable: string) => {
    const known = times.get(before + syllable) ?? 0;
    if (known === 0) add(followers, before);
    times.set(before + syllable, known + 1);
    add(seen, before);
  };
  for (const text of texts) eachPlace(text, (before, syllable) => eachEnd(before, (end) => meet(end, syllable)));
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
