import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openArticles } from '../../src/app.ts';
import { type Article, readArticles } from '../../src/knowledge/article.ts';
import { openKnowledge } from '../../src/knowledge/open.ts';
import { OUTSIDE_SUBJECTS } from '../../src/knowledge/outside.ts';
import { train } from '../../src/knowledge/train.ts';
import { NEXT_DOOR, OURS_IN_THEIR_NOUNS } from './outside-sentences.ts';

const articles = await readArticles(fileURLToPath(new URL('../../src/knowledge/articles', import.meta.url)));
const knowledge = openArticles(articles);

/** One of so many ways to ask is left out; some of these lists are tried. */
const FOLDS = 24;
const TRIED = [0];
const MOST_LOST = 0.07;
const MOST_WRONG = 0.08;

/** The articles without one of every so many ways to ask, and the ways that were left out. */
function without(fold: number): { left: Article[]; out: { ask: string; slug: string }[] } {
  const out: { ask: string; slug: string }[] = [];
  const cut = (asks: string[], slug: string) =>
    asks.filter((ask, at) => {
      const goes = at % FOLDS === fold && asks.length > 1;
      if (goes) out.push({ ask, slug });
      return !goes;
    });
  const both = ({ ko, en }: Article['asks'], slug: string) => ({ ko: cut(ko, slug), en: cut(en, slug) });
  const left = articles.map((article) => ({
    ...article,
    asks: both(article.asks, article.slug),
    unknown: article.unknown.map((part) => ({ ...part, asks: both(part.asks, article.slug) })),
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
    const found = TRIED.flatMap((fold) => {
      const { left, out } = without(fold);
      const others = openKnowledge(left, train(left, { requests: {}, steering: [] }));
      return out.map(({ ask, slug }) => ({ ask, slug, finding: others.find(ask) }));
    });
    const lost = found.filter(({ finding }) => finding.kind === 'unknown');
    const wrong = found.filter(({ slug, finding }) => finding.kind === 'answer' && finding.article.slug !== slug);
    expect(found.length).toBeGreaterThan(1_000);
    expect(lost.length / found.length, lost.map(({ ask }) => ask).join('\n')).toBeLessThanOrEqual(MOST_LOST);
    expect(wrong.length / found.length, wrong.map(({ ask }) => ask).join('\n')).toBeLessThanOrEqual(MOST_WRONG);
  }, 180_000);
});
