import type { ArticleSummary } from '../message/front.ts';
import type { Language } from '../message/text.ts';
import { summary } from './answer.ts';
import type { Article } from './article.ts';
import { type Category, categories } from './categories.ts';
import type { Decision } from './decision.ts';
import { documentsOf, type Finding, find } from './find.ts';
import { normalise } from './normalise.ts';
import { OUTSIDE_SUBJECTS } from './outside.ts';
import { createRanking, OUTSIDE, type Ranking } from './ranking.ts';
import { createSubject, type Subject } from './subject.ts';
import { createTypeahead } from './typeahead.ts';

export interface Knowledge {
  readonly articles: readonly Article[];
  article(slug: string): Article | undefined;
  /** Articles are asked in both languages at once: the words themselves tell which. */
  find(query: string): Finding;
  categories(language: Language): Category[];
  /** Articles for what has been typed so far, best first; eight unless told. */
  search(text: string, language: Language, most?: number): ArticleSummary[];
  /** The index behind `find`; its ids are slugs. */
  readonly ranking: Ranking;
}

/** The articles, ready to be asked, browsed and searched. */
export function openKnowledge(articles: readonly Article[]): Knowledge {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const outside = OUTSIDE_SUBJECTS.map((phrases) => ({ id: OUTSIDE, phrases }));
  const ranking = reserved(createRanking([...articles.flatMap(documentsOf), ...outside]), createSubject(articles));
  const typeahead = createTypeahead(articles, ranking);
  const listed = (slug: string, language: Language) => {
    const article = bySlug.get(slug);
    return article ? [summary(article, language)] : [];
  };
  return {
    articles,
    ranking,
    article: (slug) => bySlug.get(slug),
    find: (query) => find(query, ranking, bySlug),
    categories: (language) => categories(articles, language),
    search: (text, language, most = 8) => typeahead(text, language, most).flatMap((slug) => listed(slug, language)),
  };
}

const LESS_SURE = { answer: 'clarify', clarify: 'unknown', unknown: 'unknown' } as const;

/** A ranking that answers nothing that is not ours, and is less sure of what names things we do not know. */
function reserved(ranking: Ranking, subjectOf: (text: string) => Subject): Ranking {
  return {
    ...ranking,
    decide: (query) => {
      const decided = ranking.decide(query);
      const { notOurs, strange } = subjectOf(ranking.reading(query));
      if (notOurs) return { ...decided, decision: 'unknown', ranked: [] };
      if (decided.decision === 'unknown') return decided;
      return strange || isBare(query, decided) ? { ...decided, decision: LESS_SURE[decided.decision] } : decided;
    },
  };
}

const BARE = { letters: 4, margin: 0.25 };

/** A word or two name a subject, not a question: its articles are offered unless one is far ahead. */
function isBare(query: string, { decision, margin, ranked }: Decision): boolean {
  const letters = normalise(query).replaceAll(' ', '').length;
  return decision === 'answer' && letters <= BARE.letters && margin < BARE.margin * (ranked[0]?.score ?? 0);
}
