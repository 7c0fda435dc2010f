import type { ChannelName } from '../message/front.ts';
import type { StaffNews } from '../message/staff.ts';
import type { Db } from '../storage/db.ts';
import { enqueue } from '../storage/jobs.ts';
import { CARD_QUEUE, numberOf, ticketCode } from './ticket-row.ts';

/** One showing has a ticket's news to itself for so long, so that they come in order and once. */
const SHOWS_WITHIN_MS = 60_000;

/** false: another showing is under way, and takes along what is new. */
export async function takeNews(db: Db, code: string, now: Date): Promise<boolean> {
  const until = new Date(now.getTime() + SHOWS_WITHIN_MS);
  const { count } = await db.ticket.updateMany({
    where: { number: numberOf(code) ?? 0, OR: [{ showUntil: null }, { showUntil: { lte: now } }] },
    data: { showUntil: until },
  });
  return count === 1;
}

/** What staff have not been shown, in order; or all there is. */
export async function newsOf(db: Db, code: string, which: 'new' | 'all' = 'new'): Promise<StaffNews[]> {
  const ticket = await db.ticket.findUnique({
    where: { number: numberOf(code) ?? 0 },
    select: { shownSeq: true, entries: { orderBy: { seq: 'asc' } } },
  });
  const entries = ticket?.entries.filter(({ seq }) => which === 'all' || seq > ticket.shownSeq) ?? [];
  return entries.map(({ seq, verb, author, personId, name, text, channel, deliveryId }) => ({
    seq,
    verb: verb as StaffNews['verb'], // written by us from the same type
    by: personId === null ? (author === 'person' ? 'person' : null) : { personId, name: name ?? '' },
    text,
    channel: channel as ChannelName | null, // likewise
    deliveryId,
  }));
}

export async function markShown(db: Db, code: string, seq: number): Promise<void> {
  await db.ticket.updateMany({ where: { number: numberOf(code) ?? 0 }, data: { shownSeq: seq } });
}

/** Open tickets that staff have not been shown at all: they came while staff had no place to be shown them. */
export async function planUnshown(db: Db): Promise<void> {
  const rows = await db.ticket.findMany({
    where: { state: { notIn: ['solved', 'closed'] }, shownSeq: 0 },
    orderBy: { number: 'asc' },
    select: { number: true },
  });
  for (const { number } of rows) await enqueue(db, { queue: CARD_QUEUE, payload: { ticket: ticketCode(number) } });
}

export async function releaseNews(db: Db, code: string): Promise<void> {
  await db.ticket.updateMany({ where: { number: numberOf(code) ?? 0 }, data: { showUntil: null } });
}
