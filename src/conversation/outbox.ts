import { z } from 'zod';
import type { Channel } from '../message/channel.ts';
import type { ChannelName, LaterEvent } from '../message/front.ts';
import type { Language } from '../message/text.ts';
import type { Db } from '../storage/db.ts';
import { enqueue, type Job } from '../storage/jobs.ts';
import { carryInOrder, type Line } from './carry.ts';
import { eventOf } from './records.ts';

/** The queue of what was said later and goes to a channel. */
export const DELIVER_QUEUE = 'deliver';

/** One delivery has a conversation's later words to itself for so long. */
const DELIVERS_WITHIN_MS = 60_000;

const Payload = z.object({ conversationId: z.uuid() });
const Place = z.record(z.string(), z.string());

/** Carries later words to where the person is, after the commit that says them. */
export async function planDelivery(db: Db, conversationId: string): Promise<void> {
  await enqueue(db, { queue: DELIVER_QUEUE, payload: { conversationId } });
}

export interface Deliveries {
  readonly db: Db;
  /** A channel that is not there keeps: the web's people read the outbox itself. */
  readonly channelNamed: (name: ChannelName) => Channel | undefined;
}

/** Whatever waits for one conversation, to its channel. */
export async function deliver(job: Job, signal: AbortSignal, { db, channelNamed }: Deliveries): Promise<void> {
  const { conversationId } = Payload.parse(job.payload);
  const conversation = await db.conversation.findUnique({
    where: { id: conversationId },
    select: { channel: true, owner: true, language: true, place: true },
  });
  const channel = conversation && channelNamed(conversation.channel as ChannelName); // written by us from an Incoming
  if (!conversation || !channel) return;
  const personId = /^person:(.+)$/.exec(conversation.owner)?.[1];
  const address = {
    conversationId,
    ...(personId === undefined ? {} : { personId }),
    place: Place.parse(conversation.place),
    language: conversation.language as Language, // likewise
  };
  await carryInOrder(lineOf(db, conversationId, job.now), {
    carry: async (events) => (await channel.deliver(address, events, signal)) === 'sent',
    isLastAttempt: job.lastAttempt,
  });
}

function lineOf(db: Db, id: string, now: Date): Line<LaterEvent> {
  return {
    take: async () => {
      const { count } = await db.conversation.updateMany({
        where: { id, OR: [{ deliverUntil: null }, { deliverUntil: { lte: now } }] },
        data: { deliverUntil: new Date(now.getTime() + DELIVERS_WITHIN_MS) },
      });
      return count === 1;
    },
    waiting: async () => {
      const conversation = await db.conversation.findUnique({ where: { id }, select: { deliveredSeq: true } });
      const after = conversation?.deliveredSeq ?? 0;
      const rows = await db.outbox.findMany({
        where: { conversationId: id, seq: { gt: after } },
        orderBy: { seq: 'asc' },
      });
      return rows.map(eventOf);
    },
    mark: async (seq) => {
      await db.conversation.updateMany({ where: { id }, data: { deliveredSeq: seq } });
    },
    release: async () => {
      await db.conversation.updateMany({ where: { id }, data: { deliverUntil: null } });
    },
  };
}
