import type { Command } from './command.ts';
import type { controlOf } from './controls.ts';
import { moodOf } from './mood.ts';
import { compact } from './plain.ts';
import { recognised } from './recognised.ts';
import type { Situation } from './situation.ts';
import { askedSlot } from './values/find-values.ts';
import { namedSlots } from './values/free-text.ts';

const CHECK =
  /^(?:한번|다시)?(?:확인|체크)(?:좀|한번)?(?:해주세요|해줘요?|부탁해요|부탁드려요|부탁드립니다|부탁|하고싶어요?|하고싶습니다|할래요?|해볼래요?|해볼게요?|가능할까요|바랍니다|좀|요청)(?:요)?$|^(?:please)?(?:check|doublecheck)(?:it|this|that|again|please)*$/;
/** "그거 해줘": something to be done, and nobody said what. */
const POINTED =
  /^(?:그거|그것|그걸|그것도|그거도|이거|이걸|저거|아까그거|방금그거|전에하던거|그때그거)(?:로|좀|다시|도)*(?:해주세요|해줘요?|해주실래요|부탁해요|부탁드려요|부탁드립니다|처리해줘|처리해주세요|진행해줘|진행해주세요|하자|할래요?|할게요?)$|^(?:please)?(?:do|make)(?:it|that|this|thatone|thething|thatthing)(?:again|please|forme|now)*$/;
/** Asked back: what is wanted most. */
const WHICH: Command = { type: 'clarify', flows: ['contract-status', 'list-members', 'onboarding-status'] };
const CANCEL_PLEA =
  /^취소(?:좀)?(?:해주세요|해줘요?|해주실래요|부탁(?:해요|드려요|드립니다)?|시켜줘|시켜주세요|바랍니다)$|^(?:please)?cancel(?:it|please)*$/;
const BARE_CANCEL = /^취소|^cancel/;
const NOW =
  /^(?:지금|먼저|바로|당장|그거먼저|이거먼저|새거먼저|지금요|now|rightnow|first|do(?:it|that)(?:now|first)|thenewone|thatfirst)(?:할게요?|할래요?|요|해줘|해주세요|먼저|부터|하죠|하고싶어요?|하고싶습니다|하려고(?:요|해요|합니다)|진행|진행해주세요|please)*$/;
const LATER =
  /^(?:그건|그거는?|이건|이거는?|새거는?)?(?:나중에|이따가?|다음에|뒤에|하던거먼저|하던거|이거끝내고|이거부터|원래거먼저|later|after(?:wards?|this|that)?|notnow|finishthisfirst|thisfirst|continue)(?:할게요?|할래요?|요|해줘|해주세요|하죠|하고싶어요?|하고싶습니다|하려고(?:요|해요|합니다)|먼저|부터|할거예요|계속|please)*$/;

/** Asks whether what was shown is right: it is shown again. */
const IS_IT_RIGHT =
  /^(?:이게|이거|이대로|다|전부|그럼|이제|정말|진짜)*(?:맞나요?|맞습니까|맞는거죠?|맞는건가요?|맞는지|(?:진행)?해도(?:되나요?|됩니까|되죠|될까요?|괜찮나요?|괜찮아요?))$|^(?:is(?:this|that|it)(?:all)?(?:right|correct|ok(?:ay)?|fine)?|areyousure)$/;

const CHANGE_ALONE =
  /^(?:변경|수정|바꿀래요?|바꿔줘요?|바꿔주세요|변경할래요?|수정할래요?|바꾸고싶어요?|변경해주세요|수정해주세요|change|edit)(?:it|please|something)*$/;
const SAME =
  /^(?:그대로|같은?걸로|같은거|같아요?|동일|동일하게|same|thesame|sameasabove|sameone)(?:요|로|로요|로해주세요|로할게요|해주세요|해줘|이요|please)*$/;

/** "나중에" outside of "now or later?": an optional value is left out, anything else waits. */
function notNow(situation: Situation): Command[] {
  const asked = askedSlot(situation);
  if (asked?.optional) return [{ type: 'skip' }];
  return situation.flow === undefined ? [{ type: 'later' }] : [{ type: 'wait' }];
}

/** A plea for a person that is longer than this says what it is about, or gives a reason. */
const LONG_PLEA = { ko: 16, en: 32 };
const REASON =
  /때문|문제|관련|건으로|일로|대해|이상|오류|에러|틀(?:려|렸)|안\s?(?:돼|되|나|와|가|보)|(?:라|아|어|해|돼|워|여|와|려)서(?:요|입니다)?[.!~]*$|는데요?[.!~]*$|\b(?:about|because|regarding|concerning|broken|wrong|issue|problem|error|fails?|failed)\b/i;

const VERB_ENDING =
  '해|하|둬요?|두세요|줘요?|주세요|주실래요?|주시겠어요|주십시오|할게요?|하겠습니다|합니다|해요|부탁해요|부탁드려요|부탁드립니다|부탁|하죠|시켜|it|please|now|them|him|her|that';

/** "정산담당자로 바꿔야 해요": a role someone is to have, nobody to talk to. */
const NEW_RANK = /(?:정산\s?담당자?|운영자|관리자)(?:으?로|\s?권한)/;

/** "초대 취소는 어떻게 해요?" asks for the way and stops nothing. */
function isAsking(text: string): boolean {
  const mood = moodOf(text);
  return mood === 'question' || mood === 'ability';
}

function isOwnVerb(words: string, flow: string): boolean {
  const verbs = recognised(flow)?.ownVerb;
  return (
    verbs !== undefined &&
    new RegExp(
      `^(?:please|네+|넵|넹|예|응|ㅇㅇ|ㅇㅋ|어|그래)?(?:맞아요?)?(?:${verbs})(?:${VERB_ENDING})+$|^(?:네+|넵|넹|예|응|ㅇㅇ|ㅇㅋ|어|그래)(?:맞아요?)?(?:${verbs})$|^(?:please)?(?:invite|send|resend|register|add|save|submit|retry|approve|reject)$`,
    ).test(words)
  );
}

