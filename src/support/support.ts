import type { Text } from '../message/text.ts';
import type { Actor } from '../portal/actor.ts';
import type { Db, Prisma } from '../storage/db.ts';
import { afterOfficeMinutes } from './office-hours.ts';
import { priorityOf } from './priority.ts';

export interface OpenTicket {
  readonly actor: Actor;
  readonly conversationId: string;
  readonly topic: string | null;
  /** What staff see of the talk, masked. */
  readonly packet: Record<string, unknown>;
  readonly now: Date;
}

export interface TicketView {
  readonly code: string;
  readonly state: keyof typeof STATES;
  readonly stateWords: Text;
  readonly topic: string | null;
  readonly openedAt: Date;
}

export interface Support {
  /** One open ticket per conversation: asked again, it is the same one. */
  open(db: Db, ticket: OpenTicket): Promise<{ code: string; isNew: boolean }>;
  /** What it is about, told after it was opened. */
  describe(db: Db, ticket: { conversationId: string; topic: string; now: Date }): Promise<void>;
  /** The person's own tickets, the newest first. */
  ticketsOf(db: Db, actor: Actor): Promise<readonly TicketView[]>;
}

export const STATES = {
  waiting: { ko: '접수됨 · 답변 대기', en: 'Waiting for support' },
  with_staff: { ko: '상담 중', en: 'With support' },
  on_hold: { ko: '보류', en: 'On hold' },
  solved: { ko: '해결됨', en: 'Solved' },
  closed: { ko: '종료', en: 'Closed' },
} as const satisfies Record<string, Text>;

const SHOWN = 20;

/** Hand-overs to support staff. The ticket is the one state. */
export function openSupport(): Support {
  return { open, describe, ticketsOf };
}

async function open(db: Db, { actor, conversationId, topic, packet, now }: OpenTicket) {
  const existing = await db.ticket.findFirst({ where: { conversationId, closedAt: null }, select: { number: true } });
  if (existing) return { code: codeOf(existing.number), isNew: false };
  const { priority, firstReplyMinutes } = priorityOf(topic);
  const created = await db.ticket.create({
    data: {
      conversationId,
      personId: actor.kind === 'anonymous' ? null : actor.personId,
      companyId: actor.kind === 'member' ? actor.companyId : null,
      priority,
      topic,
      packet: packet as Prisma.InputJsonObject,
      firstReplyDue: afterOfficeMinutes(now, firstReplyMinutes),
      createdAt: now,
    },
    select: { number: true },
  });
  return { code: codeOf(created.number), isNew: true };
}

async function describe(db: Db, { conversationId, topic, now }: { conversationId: string; topic: string; now: Date }) {
  const { priority, firstReplyMinutes } = priorityOf(topic);
  await db.ticket.updateMany({
    where: { conversationId, closedAt: null },
    data: { topic, priority, firstReplyDue: afterOfficeMinutes(now, firstReplyMinutes), version: { increment: 1 } },
  });
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
    code: codeOf(number),
    state,
    stateWords: STATES[state],
    topic,
    openedAt: createdAt,
  }));
}

function codeOf(number: number): string {
  return `T-${number}`;
}
