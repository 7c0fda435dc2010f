import type { Article, UnknownPart } from './article.ts';
import { askedFor, shareAsking } from './asked-for.ts';
import type { RankedDocument, Ranking } from './ranking.ts';

/** What a question found. `unknownPart` is set when it asks for exactly what no source states. */
export type Finding =
  | {
      readonly kind: 'answer';
      readonly article: Article;
      readonly unknownPart?: UnknownPart;
      readonly score: number;
      readonly margin: number;
    }
  | { readonly kind: 'clarify'; readonly articles: readonly Article[] }
  | { readonly kind: 'unknown' };

const OFFERED = { least: 2, most: 3 };

/** One document per article and language: its title, how people ask it, and how they ask what is not known. */
export function documentsOf(article: Article): RankedDocument[] {
  return (['ko', 'en'] as const).map((language) => ({
    id: article.slug,
    phrases: asksOf(article, language).map(({ phrase }) => phrase),
  }));
}

/** The article a question is about, the few it may be about, or none. */
export function find(query: string, ranking: Ranking, articles: ReadonlyMap<string, Article>): Finding {
  const { decision, ranked, score, margin } = ranking.decide(query);
  const found = ranked.map(({ id }) => articles.get(id)).filter((article) => article !== undefined);
  const [article] = found;
  if (decision === 'unknown' || !article) return { kind: 'unknown' };
  if (decision === 'clarify' && found.length < OFFERED.least) return { kind: 'unknown' };
  if (decision === 'clarify') return { kind: 'clarify', articles: found.slice(0, OFFERED.most) };
  const asked = unknownPartOf(article, ranking.phrase(query, article.slug)?.index);
  const unknownPart = asked ?? partWanting(query, article) ?? article.unknown.find(({ whole }) => whole);
  return { kind: 'answer', article, score, margin, ...(unknownPart && { unknownPart }) };
}

function unknownPartOf(article: Article, index: number | undefined): UnknownPart | undefined {
  return [...asksOf(article, 'ko'), ...asksOf(article, 'en')][index ?? -1]?.part;
}

const RARE = 0.1;
const OFTEN = 0.4;

/** "How long", "who", "why": what no source states of this article, where hardly any other question to it wants that. */
function partWanting(query: string, article: Article): UnknownPart | undefined {
  const known = [...article.asks.ko, ...article.asks.en];
  const wanted = askedFor(query).filter((kind) => shareAsking(kind, known) <= RARE);
  return article.unknown.find(({ asks }) =>
    wanted.some((kind) => shareAsking(kind, [...asks.ko, ...asks.en]) >= OFTEN),
  );
}

function asksOf(article: Article, language: 'ko' | 'en'): { phrase: string; part?: UnknownPart }[] {
  const known = [article.title[language], ...article.asks[language]];
  const unknown = article.unknown.flatMap((part) => part.asks[language].map((phrase) => ({ phrase, part })));
  return [...known.map((phrase) => ({ phrase })), ...unknown];
}
