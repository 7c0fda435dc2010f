import type { Db } from '../storage/db.ts';
import { forgetDeliveries } from '../support/staff-deliveries.ts';
import { EMPTY } from './state.ts';

const DAY_MS = 86_400_000;

/**
 * Forgets what is kept for a while only: stored answers and the values of unfinished flows after a day, buttons after a
 * week, transcripts as configured.
 */
export async function forget(db: Db, { now, transcriptDays }: { now: Date; transcriptDays: number }): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
  await db.$executeRaw`UPDATE "Conversation"
    SET state = jsonb_set(${JSON.stringify(EMPTY)}::jsonb, '{ticket}', COALESCE(state -> 'ticket', 'null'::jsonb))
    WHERE "updatedAt" < ${before(1)} AND lease IS NULL AND jsonb_array_length(COALESCE(state -> 'pile', '[]'::jsonb)) > 0`;
  await db.delivery.deleteMany({ where: { createdAt: { lt: before(1) } } });
  await forgetDeliveries(db, before(1));
  await db.offeredChoice.deleteMany({ where: { createdAt: { lt: before(7) } } });
  await db.message.deleteMany({ where: { at: { lt: before(transcriptDays) } } });
  await db.outbox.deleteMany({ where: { at: { lt: before(transcriptDays) } } });
}
