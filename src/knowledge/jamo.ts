export const INITIALS = Array.from('ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ');
export const VOWELS = Array.from('ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ');
export const FINALS = ['', ...Array.from('ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ')];
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

/** The letters a Hangul text is typed with, in order; other characters stay as they are. */
export function jamo(text: string): string {
  let letters = '';
  for (const character of text) letters += lettersOf(character);
  return letters;
}

/** A syllable as the numbers of its letters. */
export interface Syllable {
  readonly initial: number;
  readonly vowel: number;
  /** 0 is none. */
  readonly final: number;
}

/** undefined for what is no whole syllable. */
export function syllableIn(character: string): Syllable | undefined {
  const place = character.charCodeAt(0) - FIRST_SYLLABLE;
  if (!(place >= 0 && place <= LAST_SYLLABLE - FIRST_SYLLABLE)) return undefined;
  const open = Math.floor(place / FINALS.length);
  return { initial: Math.floor(open / VOWELS.length), vowel: open % VOWELS.length, final: place % FINALS.length };
}

export function characterOf({ initial, vowel, final }: Syllable): string {
  return String.fromCharCode(FIRST_SYLLABLE + (initial * VOWELS.length + vowel) * FINALS.length + final);
}

function lettersOf(character: string): string {
  const syllable = syllableIn(character);
  if (syllable) return `${INITIALS[syllable.initial]}${VOWELS[syllable.vowel]}${FINALS[syllable.final]}`;
  const code = character.charCodeAt(0);
  return INITIALS[code - 0x1100] ?? VOWELS[code - 0x1161] ?? FINALS[code - 0x11a7] ?? character;
}
