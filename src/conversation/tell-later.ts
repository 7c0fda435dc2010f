import type { Reply } from '../message/reply.ts';
import type { Text } from '../message/text.ts';
import type { Db } from '../storage/db.ts';
import { tell } from './tell.ts';

/** Says something to a person later than in a turn, in the talk they had last, in the caller's transaction. */
export async function tellLater(
  db: Db,
  { personId, kind, text, now }: { personId: string; kind: Reply['kind']; text: Text; now: Date },
): Promise<void> {
  const conversation = await db.conversation.findFirst({
    where: { owner: `person:${personId}` },
    orderBy: { updatedAt: 'desc' },
    select: { id: true },
  });
  if (conversation) await tell(db, { conversationId: conversation.id, reply: { kind, text }, now });
}
