import { recordResolution } from '../knowledge/gaps.ts';
import type { StaffWord, TicketVerb } from '../message/staff.ts';
import { maskText } from '../portal/formats/masking.ts';
import { no, ok } from '../result.ts';
import type { Db } from '../storage/db.ts';
import type { Handled } from '../support/handle.ts';
import { isOver } from '../support/ticket-states.ts';
import { languageOf } from '../understanding/language.ts';
import { DONE, problemOf, tellingsOf } from './staff-sentences.ts';
import { supportCard } from './support-card.ts';
import type { Answered, StaffDesk } from './take-staff-word.ts';
import type { TurnRooms } from './take-turn.ts';
import { tell } from './tell.ts';

type TicketWord = StaffWord & { verb: TicketVerb };
type Done = Handled & { done: true };

/** A verb on a ticket: its state moves, the person hears of it where they are, and the talk knows who has it. */
export async function handleTicket(rooms: TurnRooms, at: StaffDesk, word: TicketWord): Promise<Answered> {
  const { db, now, staff } = at;
  const { ticket, verb, text, channel, deliveryId } = word;
  const handled = await rooms.support.handle(db, { ticket, verb, text, staff, channel, deliveryId, now });
  if (!handled.done) return no(problemOf(ticket, handled));
  await setTicket(db, ticket, handled);
  const tellings = tellingsOf(verb, ticket, { text: text?.trim() ?? '', done: handled });
  for (const telling of tellings) await tell(db, { ...telling, conversationId: handled.conversationId, now });
  if (tellings.length > 0) await interrupt(db, handled);
  if (verb === 'solve') await keepAnswer(rooms, at, { ticket, text: text ?? '', topic: handled.topic });
  const card = await supportCard(db, { ticket }, { support: rooms.support, now });
  return ok({ words: DONE[verb](ticket), ...(card ? { card } : {}) });
}

/** The talk's own note of its open ticket; the ticket itself tells who has it. */
async function setTicket(db: Db, ticket: string, { conversationId, to }: Done): Promise<void> {
  const open = JSON.stringify(isOver(to) ? null : ticket);
  await db.$executeRaw`UPDATE "Conversation" SET state = jsonb_set(state, '{ticket}', ${open}::jsonb)
    WHERE id = ${conversationId}::uuid AND COALESCE(state -> 'ticket', 'null') <> ${open}::jsonb
      AND (${open} <> 'null' OR state ->> 'ticket' = ${ticket})`;
}

/** What the assistant said before staff spoke is no longer the last thing said: a yes does not mean it any more. */
async function interrupt(db: Db, { conversationId }: Done): Promise<void> {
  await db.$executeRaw`UPDATE "Conversation" SET state = jsonb_set(state, '{last}', '{"kind":"other"}')
    WHERE id = ${conversationId}::uuid AND state -> 'last' IS NOT NULL`;
}

/** A question staff had to answer is one the articles did not. */
async function keepAnswer(
  { knowledge }: TurnRooms,
  { db, now }: StaffDesk,
  { ticket, text, topic }: { ticket: string; text: string; topic: string | null },
): Promise<void> {
  if (topic === null) return;
  const nearest = knowledge.ranking.rank(topic, 3).map(({ id }) => id);
  const language = languageOf(topic, { before: 'ko', isFirst: true, names: [], isAnswer: false });
  const gap = { query: topic, language, nearest, role: 'staff', at: now };
  await recordResolution(db, { ...gap, ticket, answer: maskText(text) });
}
