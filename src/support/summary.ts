import { z } from 'zod';
import type { Db } from '../storage/db.ts';
import { enqueue, type JobHandlers } from '../storage/jobs.ts';
import type { Transaction } from '../storage/transaction.ts';
import { type Packet, packet } from './packet.ts';
import { CARD_QUEUE, ticketCode } from './ticket-row.ts';

const QUEUE = 'support.summary';
const Payload = z.object({ ticketId: z.uuid() });

export interface Told {
  readonly task: string | null;
  readonly values: readonly string[];
  readonly articles: readonly string[];
  readonly unanswered: readonly string[];
  readonly turns: Packet['turns'];
}

interface Options {
  readonly transaction: Transaction;
  readonly db: Db;
  /** A few sentences about a talk; undefined when there are none to be had. */
  readonly summarise: (talk: Told, signal: AbortSignal) => Promise<string | undefined>;
}

/** A new ticket gets its summary after the person has been told of it. */
export async function planSummary(db: Db, ticketId: string): Promise<void> {
  await enqueue(db, { queue: QUEUE, payload: { ticketId }, key: `${QUEUE} ${ticketId}` });
}

/** Adds the summary to what staff see; the asking is done while no transaction is open. */
export function summaryJobs({ transaction, db, summarise }: Options): JobHandlers {
  return {
    [QUEUE]: async ({ payload }, signal) => {
      const { ticketId } = Payload.parse(payload);
      const ticket = await db.ticket.findUnique({ where: { id: ticketId }, select: { packet: true } });
      if (!ticket) return;
      const summary = await summarise(toldOf(packet.parse(ticket.packet)), signal);
      if (summary !== undefined) await transaction((open) => add(open, ticketId, summary));
    },
  };
}

/** What the values are is left out: it adds nothing to a summary but personal data. */
function toldOf({ task, values, articles, unanswered, turns }: Packet): Told {
  return {
    task: task?.ko ?? null,
    values: values.map(({ label }) => label.ko),
    articles: articles.map(({ ko }) => ko),
    unanswered,
    turns,
  };
}

async function add(db: Db, ticketId: string, summary: string): Promise<void> {
  const { number } = await db.ticket.update({
    where: { id: ticketId },
    data: { version: { increment: 1 } },
    select: { number: true },
  });
  await db.$executeRaw`
    UPDATE "Ticket" SET packet = packet || jsonb_build_object('summary', ${summary}::text) WHERE id = ${ticketId}::uuid`;
  await enqueue(db, { queue: CARD_QUEUE, payload: { ticket: ticketCode(number) } });
}
