import type { ChannelName } from '../message/front.ts';
import type { TicketCard } from '../message/staff.ts';
import type { Text } from '../message/text.ts';
import type { Actor } from '../portal/actor.ts';
import type { Db } from '../storage/db.ts';
import { type CardWords, cardOf, openCards } from './card.ts';
import { type Handled, handle, type StaffHandles } from './handle.ts';
import type { Attendance, OfficeDay } from './hours.ts';
import { describe, open } from './open-ticket.ts';
import type { Packet } from './packet.ts';
import { type Held, holder, leave, type OfPerson, rate, reopen, say } from './person-words.ts';
import { ticketCode } from './ticket-row.ts';
import { STATES } from './ticket-states.ts';

export interface OpenTicket {
  readonly actor: Actor;
  readonly conversationId: string;
  readonly channel: ChannelName;
  readonly topic: string | null;
  readonly packet: Packet;
  readonly now: Date;
}

export interface Opened {
  readonly code: string;
  /** false: one was open already. */
  readonly isNew: boolean;
  readonly attendance: Attendance;
}

export interface TicketView {
  readonly code: string;
  readonly state: keyof typeof STATES;
  readonly stateWords: Text;
  readonly topic: string | null;
  readonly openedAt: Date;
}

/** Hand-overs to support staff. The ticket is the one state. */
export interface Support {
  /** One open ticket per conversation: asked again, it is the same one. */
  open(db: Db, ticket: OpenTicket): Promise<Opened>;
  /** What it is about, told after it was opened. */
  describe(db: Db, ticket: { conversationId: string; topic: string; now: Date }): Promise<void>;
  /** The person's own tickets, the newest first. */
  ticketsOf(db: Db, actor: Actor): Promise<readonly TicketView[]>;
  /** The open ticket of a conversation, and whether a person of staff has the talk; undefined when none is open. */
  holder(db: Db, conversationId: string): Promise<Held | undefined>;
  /** Passes what the person says on to who has their ticket. */
  say(db: Db, said: OfPerson & { text: string }): Promise<void>;
  /** The person ends it themselves. false: it is over already. */
  leave(db: Db, said: OfPerson): Promise<boolean>;
  /** The person wants a solved or closed ticket back; undefined: it is not theirs, or another one is open. */
  reopen(db: Db, said: OfPerson): Promise<{ attendance: Attendance } | undefined>;
  /** Whether it helped, once. false: it was said already, or the ticket is not theirs. */
  rate(db: Db, said: OfPerson & { satisfied: boolean }): Promise<boolean>;
  /** What a member of staff does; who they are and that they may has been checked. */
  handle(db: Db, handles: StaffHandles): Promise<Handled>;
  card(db: Db, code: string, words: CardWords & { now: Date }): Promise<TicketCard | undefined>;
  openCards(db: Db, words: CardWords & { now: Date }): Promise<TicketCard[]>;
}

const SHOWN = 20;

/** `isSummed`: there is somebody to sum up a talk for staff. */
export function openSupport(day: OfficeDay, { isSummed = false } = {}): Support {
  return {
    open: (db, ticket) => open(db, ticket, { day, isSummed }),
    describe: (db, ticket) => describe(db, ticket, day),
    ticketsOf,
    holder,
    say,
    leave,
    reopen: (db, said) => reopen(db, said, day),
    rate,
    handle: (db, handles) => handle(db, handles, day),
    card: cardOf,
    openCards,
  };
}

async function ticketsOf(db: Db, actor: Actor): Promise<TicketView[]> {
  if (actor.kind === 'anonymous') return [];
  const rows = await db.ticket.findMany({
    where: { personId: actor.personId },
    orderBy: { number: 'desc' },
    take: SHOWN,
    select: { number: true, state: true, topic: true, createdAt: true },
  });
  return rows.map(({ number, state, topic, createdAt }) => ({
    code: ticketCode(number),
    state,
    stateWords: STATES[state],
    topic,
    openedAt: createdAt,
  }));
}
