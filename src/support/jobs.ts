import { z } from 'zod';
import type { Db } from '../storage/db.ts';
import { enqueue, type JobHandlers } from '../storage/jobs.ts';
import type { Transaction } from '../storage/transaction.ts';
import { dueAt, hoursOf, type OfficeDay } from './hours.ts';
import { REMIND_QUEUE, remindAt } from './open-ticket.ts';
import { priorityOf } from './priority.ts';
import { change } from './ticket-row.ts';
import { isOver } from './ticket-states.ts';

const CLOSE_QUEUE = 'support.close';
const REMINDERS = 3;

const Reminder = z.object({ ticketId: z.uuid(), due: z.iso.datetime() });
const Ending = z.object({ ticketId: z.uuid(), solvedAt: z.iso.datetime() });

interface Options {
  readonly transaction: Transaction;
  readonly day: OfficeDay;
}

/** What tickets do by themselves: they remind staff while nobody answers, and a solved one is put away. */
export function supportJobs({ transaction, day }: Options): JobHandlers {
  return {
    [REMIND_QUEUE]: ({ payload, now }) => transaction((db) => remind(db, { ...Reminder.parse(payload), now, day })),
    [CLOSE_QUEUE]: ({ payload, now }) => transaction((db) => putAway(db, { ...Ending.parse(payload), now })),
  };
}

/** Puts a solved ticket away later, unless it was opened again meanwhile. */
export async function planClosing(
  db: Db,
  { ticketId, solvedAt, runAt }: { ticketId: string; solvedAt: Date; runAt: Date },
): Promise<void> {
  await enqueue(db, { queue: CLOSE_QUEUE, payload: { ticketId, solvedAt: solvedAt.toISOString() }, runAt });
}

/** Shown to staff again, and looked at once more after as long again; three times in all. */
async function remind(
  db: Db,
  { ticketId, due, now, day }: z.output<typeof Reminder> & { now: Date; day: OfficeDay },
): Promise<void> {
  await db.$executeRaw`SELECT 1 FROM "Ticket" WHERE id = ${ticketId}::uuid FOR UPDATE`;
  const ticket = await db.ticket.findUnique({
    where: { id: ticketId },
    select: { state: true, topic: true, firstReplyDue: true, firstReplyAt: true },
  });
  if (!ticket || isOver(ticket.state) || ticket.firstReplyAt !== null) return;
  if (ticket.firstReplyDue.toISOString() !== due) return; // it has another clock by now
  await change(db, { id: ticketId, entry: { verb: 'remind', author: { kind: 'system' }, now } });
  const since = await db.ticketEntry.count({ where: { ticketId, verb: 'remind', at: { gte: ticket.firstReplyDue } } });
  const next = dueAt(now, priorityOf(ticket.topic).firstReply, await hoursOf(db, day, now));
  if (since < REMINDERS) await remindAt(db, ticketId, ticket.firstReplyDue, next);
}

/** Only the end that this was planned for: one solved again later has a plan of its own. */
async function putAway(db: Db, { ticketId, solvedAt, now }: z.output<typeof Ending> & { now: Date }): Promise<void> {
  await db.$executeRaw`SELECT 1 FROM "Ticket" WHERE id = ${ticketId}::uuid FOR UPDATE`;
  const ticket = await db.ticket.findUnique({ where: { id: ticketId }, select: { state: true, solvedAt: true } });
  if (ticket?.state !== 'solved' || ticket.solvedAt?.toISOString() !== solvedAt) return;
  await change(db, {
    id: ticketId,
    entry: { verb: 'close', author: { kind: 'system' }, now },
    data: { state: 'closed', closedAt: now },
  });
}
