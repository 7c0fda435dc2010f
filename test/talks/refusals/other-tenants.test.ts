import { expect } from 'vitest';
import type { Reply } from '../../../src/message/reply.ts';
import { describeTalks, type Expected, wordsOf } from '../../support/talk.ts';

const { talk } = describeTalks();

interface Attempt {
  readonly by: string;
  /** Of another tenant … */
  readonly theirs: string;
  /** … and the same of nobody. */
  readonly nobodys: string;
  readonly outcomes: readonly Expected[];
}

const ATTEMPTS: readonly Attempt[] = [
  {
    by: 'kim@gaon.example',
    theirs: 'CT-2001 상태 보여줘',
    nobodys: 'CT-9999 상태 보여줘',
    outcomes: rejectedAndAsked('contract-status', 'contract'),
  },
  {
    by: 'choi@nuri.example',
    theirs: 'show the status of CT-1001',
    nobodys: 'show the status of CT-9999',
    outcomes: rejectedAndAsked('contract-status', 'contract'),
  },
  {
    by: 'choi@nuri.example',
    theirs: 'IV-1 초대 취소해줘',
    nobodys: 'IV-99 초대 취소해줘',
    outcomes: [{ type: 'refused', flow: 'cancel-invitation', error: 'NOT_FOUND' }],
  },
  {
    by: 'choi@nuri.example',
    theirs: 'cancel the invitation of oh@saebit.example',
    nobodys: 'cancel the invitation of ok@saebit.example',
    outcomes: [{ type: 'refused', flow: 'cancel-invitation', error: 'NOT_FOUND' }],
  },
  {
    by: 'kim@gaon.example',
    theirs: 'jung@raon.example 초대 취소해줘',
    nobodys: 'nobody@raon.example 초대 취소해줘',
    outcomes: rejectedAndAsked('cancel-invitation', 'invitation'),
  },
  {
    by: 'kim@gaon.example',
    theirs: '라온저축은행 관리자로 new@raon.example 초대해줘',
    nobodys: '푸른저축은행 관리자로 new@raon.example 초대해줘',
    outcomes: rejectedAndAsked('invite-member', 'company'),
  },
  {
    by: 'kim@gaon.example',
    theirs: '라온저축은행에 Settle ID 추가해줘',
    nobodys: '푸른저축은행에 Settle ID 추가해줘',
    outcomes: rejectedAndAsked('add-settle-id', 'institution'),
  },
  {
    by: 'choi@nuri.example',
    theirs: '다온병원 본원에 계약 등록해줘',
    nobodys: '푸른병원 본원에 계약 등록해줘',
    outcomes: rejectedAndAsked('register-contract', 'institution'),
  },
  {
    by: 'kim@gaon.example',
    theirs: 'RAON-P1로 계약 등록해줘',
    nobodys: 'ZZZZ-P1로 계약 등록해줘',
    outcomes: rejectedAndAsked('register-contract', 'settleId'),
  },
  {
    by: 'kim@gaon.example',
    theirs: '라온저축은행 정보 보여줘',
    nobodys: '푸른저축은행 정보 보여줘',
    outcomes: [{ type: 'refused', flow: 'show-institution', error: 'NOT_FOUND' }],
  },
  {
    by: 'kim@gaon.example',
    theirs: '마루캐피탈 멤버 보여줘',
    nobodys: '푸른캐피탈 멤버 보여줘',
    outcomes: rejectedAndAsked('list-members', 'company'),
  },
];

for (const { by, theirs, nobodys, outcomes } of ATTEMPTS) {
  talk(`what ${by} may not see is as if it did not exist: ${theirs}`, async ({ as, says, hears, changes }) => {
    as(by);
    const { replies } = await says(theirs);
    hears(null, { outcomes });
    as(by);
    const others = await says(nobodys);
    hears(null, { outcomes });
    expect(spoken(replies)).toEqual(spoken(others.replies));
    expect(await changes()).toEqual({});
  });
}

talk('registering a number another dealer serves neither fails nor hints at it', async (t) => {
  t.as('choi@nuri.example');
  for (const line of ['이용기관 등록할래요', '3008600016', '푸른의원', '건너뛸게요', '네']) await t.says(line);
  t.hears(/푸른의원/, { outcomes: [{ type: 'confirming', flow: 'register-institution' }] });
  await t.says('네');
  t.hears(null, { outcomes: [{ type: 'completed', flow: 'register-institution' }] });
  expect(await t.changes()).toEqual({
    Company: [expect.objectContaining({ name: '푸른의원', brn: '3008600016', kind: 'indirect' })],
    Organization: [expect.objectContaining({ name: '푸른의원', state: 'pending_review' })],
  });
});

function rejectedAndAsked(flow: string, slot: string): readonly Expected[] {
  return [
    { type: 'rejected', flow, slot, error: 'NOT_FOUND' },
    { type: 'asked', flow, slot },
  ];
}

function spoken(replies: readonly Reply[]) {
  return { words: wordsOf(replies), labels: replies.map(({ choices = [] }) => choices.map(({ label }) => label)) };
}
