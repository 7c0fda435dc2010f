import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openArticles } from '../../src/app.ts';
import { cite, speak } from '../../src/knowledge/answer.ts';
import { readArticles } from '../../src/knowledge/article.ts';
import { NOT_KNOWN, OUT_OF_SCOPE, PARAPHRASES } from './paraphrases.ts';

const articles = await readArticles(fileURLToPath(new URL('../../src/knowledge/articles', import.meta.url)));
const knowledge = openArticles(articles);

function article(slug: string) {
  const found = knowledge.article(slug);
  if (!found) throw new Error(`No article ${slug}`);
  return found;
}

describe('finding', () => {
  it('answers every article’s own title with that article', () => {
    for (const { slug, title, unknown } of articles) {
      for (const words of [title.ko, title.en]) {
        const finding = knowledge.find(words);
        expect(finding, words).toMatchObject({ kind: 'answer', article: { slug } });
        expect('unknownPart' in finding, words).toBe(unknown.some(({ whole }) => whole));
      }
    }
  });

  it('covers every article with paraphrases', () => {
    expect(Object.keys(PARAPHRASES).sort()).toEqual(articles.map(({ slug }) => slug).sort());
  });

  for (const language of ['ko', 'en'] as const) {
    it(`finds the right article for questions nobody wrote down (${language})`, () => {
      const asked = Object.entries(PARAPHRASES).flatMap(([slug, asks]) =>
        asks[language].map((ask) => ({ ask, slug, finding: knowledge.find(ask) })),
      );
      const answered = asked.filter(({ finding }) => finding.kind === 'answer');
      const wrong = answered.filter(({ slug, finding }) => finding.kind === 'answer' && finding.article.slug !== slug);
      const helped = asked.filter(
        ({ slug, finding }) =>
          (finding.kind === 'answer' && finding.article.slug === slug) ||
          (finding.kind === 'clarify' && finding.articles.some((offered) => offered.slug === slug)),
      );
      expect(wrong.length / asked.length, wrong.map(({ ask }) => ask).join()).toBeLessThanOrEqual(0.01);
      expect(answered.length / asked.length).toBeGreaterThanOrEqual(0.93);
      expect(helped.length / asked.length).toBeGreaterThanOrEqual(0.95);
    });
  }

  it('never answers what is none of its business', () => {
    const answered = OUT_OF_SCOPE.filter((ask) => knowledge.find(ask).kind === 'answer');
    expect(answered).toEqual([]);
    const offered = OUT_OF_SCOPE.filter((ask) => knowledge.find(ask).kind === 'clarify');
    expect(offered.length / OUT_OF_SCOPE.length).toBeLessThanOrEqual(0.05);
  });

  it('offers the neighbours of a bare word', () => {
    for (const word of ['초대', '권한', '계약', 'invite'])
      expect(knowledge.find(word), word).toMatchObject({ kind: 'clarify' });
  });

  it('offers two or three articles when it is not sure', () => {
    const asks = Object.values(PARAPHRASES).flatMap(({ ko, en }) => [...ko, ...en]);
    for (const finding of asks.map((ask) => knowledge.find(ask))) {
      if (finding.kind !== 'clarify') continue;
      expect(finding.articles.length).toBeGreaterThanOrEqual(2);
      expect(finding.articles.length).toBeLessThanOrEqual(3);
    }
  });

  for (const { ask, article: slug, says } of NOT_KNOWN) {
    it(`says that it is not known: ${ask}`, () => {
      const finding = knowledge.find(ask);
      expect(finding).toMatchObject({ kind: 'answer', article: { slug }, unknownPart: {} });
      expect(finding.kind === 'answer' && finding.unknownPart?.says.ko).toMatch(says);
    });
  }
});

describe('an answer', () => {
  it('says first what is not known, then the article, then what concerns the role', () => {
    const { body, unknown, notes, ...rest } = article('invitation-link');
    const [unknownPart] = unknown;
    const note = { ko: '딜러사 관리자에게 요청하세요.', en: 'Ask a dealer admin.' };
    const said = speak(
      { ...rest, body, unknown, notes: { ...notes, dealer_operator: note } },
      { role: 'dealer_operator', unknownPart },
    );
    expect(said.ko).toBe([unknownPart?.says.ko, body.ko, note.ko].join('\n\n'));
    expect(said.en).toBe([unknownPart?.says.en, body.en, note.en].join('\n\n'));
  });

  it('is the article alone for somebody without a role', () => {
    expect(speak(article('settle-id'))).toEqual(article('settle-id').body);
  });

  it('cites its article in the person’s language', () => {
    expect(cite(article('settle-id'), 'ko')).toEqual({
      article: 'settle-id',
      title: article('settle-id').title.ko,
      category: '계약 관리 > 공통',
      url: 'https://cs.kakao.com/helps?service=233',
      reviewedOn: '2026-11-24',
    });
    expect(cite(article('settle-id'), 'en').category).toBe('Contracts > Common');
  });
});

describe('browsing', () => {
  it('shows the categories as the portal orders them, with counts that add up', () => {
    const tree = knowledge.categories('ko');
    expect(tree[0]?.path).toEqual(['시작하기']);
    expect(tree.filter(({ path }) => path.length === 1).reduce((sum, { count }) => sum + count, 0)).toBe(
      articles.length,
    );
    expect(tree.flatMap((category) => category.articles)).toHaveLength(articles.length);
    expect(knowledge.categories('en').map(({ count }) => count)).toEqual(tree.map(({ count }) => count));
  });

  it('gives a category one name in each language', () => {
    const english = new Map<string, string>();
    for (const { category } of articles) {
      const korean = category.ko.join(' > ');
      expect(english.get(korean) ?? category.en.join(' > '), korean).toBe(category.en.join(' > '));
      english.set(korean, category.en.join(' > '));
    }
  });

  it('finds titles while they are typed, half syllables and middles included', () => {
    const slugs = (text: string) => knowledge.search(text, 'ko').map(({ slug }) => slug);
    expect(slugs('초대 ㅊ')[0]).toBe('cancel-invitation');
    expect(slugs('채널 UR')[0]).toBe('channel-url');
    expect(slugs('취소')).toContain('cancel-invitation');
    expect(knowledge.search('settle', 'en').length).toBeGreaterThanOrEqual(4);
    expect(slugs('   ')).toEqual([]);
    expect(knowledge.search('a', 'en', 2).length).toBeLessThanOrEqual(2);
  });
});
