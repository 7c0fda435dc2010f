import { expect, test } from 'vitest';
import { findDates } from '../../src/understanding/values/dates.ts';
import { findMonths, findPeriods } from '../../src/understanding/values/months.ts';

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
  expect(readings(text, 'date')).toEqual([day]);
});

test.each([
  ['9월 12일', '2026-09-12'],
  ['11월 26일', '2026-11-26'],
  ['어제', '2026-11-25'],
  ['12월 1일', '2025-12-01'],
])('looking back, %s is %s', (text, day) => {
  expect(readings(text, 'pastDate')).toEqual([day]);
});

test('the end of a range is of the year of its beginning', () => {
  expect(readings('2026년 10월 1일부터 10월 31일까지', 'date')).toEqual(['2026-10-01', '2026-10-31']);
});

test.each([
  ['10월분', '2026-10'],
  ['12월 정산', '2025-12'],
  ['2026-09 건', '2026-09'],
  ['2026년 8월', '2026-08'],
  ['지난달', '2026-10'],
  ['이번 달', '2026-11'],
  ['지지난달', '2026-09'],
  ['두 달 전', '2026-09'],
  ['last month', '2026-10'],
  ['the October settlement', '2026-10'],
  ['for September 2026', '2026-09'],
  ["March's invoice", '2026-03'],
])('%s is the month %s', (text, month) => {
  expect(findMonths(text, NOW).map(({ readings: [first] }) => first?.value)).toEqual([month]);
});

test.each(['211.45.10.7', 'you may go', '3개월', '010-2026-1012', 'we march on'])('%s has no month', (text) => {
  expect(findMonths(text, NOW)).toEqual([]);
});

test('the last months end yesterday', () => {
  expect(findPeriods('최근 3개월 통계', NOW).map(({ slot, readings: [first] }) => [slot, first?.value])).toEqual([
    ['from', '2026-08-26'],
    ['to', '2026-11-25'],
  ]);
});

function readings(text: string, wanted: string): string[] {
  return findDates(text, NOW).flatMap((found) =>
    found.readings.flatMap(({ kind, value }) => (kind === wanted ? [value] : [])),
  );
}

test.each(['a sunny day', 'please monitor it', '211.45.10.7/24', '1588-3000', '3년'])('%s has no day', (text) => {
  expect(findDates(text, NOW)).toEqual([]);
});
