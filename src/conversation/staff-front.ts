import { topGaps } from '../knowledge/gap-list.ts';
import type { StaffFront } from '../message/front.ts';
import type { StaffProblem } from '../message/staff.ts';
import { no, ok, type Result } from '../result.ts';
import { newsOf } from '../support/feed.ts';
import { markPresent } from '../support/hours.ts';
import { NOT_STAFF, problemOf } from './staff-sentences.ts';
import { CARD_WORDS, supportCard } from './support-card.ts';
import { createTakeStaffWord, type StaffDesk, staffDesk } from './take-staff-word.ts';
import type { TurnRooms } from './take-turn.ts';

/** All that a channel where staff work may call. */
export function createStaffFront(rooms: TurnRooms): StaffFront {
  const { storage, support, knowledge, clock } = rooms;
  return {
    takeStaffWord: createTakeStaffWord(rooms),
    supportCard: (about) => supportCard(storage.db, about, { support, now: clock() }),
    openTickets: (staff) => asStaff(rooms, staff, ({ db, now }) => support.openCards(db, { ...CARD_WORDS, now })),
    ticketNews: async (staff, ticket) => {
      const found = await asStaff(rooms, staff, async ({ db, now }) => {
        const card = await support.card(db, ticket, { ...CARD_WORDS, now });
        return card && { card, news: await newsOf(db, ticket, 'all') };
      });
      if (!found.ok) return found;
      return found.value ? ok(found.value) : no(problemOf(ticket, { done: false, why: 'not_found' }));
    },
    gaps: (staff) => asStaff(rooms, staff, ({ db }) => topGaps(db, (slug) => knowledge.article(slug)?.title)),
  };
}

/** Whoever of staff looks is at work. */
function asStaff<T>(
  rooms: TurnRooms,
  personId: string,
  look: (at: StaffDesk) => Promise<T>,
): Promise<Result<T, StaffProblem>> {
  return rooms.storage.transaction(async (db) => {
    const at = await staffDesk(rooms, db, personId);
    if (!at) return no(NOT_STAFF);
    await markPresent(db, personId, at.now);
    return ok(await look(at));
  });
}
