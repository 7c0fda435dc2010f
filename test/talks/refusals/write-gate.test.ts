import { expect } from 'vitest';
import { describeTalks, type Talk } from '../../support/talk.ts';

const { talk } = describeTalks();

const membershipOf = (email: string) => ({ where: { person: { email } } });

async function changeRole({ app }: Talk, email: string, role: 'dealer_settlement' | 'dealer_operator'): Promise<void> {
  await app.storage.db.membership.updateMany({ ...membershipOf(email), data: { role, version: { increment: 1 } } });
}

talk('a role that changed after the confirmation refuses the yes', async (t) => {
  t.as('lee@gaon.example');
  for (const line of ['이용기관 등록할래요', '123-45-67891', '해오름은행', '건너뛸게요', '네']) await t.says(line);
  t.hears(null, { state: { waitingFor: 'confirm' } });
  await changeRole(t, 'lee@gaon.example', 'dealer_settlement');
  await t.says('네');
  t.hears(null, {
    outcomes: [{ type: 'refused', flow: 'register-institution', error: 'ROLE_FORBIDDEN' }],
    state: { flow: null },
  });
  expect(await t.changes()).toEqual({ Membership: [expect.objectContaining({ role: 'dealer_settlement' })] });
});

talk('a role that changed refuses also what the new role may do elsewhere', async (t) => {
  t.as('lee@gaon.example');
  await t.says('invite new1@gaon.example as an operator');
  await changeRole(t, 'lee@gaon.example', 'dealer_settlement');
  await t.presses('confirm');
  expect(t.last.outcomes[0]).toMatchObject({ type: 'refused', flow: 'invite-member', error: 'PROPOSAL_MISMATCH' });
  expect(await t.changes()).toEqual({ Membership: [expect.objectContaining({ role: 'dealer_settlement' })] });
});

talk('a membership that ended refuses the yes', async (t) => {
  t.as('lee@gaon.example');
  await t.says('가온딜러 운영자로 new1@gaon.example 초대해줘');
  await t.app.storage.db.membership.updateMany({ ...membershipOf('lee@gaon.example'), data: { endedAt: t.app.now() } });
  await t.says('네');
  t.hears(null, { outcomes: [{ type: 'refused', flow: 'invite-member', error: 'MEMBERSHIP_REQUIRED' }] });
  expect(await t.changes()).toEqual({ Membership: [expect.objectContaining({ role: 'dealer_operator' })] });
});

talk('an invitation that a colleague cancelled last second is not mailed again', async (t) => {
  t.as('kim@gaon.example');
  await t.says('newop@gaon.example 초대 메일 다시 보내줘');
  t.hears(null, { outcomes: [{ type: 'confirming', flow: 'resend-invitation' }] });
  const colleague = t.also('lee@gaon.example');
  await colleague.says('newop@gaon.example 초대 취소해줘');
  await colleague.says('네');
  colleague.hears(null, { outcomes: [{ type: 'completed', flow: 'cancel-invitation' }] });
  const cancelled = await t.changes();
  await t.says('네');
  t.hears(/취소된 초대/, { outcomes: [{ type: 'refused', flow: 'resend-invitation', error: 'INVITE_CANCELLED' }] });
  expect(await t.changes()).toEqual(cancelled);
  expect(cancelled).toEqual({ Invitation: [expect.objectContaining({ state: 'cancelled' })] });
});

talk('an e-mail that a colleague invited last second is not invited twice', async (t) => {
  t.as('kim@gaon.example');
  await t.says('invite new1@gaon.example as an operator to 가온딜러');
  const colleague = t.also('lee@gaon.example');
  await colleague.says('new1@gaon.example 운영자로 초대해줘');
  await colleague.says('네');
  await t.says('yes');
  t.hears(null, {
    outcomes: [
      { type: 'rejected', flow: 'invite-member', slot: 'email', error: 'INVITE_DUPLICATE' },
      { type: 'asked', flow: 'invite-member', slot: 'email' },
    ],
  });
  expect(await t.changes()).toEqual({ Invitation: [expect.objectContaining({ email: 'new1@gaon.example' })] });
});
