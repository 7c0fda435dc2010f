import { expect } from 'vitest';
import { describeTalks } from '../../support/talk.ts';

const { talk } = describeTalks();

talk('starting over asks from the top, and only the second round is written', async ({ as, says, hears, changes }) => {
  as('kim@gaon.example');
  await says('다온병원 관리자로 jung@daon.example 초대해줘');
  await says('처음부터 다시 할게요');
  hears(null, {
    outcomes: [
      { type: 'noted', about: 'restart' },
      { type: 'asked', flow: 'invite-member', slot: 'company' },
    ],
  });
  for (const line of ['가온딜러', '운영자', 'new1@gaon.example', '네']) await says(line);
  hears(null, { outcomes: [{ type: 'completed', flow: 'invite-member' }] });
  expect(await changes()).toEqual({
    Invitation: [expect.objectContaining({ email: 'new1@gaon.example', role: 'dealer_operator' })],
  });
});

talk(
  'the button of the first round writes nothing after starting over',
  async ({ as, says, choice, pressesKept, hears, changes }) => {
    as('kim@gaon.example');
    await says('invite new1@gaon.example as an operator to 가온딜러');
    const confirm = choice('confirm');
    await says('start over');
    await pressesKept(confirm);
    hears(null, {
      outcomes: [
        { type: 'noted', about: 'stale_choice' },
        { type: 'asked', flow: 'invite-member', slot: 'company' },
      ],
    });
    expect(await changes()).toEqual({});
  },
);

talk('one value back and forth again keeps the others', async (t) => {
  t.as('kim@gaon.example');
  for (const line of ['이용기관 등록할래요', '123-45-67891', '해오름은행']) await t.says(line);
  await t.says('뒤로');
  t.hears(null, {
    outcomes: [
      { type: 'noted', about: 'back' },
      { type: 'asked', flow: 'register-institution', slot: 'legalName' },
    ],
  });
  for (const line of ['햇살은행', '건너뛸게요', '햇살은행 본점', '네']) await t.says(line);
  t.hears(null, { outcomes: [{ type: 'completed', flow: 'register-institution' }] });
  expect(await t.changes()).toEqual({
    Company: [expect.objectContaining({ name: '햇살은행', brn: '1234567891', channelUrl: null, kind: 'indirect' })],
    Organization: [expect.objectContaining({ name: '햇살은행 본점', state: 'pending_review' })],
  });
});

talk('a talk goes on after the process was restarted, in the middle and at the confirmation', async (t) => {
  t.as('lee@gaon.example');
  await t.says('운영자 초대해줘');
  await t.app.restart();
  await t.says('new1@gaon.example');
  t.hears(null, { outcomes: [{ type: 'confirming', flow: 'invite-member' }] });
  const confirm = t.choice('confirm');
  await t.app.restart();
  await t.pressesKept(confirm);
  t.hears(null, { outcomes: [{ type: 'completed', flow: 'invite-member' }] });
  await t.app.restart();
  await t.pressesKept(confirm);
  t.hears(null, { outcomes: [{ type: 'completed', flow: 'invite-member' }] });
  expect(await t.changes()).toEqual({ Invitation: [expect.objectContaining({ email: 'new1@gaon.example' })] });
});
