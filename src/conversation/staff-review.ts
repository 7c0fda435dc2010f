import type { StaffWord } from '../message/staff.ts';
import { type Refusal, wordsOf } from '../portal/refusal.ts';
import { no, ok } from '../result.ts';
import { supportCard } from './support-card.ts';
import type { Answered, StaffDesk } from './take-staff-word.ts';
import type { TurnRooms } from './take-turn.ts';

type ReviewWord = StaffWord & { verb: 'approve_organization' | 'reject_organization' };

/** A 기관's review from its card, through the portal's gate: its effect stood on the card that was pressed. */
export async function reviewOrganization(rooms: TurnRooms, at: StaffDesk, word: ReviewWord): Promise<Answered> {
  const { db, now, desk } = at;
  const { organization, verb } = word;
  const reason = word.text?.trim();
  if (verb === 'reject_organization' && !reason) return no(REASON_MISSING);
  const values =
    verb === 'approve_organization'
      ? { organization, decision: 'approve' }
      : { organization, decision: 'reject', reason };
  const prepared = await desk.prepare('organization.review', values);
  if (!prepared.ok) return no(refused(prepared.refusal));
  const committed = await desk.commit(prepared.value.id);
  if (!committed.ok) return no(refused(committed.refusal));
  const card = await supportCard(db, { organization }, { support: rooms.support, now });
  return ok({ words: committed.value.words, ...(card ? { card } : {}) });
}

function refused(refusal: Refusal) {
  return { code: refusal.code === 'NOT_FOUND' ? 'not_found' : 'refused', words: wordsOf(refusal) } as const;
}

const REASON_MISSING = {
  code: 'text_missing',
  words: {
    ko: '반려 사유가 비어 있어요. 신청한 회사가 무엇을 고치면 되는지 적어 주세요.',
    en: 'There is no reason. Please write what the company has to change.',
  },
} as const;
