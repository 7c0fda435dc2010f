const INITIALS = Array.from('ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ');
const VOWELS = Array.from('ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ');
const FINALS = ['', ...Array.from('ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ')];
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

/** The letters a Hangul text is typed with, in order; other characters stay as they are. */
export function jamo(text: string): string {
  let letters = '';
  for (const character of text) letters += lettersOf(character);
  return letters;
}

function lettersOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) {
    const place = code - FIRST_SYLLABLE;
    const vowel = Math.floor(place / FINALS.length);
    return `${INITIALS[Math.floor(vowel / VOWELS.length)]}${VOWELS[vowel % VOWELS.length]}${FINALS[place % FINALS.length]}`;
  }
  return INITIALS[code - 0x1100] ?? VOWELS[code - 0x1161] ?? FINALS[code - 0x11a7] ?? character;
}
