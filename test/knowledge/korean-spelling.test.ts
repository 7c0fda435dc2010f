import { describe, expect, test } from 'vitest';
import { openCases } from '../eval/cases/open/index.ts';
import { seededRandom } from '../eval/talks/perturb/random.ts';
import { mistyped } from '../eval/talks/perturb/typo.ts';
import { AT_WORK } from '../understanding/said/situation.ts';

const spelt = (text: string) => AT_WORK.spelling.korean(text, () => false);
const words = (text: string) => text.match(/[가-힣]+/gu) ?? [];
const asked = openCases
  .filter(({ kind, language }) => language === 'ko' && kind !== 'typo' && kind !== 'keyboard')
  .map(({ text }) => text);

describe('Korean spelling', () => {
  test('leaves nearly every right word as it is', () => {
    const changed = asked.flatMap((text) => words(text).filter((word, at) => words(spelt(text))[at] !== word));
    expect(changed.length / asked.flatMap(words).length, changed.join(' ')).toBeLessThanOrEqual(0.01);
  });

  test('puts nine in ten slips right', () => {
    const slipped = asked
      .map((text) => ({ text, typed: mistyped(text, seededRandom(text)) }))
      .filter(({ text, typed }) => typed !== text);
    const right = slipped.filter(({ text, typed }) => {
      const at = words(text).findIndex((word, place) => word !== words(typed)[place]);
      return words(spelt(typed))[at] === words(text)[at];
    });
    expect(slipped.length).toBeGreaterThan(200);
    expect(right.length / slipped.length).toBeGreaterThanOrEqual(0.9);
  });

  test.each(['어떤 권한들이 있나요', '승인할거 보여줘', '취소한거 취소', '멤버들은 누가 초대하나요'])(
    'leaves a known word with what stands behind it: %s',
    (text) => expect(spelt(text)).toBe(text),
  );

  test('leaves words of one’s own alone, and keeps every place', () => {
    expect(AT_WORK.spelling.korean('다은병운 메일 보내쥬세요', (word) => word === '다은병운')).toBe(
      '다은병운 메일 보내주세요',
    );
  });
});
