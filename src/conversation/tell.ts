import type { LaterEvent } from '../message/front.ts';
import type { Language } from '../message/text.ts';
import type { Db, Prisma } from '../storage/db.ts';
import { worded } from './finish.ts';
import { planDelivery } from './outbox.ts';
import type { DraftReply } from './scene.ts';

/** Says something in a conversation later than in a turn, in the caller's transaction; its channel carries it on. */
export async function tell(
  db: Db,
  said: { conversationId: string; event?: LaterEvent['event']; reply: DraftReply; now: Date },
): Promise<void> {
  const { conversationId, event = 'reply', now } = said;
  const { lastSeq, language, owner, turn } = await db.conversation.update({
    where: { id: conversationId },
    data: { lastSeq: { increment: 1 } },
    select: { lastSeq: true, language: true, owner: true, turn: true },
  });
  const { replies, choices } = worded([said.reply], language as Language); // written by us from an Incoming
  const [reply] = replies;
  await db.outbox.create({
    data: { conversationId, seq: lastSeq, event, reply: { ...reply } as Prisma.InputJsonObject, at: now }, // JSON by its type
    select: { seq: true },
  });
  await db.offeredChoice.createMany({
    data: choices.map((choice) => ({ ...choice, conversationId, owner, turn, createdAt: now })),
  });
  await planDelivery(db, conversationId);
}
