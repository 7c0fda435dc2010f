import type { RefusalRow } from './row.ts';

/** What can happen between a proposal and its yes, and what is nobody's fault. */
export const GATE_REFUSALS = {
  VERSION_CONFLICT: {
    way: 'refused',
    words: () => ({
      ko: '그사이 내용이 바뀌어서 진행하지 않았어요. 지금 내용으로 다시 확인해 주세요.',
      en: 'It was changed in the meantime, so nothing was done. Please check it again as it is now.',
    }),
  },
  PROPOSAL_EXPIRED: {
    way: 'refused',
    words: () => ({
      ko: '확인 시간이 지나서 진행하지 않았어요. 내용을 다시 확인해 주세요.',
      en: 'The confirmation has expired, so nothing was done. Please check it once more.',
    }),
  },
  PROPOSAL_MISMATCH: {
    way: 'refused',
    words: () => ({
      ko: '확인한 내용이나 권한이 그사이 달라져서 진행하지 않았어요. 처음부터 다시 시도해 주세요.',
      en: 'What you confirmed, or your role, is not the same any more, so nothing was done. Please start again.',
    }),
  },
  RATE_LIMITED: {
    way: 'refused',
    words: () => ({
      ko: '요청이 너무 많아요. 잠시 뒤에 다시 시도해 주세요.',
      en: 'Too many requests. Please try again a little later.',
    }),
  },
  UPSTREAM_UNAVAILABLE: {
    way: 'refused',
    words: () => ({
      ko: '지금은 처리할 수 없어요. 나중에 다시 시도해 주세요.',
      en: 'This cannot be done right now. Please try again later.',
    }),
  },
} as const satisfies Record<string, RefusalRow>;
