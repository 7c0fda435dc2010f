import { holidaysFrom } from '../portal/holidays.ts';
import type { Db } from '../storage/db.ts';
import { afterOfficeMinutes, isOpen, type OfficeHours } from './office-hours.ts';
import type { FirstReply } from './priority.ts';

/** When the day of support begins and ends, in minutes after midnight in Seoul. */
export type OfficeDay = Pick<OfficeHours, 'opens' | 'closes'>;

/** Somebody who did something within this time is taken to be at work. */
const SEEN_WITHIN_MS = 30 * 60_000;

/** Who is there to answer: somebody · nobody just now · nobody, because support is closed. */
export type Attendance = 'there' | 'away' | 'closed';

export async function hoursOf(db: Db, day: OfficeDay, now: Date): Promise<OfficeHours> {
  return { ...day, holidays: await holidaysFrom(db, now) };
}

/** When a person should have answered first. */
export function dueAt(now: Date, firstReply: FirstReply, hours: OfficeHours): Date {
  const minutes = 'days' in firstReply ? firstReply.days * (hours.closes - hours.opens) : firstReply.minutes;
  return afterOfficeMinutes(now, minutes, hours);
}

export async function attendance(db: Db, hours: OfficeHours, now: Date): Promise<Attendance> {
  if (!isOpen(now, hours)) return 'closed';
  const seen = await db.staffPresence.count({ where: { seenAt: { gte: seenSince(now) } } });
  return seen > 0 ? 'there' : 'away';
}

/** Whether this one of staff is at work. */
export async function isPresent(db: Db, personId: string, now: Date): Promise<boolean> {
  return (await db.staffPresence.count({ where: { personId, seenAt: { gte: seenSince(now) } } })) > 0;
}

function seenSince(now: Date): Date {
  return new Date(now.getTime() - SEEN_WITHIN_MS);
}

/** Somebody of staff is at work. */
export async function markPresent(db: Db, personId: string, now: Date): Promise<void> {
  await db.staffPresence.upsert({ where: { personId }, create: { personId, seenAt: now }, update: { seenAt: now } });
}
