import type { Language } from '../message/text.ts';

/** The language a message is in; `before` when it has no words of either (an address, a number, "ok"). */
export function languageOf(text: string, before: Language): Language {
  const words = text.replace(/\S+@\S+|https?:\S+/g, ' ');
  if (/[가-힣ㄱ-ㅎㅏ-ㅣ]/.test(words)) return 'ko';
  const english = words.match(/[A-Za-z]{2,}/g) ?? [];
  return english.length >= 2 ? 'en' : before;
}
