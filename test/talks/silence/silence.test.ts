import { expect } from 'vitest';
import { describeTalks } from '../../support/talk.ts';

const HOUR = 3_600_000;

const { talk } = describeTalks();

talk(
  'a yes the next morning is not taken; the confirmation is shown anew',
  async ({ as, says, waits, hears, changes }) => {
    as('kim@gaon.example');
    await says('다온병원 관리자로 jung@daon.example 초대해줘');
    await waits(10 * HOUR);
    await says('네');
    hears(/jung@daon\.example/, {
      outcomes: [
        { type: 'resumed', flow: 'invite-member' },
        { type: 'confirming', flow: 'invite-member' },
      ],
    });
    expect((await changes()).Invitation).toBeUndefined();
    await says('네');
    hears(null, { outcomes: [{ type: 'completed', flow: 'invite-member' }] });
    expect((await changes()).Invitation).toEqual([expect.objectContaining({ email: 'jung@daon.example' })]);
  },
);

talk('a question waits overnight, and a recap stands before it', async ({ as, says, waits, hears }) => {
  as('kim@gaon.example');
  await says('invite an admin to 다온병원');
  await waits(20 * HOUR);
  await says('help');
  hears(/다온병원/, {
    outcomes: [
      { type: 'resumed', flow: 'invite-member' },
      { type: 'explained' },
      { type: 'asked', flow: 'invite-member', slot: 'email' },
    ],
  });
});

talk('after a day the task is gone, and a value for it starts nothing', async ({ app, as, says, waits, hears }) => {
  as('kim@gaon.example');
  await says('가온딜러 운영자 초대해줘');
  await waits(25 * HOUR);
  await says('new1@gaon.example');
  hears(null, { state: { flow: null, waitingFor: null } });
  await says('네');
  expect(await app.storage.db.invitation.count({ where: { email: 'new1@gaon.example' } })).toBe(0);
});

talk('the role is read again after a silence', async ({ app, as, says, waits, hears }) => {
  as('lee@gaon.example');
  await says('이용기관 등록할래요');
  await says('123-45-67891');
  await waits(HOUR);
  await app.storage.db.membership.updateMany({
    where: { person: { email: 'lee@gaon.example' } },
    data: { role: 'dealer_settlement', version: { increment: 1 } },
  });
  await says('해오름은행');
  expect(await app.storage.db.company.count({ where: { brn: '1234567891' } })).toBe(0);
  hears(null, { state: { flow: null } });
});

talk('a button of yesterday is out of date', async ({ app, as, says, choice, waits, pressesKept, hears }) => {
  as('kim@gaon.example');
  await says('가온딜러 운영자로 new1@gaon.example 초대해줘');
  const confirm = choice('confirm');
  await waits(25 * HOUR);
  await pressesKept(confirm);
  hears(null, { outcomes: [{ type: 'noted', about: 'stale_choice' }] });
  expect(await app.storage.db.invitation.count({ where: { email: 'new1@gaon.example' } })).toBe(0);
});
