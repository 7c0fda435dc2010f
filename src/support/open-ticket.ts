import type { Db, Prisma } from '../storage/db.ts';
import { enqueue } from '../storage/jobs.ts';
import { attendance, dueAt, hoursOf, type OfficeDay } from './hours.ts';
import { priorityOf } from './priority.ts';
import { planSummary } from './summary.ts';
import type { Opened, OpenTicket } from './support.ts';
import { begin, change, ticketCode } from './ticket-row.ts';

/** The queue of clocks that ran out before anybody answered. */
export const REMIND_QUEUE = 'support.remind';

/** A ticket at once, or the one that is open. */
export async function open(
  db: Db,
  ticket: OpenTicket,
  { day, isSummed }: { day: OfficeDay; isSummed: boolean },
): Promise<Opened> {
  const { actor, conversationId, channel, topic, packet, now } = ticket;
  const hours = await hoursOf(db, day, now);
  const who = await attendance(db, hours, now);
  const existing = await openOne(db, conversationId);
  if (existing) return { code: ticketCode(existing.number), isNew: false, attendance: who };
  const { priority, firstReply } = priorityOf(topic);
  const firstReplyDue = dueAt(now, firstReply, hours);
  const data: Prisma.TicketCreateInput = {
    conversationId,
    channel,
    personId: actor.kind === 'anonymous' ? null : actor.personId,
    companyId: actor.kind === 'member' ? actor.companyId : null,
    priority,
    topic,
    packet: { ...packet, values: [...packet.values], articles: [...packet.articles] } as Prisma.InputJsonObject, // strings and lists of them
    firstReplyDue,
    createdAt: now,
  };
  const created = await begin(db, data, { verb: 'open', author: { kind: 'person' }, text: topic, channel, now });
  await remindAt(db, created.id, firstReplyDue);
  if (isSummed) await planSummary(db, created.id);
  return { code: ticketCode(created.number), isNew: true, attendance: who };
}

/** The topic decides how urgent it is, and its clock begins with it. */
export async function describe(
  db: Db,
  { conversationId, topic, now }: { conversationId: string; topic: string; now: Date },
  day: OfficeDay,
): Promise<void> {
  const ticket = await openOne(db, conversationId);
  if (!ticket) return;
  const { priority, firstReply } = priorityOf(topic);
  const firstReplyDue = dueAt(now, firstReply, await hoursOf(db, day, now));
  await change(db, {
    id: ticket.id,
    entry: { verb: 'describe', author: { kind: 'person' }, text: topic, now },
    data: { topic, priority, firstReplyDue },
  });
  await remindAt(db, ticket.id, firstReplyDue);
}

/** Looks when it is due, or later, whether somebody has answered. */
export async function remindAt(db: Db, ticketId: string, due: Date, runAt: Date = due): Promise<void> {
  const key = `${REMIND_QUEUE} ${ticketId} ${due.toISOString()} ${runAt.toISOString()}`;
  await enqueue(db, { queue: REMIND_QUEUE, payload: { ticketId, due: due.toISOString() }, runAt, key });
}

export function openOne(db: Db, conversationId: string) {
  return db.ticket.findFirst({
    where: { conversationId, state: { notIn: ['solved', 'closed'] } },
    select: { id: true, number: true, state: true },
  });
}
