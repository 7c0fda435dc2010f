import { recordVote } from '../knowledge/gaps.ts';
import type { LaterEvent, Sender, Transcript, TranscriptMessage } from '../message/front.ts';
import type { Reply } from '../message/reply.ts';
import type { Language } from '../message/text.ts';
import { maskText } from '../portal/formats/masking.ts';
import type { Db } from '../storage/db.ts';
import { ownersOf } from './owner.ts';
import { parseState } from './state.ts';
import { turnStateOf } from './turn-state.ts';

/** What was said, masked; undefined when this sender has no such conversation. */
export async function transcript(db: Db, conversationId: string, sender: Sender): Promise<Transcript | undefined> {
  const conversation = await owned(db, conversationId, sender);
  if (!conversation) return undefined;
  const [messages, later] = [
    await db.message.findMany({ where: { conversationId }, orderBy: [{ turn: 'asc' }, { position: 'asc' }] }),
    await db.outbox.findMany({ where: { conversationId }, orderBy: { seq: 'asc' } }),
  ];
  const told = later.map(({ reply, at }) => ({
    author: (reply as unknown as Reply).kind === 'staff' ? 'staff' : 'assistant',
    text: (reply as unknown as Reply).text,
    reply,
    at,
  }));
  return {
    conversationId,
    messages: [...messages, ...told].sort((a, b) => a.at.getTime() - b.at.getTime()).map(messageOf),
    state: turnStateOf(parseState(conversation.state)),
    lastEventId: conversation.lastSeq,
  };
}

function messageOf(row: { author: string; text: string; reply: unknown; at: Date }): TranscriptMessage {
  const { author, text, reply, at } = row;
  return {
    author: author === 'person' || author === 'staff' ? author : 'assistant',
    text,
    ...(reply ? { reply: reply as Reply } : {}),
    at: at.toISOString(),
  };
}

/** What was said later than in a turn, after `seq`; undefined when this sender has no such conversation. */
export async function events(
  db: Db,
  { conversationId, sender, seq }: { conversationId: string; sender: Sender; seq: number },
): Promise<LaterEvent[] | undefined> {
  if (!(await owned(db, conversationId, sender))) return undefined;
  const rows = await db.outbox.findMany({ where: { conversationId, seq: { gt: seq } }, orderBy: { seq: 'asc' } });
  return rows.map(eventOf);
}

/** A row of the outbox as channels have it. */
export function eventOf(row: { seq: number; event: string; reply: unknown }): LaterEvent {
  return { seq: row.seq, event: row.event as LaterEvent['event'], reply: row.reply as Reply }; // written by us as such
}

export interface Vote {
  readonly conversationId: string;
  readonly replyId: string;
  readonly helpful: boolean;
  readonly comment?: string;
}

/** Keeps a vote on an answer, the last one winning; false when it is no answer of this sender's conversation. */
export async function feedback(db: Db, vote: Vote, { sender, now }: { sender: Sender; now: Date }): Promise<boolean> {
  const { conversationId, replyId, helpful, comment } = vote;
  const conversation = await owned(db, conversationId, sender);
  if (!conversation) return false;
  const answer = await db.message.findFirst({
    where: { conversationId, reply: { path: ['id'], equals: replyId } },
    select: { reply: true, turn: true },
  });
  if (!answer) return false;
  const { citations = [] } = answer.reply as unknown as Reply;
  const articles = citations.map(({ article }) => article);
  const kept = { helpful, comment: comment === undefined ? null : maskText(comment), at: now };
  await db.feedback.upsert({
    where: { replyId },
    create: { replyId, conversationId, articles, ...kept },
    update: kept,
  });
  const question = await db.message.findFirst({
    where: { conversationId, turn: answer.turn, author: 'person' },
    select: { text: true },
  });
  if (question) {
    const { text: query } = question;
    const language = conversation.language as Language; // written by us from an Incoming
    await recordVote(db, { replyId, helpful, query, language, nearest: articles, role: sender.kind, at: now });
  }
  return true;
}

/** A conversation, if it is this sender's. */
export function owned(db: Db, id: string, sender: Sender) {
  return db.conversation.findFirst({
    where: { id, owner: { in: ownersOf(sender) } },
    select: { state: true, lastSeq: true, companyId: true, language: true },
  });
}
