/** What an asker can do to a question; the board has one line for each. */
export const KINDS = [
  'plain',
  'colloquial',
  'typo',
  'spacing',
  'keyboard',
  'indirect',
  'symptom',
  'compound',
  'gap',
  'out-of-scope',
  'near out-of-scope',
  'small talk',
] as const;
export type Kind = (typeof KINDS)[number];
export type Language = 'ko' | 'en';

/** The blind set is never read by those who tune, so that its figures stay honest. */
export type Split = 'blind' | 'open';

export interface FaqCase {
  text: string;
  kind: Kind;
  language: Language;
  /** One entry for each article asked for, in order; an entry lists the articles that answer it equally well. */
  expects: readonly (readonly string[])[];
}

/** `'a | b'` is either article, `'a, b'` is one after the other, `'none'` is that we have nothing to say. */
type TextsByExpectation = Readonly<Record<string, readonly string[]>>;

/** The cases of one kind, written as a list of texts under what each of them should be answered with. */
export const asked = (kind: Kind, texts: Record<Language, TextsByExpectation>): readonly FaqCase[] =>
  (['ko', 'en'] as const).flatMap((language) =>
    Object.entries(texts[language]).flatMap(([expectation, list]) =>
      list.map((text) => ({ text, kind, language, expects: articlesOf(expectation) })),
    ),
  );

const articlesOf = (expectation: string): readonly (readonly string[])[] =>
  expectation === 'none' ? [] : expectation.split(', ').map((entry) => entry.split(' | '));
