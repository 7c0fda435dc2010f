import { createHash } from 'node:crypto';
import type { StaffAnswer, StaffProblem, StaffWord } from '../message/staff.ts';
import type { Desk } from '../portal/desk.ts';
import { no, type Result } from '../result.ts';
import type { Db, Prisma } from '../storage/db.ts';
import { markPresent } from '../support/hours.ts';
import { keepAnswer, takeDelivery } from '../support/staff-deliveries.ts';
import { decideLearned, draftLearned } from './staff-articles.ts';
import { reviewOrganization } from './staff-review.ts';
import { NOT_STAFF, REUSED } from './staff-sentences.ts';
import { handleTicket } from './staff-ticket.ts';
import type { TurnRooms } from './take-turn.ts';

export type Answered = Result<StaffAnswer, StaffProblem>;

/** What a member of staff acts with, in one transaction; that they are staff has been read in it. */
export interface StaffDesk {
  readonly db: Db;
  readonly now: Date;
  readonly desk: Desk;
  readonly staff: { readonly personId: string; readonly name: string };
}

/** The second and last entry: one word of staff, in one transaction, done once however often it comes. */
export function createTakeStaffWord(rooms: TurnRooms): (word: StaffWord) => Promise<Answered> {
  return (word) =>
    rooms.storage.transaction(async (db) => {
      const at = await staffDesk(rooms, db, word.staff);
      if (!at) return no(NOT_STAFF);
      const delivery = { channel: word.channel, id: word.deliveryId, bodyHash: hashOf(word) };
      const before = await takeDelivery(db, { ...delivery, now: at.now });
      if (before.is === 'other') return no(REUSED);
      if (before.is === 'done') return before.answer as Answered; // what was kept below
      await markPresent(db, word.staff, at.now);
      const answer = await act(rooms, at, word);
      await keepAnswer(db, delivery, JSON.parse(JSON.stringify(answer)) as Prisma.InputJsonObject);
      return answer;
    });
}

/** Whether someone is support staff is read from the database at every word; an attempt of somebody else is recorded. */
export async function staffDesk(
  { portal, clock }: TurnRooms,
  db: Db,
  personId: string,
): Promise<StaffDesk | undefined> {
  const now = clock();
  const actor = portal.actorOf(await portal.person(db, personId));
  const desk = portal.as(actor, { db, now });
  const refusal = desk.mayNot('ticket.handle');
  if (!refusal && actor.kind !== 'anonymous') return { db, now, desk, staff: { personId, name: actor.name } };
  await desk.recordRefusal('ticket.handle', refusal ?? { code: 'AUTH_REQUIRED' });
  return undefined;
}

function act(rooms: TurnRooms, at: StaffDesk, word: StaffWord): Promise<Answered> {
  switch (word.verb) {
    case 'claim':
    case 'reply':
    case 'note':
    case 'hold':
    case 'resume':
    case 'solve':
    case 'close':
    case 'hand_back':
    case 'reopen':
      return handleTicket(rooms, at, word);
    case 'approve_organization':
    case 'reject_organization':
      return reviewOrganization(rooms, at, word);
    case 'draft_article':
      return draftLearned(rooms, at, word);
    case 'approve_article':
    case 'reject_article':
      return decideLearned(rooms, at, word);
  }
}

/** Everything but the id it came with. */
function hashOf(word: StaffWord): string {
  const content = Object.entries(word)
    .filter(([name]) => name !== 'deliveryId')
    .toSorted(([one], [other]) => one.localeCompare(other));
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
