import type { LaterEvent } from '../message/front.ts';
import { josa } from '../message/josa.ts';
import type { StaffProblem, TicketVerb } from '../message/staff.ts';
import { same, type Text } from '../message/text.ts';
import type { Handled } from '../support/handle.ts';
import { reopenChoice } from './repairs/after-staff.ts';
import type { DraftChoice, DraftReply } from './scene.ts';

/** One thing the person hears of what staff did. */
export interface Telling {
  readonly event: LaterEvent['event'];
  readonly reply: DraftReply;
}

type Done = Handled & { done: true };

/** What the person hears of a verb; both ends of the time with staff are marked. */
export function tellingsOf(verb: TicketVerb, ticket: string, { text, done }: { text: string; done: Done }): Telling[] {
  const joins = done.from === 'waiting' && done.to === 'with_staff' ? [joined(ticket)] : [];
  switch (verb) {
    case 'claim':
      return joins;
    case 'reply':
      return [...joins, { event: 'reply', reply: { kind: 'staff', text: same(text) } }];
    case 'note':
      return [];
    case 'hold':
      return [{ event: 'reply', reply: { kind: 'note', text: onHold(ticket) } }];
    case 'resume':
      return [{ event: 'reply', reply: { kind: 'note', text: resumed(ticket) } }];
    case 'solve':
      return [{ event: 'reply', reply: { kind: 'staff', text: same(text) } }, solved(ticket, done)];
    case 'close':
      return done.from === 'solved' ? [] : [ended(ticket, closed(ticket))];
    case 'hand_back':
      return [ended(ticket, handedBack(ticket))];
    case 'reopen':
      return [joined(ticket)];
  }
}

function joined(ticket: string): Telling {
  const subject = `상담 ${ticket}번`;
  return {
    event: 'staff_joined',
    reply: {
      kind: 'note',
      text: {
        ko: `${josa(subject, '을/를')} 상담원이 맡았어요. 지금부터 보내시는 말은 상담원에게 전달돼요.`,
        en: `Support is now on ticket ${ticket}. What you write from here on goes to them.`,
      },
      choices: [
        {
          label: { ko: '도우미에게 돌아가기', en: 'Back to the assistant' },
          role: 'cancel',
          command: { type: 'leave_staff', ticket },
        },
      ],
    },
  };
}

function onHold(ticket: string): Text {
  return {
    ko: `상담원이 확인할 것이 있어 ${josa(`상담 ${ticket}번`, '을/를')} 잠시 보류했어요. 보내시는 말은 그대로 상담원에게 전달돼요.`,
    en: `Support is looking into something and has put ticket ${ticket} on hold. What you write still goes to them.`,
  };
}

function resumed(ticket: string): Text {
  return {
    ko: `상담원이 ${josa(`상담 ${ticket}번`, '을/를')} 다시 이어가요.`,
    en: `Support is back on ticket ${ticket}.`,
  };
}

function solved(ticket: string, { isRated }: Done): Telling {
  const vote = (satisfied: boolean): DraftChoice => ({
    label: satisfied ? { ko: '도움이 됐어요', en: 'It helped' } : { ko: '아니에요', en: 'It did not' },
    role: satisfied ? 'helpful' : 'unhelpful',
    command: { type: 'rate', ticket, satisfied },
  });
  const asked = isRated ? { ko: '', en: '' } : { ko: ' 상담이 도움이 되었나요?', en: ' Did it help?' };
  return {
    event: 'closed',
    reply: {
      kind: 'note',
      text: {
        ko: `${josa(`상담 ${ticket}번`, '이/가')} 해결로 마무리됐어요. 이제 제가 다시 도와드릴게요.${asked.ko}`,
        en: `Ticket ${ticket} has been solved. I am back to help you.${asked.en}`,
      },
      choices: [...(isRated ? [] : [vote(true), vote(false)]), reopenChoice(ticket)],
    },
  };
}

function closed(ticket: string): Text {
  return { ko: `${josa(`상담 ${ticket}번`, '이/가')} 종료됐어요.`, en: `Ticket ${ticket} has been closed.` };
}

