import type { ArticleSummary } from '../message/front.ts';
import type { Language } from '../message/text.ts';
import { summary } from './answer.ts';
import type { Article } from './article.ts';
import { documentsOf } from './asks.ts';
import { type Category, categories } from './categories.ts';
import { type Finding, find } from './find.ts';
import { createJudge, isLearnt } from './judge.ts';
import { createKoreanSpelling, type Spelling } from './korean-spelling.ts';
import { NOTHING_NAMED } from './outside/nothing-named.ts';
import { OUTSIDE_SUBJECTS } from './outside.ts';
import { createRanking, OUTSIDE, type Ranking, UNNAMED } from './ranking.ts';
import { createTypeahead } from './typeahead.ts';
import { createWish, type Wish } from './wish.ts';

export interface Knowledge {
  readonly articles: readonly Article[];
  article(slug: string): Article | undefined;
  /** Articles are asked in both languages at once: the words themselves tell which. */
  find(query: string): Finding;
  categories(language: Language): Category[];
  /** Articles for what has been typed so far, best first; eight unless told. */
  search(text: string, language: Language, most?: number): ArticleSummary[];
  /** How likely a text wants a task done, rather than something known; 0 to 1. */
  readonly wish: Wish;
  /** What people say here, as it is spelt. */
  readonly spelling: Spelling;
  /** What is behind `find`: likeness, with the judge to decide. What it ranks and decides on are slugs. */
  readonly ranking: Ranking;
}

/** The articles, ready to be asked, browsed and searched; `requests` are how tasks are asked for, so as not to be taken for questions. */
export function openKnowledge(articles: readonly Article[], requests: readonly string[]): Knowledge {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const outside = [
    ...OUTSIDE_SUBJECTS.map((phrases) => ({ id: OUTSIDE, phrases })),
    ...NOTHING_NAMED.map((phrases) => ({ id: UNNAMED, phrases })),
  ];
  const ranking = createRanking([...articles.flatMap(documentsOf), ...outside], { others: requests });
  const written = [...articles.flatMap(documentsOf), ...outside].flatMap(({ phrases }) => phrases);
  const spelling = createKoreanSpelling(written, requests);
  const judge = createJudge(articles, ranking);
  const typeahead = createTypeahead(articles, ranking);
  const listed = (slug: string, language: Language) => {
    const article = bySlug.get(slug);
    return article ? [summary(article, language)] : [];
  };
  return {
    articles,
    ranking: { ...ranking, decide: judge },
    spelling,
    wish: isLearnt(articles) ? createWish(requests, ranking.index) : () => 1,
    article: (slug) => bySlug.get(slug),
    find: (query) =>
      find(
        spelling(query, () => false),
        judge,
        bySlug,
      ),
    categories: (language) => categories(articles, language),
    search: (text, language, most = 8) => typeahead(text, language, most).flatMap((slug) => listed(slug, language)),
  };
}
