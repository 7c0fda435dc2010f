import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRanking, OUTSIDE } from '../../src/knowledge/ranking.ts';

const ranking = createRanking([
  { id: 'invite', phrases: ['멤버 초대', '직원을 초대하고 싶어요', '초대는 어떻게 해요?'] },
  { id: 'invite', phrases: ['Inviting a member', 'How do I invite a colleague?'] },
  { id: 'cancel', phrases: ['초대 취소', '보낸 초대를 취소할래요'] },
  { id: 'usage', phrases: ['사용량 조회', '지난달 사용량이 궁금해요'] },
  { id: OUTSIDE, phrases: ['오늘 날씨', '비가 오나요?'] },
]);

describe('ranking', () => {
  it('puts the document that is asked for first, in either language', () => {
    expect(ranking.rank('직원 초대')[0]?.id).toBe('invite');
    expect(ranking.rank('invite a new colleague')[0]?.id).toBe('invite');
    expect(ranking.rank('사용량 보고 싶어')[0]?.id).toBe('usage');
  });

  it('finds through spacing, typing errors and the wrong keyboard layout', () => {
    for (const query of ['사용 량조 회', '사용랑 조회', 'tkdydfid whghl'])
      expect(ranking.rank(query)[0]?.id).toBe('usage');
  });

  it('lists each document once, best first, no more than asked for', () => {
    const ids = ranking.rank('초대').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ranking.rank('초대', 1)).toEqual(ranking.rank('초대').slice(0, 1));
  });

  it('names the closest phrasing of a document across its languages', () => {
    expect(ranking.phrase('초대 어떻게 해', 'invite')?.index).toBe(2);
    expect(ranking.phrase('how to invite a colleague', 'invite')?.index).toBe(4);
    expect(ranking.phrase('초대', 'nothing')).toBeUndefined();
  });

  it('answers what stands out, and knows when it does not know', () => {
    expect(ranking.decide('사용량 조회')).toMatchObject({ decision: 'answer' });
    expect(ranking.decide('quantum chromodynamics')).toMatchObject({ decision: 'unknown' });
    expect(ranking.decide('')).toEqual({ decision: 'unknown', ranked: [], score: 0, margin: 0 });
  });

  it('offers the candidates when two are as near', () => {
    const twins = createRanking([
      { id: 'settlement', phrases: ['정산 계약 추가'] },
      { id: 'sending', phrases: ['발송 계약 추가'] },
    ]);
    expect(twins.decide('계약 추가').decision).toBe('clarify');
    expect(twins.decide('정산 계약 추가').decision).toBe('answer');
  });

  it('neither answers nor lists what is known to be outside', () => {
    const { decision, ranked } = ranking.decide('오늘 날씨 어때');
    expect(decision).toBe('unknown');
    expect(ranked.map(({ id }) => id)).not.toContain(OUTSIDE);
    expect(ranking.rank('오늘 날씨 어때').map(({ id }) => id)).not.toContain(OUTSIDE);
  });

  it('sets its own thresholds from a hundred documents on', () => {
    const many = Array.from({ length: 150 }, (_, id) => ({
      id: `${id}`,
      phrases: [`주제 ${id} 번 이야기`, `${id} 이야기`],
    }));
    expect(createRanking(many).thresholds).not.toEqual(ranking.thresholds);
    expect(createRanking(many, { answer: 0.9 }).thresholds.answer).toBe(0.9);
  });

  it('can be built from nothing', () => {
    expect(createRanking([]).decide('초대')).toMatchObject({ decision: 'unknown', ranked: [] });
  });

  it('gives scores from 0 to 1 and the same ones again, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (query) => {
        const first = ranking.decide(query);
        expect(first.ranked.every(({ score }) => score > 0 && score <= 1 + 1e-6)).toBe(true);
        expect(ranking.decide(query)).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });
});
