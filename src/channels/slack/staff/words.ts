import type { ChannelName } from '../../../message/front.ts';
import type { StaffWord } from '../../../message/staff.ts';

/** Support staff work in Korean. */
export const VERB_WORDS = {
  claim: '맡기',
  reply: '답하기',
  note: '메모 남기기',
  hold: '보류',
  resume: '다시 진행',
  solve: '해결',
  close: '종료',
  hand_back: '도우미에게 넘기기',
  reopen: '다시 열기',
  approve_organization: '승인',
  reject_organization: '반려',
  draft_article: '초안 만들기',
  approve_article: '게시 승인',
  reject_article: '게시 반려',
} as const satisfies Record<StaffWord['verb'], string>;

/** Who staff are is read by role: a Slack user nobody knows is none. */
export const UNKNOWN = '먼저 저에게 DM으로 ‘내 권한’이라고 물어 계정을 연결해 주세요.';

/** Words that need a text are asked for in a window. */
export const NEEDS_TEXT = {
  note: '직원끼리 볼 메모',
  solve: '해결 내용',
  reject_organization: '반려 사유',
  draft_article: '답변 내용',
} as const satisfies Partial<Record<StaffWord['verb'], string>>;

/** Where a person is, as staff call it. */
export const CHANNEL_WORDS = {
  web: '웹',
  slack: 'Slack',
  kakao: '카카오톡',
  terminal: '터미널',
} as const satisfies Record<ChannelName, string>;

export const NEWS_WORDS = {
  open: '상담이 들어왔어요.',
  describe: '문의 내용',
  say: '고객',
  remind: '첫 답변이 늦어지고 있어요. 맡아 주세요.',
  rate: '고객 평가',
  claim: '맡았어요.',
  reply: '답변',
  note: '메모',
  hold: '보류했어요.',
  resume: '다시 진행해요.',
  solve: '해결했어요.',
  close: '종료했어요.',
  hand_back: '도우미에게 넘겼어요.',
  reopen: '다시 열었어요.',
} as const;

export function isVerb(word: string): word is StaffWord['verb'] {
  return Object.hasOwn(VERB_WORDS, word);
}

export function needsText(word: string): word is keyof typeof NEEDS_TEXT {
  return Object.hasOwn(NEEDS_TEXT, word);
}
