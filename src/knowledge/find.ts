import type { Article, UnknownPart } from './article.ts';
import { askedFor, shareAsking } from './asked-for.ts';
import type { Judge } from './judge.ts';

/** What a question found. `unknownPart` is set when it asks for exactly what no source states. */
export type Finding =
  | {
      readonly kind: 'answer';
      readonly article: Article;
      readonly unknownPart?: UnknownPart;
    }
  | { readonly kind: 'clarify'; readonly articles: readonly Article[] }
  /** `namesNothing`: "how long does it take?" may be about what was said before. */
  | { readonly kind: 'unknown'; readonly namesNothing: boolean };

const OFFERED = { least: 2, most: 3 };

/** The article a question is about, the few it may be about, or none. */
export function find(query: string, judge: Judge, articles: ReadonlyMap<string, Article>): Finding {
  const { decision, ranked, part, namesNothing } = judge(query);
  const found = ranked.map(({ id }) => articles.get(id)).filter((article) => article !== undefined);
  const [article] = found;
  if (decision === 'unknown' || !article) return { kind: 'unknown', namesNothing };
  if (decision === 'clarify' && found.length < OFFERED.least) return { kind: 'unknown', namesNothing };
  if (decision === 'clarify') return { kind: 'clarify', articles: found.slice(0, OFFERED.most) };
  const unknownPart = part ?? partWanting(query, article) ?? article.unknown.find(({ whole }) => whole);
  return { kind: 'answer', article, ...(unknownPart && { unknownPart }) };
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
