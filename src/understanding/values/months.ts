import type { Reading } from '../../message/value.ts';
import { dayOf, dayReadings, MONTHS, plusDays, seoulDay, withoutOverlap } from './dates.ts';
import { type Found, findAll, foundAt } from './found.ts';

const NAMED =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
/** Words for a month are others as well: may, march, mar. These stand for one only behind or before words of time. */
const ENGLISH = new RegExp(
  `\\b(?:${NAMED})\\.?,? \\d{4}\\b|(?<=\\b(?:in|for|of|from|since|until|till|to|through|and|last|the|about|on) )(?:${NAMED})\\b|\\b(?!may|mar\\b|march|jan\\b|jun\\b|dec\\b|sep\\b)(?:${NAMED})\\b|\\b(?:${NAMED})'s\\b|\\b(?:${NAMED})(?= (?:settlement|invoice|bill|statement|usage|figures|numbers|report))`,
  'gi',
);

type Back = readonly [words: RegExp, months: number];

/** How many months ago. */
const BACK: readonly Back[] = [
  [/((?:지지난|저저번)\s?(?:달|월)|전전월|\bmonth before last\b)/gi, 2],
  [
    /((?<!지)지난\s?(?:달|월)|(?<!저)저번\s?(?:달|월)|(?<!전)전월|직전\s?월|전\s?달|\b(?:last|previous|prior) month\b)/gi,
    1,
  ],
  [/(이번\s?(?:달|월)|이\s?달|당월|금월|\b(?:this|current) month\b)/gi, 0],
];
const COUNTS: Readonly<Record<string, number>> = { 한: 1, 두: 2, 세: 3, 네: 4, two: 2, three: 3, four: 4, six: 6 };

const PERIOD =
  /(최근|지난|직전|\b(?:last|past|previous))\s?(?:\d{1,2}|한|두|세|네|two|three|four|six)\s?(?:개월|달(?!력)|months)/gi;

/** Months (YYYY-MM, Asia/Seoul), the latest that has begun when no year is said. */
export function findMonths(text: string, now: Date): Found[] {
  const today = seoulDay(now);
  return withoutOverlap([
    ...findAll(
      text,
      /(?<![\d.-])((?:19|20)\d{2}\s?[-./년]\s?(?:0?[1-9]|1[0-2])(?:\s?월분?)?)(?![-./]?\d)/g,
      ([, words = '']) => {
        const [year = '', month = ''] = words.split(/\D+/);
        return monthReading(Number(year), Number(month));
      },
    ),
    ...findAll(text, /(?<![\d년./-])((?:작년|올해)?\s?(?:0?[1-9]|1[0-2])\s?월)(?!\s?\d)/g, ([, words = '']) =>
      latest(today, Number(/\d+/.exec(words)?.[0]), words.startsWith('작년')),
    ),
    ...findAll(text, ENGLISH, ([words]) => {
      const month = MONTHS.indexOf(words.slice(0, 3).toLowerCase()) + 1;
      const year = /\d{4}/.exec(words)?.[0];
      return year === undefined ? latest(today, month) : monthReading(Number(year), month);
    }),
    ...BACK.flatMap(([words, months]) => findAll(text, words, () => monthsAgo(today, months))),
    ...findAll(
      text,
      /((?<![\d])(?:\d{1,2}|한|두|세|네)\s?(?:달|개월)\s?전|\b(?:\d{1,2}|two|three|four) months ago)/gi,
      ([words]) => monthsAgo(today, countIn(words)),
    ),
  ]);
}

/** "최근 3개월": so many months up to yesterday; its first word says where they begin, the others where they end. */
export function findPeriods(text: string, now: Date): Found[] {
  const today = seoulDay(now);
  return [...text.matchAll(PERIOD)].flatMap(({ 0: words, 1: which = '', index }) => {
    const [first] = monthsAgo(today, countIn(words));
    const border = index + which.length;
    const from = foundAt(text, index, border, dayReadings(`${first?.value}-${today.slice(8)}`, today));
    const to = foundAt(text, border, index + words.length, dayReadings(plusDays(today, -1), today));
    return [
      { ...from, slot: 'from' },
      { ...to, slot: 'to' },
    ];
  });
}

function countIn(words: string): number {
  const digits = /\d+/.exec(words)?.[0];
  const word = Object.keys(COUNTS).find((count) => words.toLowerCase().includes(count));
  return digits === undefined ? (COUNTS[word ?? ''] ?? 1) : Number(digits);
}

function monthsAgo(today: string, months: number): Reading[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const count = year * 12 + month - 1 - months;
  return monthReading(Math.floor(count / 12), (count % 12) + 1);
}

function latest(today: string, month: number, isLastYear = false): Reading[] {
  const [year = 0, thisMonth = 1] = today.split('-').map(Number);
  return monthReading(isLastYear || month > thisMonth ? year - 1 : year, month);
}

function monthReading(year: number, month: number): Reading[] {
  return [{ kind: 'month', value: dayOf(year, month, 1).slice(0, 7) }];
}
