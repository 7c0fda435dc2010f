const SEOUL = 9 * 3_600_000;
const OPENS = 9 * 60;
const CLOSES = 18 * 60;
const MINUTE = 60_000;
const DAY = 86_400_000;

/** The time that is so many minutes of office hours (Asia/Seoul, Monday to Friday, 9 to 18) later. */
export function afterOfficeMinutes(from: Date, minutes: number): Date {
  let time = from.getTime() + SEOUL;
  let left = minutes;
  for (;;) {
    const day = Math.floor(time / DAY) * DAY;
    const start = Math.max(time, day + OPENS * MINUTE);
    const end = day + CLOSES * MINUTE;
    const open = isWeekday(day) ? Math.max(0, (end - start) / MINUTE) : 0;
    if (open >= left && open > 0) return new Date(start + left * MINUTE - SEOUL);
    left -= open;
    time = day + DAY;
  }
}

function isWeekday(day: number): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday >= 1 && weekday <= 5;
}
