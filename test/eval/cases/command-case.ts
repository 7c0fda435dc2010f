import type { Language } from './faq-case.ts';

export interface CommandCase {
  text: string;
  /** A flow, a closed door, or `talk-to-human`. */
  flow: string;
  language: Language;
  /** The e-mail of the demo person who says it. */
  as: string;
  /** What must be found in the sentence, as the portal's people would write it; several things with `, ` between. */
  values: Readonly<Record<string, string>>;
}

type Said = readonly [text: string, values?: Readonly<Record<string, string>>];

/** The sentences that should start one flow, said by one person. */
export const commanded = (flow: string, as: string, said: Record<Language, readonly Said[]>): readonly CommandCase[] =>
  (['ko', 'en'] as const).flatMap((language) =>
    said[language].map(([text, values]) => ({ text, flow, language, as, values: values ?? {} })),
  );
