import type { Language } from '../../message/text.ts';

/** Korean, unless the words are in Latin letters only: for the words this channel adds to others. */
export function languageOf(words: string): Language {
  return /[a-z]/i.test(words) && !/[ㄱ-ㅎ가-힣]/.test(words) ? 'en' : 'ko';
}

/** What stands for itself in any language: addresses, and names of buttons and screens in quotes. */
const QUOTED = /https?:\/\/\S+|\S+@\S+|'[^'\n]*'|‘[^’\n]*’|“[^”\n]*”|"[^"\n]*"/g;

/** The language of our own replies: an English one may name a company or a button in Korean, and the other way round. */
export function languageOfReplies(words: string): Language {
  const ours = words.replace(QUOTED, ' ');
  const korean = ours.match(/[가-힣]/g)?.length ?? 0;
  const latin = ours.match(/[a-z]/gi)?.length ?? 0;
  return latin > korean * 3 ? 'en' : 'ko';
}
