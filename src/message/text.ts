export type Language = 'ko' | 'en';

/** A sentence to people, in both languages. */
export interface Text {
  readonly ko: string;
  readonly en: string;
}

/** The same words in both languages: names, codes, what a person typed. */
export function same(words: string): Text {
  return { ko: words, en: words };
}
