import { randomUUID } from 'node:crypto';
import type { Turn } from '../message/front.ts';
import type { Claim } from './claim.ts';
import { parseState } from './state.ts';
import { turnStateOf } from './turn-state.ts';

const WORDS = {
  ko: '처리하지 못했어요. 바뀐 것은 없습니다. 잠시 뒤에 다시 보내 주세요.',
  en: 'I could not do that. Nothing was changed. Please send it again in a moment.',
};

/** The answer of a turn that broke: nothing was changed, and the same message may be sent again. */
export function failed({ conversationId, language, state }: Claim): Turn {
  return {
    conversationId,
    replies: [{ id: randomUUID(), kind: 'note', text: WORDS[language] }],
    outcomes: [{ type: 'failed', error: 'UPSTREAM_UNAVAILABLE' }],
    state: turnStateOf(parseState(state)),
  };
}
