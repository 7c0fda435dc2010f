import type { ChannelName } from '../message/front.ts';
import type { Db } from '../storage/db.ts';
import { type Attendance, attendance, dueAt, hoursOf, type OfficeDay } from './hours.ts';
import { openOne, remindAt } from './open-ticket.ts';
import { priorityOf } from './priority.ts';
import { type Author, change, numberOf, ticketCode } from './ticket-row.ts';
import { isOver, isWithStaff } from './ticket-states.ts';

/** What a person does with a ticket of the conversation they are in. */
export interface OfPerson {
  readonly conversationId: string;
  readonly ticket: string;
  readonly channel: ChannelName;
  readonly now: Date;
}

/** The open ticket of a conversation. */
export interface Held {
  readonly ticket: string;
  /** A person of staff has the talk. */
  readonly isWithStaff: boolean;
}

const PERSON: Author = { kind: 'person' };

export async function holder(db: Db, conversationId: string): Promise<Held | undefined> {
  const ticket = await openOne(db, conversationId);
  return ticket === null ? undefined : { ticket: ticketCode(ticket.number), isWithStaff: isWithStaff(ticket.state) };
}

export async function say(db: Db, { text, ...said }: OfPerson & { text: string }): Promise<void> {
  const ticket = await own(db, said);
  if (!ticket || isOver(ticket.state)) throw new Error('A message was passed on to a ticket that is not open.');
  const { channel, now } = said;
  await change(db, { id: ticket.id, entry: { verb: 'say', author: PERSON, text, channel, now } });
}

export async function leave(db: Db, said: OfPerson): Promise<boolean> {
  const ticket = await own(db, said);
  if (!ticket || isOver(ticket.state)) return false;
  const { channel, now } = said;
  await change(db, {
    id: ticket.id,
    entry: { verb: 'close', author: PERSON, channel, now },
    data: { state: 'closed', closedAt: now },
  });
  return true;
}

/** Waits again, with the clock its topic has; whoever had it has to claim it anew. */
export async function reopen(db: Db, said: OfPerson, day: OfficeDay): Promise<{ attendance: Attendance } | undefined> {
  const ticket = await own(db, said);
  if (!ticket || !isOver(ticket.state) || (await openOne(db, said.conversationId))) return undefined;
  const { channel, now } = said;
  const hours = await hoursOf(db, day, now);
  const firstReplyDue = dueAt(now, priorityOf(ticket.topic).firstReply, hours);
  await change(db, {
    id: ticket.id,
    entry: { verb: 'reopen', author: PERSON, channel, now },
    data: { state: 'waiting', firstReplyDue, firstReplyAt: null, ...UNDONE },
  });
  await remindAt(db, ticket.id, firstReplyDue);
  return { attendance: await attendance(db, hours, now) };
}

/** What an end had written. */
export const UNDONE = { claimedBy: null, claimedName: null, solvedAt: null, closedAt: null } as const;

export async function rate(db: Db, { satisfied, ...said }: OfPerson & { satisfied: boolean }): Promise<boolean> {
  const ticket = await own(db, said);
  if (!ticket || ticket.satisfied !== null || !isOver(ticket.state)) return false;
  const { channel, now } = said;
  await change(db, {
    id: ticket.id,
    entry: { verb: 'rate', author: PERSON, text: satisfied ? '도움됨' : '도움 안 됨', channel, now },
    data: { satisfied },
  });
  return true;
}

/** Locked; another conversation's ticket is none. */
async function own(db: Db, { ticket, conversationId }: OfPerson) {
  const number = numberOf(ticket);
  if (number === undefined) return undefined;
  await db.$executeRaw`SELECT 1 FROM "Ticket" WHERE number = ${number} FOR UPDATE`;
  return (await db.ticket.findFirst({ where: { number, conversationId } })) ?? undefined;
}
