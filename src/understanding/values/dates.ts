import type { Reading } from '../../message/value.ts';
import { type Found, findAll } from './found.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};
const WEEKDAYS: Readonly<Record<string, number>> = {
  일: 0,
  월: 1,
  화: 2,
  수: 3,
  목: 4,
  금: 5,
  토: 6,
  sun: 0,
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
};
export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Right behind a day and "from": the day it lasts to is of the same year. */
const UNTIL = /(\d{4})\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}일?\s?(?:부터|에서|~|–|-|to|until)\s?$/i;

/** Days (YYYY-MM-DD, Asia/Seoul). A day without a year is the nearest one not past, or the latest one that is. */
export function findDates(text: string, now: Date): Found[] {
  const today = seoulDay(now);
  const on = (day: string): Reading[] => dayReadings(day, today);
  const nearest = (month: number, day: number): Reading[] => yearless(today, month, day);
  const found = [
    ...findAll(text, /(?<!\d)(\d{4}\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}일?)(?!\d)/g, ([, words = '']) => {
      const [year = 0, month = 0, day = 0] = words.split(/\D+/).map(Number);
      return on(dayOf(year, month, day));
    }),
    ...findAll(text, /(?<![\d년])(\d{1,2}월\s?\d{1,2}일)/g, ({ 0: words, index }) => {
      const [month = 0, day = 0] = words.split(/\D+/).map(Number);
      const year = UNTIL.exec(text.slice(0, index))?.[1];
      return year === undefined ? nearest(month, day) : on(dayOf(Number(year), month, day));
    }),
    ...findAll(
      text,
      /\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?)\b/gi,
      ([, words = '']) => nearest(MONTHS.indexOf(words.slice(0, 3).toLowerCase()) + 1, Number(/\d+/.exec(words)?.[0])),
    ),
    ...findAll(text, /(?:다음\s?달|next month)(?:\s?(?:the\s)?(\d{1,2})(?:일|st|nd|rd|th)?)?/gi, (match) => {
      const [year = 0, month = 1] = today.split('-').map(Number);
      return on(dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, Number(match[1] ?? 1)));
    }),
    ...findAll(text, /(오늘|금일|지금\s?바로|당장|바로|today)/gi, () => on(today)),
    ...findAll(text, /(내일|명일|tomorrow)/gi, () => on(plusDays(today, 1))),
    ...findAll(text, /(어제|지난주|yesterday|last week)/gi, () => on(plusDays(today, -1))),
    ...findAll(text, /(모레|day after tomorrow)/gi, () => on(plusDays(today, 2))),
    ...findAll(text, /(?<![\d./])(\d{1,2}\/\d{1,2})(?![\d/])/g, ([, words = '']) => {
      const [month = 0, day = 0] = words.split('/').map(Number);
      return nearest(month, day);
    }),
    ...findAll(
      text,
      /\b((\d{1,2})(?:st|nd|rd|th)? (?:of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b/gi,
      ([, , day, month = '']) => nearest(MONTHS.indexOf(month.toLowerCase()) + 1, Number(day)),
    ),
    ...findAll(text, /(?<!\d)(\d{1,2}\s?일\s?(?:후|뒤)|\bin \d{1,2} days\b)/gi, ([, words = '']) =>
      on(plusDays(today, Number(/\d+/.exec(words)?.[0]))),
    ),
    ...findAll(text, /((이번|다음|담)\s?주\s?([월화수목금토일])요일)/g, ([, , week, day = '']) =>
      on(weekday(today, day, week === '이번' ? 0 : 1)),
    ),
    ...findAll(
      text,
      /\b((?:(this|next|on) )?(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?day)\b/gi,
      ([, , which = '', day = '']) => on(comingDay(today, day.toLowerCase(), which.toLowerCase())),
    ),
  ];
  return withoutOverlap(found);
}

/** How many years: "2년", "이 년", "two years"; a bare 1 to 5 only where years are asked for. */
export function findYears(text: string, asked: boolean): Found[] {
  const spelled = findAll(
    text,
    /(?<!\d)(\d{1,2}|일|이|삼|사|오|한|두|세|네|다섯)\s?(?:년|해)(?!\s?\d|도)/g,
    ([, count = '']) => years(count),
  );
  const english = findAll(text, /\b(\d{1,2}|one|two|three|four|five)[- ]?years?\b/gi, ([, count = '']) => years(count));
  const bare = asked
    ? findAll(text, /^\s*(\d{1,2})\s*(?:이요|요|로|으로.*)?[.!]?\s*$/g, ([, count = '']) => years(count))
    : [];
  return withoutOverlap([...spelled, ...english, ...bare]);
}

function years(count: string): Reading[] {
  return [{ kind: 'years', value: String(NUMBERS[count.toLowerCase()] ?? Number(count)) }];
}

export function dayOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** What is over can be looked back at, too. */
export function dayReadings(day: string, today: string): Reading[] {
  return [{ kind: 'date', value: day }, ...(day <= today ? [{ kind: 'pastDate', value: day } as const] : [])];
}

function yearless(today: string, month: number, day: number): Reading[] {
  const year = Number(today.slice(0, 4));
  const thisYear = dayOf(year, month, day);
  return [
    { kind: 'date', value: thisYear >= today ? thisYear : dayOf(year + 1, month, day) },
    { kind: 'pastDate', value: thisYear <= today ? thisYear : dayOf(year - 1, month, day) },
  ];
}

/** A day of this week or the next; weeks begin on Monday. */
function weekday(today: string, day: string, weeks: number): string {
  const monday = plusDays(today, -((weekdayOf(today) + 6) % 7));
  return plusDays(monday, (((WEEKDAYS[day] ?? 1) + 6) % 7) + 7 * weeks);
}

/** "next Monday" and "Monday": the first one after today. */
function comingDay(today: string, day: string, which: string): string {
  const ahead = ((WEEKDAYS[day] ?? 1) - weekdayOf(today) + 7) % 7;
  return plusDays(today, ahead === 0 && which !== 'this' ? 7 : ahead);
}

function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}

export function seoulDay(now: Date): string {
  return new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
}

export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The longest of what overlaps. */
export function withoutOverlap(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (kept.every((other) => one.to <= other.from || one.from >= other.to)) kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}
