import type { Db } from '../storage/db.ts';
import { addDays, seoulToday } from './formats/dates.ts';

/** Public holidays on the same day every year; those of the lunar calendar, substitutes and single ones are settings. */
const EVERY_YEAR: readonly (readonly [monthAndDay: string, name: string])[] = [
  ['01-01', '신정'],
  ['03-01', '삼일절'],
  ['05-05', '어린이날'],
  ['06-06', '현충일'],
  ['08-15', '광복절'],
  ['10-03', '개천절'],
  ['10-09', '한글날'],
  ['12-25', '성탄절'],
];

/** No clock reaches further. */
const AHEAD_DAYS = 60;

/** Keeps the holidays of this year and the next, and those that were configured. For every start. */
export async function keepHolidays(db: Db, { now, days }: { now: Date; days: readonly string[] }): Promise<void> {
  const year = Number(seoulToday(now).slice(0, 4));
  const fixed = [year, year + 1].flatMap((one) =>
    EVERY_YEAR.map(([monthAndDay, name]) => ({ day: new Date(`${one}-${monthAndDay}`), name })),
  );
  const configured = days.map((day) => ({ day: new Date(day), name: '공휴일' }));
  await db.holiday.createMany({ data: [...fixed, ...configured], skipDuplicates: true });
}

/** The holidays from today in Seoul on, YYYY-MM-DD. */
export async function holidaysFrom(db: Db, now: Date): Promise<ReadonlySet<string>> {
  const today = seoulToday(now);
  const rows = await db.holiday.findMany({
    where: { day: { gte: new Date(today), lte: new Date(addDays(today, AHEAD_DAYS)) } },
    select: { day: true },
  });
  return new Set(rows.map(({ day }) => day.toISOString().slice(0, 10)));
}
