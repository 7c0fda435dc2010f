import type { ChannelName } from '../message/front.ts';
import type { TicketStateName, TicketVerb } from '../message/staff.ts';
import { maskText } from '../portal/formats/masking.ts';
import type { Db, Prisma } from '../storage/db.ts';
import { dueAt, hoursOf, isPresent, type OfficeDay } from './hours.ts';
import { planClosing } from './jobs.ts';
import { openOne } from './open-ticket.ts';
import { UNDONE } from './person-words.ts';
import { change, numberOf } from './ticket-row.ts';
import { isOver, leadsTo, NEEDS_TEXT, SPEAKS } from './ticket-states.ts';

export interface StaffHandles {
  readonly ticket: string;
  readonly verb: TicketVerb;
  readonly text?: string | undefined;
  readonly staff: { readonly personId: string; readonly name: string };
  readonly channel: ChannelName;
  readonly deliveryId: string;
  readonly now: Date;
}

/** What came of it. `by`: the colleague who has it. */
export type Handled =
  | {
      readonly done: true;
      readonly conversationId: string;
      readonly from: TicketStateName;
      readonly to: TicketStateName;
      readonly topic: string | null;
      /** Whether the person is asked if it helped: once in a ticket's life. */
      readonly isRated: boolean;
    }
  | { readonly done: false; readonly why: 'not_found' | 'state' | 'text_missing' }
  | { readonly done: false; readonly why: 'taken'; readonly by: string };

/** One verb of one member of staff; two at once come one after the other. */
export async function handle(db: Db, handles: StaffHandles, day: OfficeDay): Promise<Handled> {
  const { verb, now } = handles;
  const ticket = await lock(db, handles.ticket);
  if (!ticket) return { done: false, why: 'not_found' };
  const to = leadsTo(verb, ticket.state);
  if (to === null) return { done: false, why: 'state' };
  if (NEEDS_TEXT.has(verb) && !handles.text?.trim()) return { done: false, why: 'text_missing' };
  if (await isTaken(db, ticket, handles)) return { done: false, why: 'taken', by: ticket.claimedName ?? '' };
  if (verb === 'reopen' && (await openOne(db, ticket.conversationId))) return { done: false, why: 'state' };
  const done = {
    done: true,
    conversationId: ticket.conversationId,
    from: ticket.state,
    to,
    topic: ticket.topic,
    isRated: ticket.satisfied !== null,
  } as const;
  if (verb === 'claim' && ticket.state !== 'waiting') return done;
  await write(db, { ticket, to, handles });
  if (verb === 'solve') {
    const runAt = dueAt(now, CLOSES_AFTER, await hoursOf(db, day, now));
    await planClosing(db, { ticketId: ticket.id, solvedAt: now, runAt });
  }
  return done;
}

/** How long a solved ticket can be opened again by a word, before it is put away. */
const CLOSES_AFTER = { days: 3 };

type Row = NonNullable<Awaited<ReturnType<typeof lock>>>;

/** A person is spoken to by one of staff: by who has the ticket, while they are at work. */
async function isTaken(db: Db, { claimedBy, state }: Row, { verb, staff, now }: StaffHandles): Promise<boolean> {
  if (claimedBy === null || claimedBy === staff.personId || isOver(state)) return false;
  return verb === 'claim' || (SPEAKS.has(verb) && (await isPresent(db, claimedBy, now)));
}

async function write(
  db: Db,
  { ticket, to, handles }: { ticket: Row; to: TicketStateName; handles: StaffHandles },
): Promise<void> {
  const { verb, staff, channel, deliveryId, now } = handles;
  const text = handles.text === undefined ? null : maskText(handles.text);
  const { personId: claimedBy, name: claimedName } = staff;
  const isAnswer = SPEAKS.has(verb);
  const claims = (isAnswer || ticket.claimedBy === null) && !isOver(to);
  const data: Prisma.TicketUpdateInput = {
    state: to,
    ...(verb === 'reopen'
      ? { ...UNDONE, claimedBy, claimedName }
      : claims && verb !== 'note'
        ? { claimedBy, claimedName }
        : {}),
    ...(isAnswer && ticket.firstReplyAt === null ? { firstReplyAt: now } : {}),
    ...(verb === 'solve' ? { solvedAt: now, resolution: text } : {}),
    ...(to === 'closed' && ticket.state !== 'closed' ? { closedAt: now } : {}),
  };
  const author = { kind: 'staff', ...staff } as const;
  await change(db, { id: ticket.id, entry: { verb, author, text, channel, deliveryId, now }, data });
}

async function lock(db: Db, code: string) {
  const number = numberOf(code);
  if (number === undefined) return undefined;
  await db.$executeRaw`SELECT 1 FROM "Ticket" WHERE number = ${number} FOR UPDATE`;
  return (await db.ticket.findUnique({ where: { number } })) ?? undefined;
}
