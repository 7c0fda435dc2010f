import type { ArticleSummary } from '../message/front.ts';
import type { Language } from '../message/text.ts';
import { summary } from './answer.ts';
import type { Article } from './article.ts';
import { type Category, categories } from './categories.ts';
import { type Finding, find } from './find.ts';
import { createJudge } from './judge.ts';
import { openKoreanSpelling, type Spelling } from './korean-spelling.ts';
import { openLatinSpelling } from './latin-spelling.ts';
import { openRanking, type Ranking } from './ranking.ts';
import type { Trained } from './train.ts';
import { createTypeahead } from './typeahead.ts';
import { openWish, type Wish } from './wish.ts';

export interface Knowledge {
  readonly articles: readonly Article[];
  article(slug: string): Article | undefined;
  /** Articles are asked in both languages at once: the words themselves tell which. */
  find(query: string): Finding;
  categories(language: Language): Category[];
  /** Articles for what has been typed so far, best first; eight unless told. */
  search(text: string, language: Language, most?: number): ArticleSummary[];
  readonly wish: (text: string) => Wish;
  /** What people say here, as it is spelt: slips of the finger in Korean words, letters that changed places in Latin ones. */
  readonly spelling: { readonly korean: Spelling; readonly latin: Spelling };
  /** What is behind `find`: likeness, with the judge to decide. What it ranks and decides on are slugs. */
  readonly ranking: Ranking;
}

/** Where nothing was learnt of tasks, the rules decide alone. */
const UNTOLD: Wish = { likely: 1, task: { name: '', likely: 0 } };

/** The articles, ready to be asked, browsed and searched, by what was learnt of them. */
export function openKnowledge(articles: readonly Article[], { ranked, spelt, apart }: Trained): Knowledge {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const ranking = openRanking(ranked);
  const spelling = { korean: openKoreanSpelling(spelt), latin: openLatinSpelling(ranking.index.rarity) };
  const judge = createJudge(articles, ranking, apart?.beliefs);
  const typeahead = createTypeahead(articles, ranking);
  const listed = (slug: string, language: Language) => {
    const article = bySlug.get(slug);
    return article ? [summary(article, language)] : [];
  };
  return {
    articles,
    ranking: { ...ranking, decide: judge },
    spelling,
    wish: apart ? openWish(ranking.index, apart.wishes) : () => UNTOLD,
    article: (slug) => bySlug.get(slug),
    find: (query) => find(query, judge, bySlug),
    categories: (language) => categories(articles, language),
    search: (text, language, most = 8) => typeahead(text, language, most).flatMap((slug) => listed(slug, language)),
  };
}
