import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openArticles } from '../../src/app.ts';
import { readArticles } from '../../src/knowledge/article.ts';
import { COLLOQUIAL, MISTYPED, MORE_NOT_KNOWN, NEAR_OUTSIDE } from './colloquial.ts';

const articles = await readArticles(fileURLToPath(new URL('../../src/knowledge/articles', import.meta.url)));
const knowledge = openArticles(articles);

describe('questions that name a thing of ours and are about something else', () => {
  it('hardly ever get an article', () => {
    const answered = NEAR_OUTSIDE.filter((ask) => knowledge.find(ask).kind === 'answer');
    expect(answered.length / NEAR_OUTSIDE.length).toBeLessThanOrEqual(0.06);
  });
});

describe('questions as people type them', () => {
  const asked = Object.entries(COLLOQUIAL).flatMap(([slug, { ko, en }]) =>
    [...ko, ...en].map((ask) => ({ slug, ask })),
  );
  const found = asked.map(({ slug, ask }) => ({ slug, ask, finding: knowledge.find(ask) }));

  it('find their article, or are offered it', () => {
    const right = found.filter(({ slug, finding }) => finding.kind === 'answer' && finding.article.slug === slug);
    const offered = found.filter(
      ({ slug, finding }) => finding.kind === 'clarify' && finding.articles.some((article) => article.slug === slug),
    );
    expect(right.length / asked.length).toBeGreaterThanOrEqual(0.85);
    expect((right.length + offered.length) / asked.length).toBeGreaterThanOrEqual(0.95);
  });

  it('rarely get another article', () => {
    const wrong = found.filter(({ slug, finding }) => finding.kind === 'answer' && finding.article.slug !== slug);
    expect(wrong.length / asked.length).toBeLessThanOrEqual(0.02);
  });

  it('find it through typing errors, missing spaces and the other keyboard layout', () => {
    const right = MISTYPED.filter(({ ask, article }) => {
      const finding = knowledge.find(ask);
      return finding.kind === 'answer' && finding.article.slug === article;
    });
    expect(right.length / MISTYPED.length).toBeGreaterThanOrEqual(0.95);
  });

  it('hear that it is not known when no source states it', () => {
    const said = MORE_NOT_KNOWN.filter(({ ask, article }) => {
      const finding = knowledge.find(ask);
      return finding.kind === 'answer' && finding.article.slug === article && finding.unknownPart;
    });
    expect(said.length / MORE_NOT_KNOWN.length).toBeGreaterThanOrEqual(0.92);
  });
});
