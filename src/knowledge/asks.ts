import type { Language } from '../message/text.ts';
import type { Article, UnknownPart } from './article.ts';
import type { RankedDocument } from './ranking.ts';

/** A way of asking; with the part, where it asks for what is not known. */
export interface Ask {
  readonly phrase: string;
  readonly part?: UnknownPart;
}

const LANGUAGES: readonly Language[] = ['ko', 'en'];

/** Every way of asking for an article: a list for each language. */
export function asksOf(article: Article): Ask[][] {
  return LANGUAGES.map((language) => [
    ...[article.title[language], ...article.asks[language]].map((phrase) => ({ phrase })),
    ...article.unknown.flatMap((part) => part.asks[language].map((phrase) => ({ phrase, part }))),
  ]);
}

/** One document per article and language: its title, how people ask it, and how they ask what is not known. */
export function documentsOf(article: Article): RankedDocument[] {
  return asksOf(article).map((asks) => ({ id: article.slug, phrases: asks.map(({ phrase }) => phrase) }));
}
