/** One pattern from lists of forms, each a piece of a pattern; English ones count only as whole words. */
export function anyOf(korean: readonly string[], english: readonly string[] = []): RegExp {
  const words = english.length > 0 ? [`\\b(?:${english.join('|')})\\b`] : [];
  return new RegExp([...korean, ...words].join('|'), 'i');
}

/** Pieces parted by blanks, so that a line of forms reads as one. */
export function forms(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}

/** One of these pieces, as a piece. */
export function oneOf(pieces: readonly string[]): string {
  return `(?:${pieces.join('|')})`;
}

const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = 11_172;
const FINALS = ['', ...Array.from('ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ')];

/** Any syllable with this letter at its bottom, as a piece: what verbs end in before -까요, -래요, -니다. */
export function bottom(letter: string): string {
  const place = FINALS.indexOf(letter);
  let syllables = '';
  for (let code = place; code < SYLLABLES; code += FINALS.length) {
    syllables += String.fromCharCode(FIRST_SYLLABLE + code);
  }
  return `[${syllables}]`;
}