function handedBack(ticket: string): Text {
  return {
    ko: `상담원이 ${josa(`상담 ${ticket}번`, '을/를')} 마치고 저에게 넘겼어요.`,
    en: `Support has handed ticket ${ticket} back to me.`,
  };
}

function ended(ticket: string, how: Text): Telling {
  return {
    event: 'closed',
    reply: {
      kind: 'note',
      text: {
        ko: `${how.ko} 이제 제가 다시 도와드릴게요.`,
        en: `${how.en} I am back to help you.`,
      },
      choices: [reopenChoice(ticket)],
    },
  };
}

/** What the one who did it hears. */
export const DONE: Readonly<Record<TicketVerb, (ticket: string) => Text>> = {
  claim: (ticket) => ({
    ko: `${josa(ticket, '을/를')} 맡았어요. 이제 도우미는 답하지 않고, 고객의 말이 여기로 와요.`,
    en: `You have ${ticket}. The assistant is silent now, and what the person writes comes here.`,
  }),
  reply: (ticket) => ({ ko: `${ticket} 고객에게 보냈어요.`, en: `Sent to the person of ${ticket}.` }),
  note: (ticket) => ({
    ko: `${ticket}에 메모를 남겼어요. 고객에게는 보이지 않아요.`,
    en: `Noted on ${ticket}; the person does not see it.`,
  }),
  hold: (ticket) => ({ ko: `${josa(ticket, '을/를')} 보류했어요.`, en: `${ticket} is on hold.` }),
  resume: (ticket) => ({ ko: `${josa(ticket, '을/를')} 다시 이어가요.`, en: `${ticket} goes on.` }),
  solve: (ticket) => ({
    ko: `${josa(ticket, '을/를')} 해결로 마무리했어요. 해결 내용을 고객에게 보냈어요.`,
    en: `${ticket} is solved, and the person was told how.`,
  }),
  close: (ticket) => ({ ko: `${josa(ticket, '을/를')} 종료했어요.`, en: `${ticket} is closed.` }),
  hand_back: (ticket) => ({
    ko: `${josa(ticket, '을/를')} 도우미에게 넘겼어요.`,
    en: `${ticket} is back with the assistant.`,
  }),
  reopen: (ticket) => ({
    ko: `${josa(ticket, '을/를')} 다시 열어 맡았어요.`,
    en: `${ticket} is open again, and you have it.`,
  }),
};

type Failed = Handled & { done: false };

/** Why it was not done. */
export function problemOf(ticket: string, failed: Failed): StaffProblem {
  switch (failed.why) {
    case 'taken':
      return {
        code: 'taken',
        words: {
          ko: `${josa(ticket, '은/는')} 이미 ${failed.by} 님이 맡고 있어요.`,
          en: `${failed.by} has ${ticket} already.`,
        },
      };
    case 'not_found':
      return {
        code: 'not_found',
        words: {
          ko: '그런 상담은 없어요. 번호를 확인해 주세요.',
          en: 'There is no such ticket. Please check its number.',
        },
      };
    case 'state':
      return {
        code: 'state',
        words: {
          ko: `${ticket}의 지금 상태에서는 할 수 없는 일이에요. 카드에서 가능한 일을 골라 주세요.`,
          en: `That is not possible with ${ticket} as it stands. Pick from what its card offers.`,
        },
      };
    case 'text_missing':
      return {
        code: 'text_missing',
        words: {
          ko: '내용이 비어 있어요. 보낼 말을 적어 주세요.',
          en: 'There are no words. Please write what to say.',
        },
      };
  }
}

export const NOT_STAFF: StaffProblem = {
  code: 'not_staff',
  words: {
    ko: '상담은 지원 담당자만 처리할 수 있어요. 지원 담당자 권한이 있는 계정으로 연결되어 있는지 확인해 주세요.',
    en: 'Only support staff can do this. Please check that you are linked to an account with that role.',
  },
};

export const REUSED: StaffProblem = {
  code: 'reused',
  words: {
    ko: '같은 요청 번호로 다른 내용이 왔어요. 다시 보내 주세요.',
    en: 'The same delivery came with another content. Please send it again.',
  },
};
