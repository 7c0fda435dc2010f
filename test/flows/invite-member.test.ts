import { describe, expect, it } from 'vitest';
import { oneBack, withoutValue } from '../../src/flows/in-progress.ts';
import { inviteMember } from '../../src/flows/invite-member.ts';
import { deskOf, lee } from './support/desk.ts';
import { company, dealerPortfolio } from './support/portfolio.ts';
import { said, talkOf } from './support/say.ts';

/** About 30 ms on a free machine; asking every company about every other takes seconds. */
const PATIENCE_MS = 500;
const ADMIN = ['dealer_admin', 'institution_admin'] as const;

describe('inviting a member', () => {
  it('asks company, role and e-mail in this order', async () => {
    const talk = talkOf(inviteMember, deskOf());
    expect(await talk.asks()).toBe('company');
    expect(await talk.offered()).toEqual(['gaon', 'daon', 'saebit']);
    await talk.says(said('company', 'gaon'));
    expect(await talk.asks()).toBe('role');
    expect(await talk.offered()).toEqual(['dealer_admin', 'dealer_operator', 'dealer_settlement']);
    await talk.says(said('role', 'dealer_operator'));
    expect(await talk.asks()).toBe('email');
    await talk.says(said('email', 'new@gaon.example'));
    expect(await talk.now()).toEqual({
      at: 'ready',
      settled: { company: 'gaon', role: 'dealer_operator', email: 'new@gaon.example' },
    });
  });

  it('takes the only role an institution can be given without asking', async () => {
    const talk = talkOf(inviteMember, deskOf());
    await talk.says(said('company', 'daon'));
    expect(await talk.asks()).toBe('email');
    expect(await talk.now()).toMatchObject({ settled: { role: 'institution_admin' } });
  });

  it('lets a role that fits only one company settle it', async () => {
    const talk = talkOf(inviteMember, deskOf());
    await talk.says(said('role', 'dealer_operator'));
    expect(await talk.asks()).toBe('email');
    expect(await talk.now()).toMatchObject({ settled: { company: 'gaon', role: 'dealer_operator' } });
  });

  it('reads an ambiguous role word once the company is known', async () => {
    const talk = talkOf(inviteMember, deskOf());
    await talk.says(said('role', ...ADMIN));
    expect(await talk.asks()).toBe('company');
    await talk.says(said('company', 'saebit'));
    expect(await talk.now()).toMatchObject({ settled: { company: 'saebit', role: 'institution_admin' } });
  });

  it('takes everything said in one message, in any order', async () => {
    const talk = talkOf(inviteMember, deskOf());
    await talk.says(said('email', 'jung@daon.example'), said('role', ...ADMIN), said('company', 'daon'));
    expect(await talk.now()).toEqual({
      at: 'ready',
      settled: { company: 'daon', role: 'institution_admin', email: 'jung@daon.example' },
    });
  });

  it('offers an operator only the own company and the operator role', async () => {
    const talk = talkOf(inviteMember, deskOf({ actor: lee }));
    expect(await talk.asks()).toBe('email');
    expect(await talk.now()).toMatchObject({ settled: { company: 'gaon', role: 'dealer_operator' } });
  });

  it('refuses an operator who names an institution', async () => {
    const talk = talkOf(inviteMember, deskOf({ actor: lee }));
    const taken = await talk.says(said('company', 'daon'));
    expect(taken.refused?.code).toBe('OPERATOR_CANNOT_INVITE_INST_ADMIN');
  });

  it('rejects a role that is not theirs to give and shows what is left, without taking it', async () => {
    const talk = talkOf(inviteMember, deskOf({ actor: lee }));
    const taken = await talk.says(said('role', 'dealer_settlement'));
    expect(taken.rejected).toMatchObject([{ slot: 'role', refusal: { code: 'INVITE_ROLE_NOT_ALLOWED' } }]);
    expect(await talk.asks()).toBe('role');
    expect(await talk.offered()).toEqual(['dealer_operator']);
  });

  it('rejects an e-mail that is none and one that is a member already', async () => {
    const talk = talkOf(inviteMember, deskOf({ actor: lee }));
    expect((await talk.says(said('email', 'nobody@x'))).rejected).toMatchObject([{ refusal: { code: 'VALIDATION' } }]);
    expect((await talk.says(said('email', 'kim@gaon.example'))).rejected).toMatchObject([
      { refusal: { code: 'ALREADY_MEMBER' } },
    ]);
    expect(await talk.asks()).toBe('email');
  });

  it('asks the role again when a new company cannot have it, and keeps the e-mail', async () => {
    const talk = talkOf(inviteMember, deskOf());
    await talk.says(said('company', 'daon'), said('role', ...ADMIN), said('email', 'a@b.example'));
    await talk.says({ ...said('company', 'gaon'), slot: 'company' });
    expect(await talk.now()).toMatchObject({ settled: { company: 'gaon', email: 'a@b.example' } });
    await talk.says(said('role', 'dealer_operator'), { ...said('company', 'saebit'), slot: 'company' });
    expect((await talk.now()).settled.role).not.toBe('dealer_operator');
  });

  it('goes one value back', async () => {
    const talk = talkOf(inviteMember, deskOf());
    await talk.says(said('company', 'gaon'));
    await talk.says(said('role', 'dealer_operator'));
    talk.change(oneBack);
    expect(await talk.asks()).toBe('role');
    talk.change((progress) => withoutValue(progress, 'company'));
    expect(await talk.asks()).toBe('company');
  });

  it('says what the invited person does next, with a way to the members for those who may see them', async () => {
    const values = { company: 'gaon', role: 'dealer_operator', email: 'new@gaon.example' };
    const receipt = { id: 'r', action: 'invitation.create', at: '', changed: [], words: { ko: '', en: '' } };
    const done = await inviteMember.done?.(receipt, values, deskOf());
    expect(done?.text.ko).toContain('수락');
    expect(done?.next).toMatchObject([{ flow: 'list-members', values: { company: 'gaon' } }]);
    expect((await inviteMember.done?.(receipt, values, deskOf({ actor: { kind: 'anonymous' } })))?.next).toEqual([]);
  });

  it('chooses among a thousand institutions without a wait', async () => {
    const many = Array.from({ length: 1000 }, (_one, index) => company(`institution-${index}`));
    const desk = deskOf({ portfolio: { companies: [...dealerPortfolio.companies, ...many] } });
    const talk = talkOf(inviteMember, desk);
    await talk.now();
    const before = performance.now();
    expect(await talk.now()).toMatchObject({ at: 'question' });
    expect(performance.now() - before).toBeLessThan(PATIENCE_MS);
  });
});
