import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Article, readArticles } from '../../src/knowledge/article.ts';
import { documentsOf } from '../../src/knowledge/asks.ts';
import { openKnowledge } from '../../src/knowledge/open.ts';
import { OUTSIDE_SUBJECTS } from '../../src/knowledge/outside.ts';
import { createRanking } from '../../src/knowledge/ranking.ts';
import { NEXT_DOOR, OURS_IN_THEIR_NOUNS } from './outside-sentences.ts';

const articles = await readArticles(fileURLToPath(new URL('../../src/knowledge/articles', import.meta.url)));
const knowledge = openKnowledge(articles);

/** The id under which the documents of elsewhere can be seen in the ranking. */
const ELSEWHERE = 'elsewhere';
const MOST_LOST = 0.01;
const FOLDS = 24;

/** Tells whether a question falls to what is not ours, as the ranking of these articles decides. */
function fallsElsewhere(asked: readonly Article[]): (question: string) => boolean {
  const elsewhere = OUTSIDE_SUBJECTS.map((phrases) => ({ id: ELSEWHERE, phrases }));
  const ranking = createRanking([...asked.flatMap(documentsOf), ...elsewhere]);
  return (question) => {
    const [first, second] = ranking.rank(question);
    const lead = (first?.score ?? 0) - (second?.score ?? 0);
    return first?.id === ELSEWHERE && lead >= ranking.thresholds.margin * first.score;
  };
}

/** The articles without one of every so many ways to ask, and the ways that were left out. */
function without(fold: number): { left: Article[]; out: string[] } {
  const out: string[] = [];
  const cut = (asks: string[]) =>
    asks.filter((ask, at) => {
      const goes = at % FOLDS === fold && asks.length > 1;
      if (goes) out.push(ask);
      return !goes;
    });
  const both = ({ ko, en }: Article['asks']) => ({ ko: cut(ko), en: cut(en) });
  const left = articles.map((article) => ({
    ...article,
    asks: both(article.asks),
    unknown: article.unknown.map((part) => ({ ...part, asks: both(part.asks) })),
  }));
  return { left, out };
}

describe('what is next door', () => {
  it('is asked here in words that no document holds', () => {
    const documents = new Set(OUTSIDE_SUBJECTS.flat());
    expect([...NEXT_DOOR.ko, ...NEXT_DOOR.en].filter((ask) => documents.has(ask))).toEqual([]);
  });

  for (const language of ['ko', 'en'] as const) {
    it(`gets no article (${language})`, () => {
      const found = NEXT_DOOR[language].map((ask) => ({ ask, kind: knowledge.find(ask).kind }));
      expect(found.filter(({ kind }) => kind === 'answer').map(({ ask }) => ask)).toEqual([]);
      const offered = found.filter(({ kind }) => kind === 'clarify');
      expect(offered.length / found.length).toBeLessThanOrEqual(0.15);
    });

    it(`takes nothing of ours that shares its nouns (${language})`, () => {
      const lost = OURS_IN_THEIR_NOUNS[language].filter((ask) => knowledge.find(ask).kind === 'unknown');
      expect(lost).toEqual([]);
    });
  }

  it('takes hardly any way to ask for an article, were it not written down', () => {
    const asked = Array.from({ length: FOLDS }, (_, fold) => without(fold));
    const lost = asked.flatMap(({ left, out }) => out.filter(fallsElsewhere(left)));
    const all = asked.flatMap(({ out }) => out);
    expect(all.length).toBeGreaterThan(1_000);
    expect(lost.length / all.length, lost.join('\n')).toBeLessThanOrEqual(MOST_LOST);
  }, 60_000);
});
