import { expect } from 'vitest';
import { describeTalks } from '../../support/talk.ts';

const { talk } = describeTalks();
const STALE = { type: 'noted', about: 'stale_choice' } as const;
const INVITE = '가온딜러 운영자로 new1@gaon.example 초대해줘';

talk(
  'a confirm button pressed twice is one write and the same receipt',
  async ({ as, says, choice, pressesKept, changes }) => {
    as('kim@gaon.example');
    await says(INVITE);
    const confirm = choice('confirm');
    const first = await pressesKept(confirm);
    const second = await pressesKept(confirm);
    expect(first.outcomes).toEqual([expect.objectContaining({ type: 'completed', flow: 'invite-member' })]);
    expect(second.outcomes).toEqual(first.outcomes);
    expect(await changes()).toEqual({ Invitation: [expect.objectContaining({ email: 'new1@gaon.example' })] });
  },
);

talk(
  'a confirm button pressed twice at once is one write and the same receipt',
  async ({ as, says, choice, pressesKept, changes }) => {
    as('kim@gaon.example');
    await says(INVITE);
    const confirm = choice('confirm');
    const [first, second] = await Promise.all([pressesKept(confirm), pressesKept(confirm)]);
    expect(first.outcomes).toEqual([expect.objectContaining({ type: 'completed', flow: 'invite-member' })]);
    expect(second.outcomes).toEqual(first.outcomes);
    expect(await changes()).toEqual({ Invitation: [expect.objectContaining({ email: 'new1@gaon.example' })] });
  },
);

talk('the same message delivered twice has the same answer and one write', async ({ as, says, changes }) => {
  as('kim@gaon.example');
  await says(INVITE);
  const first = await says('네', 'the-yes');
  const second = await says('네', 'the-yes');
  expect(first.outcomes).toEqual([expect.objectContaining({ type: 'completed', flow: 'invite-member' })]);
  expect(second).toEqual(first);
  expect(await changes()).toEqual({ Invitation: [expect.objectContaining({ email: 'new1@gaon.example' })] });
});

talk(
  'a button of another conversation is out of date in this one',
  async ({ as, says, choice, pressesKept, hears, changes }) => {
    as('kim@gaon.example');
    await says(INVITE);
    const confirm = choice('confirm');
    as('kim@gaon.example');
    await says('가온딜러 운영자로 new2@gaon.example 초대해줘');
    await pressesKept(confirm);
    hears(/new2@gaon\.example/, { outcomes: [STALE, { type: 'confirming', flow: 'invite-member' }] });
    expect(await changes()).toEqual({});
  },
);

talk("another person's button does nothing", async ({ as, says, choice, also, hears, changes }) => {
  as('kim@gaon.example');
  await says(INVITE);
  const colleague = also('lee@gaon.example');
  await colleague.says('안녕하세요');
  await colleague.pressesKept(choice('confirm'));
  colleague.hears(null, { outcomes: [STALE] });
  expect(await changes()).toEqual({});
  await says('네');
  hears(null, { outcomes: [{ type: 'completed', flow: 'invite-member' }] });
});

talk("a button's value that is typed is plain text", async ({ as, says, choice, hears, changes }) => {
  as('kim@gaon.example');
  await says(INVITE);
  await says(choice('confirm'));
  hears(null, { outcomes: [{ type: 'unknown' }, { type: 'confirming', flow: 'invite-member' }] });
  expect(await changes()).toEqual({});
});

talk('the second one is the second choice, and neither asks again', async ({ as, says, hears }) => {
  const asked = { type: 'asked', flow: 'cancel-invitation', slot: 'invitation' } as const;
  as('kim@gaon.example');
  await says('초대 취소해줘');
  hears(null, { outcomes: [asked] });
  await says('그거 말고');
  hears(null, { outcomes: [{ type: 'noted', about: 'deny' }, asked] });
  await says('두 번째');
  hears(/oh@saebit\.example/, { outcomes: [{ type: 'confirming', flow: 'cancel-invitation' }] });
  as('kim@gaon.example');
  await says('cancel an invitation');
  await says('neither');
  hears(null, { outcomes: [{ type: 'noted', about: 'deny' }, asked] });
  await says('the first one');
  hears(/newop@gaon\.example/, { outcomes: [{ type: 'confirming', flow: 'cancel-invitation' }] });
});

talk('a whole task is done by pressing and typing in turn', async ({ as, says, presses, hears, changes }) => {
  as('kim@gaon.example');
  await says('멤버 초대할래요');
  await presses('가온딜러');
  await presses('딜러사 정산담당자');
  await says('new5@gaon.example');
  await presses('confirm');
  hears(null, { outcomes: [{ type: 'completed', flow: 'invite-member' }] });
  expect(await changes()).toEqual({
    Invitation: [expect.objectContaining({ email: 'new5@gaon.example', role: 'dealer_settlement' })],
  });
});

talk(
  'someone in two companies is asked once which one it is about',
  async ({ app, as, says, presses, hears, changes }) => {
    const companyId = (await app.storage.db.company.findFirstOrThrow({ where: { name: '마루캐피탈' } })).id;
    const personId = app.personId('kim@gaon.example');
    await app.storage.db.membership.create({ data: { companyId, personId, role: 'institution_admin' } });
    as('kim@gaon.example');
    await says('운영자로 new1@gaon.example 초대해줘');
    hears(/어느 회사의 일/, { outcomes: [{ type: 'asked', flow: 'invite-member', slot: 'company' }] });
    await presses('가온딜러 · 딜러사 관리자');
    hears(/new1@gaon\.example/, { outcomes: [{ type: 'confirming', flow: 'invite-member' }] });
    await says('네');
    await says('우리 멤버 보여줘');
    hears(/new1@gaon\.example/, { outcomes: [{ type: 'shown', flow: 'list-members' }] });
    as('kim@gaon.example');
    await says('show our members');
    hears(null, { outcomes: [{ type: 'asked', flow: 'list-members', slot: 'company' }] });
    await presses('마루캐피탈 · institution admin');
    hears(/seo@maru\.example/, { outcomes: [{ type: 'shown', flow: 'list-members' }] });
    await says('switch company please');
    hears(null, { outcomes: [{ type: 'asked', flow: 'who-am-i', slot: 'company' }] });
    await says('가온딜러');
    hears(/가온딜러/, { outcomes: [{ type: 'shown', flow: 'who-am-i' }] });
    expect(await changes()).toEqual({
      Invitation: [expect.objectContaining({ email: 'new1@gaon.example' })],
      Membership: [expect.objectContaining({ companyId, personId })],
    });
  },
);
