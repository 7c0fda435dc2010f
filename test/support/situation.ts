import type { Situation } from '../../src/understanding/situation.ts';

const NOBODY_KNOWS = { decide: () => ({ decision: 'unknown' as const, ranked: [], score: 0 }) };
const READS = [
  'list-members',
  'contract-status',
  'onboarding-status',
  'show-institution',
  'ticket-status',
  'who-am-i',
  'usage-report',
  'settlement-status',
  'dealer-contracts',
];

/** A dealer's talk with nothing in progress, and names of the demo. */
export const IDLE: Situation = {
  now: new Date('2026-11-24T01:00:00Z'),
  slots: [],
  last: { kind: 'other' },
  isConfirming: false,
  shown: [],
  names: [
    { words: '가온딜러', readings: [{ kind: 'company', value: 'gaon' }] },
    { words: '다온병원', readings: [{ kind: 'company', value: 'daon' }] },
    { words: '새빛카드', readings: [{ kind: 'company', value: 'saebit' }] },
    { words: '새빛카드', readings: [{ kind: 'organization', value: 'saebit-name' }] },
    { words: '다온병원 본원', readings: [{ kind: 'organization', value: 'daon-main' }] },
    { words: 'CT-1001', readings: [{ kind: 'contract', value: 'ct-1001' }] },
    { words: 'DAON-P1', readings: [{ kind: 'settleId', value: 'daon-p1' }] },
    { words: 'oh@saebit.example', readings: [{ kind: 'invitation', value: 'iv-1' }] },
    { words: '이도윤', readings: [{ kind: 'member', value: 'lee' }] },
  ],
  lastChanged: [],
  ownCompany: { kind: 'company', value: 'gaon' },
  hasPendingInvitations: true,
  flowCards: READS.map((name) => ({ name, title: { ko: name, en: name }, writes: false, texts: [] })),
  flows: NOBODY_KNOWS,
  wish: () => ({ likely: 1, task: { name: '', likely: 0 } }),
  articles: NOBODY_KNOWS,
  spelling: { korean: (text) => text, latin: (text) => text },
  steering: () => undefined,
};

/** In the middle of an invitation, asked for the e-mail. */
export const INVITING: Situation = {
  ...IDLE,
  flow: 'invite-member',
  last: { kind: 'question', slot: 'email' },
  slots: [
    slot('company', { ko: '회사', en: 'company' }, 'company', ['gaon', '가온딜러']),
    slot('role', { ko: '권한', en: 'role' }, 'role', ['dealer_operator', '딜러사 운영자']),
    slot('email', { ko: '이메일', en: 'e-mail' }, 'email'),
  ],
};

/** The invitation is complete and its confirmation was said last. */
export const CONFIRMING: Situation = {
  ...INVITING,
  last: { kind: 'confirmation' },
  isConfirming: true,
  slots: INVITING.slots.map((one) => (one.slot === 'email' ? { ...one, words: ['a@b.example'] } : one)),
};

function slot(
  name: string,
  label: { ko: string; en: string },
  takes: Situation['slots'][number]['takes'][number],
  words?: string[],
) {
  return { slot: name, label, takes: [takes], many: false, optional: false, ...(words ? { words } : {}) };
}
