import type { ChannelName } from '../message/front.ts';
import type { StaffNews } from '../message/staff.ts';
import type { Db, Prisma } from '../storage/db.ts';
import { enqueue } from '../storage/jobs.ts';

/** The queue of what staff have to be shown. */
export const CARD_QUEUE = 'support-card';

/** Who did something on a ticket. */
export type Author =
  | { readonly kind: 'person' | 'system' }
  | { readonly kind: 'staff'; readonly personId: string; readonly name: string };

export interface Entry {
  readonly verb: StaffNews['verb'];
  readonly author: Author;
  readonly text?: string | null;
  readonly channel?: ChannelName;
  readonly deliveryId?: string;
  readonly now: Date;
}

export function ticketCode(number: number): string {
  return `T-${number}`;
}

/** The number in a code people see; undefined when it is none. */
export function numberOf(code: string): number | undefined {
  const digits = /^T-(\d{1,9})$/.exec(code)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Changes a ticket, writes down what happened, and has staff shown it. The row is locked by the change. */
export async function change(
  db: Db,
  { id, entry, data = {} }: { id: string; entry: Entry; data?: Prisma.TicketUpdateInput },
) {
  const ticket = await db.ticket.update({
    where: { id },
    data: { ...data, lastSeq: { increment: 1 }, version: { increment: 1 } },
  });
  await write(db, { id, seq: ticket.lastSeq, entry });
  await enqueue(db, { queue: CARD_QUEUE, payload: { ticket: ticketCode(ticket.number) } });
  return ticket;
}

/** The first entry of a new ticket. */
export async function begin(db: Db, ticket: Prisma.TicketCreateInput, entry: Entry) {
  const created = await db.ticket.create({ data: { ...ticket, lastSeq: 1 } });
  await write(db, { id: created.id, seq: 1, entry });
  await enqueue(db, { queue: CARD_QUEUE, payload: { ticket: ticketCode(created.number) } });
  return created;
}

async function write(db: Db, { id, seq, entry }: { id: string; seq: number; entry: Entry }): Promise<void> {
  const { verb, author, text = null, channel = null, deliveryId = null, now } = entry;
  const who = author.kind === 'staff' ? { personId: author.personId, name: author.name } : {};
  await db.ticketEntry.createMany({
    data: [{ ticketId: id, seq, verb, author: author.kind, ...who, text, channel, deliveryId, at: now }],
  });
}
