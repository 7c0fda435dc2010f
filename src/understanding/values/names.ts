import type { Reading } from '../../message/value.ts';
import { PARTICLE } from '../plain.ts';
import type { Name } from '../situation.ts';
import { type Found, foundAt } from './found.ts';

const LEGAL_FORM = /㈜|\(주\)|주식회사|유한회사|\(유\)|\b(?:inc|ltd|co)\.?/gi;
const LETTER = /[\p{L}\p{N}]/u;
/** Single words this long may be followed by anything: "다온병원관리자". */
const CLEAR_LENGTH = 4;

/** Names of things this person may see, the longest first, whatever the spacing; then the beginning of exactly one. */
export function findNames(text: string, names: readonly Name[]): Found[] {
  const { letters, at } = squeeze(text);
  const found: Found[] = [];
  for (const [key, readings] of byKey(names)) {
    for (let from = letters.indexOf(key); from >= 0; from = letters.indexOf(key, from + 1)) {
      const start = at[from];
      const end = at[from + key.length - 1];
      if (start === undefined || end === undefined) continue;
      const candidate = foundAt(text, start, end + 1, readings);
      if (isFree(candidate, found) && bordersFit(text, candidate)) found.push(candidate);
    }
  }
  return [...found, ...beginnings(text, names, found)];
}

/** A word of two syllables or more that begins exactly one name. */
function beginnings(text: string, names: readonly Name[], taken: readonly Found[]): Found[] {
  const keys = byKey(names);
  const addresses = addressesOf(names);
  return [...text.matchAll(/[\p{L}\p{N}]{2,}/gu)].flatMap((match) => {
    const word = match[0].toLowerCase();
    for (const stem of stems(word)) {
      const fits = keys.filter(([key]) => key.startsWith(stem) && !isLonger(key, stem, addresses));
      const [only] = fits;
      if (fits.length !== 1 || !only) continue;
      const found = foundAt(text, match.index, match.index + stem.length, only[1]);
      return isFree(found, taken) ? [found] : [];
    }
    return [];
  });
}

/** An address is named by all that stands before its @: "newop", never "hand" for han@daon.example. */
function isLonger(key: string, stem: string, addresses: ReadonlyMap<string, string>): boolean {
  return (addresses.get(key) ?? stem) !== stem;
}

/** The part of an address before its @, by the key of the whole. */
function addressesOf(names: readonly Name[]): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap(({ words }) =>
      words.includes('@') ? [[squeeze(words).letters, squeeze(words.split('@')[0] ?? '').letters]] : [],
    ),
  );
}

/** The word, then the word without each particle it may end with. Latin words need four letters to stand for a name. */
function stems(word: string): string[] {
  if (!/[가-힣]/.test(word)) return word.length >= 4 ? [word] : [];
  const cut = [1, 2, 3].flatMap((length) =>
    word.length - length >= 2 && PARTICLE.test(word.slice(-length)) ? [word.slice(0, -length)] : [],
  );
  return [word, ...cut];
}

function byKey(names: readonly Name[]): [string, Reading[]][] {
  const keys = new Map<string, Reading[]>();
  for (const { words, readings } of names) {
    const key = squeeze(words.replace(LEGAL_FORM, '')).letters;
    if (key.length >= 2) keys.set(key, [...(keys.get(key) ?? []), ...readings]);
  }
  return [...keys].sort(([a], [b]) => b.length - a.length);
}

/** Lower case without spaces and marks, and where each character stood. */
function squeeze(text: string): { letters: string; at: number[] } {
  const at: number[] = [];
  let letters = '';
  for (let index = 0; index < text.length; index++) {
    const letter = text[index] ?? '';
    if (!LETTER.test(letter)) continue;
    letters += letter.toLowerCase();
    at.push(index);
  }
  return { letters, at };
}

function bordersFit(text: string, { from, to, text: words }: Found): boolean {
  const before = text[from - 1] ?? ' ';
  const after = text.slice(to);
  const startsWord = !LETTER.test(before) || /(?:우리|저희)$/.test(text.slice(0, from));
  const isHangul = /[가-힣]/.test(words);
  const isClear = words.length >= CLEAR_LENGTH && !/\s/.test(words);
  if (!startsWord) return false;
  if (!isHangul) return !/^[a-z0-9]/i.test(after);
  return isClear || !/^[가-힣]/.test(after) || PARTICLE.test(after);
}

function isFree(candidate: Found, taken: readonly Found[]): boolean {
  return taken.every(({ from, to }) => candidate.to <= from || candidate.from >= to);
}
