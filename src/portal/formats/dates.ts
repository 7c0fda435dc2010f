const SEOUL_AHEAD_MS = 9 * 60 * 60 * 1000;
const TEST_MONTHS = 3;

/** Whether the text is a day of the calendar, YYYY-MM-DD; two days compare as their strings do. */
export function isDate(text: string): boolean {
  if (!/^(?:19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && spell(day) === text;
}

/** The day it is in Seoul, which has had no summer time since 1988. */
export function seoulToday(now: Date): string {
  return spell(new Date(now.getTime() + SEOUL_AHEAD_MS));
}

export function addDays(date: string, days: number): string {
  const day = read(date);
  day.setUTCDate(day.getUTCDate() + days);
  return spell(day);
}

/** The same day of a later (or earlier) month, or its last day where it is shorter. */
export function addMonths(date: string, months: number): string {
  const day = read(date);
  const wanted = day.getUTCDate();
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() + months);
  day.setUTCDate(Math.min(wanted, daysInMonth(day)));
  return spell(day);
}

export function addYears(date: string, years: number): string {
  return addMonths(date, years * 12);
}

/** The last day of a test contract: three months from its start, less one day. */
export function lastDayOfTest(startOn: string): string {
  return addDays(addMonths(startOn, TEST_MONTHS), -1);
}

/** The last day of a contract of whole years from its start. */
export function lastDayAfterYears(startOn: string, years: number): string {
  return addDays(addYears(startOn, years), -1);
}

/** A day inside a Korean sentence: 2026년 11월 25일. */
export function dayInKorean(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}년 ${month}월 ${day}일`;
}

function read(date: string): Date {
  if (!isDate(date)) throw new Error(`Not a calendar date: ${date}`);
  return new Date(`${date}T00:00:00Z`);
}

function spell(day: Date): string {
  return day.toISOString().slice(0, 10);
}

function daysInMonth(day: Date): number {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
}
