import { randomUUID } from 'node:crypto';
import type { Reply } from '../message/reply.ts';
import type { Text } from '../message/text.ts';
import type { Db } from '../storage/db.ts';

/** Says something to a person later than in a turn, in the talk they had last, in the caller's transaction. */
export async function tellLater(
  db: Db,
  { personId, kind, text, now }: { personId: string; kind: Reply['kind']; text: Text; now: Date },
): Promise<void> {
  const conversation = await db.conversation.findFirst({
    where: { owner: `person:${personId}` },
    orderBy: { updatedAt: 'desc' },
    select: { id: true, language: true },
  });
  if (!conversation) return;
  const { lastSeq } = await db.conversation.update({
    where: { id: conversation.id },
    data: { lastSeq: { increment: 1 } },
    select: { lastSeq: true },
  });
  const reply = { id: randomUUID(), kind, text: conversation.language === 'en' ? text.en : text.ko };
  await db.outbox.create({
    data: { conversationId: conversation.id, seq: lastSeq, event: 'reply', reply, at: now },
  });
}
