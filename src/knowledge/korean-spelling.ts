import { characterOf, FINALS, INITIALS, type Syllable, syllableIn, VOWELS } from './jamo.ts';
import { type Counts, countSyllables, openLanguageModel } from './language-model.ts';

/** A text with the slips of the finger in its Korean words put right, syllable for syllable; own words are left alone. */
export type Spelling = (text: string, isOwn: (word: string) => boolean) => string;

/** What lies beside, above or below a letter on the Korean keyboard, and what sounds like it. */
// biome-ignore format: a table
const BESIDE: Readonly<Record<string, string>> = {
  ㅂ: 'ㅈㅃㅁ', ㅈ: 'ㅂㄷㅉㄴ', ㄷ: 'ㅈㄱㄸㅇ', ㄱ: 'ㄷㅅㄲㄹ', ㅅ: 'ㄱㅆㅎ', ㅁ: 'ㄴㅂㅋ', ㄴ: 'ㅁㅇㅈㅌ', ㅇ: 'ㄴㄹㄷㅊ', ㄹ: 'ㅇㅎㄱㅍ', ㅎ: 'ㄹㅅ',
  ㅋ: 'ㅌㅁㄱㄲ', ㅌ: 'ㅋㅊㄴㄷ', ㅊ: 'ㅌㅍㅇㅈ', ㅍ: 'ㅊㄹㅂ', ㅃ: 'ㅂ', ㅉ: 'ㅈ', ㄸ: 'ㄷ', ㄲ: 'ㄱ', ㅆ: 'ㅅ',
  ㅛ: 'ㅕㅗ', ㅕ: 'ㅛㅑㅓ', ㅑ: 'ㅕㅏ', ㅐ: 'ㅔㅏㅒㅣ', ㅔ: 'ㅐㅖㅣㅓ', ㅗ: 'ㅓㅛㅘㅚ', ㅓ: 'ㅗㅏㅕㅔㅝ', ㅏ: 'ㅓㅣㅑㅐㅘ', ㅣ: 'ㅏㅢㅔㅐㅟ', ㅠ: 'ㅜㅡ', ㅜ: 'ㅠㅡㅝㅟ',
  ㅡ: 'ㅜㅢㅠ', ㅒ: 'ㅐㅖ', ㅖ: 'ㅔㅒ', ㅘ: 'ㅏㅗ', ㅙ: 'ㅚㅞㅐ', ㅚ: 'ㅙㅞㅗ', ㅝ: 'ㅓㅜ', ㅞ: 'ㅚㅙ', ㅟ: 'ㅣㅜ', ㅢ: 'ㅡㅣ',
};

/** Single letters beside it are no sounds of joy: it was typed on the other layout. */
const WORD = /(?<![가-힣ㄱ-ㅊㅌㅍㅏ-ㅞㅟㅢㅣ])[가-힣]{2,}(?![가-힣ㄱ-ㅊㅌㅍㅏ-ㅞㅟㅢㅣ])/gu;
const WORDS = /[가-힣]+(?: [가-힣]+)*/gu;
/** By how much, in natural logarithms, another spelling has to be likelier. Measured: of a hundred right words it changes less than one, and it mends more than nine in ten slips. */
const GAIN = 6;
/** A word of two syllables is soon another one. */
const GAIN_IN_SHORT = 8;
/** So are words that were typed without a space between them. */
const GAIN_IN_JOINED = 12;
/** How much of the words around it tells how likely a word is. */
const AROUND = 3;

/** How verbs end; names hardly ever do. */
const VERB = /(?:요|줘|다|죠|까|래|게|자|고|서|면|데|지|려)$/u;

/** What is known of how words are spelt. */
export interface Spelt {
  readonly counts: Counts;
  readonly known: ReadonlySet<string>;
}

/**
 * Learns from texts how what people say here is spelt. `requests` hold names of people and firms, which nothing is to
 * be read as: only their verbs are learnt.
 */
export function learnKoreanSpelling(texts: readonly string[], requests: readonly string[]): Spelt {
  const requested = requests.flatMap((text) => text.match(WORD) ?? []);
  const written = [...texts.flatMap((text) => text.match(WORDS) ?? []), ...requested.filter((word) => VERB.test(word))];
  return {
    counts: countSyllables(written),
    known: new Set([...written.flatMap((text) => text.split(' ')), ...requested]),
  };
}

/** A word that no text holds is read as one that is a letter away where that is much likelier. */
export function openKoreanSpelling({ counts, known }: Spelt): Spelling {
  const likeliness = openLanguageModel(counts);
  const meant = (word: string, before: string, after: string): string => {
    const least = likeliness(before + word + after) + gainIn(word, known);
    return slipsOf(word)
      .map((other) => ({ other, likely: likeliness(before + other + after) }))
      .reduce((best, one) => (one.likely > best.likely ? one : best), { other: word, likely: least }).other;
  };
  return (text, isOwn) => {
    let spelt = text;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (known.has(word) || isOwn(word)) continue;
      const before = /(?:[가-힣]+ )?$/u.exec(spelt.slice(0, index))?.[0] ?? '';
      const after = /^(?: [가-힣]+)?/u.exec(spelt.slice(index + word.length))?.[0] ?? '';
      const read = meant(word, before.slice(-AROUND), after.slice(0, AROUND));
      spelt = `${spelt.slice(0, index)}${read}${spelt.slice(index + word.length)}`;
    }
    return spelt;
  };
}

function gainIn(word: string, known: ReadonlySet<string>): number {
  if (isJoined(word, known)) return GAIN_IN_JOINED;
  return word.length > 2 ? GAIN : GAIN_IN_SHORT;
}

const PARTICLE =
  /(?<=..)(?:거|것|건|걸|꺼)?들?(?:이|가|은|는|을|를|의|도|만|에|에서|에게|한테|로|으로|과|와|랑|이랑|까지|부터)?$/u;

/** A known word with a particle, or several that were typed without a space; only the first may be a single syllable ("내권한확인"). */
function isJoined(word: string, known: ReadonlySet<string>, least = 1): boolean {
  if (known.has(word) || known.has(word.replace(PARTICLE, ''))) return true;
  for (let at = least; at + 2 <= word.length; at += 1) {
    if (known.has(word.slice(0, at)) && isJoined(word.slice(at), known, 2)) return true;
  }
  return false;
}

/** Every word that a slip in one letter may have made into this one. */
function slipsOf(word: string): string[] {
  return Array.from(word).flatMap((character, at) => {
    const syllable = syllableIn(character);
    const others = syllable ? syllablesBeside(syllable) : [];
    return others.map((other) => `${word.slice(0, at)}${characterOf(other)}${word.slice(at + 1)}`);
  });
}

/** A final consonant is soon another one, or forgotten. */
function syllablesBeside(syllable: Syllable): Syllable[] {
  const { initial, vowel, final } = syllable;
  return [
    ...beside(INITIALS, initial).map((other) => ({ ...syllable, initial: other })),
    ...beside(VOWELS, vowel).map((other) => ({ ...syllable, vowel: other })),
    ...FINALS.flatMap((_, other) => (other === final ? [] : [{ ...syllable, final: other }])),
  ];
}

function beside(letters: readonly string[], place: number): number[] {
  return Array.from(BESIDE[letters[place] ?? ''] ?? '', (letter) => letters.indexOf(letter));
}
