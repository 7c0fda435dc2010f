import { lastRemembered } from '../message/last-remembered.ts';
import type { Article, UnknownPart } from './article.ts';
import { asksOf } from './asks.ts';
import { type Belief, type Beliefs, openBelief } from './belief.ts';
import type { Decision, Ranked } from './decision.ts';
import { normalise } from './normalise.ts';
import { type Ranking, UNNAMED } from './ranking.ts';

/** What is decided about a question, and which part of the first article it asks for, if no source states that part. */
export interface Judged extends Decision {
  readonly part?: UnknownPart | undefined;
  /** It names nothing: what it is about was said before. */
  readonly namesNothing: boolean;
}

export type Judge = (query: string) => Judged;

/** Decides which article a question is about: by what was learnt, without that by likeness alone. */
export function createJudge(articles: readonly Article[], ranking: Ranking, beliefs: Beliefs | undefined): Judge {
  const judge = beliefs ? byBelief(articles, openBelief(articles, ranking, beliefs)) : byLikeness(articles, ranking);
  return lastRemembered((query) => {
    const judged = judge(query);
    const isOffered = judged.decision === 'answer' && BARE.test(normalise(ranking.reading(query)));
    return isOffered ? { ...judged, decision: 'clarify' } : judged;
  });
}

/** "초대", "contract": one word, in Korean a short one, names a subject and asks nothing of it. */
const BARE = /^(?:[가-힣]{1,2}|[a-z]+)$/u;

/** How much has to be believed, chosen on the questions of the eval: less answers more, and more of it wrongly. */
const ENOUGH = { answer: 0.5, ofUnlike: 0.55, part: 0.4, offered: 0.2, outside: 0.5, surelyOutside: 0.8, unnamed: 0.5 };
/** With this much belief in something outside, an article is offered at most. */
const DOUBT = 0.25;
/** Little of a question's words was met before: only what is believed more counts as an answer. */
const UNLIKE = 0.27;
const NOTHING: Decision = { decision: 'unknown', ranked: [], score: 0, margin: 0 };

function byBelief(articles: readonly Article[], believe: (query: string) => Belief): Judge {
  const titles = new Map(articles.map(({ slug, title }) => [slug, [normalise(title.ko), normalise(title.en)]]));
  /** The title itself asks for what is known of the article. */
  const isKnown = (query: string, slug = '') => titles.get(slug)?.includes(normalise(query)) === true;
  return (query) => {
    const { ranked, outside, unnamed, part } = believe(query);
    const [score = 0, second = 0] = ranked.map(({ belief }) => belief);
    if (outside >= ENOUGH.surelyOutside) return { ...NOTHING, namesNothing: unnamed >= ENOUGH.unnamed };
    const isAnswer = outside <= DOUBT && score >= (likest(ranked) < UNLIKE ? ENOUGH.ofUnlike : ENOUGH.answer);
    const decision = isAnswer ? 'answer' : score >= ENOUGH.offered && outside < ENOUGH.outside ? 'clarify' : 'unknown';
    const asked = part && part.share >= ENOUGH.part && !isKnown(query, ranked[0]?.id) ? part.is : undefined;
    return { decision, ranked, score, margin: score - second, part: asked, namesNothing: unnamed >= ENOUGH.unnamed };
  };
}

function likest(ranked: readonly Ranked[]): number {
  return Math.max(0, ...ranked.map(({ score }) => score));
}

function byLikeness(articles: readonly Article[], ranking: Ranking): Judge {
  const bySlug = new Map(articles.map((article) => [article.slug, asksOf(article).flat()]));
  return (query) => {
    const judged = ranking.decide(query);
    const slug = judged.ranked[0]?.id ?? '';
    const at = ranking.phrase(query, slug)?.index ?? -1;
    const namesNothing = ranking.read(query).ranked[0]?.id === UNNAMED;
    return { ...judged, part: bySlug.get(slug)?.[at]?.part, namesNothing };
  };
}
