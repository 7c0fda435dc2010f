import { decideArticle, draftArticle, type Learned } from '../knowledge/learned.ts';
import type { StaffProblem, StaffWord } from '../message/staff.ts';
import type { Text } from '../message/text.ts';
import { maskText } from '../portal/formats/masking.ts';
import { no, ok } from '../result.ts';
import { enqueue } from '../storage/jobs.ts';
import { CARD_QUEUE } from '../support/ticket-row.ts';
import { supportCard } from './support-card.ts';
import type { Answered, StaffDesk } from './take-staff-word.ts';
import type { TurnRooms } from './take-turn.ts';

type DraftWord = StaffWord & { verb: 'draft_article' };
type DecideWord = StaffWord & { verb: 'approve_article' | 'reject_article' };

/** A draft from what people asked and staff answered; nobody is answered with it yet. */
export async function draftLearned(rooms: TurnRooms, at: StaffDesk, { gap, text }: DraftWord): Promise<Answered> {
  const { db, now, staff: writer } = at;
  const answer = text === undefined ? undefined : maskText(text);
  return answered(rooms, at, await draftArticle(db, { gap, answer, writer, now }), DRAFTED);
}

/** A colleague lets it go live, or anyone of staff throws it away. */
export async function decideLearned(rooms: TurnRooms, at: StaffDesk, { verb, article }: DecideWord): Promise<Answered> {
  const { db, now, staff } = at;
  const decision = verb === 'approve_article' ? 'live' : 'rejected';
  const learned = await decideArticle(db, { article, decision, by: staff.personId, now });
  return answered(rooms, at, learned, decision === 'live' ? APPROVED : THROWN_AWAY);
}

async function answered(
  { support }: TurnRooms,
  { db, now }: StaffDesk,
  learned: Learned,
  words: Text,
): Promise<Answered> {
  if (!learned.done) return no(PROBLEMS[learned.why]);
  await enqueue(db, { queue: CARD_QUEUE, payload: { article: learned.id } });
  const card = await supportCard(db, { article: learned.id }, { support, now });
  return ok({ words, ...(card ? { card } : {}) });
}

const DRAFTED: Text = {
  ko: '초안을 만들었어요. 다른 지원 담당자가 승인하면 답변에 쓰여요.',
  en: 'The draft is made. It answers people once a colleague has approved it.',
};
const APPROVED: Text = {
  ko: '승인했어요. 이제 이 글로 답변해요.',
  en: 'Approved. People are answered with it from now on.',
};
const THROWN_AWAY: Text = { ko: '초안을 쓰지 않기로 했어요.', en: 'The draft will not be used.' };

const PROBLEMS: Readonly<Record<(Learned & { done: false })['why'], StaffProblem>> = {
  not_found: {
    code: 'not_found',
    words: { ko: '찾을 수 없어요. 목록을 다시 열어 주세요.', en: 'It is not there. Please open the list again.' },
  },
  state: {
    code: 'state',
    words: {
      ko: '이미 초안이 있거나 결정된 글이에요. 목록을 다시 열어 주세요.',
      en: 'There is a draft already, or it has been decided. Please open the list again.',
    },
  },
  text_missing: {
    code: 'text_missing',
    words: {
      ko: '아직 상담원이 답한 내용이 없어요. 답변을 적어 주세요.',
      en: 'Staff have not answered this yet. Please write the answer.',
    },
  },
  own: {
    code: 'own',
    words: {
      ko: '본인이 쓴 초안은 승인할 수 없어요. 다른 지원 담당자에게 요청해 주세요.',
      en: 'You cannot approve your own draft. Please ask a colleague.',
    },
  },
};
