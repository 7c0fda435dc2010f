import type { Db } from '../storage/db.ts';

const DAY_MS = 86_400_000;

/** Forgets what is kept for a while only: stored answers after a day, buttons after a week, transcripts as configured. */
export async function forget(db: Db, { now, transcriptDays }: { now: Date; transcriptDays: number }): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
  await db.delivery.deleteMany({ where: { createdAt: { lt: before(1) } } });
  await db.offeredChoice.deleteMany({ where: { createdAt: { lt: before(7) } } });
  await db.message.deleteMany({ where: { at: { lt: before(transcriptDays) } } });
  await db.outbox.deleteMany({ where: { at: { lt: before(transcriptDays) } } });
}
