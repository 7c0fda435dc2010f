import { describe, expect, it } from 'vitest';
import { addSettleId } from '../../src/flows/add-settle-id.ts';
import { cancelInvitation } from '../../src/flows/cancel-invitation.ts';
import { withSkipped } from '../../src/flows/in-progress.ts';
import { registerApp } from '../../src/flows/register-app.ts';
import { registerInstitution } from '../../src/flows/register-institution.ts';
import { retryContract } from '../../src/flows/retry-contract.ts';
import { reviewOrganization } from '../../src/flows/review-organization.ts';
import { deskOf, lee, min } from './support/desk.ts';
import { daon, gaon, liveContract, NOW, organization, saebit } from './support/portfolio.ts';
import { said, talkOf } from './support/say.ts';

describe('cancelling an invitation', () => {
  it('offers pending ones by e-mail, role and company', async () => {
    const talk = talkOf(cancelInvitation, deskOf());
    const position = await talk.now();
    expect(position.at === 'question' && position.options.map(({ label }) => label.ko)).toEqual([
      'newop@gaon.example · 딜러사 운영자 · 가온딜러',
      'oh@saebit.example · 이용기관 관리자 · 새빛카드',
    ]);
  });

  it('takes the invitation an e-mail stands for', async () => {
    const talk = talkOf(cancelInvitation, deskOf());
    const address = 'oh@saebit.example';
    await talk.says({
      text: address,
      readings: [
        { kind: 'email', value: address },
        { kind: 'invitation', value: 'iv-2' },
      ],
    });
    expect(await talk.now()).toEqual({ at: 'ready', settled: { invitation: 'iv-2' } });
  });

  it('rejects an e-mail that nobody invited', async () => {
    const talk = talkOf(cancelInvitation, deskOf());
    const taken = await talk.says(said('email', 'nobody@gaon.example'));
    expect(taken.rejected).toMatchObject([{ slot: 'invitation', refusal: { code: 'NOT_FOUND' } }]);
    expect(await talk.offered()).toEqual(['iv-1', 'iv-2']);
  });

  it('takes the only pending one, and none whose time is over', async () => {
    const [open] = gaon.invitations;
    const old = saebit.invitations.map((one) => ({ ...one, expiresAt: NOW }));
    const companies = [gaon, { ...saebit, invitations: old }];
    const talk = talkOf(cancelInvitation, deskOf({ portfolio: { companies } }));
    expect(await talk.now()).toEqual({ at: 'ready', settled: { invitation: open?.id } });
  });
});

describe('registering an institution', () => {
  it('lets the channel be skipped and offers the legal name as the first sender name', async () => {
    const talk = talkOf(registerInstitution, deskOf());
    await talk.says(said('brn', '123-45-67891'));
    await talk.says(said('text', '하람병원'));
    expect(await talk.asks()).toBe('channelUrl');
    talk.change((progress) => withSkipped(progress, 'channelUrl'));
    const position = await talk.now();
    expect(position).toMatchObject({ at: 'question', step: { slot: 'organizationName' } });
    const offers =
      position.at === 'question' &&
      (await position.step.offers?.({ values: position.settled, candidates: {} }, deskOf()));
    expect(offers).toMatchObject([{ value: '하람병원' }]);
    await talk.says({ slot: 'organizationName', text: '', readings: [{ kind: 'option', value: '하람병원' }] });
    expect(await talk.asks()).toBe('ready');
  });

  it('leads to inviting its admin only those who may', async () => {
    const receipt = { id: 'r', action: 'institution.register', at: '', changed: [], words: { ko: '', en: '' } };
    const done = await registerInstitution.done?.(receipt, { brn: daon.brn }, deskOf());
    expect(done?.next?.map(({ flow }) => flow)).toEqual(['invite-member', 'onboarding-status']);
    const less = await registerInstitution.done?.(receipt, { brn: daon.brn }, deskOf({ actor: lee }));
    expect(less?.next?.map(({ flow }) => flow)).toEqual(['onboarding-status']);
    expect(less?.text.ko).not.toContain('초대');
  });
});

describe('an app, a SettleId, a retry, a review', () => {
  it('offers an app only to institutions without one', async () => {
    const talk = talkOf(registerApp, deskOf());
    expect(await talk.asks()).toBe('appId');
    expect(await talk.now()).toMatchObject({ settled: { institution: 'saebit' } });
    const taken = await talk.says(said('company', 'daon'));
    expect(taken.rejected).toMatchObject([{ refusal: { code: 'APP_ALREADY_REGISTERED' } }]);
  });

  it('asks a SettleId for institution, environment and name', async () => {
    const talk = talkOf(addSettleId, deskOf());
    expect(await talk.asks()).toBe('institution');
    await talk.says(said('organization', 'daon-main'));
    expect(await talk.asks()).toBe('environment');
    await talk.says(said('environment', 'test'));
    expect(await talk.asks()).toBe('label');
    await talk.says(said('text', '시험용'));
    expect(await talk.now()).toMatchObject({ at: 'ready', settled: { institution: 'daon', label: '시험용' } });
  });

  it('finds nothing to retry where nothing failed, and the one that did', async () => {
    expect(await talkOf(retryContract, deskOf()).asks()).toBe('dead_end');
    const revisions = liveContract.revisions.map((one) => ({ ...one, state: 'failed' as const }));
    const organizations = [organization('daon-main', { contracts: [{ ...liveContract, revisions }] })];
    const desk = deskOf({ portfolio: { companies: [gaon, { ...daon, organizations }] } });
    expect(await talkOf(retryContract, desk).now()).toMatchObject({ at: 'ready', settled: { contract: 'ct-1001' } });
  });

  it('asks a reason only for a rejection', async () => {
    const talk = talkOf(reviewOrganization, deskOf({ actor: min }));
    expect(await talk.asks()).toBe('decision');
    expect(await talk.now()).toMatchObject({ settled: { organization: 'daon-check' } });
    await talk.says(said('decision', 'reject'));
    expect(await talk.asks()).toBe('reason');
    await talk.says({ ...said('decision', 'approve'), slot: 'decision' });
    expect(await talk.asks()).toBe('ready');
  });
});
