import { expect } from 'vitest';
import { describeTalks } from '../../support/talk.ts';

const { talk } = describeTalks();

talk(
  'a cancelled contract leaves nothing behind, and a late yes finds nothing',
  async ({ as, says, hears, changes }) => {
    as('kim@gaon.example');
    await says('다온병원 상품 계약 등록할래요');
    await says('DAON-P1');
    await says('그만할래요');
    hears(/바뀐 것은 없습니다/, {
      outcomes: [{ type: 'cancelled', flow: 'register-contract' }],
      state: { flow: null, waitingFor: null },
    });
    await says('네');
    hears(null, { outcomes: [{ type: 'noted', about: 'nothing_pending' }] });
    expect(await changes()).toEqual({});
  },
);

talk(
  'the button of a cancelled confirmation writes nothing',
  async ({ as, says, choice, presses, pressesKept, hears, changes }) => {
    as('kim@gaon.example');
    await says('invite new1@gaon.example as an operator to 가온딜러');
    const confirm = choice('confirm');
    await presses('cancel');
    hears(null, { outcomes: [{ type: 'cancelled', flow: 'invite-member' }] });
    await pressesKept(confirm);
    hears(null, { outcomes: [{ type: 'noted', about: 'stale_choice' }] });
    expect(await changes()).toEqual({});
  },
);

talk('cancelling the task on top brings back the one below', async ({ as, says, hears }) => {
  as('kim@gaon.example');
  await says('이용기관 등록할래요');
  await says('123-45-67891');
  await says('멤버 초대해줘');
  await says('지금');
  await says('취소');
  hears(null, {
    outcomes: [
      { type: 'cancelled', flow: 'invite-member' },
      { type: 'resumed', flow: 'register-institution' },
      { type: 'asked', flow: 'register-institution', slot: 'legalName' },
    ],
  });
  await says('never mind');
  hears(null, { outcomes: [{ type: 'cancelled', flow: 'register-institution' }] });
});

talk('cancelling an invitation is a task, cancelling that task is not', async ({ as, says, hears, changes }) => {
  as('kim@gaon.example');
  await says('newop@gaon.example 초대 취소해줘');
  hears(/IV-2/, { outcomes: [{ type: 'confirming', flow: 'cancel-invitation' }] });
  await says('취소');
  hears(null, { outcomes: [{ type: 'cancelled', flow: 'cancel-invitation' }] });
  expect(await changes()).toEqual({});
  await says('newop@gaon.example 초대 취소해줘');
  await says('네');
  hears(null, { outcomes: [{ type: 'completed', flow: 'cancel-invitation' }] });
  expect(await changes()).toEqual({
    Invitation: [expect.objectContaining({ email: 'newop@gaon.example', state: 'cancelled' })],
  });
});

talk(
  'a prohibition at the confirmation writes nothing, nor does the yes after it',
  async ({ as, says, hears, changes }) => {
    as('kim@gaon.example');
    await says('가온딜러 운영자로 new1@gaon.example 초대해줘');
    await says('보내지 마');
    await says('네');
    hears(null, {
      outcomes: [
        { type: 'noted', about: 'nothing_pending' },
        { type: 'confirming', flow: 'invite-member' },
      ],
    });
    expect(await changes()).toEqual({});
  },
);