/**
 * The one place for words with two meanings: what a control word means depends on what was said last. undefined: it is
 * no control here.
 */
export function contextual(
  text: string,
  control: ReturnType<typeof controlOf>,
  situation: Situation,
): Command[] | undefined {
  const words = compact(text).replace(/[.,!?~ㅋㅎㅠㅜ]+/g, '');
  const { last, flow } = situation;
  if (last.kind === 'order') {
    if (NOW.test(words)) return [{ type: 'now' }];
    if (LATER.test(words)) return [{ type: 'later' }];
    if (control === 'affirm') return [{ type: 'now' }];
    if (control === 'deny') return [{ type: 'later' }];
  }
  if (situation.isConfirming && CHANGE_ALONE.test(words)) return [{ type: 'deny' }];
  if (situation.isConfirming && IS_IT_RIGHT.test(words)) return [{ type: 'repeat' }];
  const later = LATER.test(words) && last.kind !== 'order' ? notNow(situation) : undefined;
  if (later) return later;
  if (SAME.test(words) && last.kind === 'question') return [{ type: 'affirm' }];
  if (POINTED.test(words) && last.kind !== 'confirmation')
    return [last.kind === 'offer' ? { type: 'affirm' } : flow === undefined ? WHICH : { type: 'repeat' }];
  if (CHECK.test(words)) return flow === undefined ? [WHICH] : [{ type: 'repeat' }];
  if (last.kind === 'confirmation' && flow === 'cancel-invitation' && CANCEL_PLEA.test(words)) {
    return [{ type: 'clarify', flows: ['cancel-invitation'], orStop: true }];
  }
  if (last.kind === 'confirmation' && flow !== undefined && isOwnVerb(words, flow)) return [{ type: 'affirm' }];
  if (flow === 'invite-member' && /^초대(?:를)?취소/.test(words) && !isAsking(text)) {
    return [{ type: 'clarify', flows: ['cancel-invitation'], orStop: true }];
  }
  if (control === undefined) return undefined;
  if (control === 'affirm' && last.kind === 'offer' && words.startsWith('확정')) {
    return [{ type: 'clarify', flows: ['confirm-settlement'] }]; // of a settlement it is a task, of an offer no yes
  }
  if (control === 'affirm' && /[?？]\s*$/.test(text)) return [{ type: flow === undefined ? 'help' : 'repeat' }];
  if (control === 'hand_over' && NEW_RANK.test(text)) return undefined;
  if (control === 'hand_over') {
    const isLong = words.length > (/[가-힣]/.test(words) ? LONG_PLEA.ko : LONG_PLEA.en);
    return [{ type: 'hand_over', ...(isLong || REASON.test(text) ? { topic: text } : {}) }];
  }
  if (control === 'switch_company') return flow === undefined ? [{ type: control }] : undefined;
  if (control === 'undo' && flow !== undefined) return [{ type: /취소|철회/.test(words) ? 'cancel' : 'back' }];
  if (control === 'back' && flow === undefined && /되돌/.test(words)) return [{ type: 'undo' }];
  if (control === 'cancel') return [cancel(words, situation)];
  if (control === 'dont_know' && flow === undefined)
    return /모르|몰라|know|sure|idea|idk/.test(words) ? [{ type: 'help' }] : undefined;
  if (control === 'why' && flow !== undefined && isAboutSomethingElse(text, situation)) return undefined;
  if (control === 'skip' && /^(?:없|none|no)/.test(words) && askedSlot(situation) === undefined)
    return [{ type: 'deny' }];
  if ((control === 'why' || control === 'back' || control === 'skip') && flow === undefined) {
    return control === 'why' && words.length > 6 ? undefined : [{ type: 'help' }];
  }
  if (control === 'help' && flow === undefined && words.startsWith('어떻게')) return [{ type: 'help' }];
  if (control === 'deny' && last.kind === 'question' && askedSlot(situation)?.optional) return [{ type: 'skip' }];
  if (control === 'affirm' && /^(?:감사합니다|고마워요?|thank(?:s|you)|great|perfect)+$/.test(words)) {
    return [{ type: 'small_talk', kind: 'thanks' }];
  }
  return [{ type: control }];
}

/** A reason asked for with its subject, which is not what was just said. */
const REASON_OF =
  /^(?!(?:그|이|저)(?:건|게|거|것)|이유).*[가-힣A-Za-z]{2,}(?:은|는|이|가)\s+(?:꼭\s+)?왜|\bwhy (?:is|are|does|do|must|should|can) (?!you\b|we\b|i\b|it\b|this\b|that\b|they\b)/is;

/** "기관 승인은 왜 필요한가요?" has an article of its own; "이메일이 왜 필요해요?" is about the value that is asked for. */
function isAboutSomethingElse(text: string, situation: Situation): boolean {
  const asked = askedSlot(situation);
  const isOwn = asked !== undefined && namedSlots(text, [asked]).length > 0;
  return !isOwn && REASON_OF.test(text) && situation.articles.decide(text).decision === 'answer';
}

/** 취소 alone: the flow in progress, or, with none, maybe an invitation. */
function cancel(words: string, { flow, last, hasPendingInvitations }: Situation): Command {
  if (last.kind === 'offer' && flow === undefined) return { type: 'deny' };
  const mayBeInvitation = flow === undefined && hasPendingInvitations && BARE_CANCEL.test(words);
  return mayBeInvitation ? { type: 'clarify', flows: ['cancel-invitation'] } : { type: 'cancel' };
}
