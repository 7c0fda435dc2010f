import type { Article, UnknownPart } from './article.ts';
import { asksOf } from './asks.ts';
import { createBelief } from './belief.ts';
import type { Decision } from './decision.ts';
import { lastRemembered } from './last-remembered.ts';
import { normalise } from './normalise.ts';
import { type Ranking, UNNAMED } from './ranking.ts';
import { createSubject } from './subject.ts';

/** What is decided about a question, and which part of the first article it asks for, if no source states that part. */
export interface Judged extends Decision {
  readonly part?: UnknownPart | undefined;
  /** It names nothing: what it is about was said before. */
  readonly namesNothing: boolean;
}

export type Judge = (query: string) => Judged;

/** More are too many to learn: their likeness decides alone. */
const LEARNT_UP_TO = 100;

/** Answers nothing that is not ours, and is less sure of what names things we do not know. */
export function createJudge(articles: readonly Article[], ranking: Ranking): Judge {
  const subjectOf = createSubject(articles);
  const judge = articles.length <= LEARNT_UP_TO ? byBelief(articles, ranking) : byLikeness(articles, ranking);
  return lastRemembered((query) => {
    const { notOurs, strange } = subjectOf(ranking.reading(query));
    const judged = judge(query, strange || isBare(query));
    return notOurs ? { ...judged, decision: 'unknown', ranked: [], namesNothing: false } : judged;
  });
}

const BARE = 4;

/** A word or two name a subject, not a question. */
function isBare(query: string): boolean {
  return normalise(query).replaceAll(' ', '').length <= BARE;
}

/** Judges a question; a doubtful one is not answered, its articles may be offered. */
type CarefulJudge = (query: string, isDoubtful: boolean) => Judged;

/** How much has to be believed, chosen on the questions of the eval: less answers more, and more of it wrongly. */
const ENOUGH = { answer: 0.55, part: 0.3, outside: 0.5, unnamed: 0.5 };

function byBelief(articles: readonly Article[], ranking: Ranking): CarefulJudge {
  const believe = createBelief(articles, ranking);
  return (query, isDoubtful) => {
    const { ranked, outside, unnamed, part } = believe(query);
    const [score = 0, second = 0] = ranked.map(({ belief }) => belief);
    const isSure = !isDoubtful && score >= ENOUGH.answer;
    const decision = isSure ? 'answer' : score > 0 && outside < ENOUGH.outside ? 'clarify' : 'unknown';
    const asked = part && part.share >= ENOUGH.part ? part.is : undefined;
    return { decision, ranked, score, margin: score - second, part: asked, namesNothing: unnamed >= ENOUGH.unnamed };
  };
}

const LESS_SURE = { answer: 'clarify', clarify: 'unknown', unknown: 'unknown' } as const;

function byLikeness(articles: readonly Article[], ranking: Ranking): CarefulJudge {
  const bySlug = new Map(articles.map((article) => [article.slug, asksOf(article).flat()]));
  return (query, isDoubtful) => {
    const judged = ranking.decide(query);
    const slug = judged.ranked[0]?.id ?? '';
    const at = ranking.phrase(query, slug)?.index ?? -1;
    const decision = isDoubtful ? LESS_SURE[judged.decision] : judged.decision;
    const namesNothing = ranking.read(query).ranked[0]?.id === UNNAMED;
    return { ...judged, decision, part: bySlug.get(slug)?.[at]?.part, namesNothing };
  };
}
