/** Both forms of a particle: the one after a final consonant first, except in 으로/로 where ㄹ counts as none. */
const PAIRS = {
  '은/는': ['은', '는'],
  '이/가': ['이', '가'],
  '을/를': ['을', '를'],
  '과/와': ['과', '와'],
  '으로/로': ['으로', '로'],
  '이에요/예요': ['이에요', '예요'],
} as const;

export type Josa = keyof typeof PAIRS;

/** The word and the particle that agrees with it as it is read aloud: 김가온은, 다온병원을, CT-4001로. */
export function josa(word: string, pair: Josa): string {
  const [closed, open] = PAIRS[pair];
  const final = finalOf(word);
  const isOpen = final === 'none' || (pair === '으로/로' && final === 'rieul');
  return `${word}${isOpen ? open : closed}`;
}

type Final = 'none' | 'rieul' | 'other';

const HANGUL_FIRST = '가'.charCodeAt(0);
const FINALS = 28;
const RIEUL = 8;

/** 영 일 이 삼 사 오 육 칠 팔 구 */
const DIGITS: readonly Final[] = ['other', 'rieul', 'none', 'other', 'none', 'none', 'other', 'rieul', 'rieul', 'none'];

/** The last sound of a word; what is not read aloud (quotes, brackets, full stops) is passed over. */
function finalOf(word: string): Final {
  const [read = ''] = /[\p{L}\p{N}]*(?=[^\p{L}\p{N}]*$)/u.exec(word.normalize('NFC')) ?? [];
  const letter = Array.from(read).at(-1) ?? '';
  if (/[가-힣]/.test(letter)) return hangulFinal(letter);
  return /\d/.test(letter) ? (DIGITS[Number(letter)] ?? 'none') : latinFinal(read);
}

function hangulFinal(letter: string): Final {
  const final = (letter.charCodeAt(0) - HANGUL_FIRST) % FINALS;
  if (final === 0) return 'none';
  return final === RIEUL ? 'rieul' : 'other';
}

/** A capital is read by its name (엘, 엠, 엔, 알); the end of a word in small letters as it usually sounds in Korean. */
function latinFinal(word: string): Final {
  if (/(?:[LRl]|le|kr)$/.test(word)) return 'rieul';
  return /[MNbckmnpt]$/.test(word) ? 'other' : 'none';
}
