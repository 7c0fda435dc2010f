import type { ArticleSummary } from '../message/front.ts';
import type { Citation } from '../message/reply.ts';
import type { Language, Text } from '../message/text.ts';
import type { Article, UnknownPart } from './article.ts';

/** What tailors an answer: who asks, and which part of the article is not known. */
export interface Asked {
  readonly role?: keyof Article['notes'] | undefined;
  readonly unknownPart?: UnknownPart | undefined;
}

/** The words of an answer: what is not known first, then the article, then what concerns this role. */
export function speak(article: Article, asked: Asked = {}): Text {
  const note = asked.role && article.notes[asked.role];
  const parts = [asked.unknownPart?.says, article.body, note].filter((part) => part !== undefined);
  return { ko: parts.map(({ ko }) => ko).join('\n\n'), en: parts.map(({ en }) => en).join('\n\n') };
}

/** Where an answer comes from, in the person's language. */
export function cite(article: Article, language: Language): Citation {
  return {
    article: article.slug,
    title: article.title[language],
    category: article.category[language].join(' > '),
    url: article.sources[0]?.url ?? '',
    reviewedOn: article.reviewedOn,
  };
}

/** An article as it stands in a list. */
export function summary({ slug, title, category }: Article, language: Language): ArticleSummary {
  return { slug, title: title[language], category: category[language].join(' > ') };
}
