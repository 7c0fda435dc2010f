import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/knowledge/article.ts';
import { openKnowledge } from '../../src/knowledge/open.ts';
import { createSubject } from '../../src/knowledge/subject.ts';
import { COLLOQUIAL, MISTYPED, MORE_NOT_KNOWN, NEAR_OUTSIDE } from './colloquial.ts';

const articles = await readArticles(fileURLToPath(new URL('../../src/knowledge/articles', import.meta.url)));
const knowledge = openKnowledge(articles);
const subjectOf = createSubject(articles);

describe('what a question is about', () => {
  it('is not ours when it names a consumer product, whatever portal words stand around it', () => {
    for (const text of [
      '카카오페이 정산 언제 돼요',
      '지갑 QR이 안 떠요',
      '비즈월렛 충전 방법',
      'change the bank account for settlement',
    ])
      expect(subjectOf(text).notOurs, text).toBe(true);
  });

  it('is ours where two words of ours only meet', () => {
    for (const text of ['운영 화면', '발급 여부', '이전 세금계산서', '발송 금액', '주식회사 가온', '참여 권한'])
      expect(subjectOf(text).notOurs, text).toBe(false);
  });

  it('is ours when another product is only compared with ours', () => {
    expect(subjectOf('비즈월렛이랑 같은 건가').notOurs).toBe(false);
    expect(subjectOf('is this the same as BizWallet?').notOurs).toBe(false);
  });

  it('is strange when much of it names what no article knows', () => {
    expect(subjectOf('전기 사용량 조회').strange).toBe(true);
    expect(subjectOf('how do I rotate the API key').strange).toBe(true);
  });

  it('is not strange for particles, endings, missing spaces or a slip of the finger', () => {
    for (const text of [
      '초대취소는어떻게하나요',
      '사용랑 조회는 어디서 해요?',
      '다온병원이 초대 메일을 못 받았대요',
      'how do i cancel an invitaton',
    ])
      expect(subjectOf(text), text).toEqual({ notOurs: false, strange: false });
  });

  it('needs a portal’s word to be more than a neighbour of the question', () => {
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
