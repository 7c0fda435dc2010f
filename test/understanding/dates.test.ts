import { expect, test } from 'vitest';
import { findDates } from '../../src/understanding/values/dates.ts';

/** A Thursday, noon in Seoul. */
const NOW = new Date('2026-11-26T03:00:00Z');

test.each([
  ['다음 주 월요일부터요', '2026-11-30'],
  ['이번주 금요일', '2026-11-27'],
  ['start next monday', '2026-11-30'],
  ['on Thursday', '2026-12-03'],
  ['12/1부터', '2026-12-01'],
  ['the 1st of March', '2027-03-01'],
  ['7일 뒤', '2026-12-03'],
  ['in 10 days', '2026-12-06'],
  ['the day after tomorrow', '2026-11-28'],
  ['다음달 1일부터', '2026-12-01'],
  ['2026년 12월 24일', '2026-12-24'],
])('%s is %s', (text, day) => {
  expect(findDates(text, NOW).map(({ readings }) => readings)).toEqual([[{ kind: 'date', value: day }]]);
});

test.each(['a sunny day', 'please monitor it', '211.45.10.7/24', '1588-3000', '3년'])('%s has no day', (text) => {
  expect(findDates(text, NOW)).toEqual([]);
});
