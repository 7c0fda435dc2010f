import type { Language } from '../../message/text.ts';

/** Korean, unless the words are in Latin letters only: for the words this channel adds to others. */
export function languageOf(words: string): Language {
  return /[a-z]/i.test(words) && !/[ㄱ-ㅎ가-힣]/.test(words) ? 'en' : 'ko';
}
