import { combineCharacter, disassembleCompleteCharacter } from 'es-hangul';
import type { Random } from './random.ts';
import { spansOf } from './spans.ts';

/** What lies beside a letter on the Korean keyboard. */
const BESIDE: Readonly<Record<string, string>> = {
  ㅂ: 'ㅈ', ㅈ: 'ㅂㄷ', ㄷ: 'ㅈㄱ', ㄱ: 'ㄷㅅㄲ', ㅅ: 'ㄱ', ㅁ: 'ㄴ', ㄴ: 'ㅁㅇ', ㅇ: 'ㄴㄹ', ㄹ: 'ㅇㅎ', ㅎ: 'ㄹ',
  ㅋ: 'ㅌ', ㅌ: 'ㅋㅊ', ㅊ: 'ㅌㅍ', ㅍ: 'ㅊ', ㅛ: 'ㅕ', ㅕ: 'ㅛㅑ', ㅑ: 'ㅕ', ㅐ: 'ㅔ', ㅔ: 'ㅐ', ㅗ: 'ㅓ', ㅓ: 'ㅗㅏ',
  ㅏ: 'ㅓㅣ', ㅣ: 'ㅏ', ㅠ: 'ㅜ', ㅜ: 'ㅠㅡ', ㅡ: 'ㅜ',
}; // biome-ignore format: a keyboard

/** Words that turn a sentence round are left as they are. */
const TURNING = /[않안못말마]|아니|\b(?:no|not|don't|never|nope)\b/u;

/** Slips that say something else: "leave it", "it is low". */
const ANOTHER_WORD = /두(?:세요|실래요|시겠어요|십시오|줘)|낮아요|남아요/u;

/** One letter beside the one meant, in a word of three syllables or five letters that is no value. */
export function mistyped(line: string, { pick, below }: Random): string {
  const words = wordsOf(line);
  const word = words.length > 0 && line.includes(' ') ? pick(words) : undefined;
  if (!word) return line;
  const wrong = /\p{Script=Hangul}/u.test(word.text) ? wrongSyllable(word.text, pick) : swapped(word.text, below);
  return `${line.slice(0, word.at)}${wrong}${line.slice(word.at + word.text.length)}`;
}

function wordsOf(line: string): readonly { readonly text: string; readonly at: number }[] {
  const words: { text: string; at: number }[] = [];
  let from = 0;
  for (const { text, isValue } of spansOf(line)) {
    const isAfterValue = from > 0 && !text.startsWith(' ');
    const found = isValue ? [] : [...text.matchAll(/\p{Script=Hangul}{3,}|[a-z]{5,}/gu)];
    for (const { 0: word, index } of found) {
      if (!TURNING.test(word) && !(isAfterValue && index === 0)) words.push({ text: word, at: from + index });
    }
    from += text.length;
  }
  return words;
}

function wrongSyllable(word: string, pick: Random['pick']): string {
  const syllables = Array.from(word);
  const slips = syllables.flatMap((syllable, at) =>
    beside(syllable).map((wrong) => syllables.with(at, wrong).join('')),
  );
  return pick(slips.filter((slip) => !ANOTHER_WORD.test(slip))) ?? word;
}

/** The syllable with its first consonant or its vowel slipped. */
function beside(syllable: string): readonly string[] {
  const jamo = disassembleCompleteCharacter(syllable);
  if (!jamo) return [];
  const { choseong, jungseong, jongseong } = jamo;
  return [
    ...Array.from(BESIDE[choseong] ?? '', (other) => combineCharacter(other, jungseong, jongseong)),
    ...Array.from(BESIDE[jungseong] ?? '', (other) => combineCharacter(choseong, other, jongseong)),
  ];
}

/** Two letters in the middle the wrong way round. */
function swapped(word: string, below: Random['below']): string {
  const at = 1 + below(word.length - 2);
  return `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
}
