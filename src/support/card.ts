import type { ChannelName } from '../message/front.ts';
import type { TicketCard } from '../message/staff.ts';
import type { Text } from '../message/text.ts';
import type { Db } from '../storage/db.ts';
import { packet } from './packet.ts';
import { numberOf, ticketCode } from './ticket-row.ts';
import { isOver, STATES, verbsIn } from './ticket-states.ts';

/** What only others can word. */
export interface CardWords {
  readonly roleWords: (role: string) => Text;
}

const LISTED = 50;

export async function cardOf(db: Db, code: string, words: CardWords & { now: Date }): Promise<TicketCard | undefined> {
  const number = numberOf(code);
  const row = number === undefined ? null : await db.ticket.findUnique({ where: { number } });
  return row ? toCard(row, words) : undefined;
}

/** What is not over, the most urgent and longest waiting first. */
export async function openCards(db: Db, words: CardWords & { now: Date }): Promise<TicketCard[]> {
  const rows = await db.ticket.findMany({
    where: { state: { notIn: ['solved', 'closed'] } },
    orderBy: [{ priority: 'asc' }, { firstReplyDue: 'asc' }],
    take: LISTED,
  });
  return rows.map((row) => toCard(row, words));
}

type Row = NonNullable<Awaited<ReturnType<Db['ticket']['findUnique']>>>;

function toCard(row: Row, { roleWords, now }: CardWords & { now: Date }): TicketCard {
  const { who, company, role, summary, task, values, articles, unanswered, turns } = packet.parse(row.packet);
  const { claimedBy: personId, claimedName, state } = row;
  return {
    kind: 'ticket',
    code: ticketCode(row.number),
    version: row.version,
    state,
    stateWords: STATES[state],
    priority: row.priority as TicketCard['priority'], // the database keeps it from 1 to 4
    topic: row.topic,
    channel: row.channel as ChannelName, // written by us from an Incoming
    openedAt: row.createdAt.toISOString(),
    firstReplyDue: row.firstReplyDue.toISOString(),
    isOverdue: !isOver(state) && row.firstReplyAt === null && row.firstReplyDue <= now,
    claimedBy: personId === null ? null : { personId, name: claimedName ?? '' },
    who,
    company,
    role: roleWords(role),
    ...(summary === undefined ? {} : { summary }),
    task,
    values,
    articles,
    unanswered,
    turns,
    resolution: row.resolution,
    satisfied: row.satisfied,
    verbs: verbsIn(state),
  };
}
