/** When support answers, in Seoul: Monday to Friday but for the holidays. */
export interface OfficeHours {
  /** Minutes after midnight. */
  readonly opens: number;
  readonly closes: number;
  /** Days, YYYY-MM-DD. */
  readonly holidays: ReadonlySet<string>;
}

const SEOUL_AHEAD_MS = 9 * 3_600_000;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The time that is so many minutes of office hours later. */
export function afterOfficeMinutes(from: Date, minutes: number, hours: OfficeHours): Date {
  let time = from.getTime() + SEOUL_AHEAD_MS;
  let left = minutes;
  for (;;) {
    const day = Math.floor(time / DAY_MS) * DAY_MS;
    const start = Math.max(time, day + hours.opens * MINUTE_MS);
    const end = day + hours.closes * MINUTE_MS;
    const open = isWorkday(day, hours) ? Math.max(0, (end - start) / MINUTE_MS) : 0;
    if (open >= left && open > 0) return new Date(start + left * MINUTE_MS - SEOUL_AHEAD_MS);
    left -= open;
    time = day + DAY_MS;
  }
}

/** Whether support answers at this time. */
export function isOpen(at: Date, hours: OfficeHours): boolean {
  const time = at.getTime() + SEOUL_AHEAD_MS;
  const day = Math.floor(time / DAY_MS) * DAY_MS;
  const minute = (time - day) / MINUTE_MS;
  return isWorkday(day, hours) && minute >= hours.opens && minute < hours.closes;
}

function isWorkday(day: number, { holidays }: OfficeHours): boolean {
  const date = new Date(day);
  const weekday = date.getUTCDay();
  return weekday >= 1 && weekday <= 5 && !holidays.has(date.toISOString().slice(0, 10));
}
