import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ActionName } from '../../src/portal/action.ts';
import type { Refusal } from '../../src/portal/refusal.ts';
import { company, invitation, NOW, openWorld, type World } from './world.ts';

const KIM = 'kim@gaon.example';
const HOUR_MS = 3_600_000;
const GAON = company('가온딜러');
const SAEBIT = company('새빛카드');
const OH = 'oh@saebit.example';

let world: World;
beforeAll(async () => {
  world = await openWorld({ invitationsPerHour: 2, resendsPerHour: 3, resendsInAll: 4 });
});
beforeEach(() => world.reset());
afterAll(() => world.close());

const whyNot = (
  action: ActionName,
  values: Record<string, unknown>,
  { email = KIM, when = NOW } = {},
): Promise<Refusal | undefined> => world.at(email, (desk) => desk.whyNot(action, values), when);

const stored = (email: string) =>
  world.storage.db.invitation.findFirstOrThrow({ where: { email }, orderBy: { number: 'desc' } });

describe('inviting', () => {
  it('asks for a mail and keeps no token', async () => {
    await world.make(KIM, 'invitation.create', {
      company: GAON,
      role: 'dealer_admin',
      email: 'New+tag@Person.example',
    });
    const row = await stored('new+tag@person.example');
    expect(row).toMatchObject({ role: 'dealer_admin', state: 'pending', sentAt: [NOW], companyId: GAON });
    expect(row.tokenHash).toMatch(/^[0-9a-f]{64}$/);
    expect(row.expiresAt.getTime() - NOW.getTime()).toBe(7 * 24 * HOUR_MS);
    const [job] = await world.storage.db.job.findMany({ where: { queue: 'invitation.mail' } });
    expect(job).toMatchObject({ key: `invitation.mail:${row.id}:1`, payload: { invitationId: row.id } });
  });

  it.each([
    ['a member', { company: GAON, role: 'dealer_operator', email: 'LEE@gaon.example' }, { code: 'ALREADY_MEMBER' }],
    ['oneself', { company: GAON, role: 'dealer_admin', email: KIM }, { code: 'ALREADY_MEMBER' }],
    [
      'someone invited with this role already',
      { company: GAON, role: 'dealer_operator', email: 'newop@gaon.example' },
      { code: 'INVITE_DUPLICATE', offer: 'resend-invitation' },
    ],
    [
      'someone invited with another role already',
      { company: GAON, role: 'dealer_admin', email: 'newop@gaon.example' },
      { code: 'INVITE_DUPLICATE', offer: 'cancel-invitation', about: { role: 'dealer_operator' } },
    ],
  ])('%s is refused at the e-mail', async (_name, values, refusal) => {
    expect(await whyNot('invitation.create', values)).toMatchObject({ ...refusal, slot: 'email' });
  });

  it('the same e-mail may be invited to another company', async () => {
    const values = { company: SAEBIT, role: 'institution_admin', email: 'lee@gaon.example' };
    expect(await whyNot('invitation.create', values)).toBeUndefined();
  });

  it.each([
    ['an operator to an institution', { company: SAEBIT, role: 'dealer_operator' }],
    ['a settlement manager to an indirect institution', { company: SAEBIT, role: 'institution_settlement' }],
    ['an institution admin to a dealer', { company: GAON, role: 'institution_admin' }],
  ])('%s is no role that company has', async (_name, values) => {
    expect(await whyNot('invitation.create', values)).toMatchObject({ code: 'INVITE_ROLE_NOT_ALLOWED', slot: 'role' });
  });

  it('an operator is refused as soon as an institution is the company, or its admin the role', async () => {
    const email = 'lee@gaon.example';
    const code = 'OPERATOR_CANNOT_INVITE_INST_ADMIN';
    expect(await whyNot('invitation.create', { company: SAEBIT }, { email })).toMatchObject({ code });
    expect(await whyNot('invitation.create', { role: 'institution_admin' }, { email })).toMatchObject({ code });
    expect(await whyNot('invitation.create', {}, { email })).toBeUndefined();
    expect(await whyNot('invitation.create', { company: GAON }, { email })).toBeUndefined();
  });

  it('an invitation whose time is over makes room for another', async () => {
    const when = new Date(NOW.getTime() + 8 * 24 * HOUR_MS);
    const values = { company: SAEBIT, role: 'institution_admin', email: OH };
    await world.make(KIM, 'invitation.create', values, when);
    const rows = await world.storage.db.invitation.findMany({ where: { email: OH }, orderBy: { number: 'asc' } });
    expect(rows.map(({ state }) => state)).toEqual(['expired', 'pending']);
  });

  it('is limited by the hour, and free again after it', async () => {
    for (const name of ['one', 'two']) {
      await world.make(KIM, 'invitation.create', {
        company: GAON,
        role: 'dealer_operator',
        email: `${name}@person.example`,
      });
    }
    const third = { company: GAON, role: 'dealer_operator', email: 'three@person.example' };
    expect(await whyNot('invitation.create', third)).toEqual({ code: 'INVITE_RATE_LIMIT', about: { limit: '2' } });
    const when = new Date(NOW.getTime() + HOUR_MS);
    expect(await whyNot('invitation.create', third, { when })).toBeUndefined();
  });
});

describe('taking an invitation back', () => {
  it.each([
    ['its id', invitation(OH)],
    ['its number', 'IV-1'],
    ['its number in small letters', 'iv-1'],
    ['its e-mail', 'OH@saebit.example'],
  ])('by %s', async (_name, named) => {
    const receipt = await world.make(KIM, 'invitation.cancel', { invitation: named });
    expect(receipt).toMatchObject({ changed: [{ type: 'invitation', code: 'IV-1' }], undo: 'invite-member' });
    expect(await stored(OH)).toMatchObject({ state: 'cancelled', closedAt: NOW, version: 2 });
  });

  it.each([
    ['cancelled', 'INVITE_CANCELLED'],
    ['declined', 'INVITE_DECLINED'],
    ['accepted', 'INVITE_ALREADY_ACCEPTED'],
    ['expired', 'INVITE_EXPIRED'],
  ] as const)('one that is %s is refused as %s, taken back or sent again', async (state, code) => {
    await world.storage.db.invitation.update({ where: { id: invitation(OH) }, data: { state, closedAt: NOW } });
    for (const action of ['invitation.cancel', 'invitation.resend'] as const) {
      expect(await whyNot(action, { invitation: OH })).toMatchObject({ code, slot: 'invitation' });
    }
  });

  it('one whose time is over has expired, whatever is stored', async () => {
    const when = new Date(NOW.getTime() + 8 * 24 * HOUR_MS);
    expect(await whyNot('invitation.cancel', { invitation: OH }, { when })).toMatchObject({ code: 'INVITE_EXPIRED' });
  });

  it("a member's e-mail has no invitation, and removal is offered", async () => {
    expect(await whyNot('invitation.cancel', { invitation: 'lee@gaon.example' })).toEqual({
      code: 'NOT_FOUND',
      slot: 'invitation',
      offer: 'remove-member',
    });
    expect(await whyNot('invitation.cancel', { invitation: 'nobody@person.example' })).toEqual({
      code: 'NOT_FOUND',
      slot: 'invitation',
    });
  });
});

describe('sending an invitation again', () => {
  it('rotates the token and gives it another seven days', async () => {
    const before = await stored(OH);
    await world.make(KIM, 'invitation.resend', { invitation: OH });
    const after = await stored(OH);
    expect(after.tokenHash).not.toBe(before.tokenHash);
    expect(after.expiresAt.getTime() - NOW.getTime()).toBe(7 * 24 * HOUR_MS);
    expect(after.sentAt.length).toBe(before.sentAt.length + 1);
    expect(await world.storage.db.job.count({ where: { queue: 'invitation.mail' } })).toBe(1);
  });

  it('is limited by the hour and in all', async () => {
    await world.storage.db.invitation.update({
      where: { id: invitation(OH) },
      data: { sentAt: [new Date(NOW.getTime() - HOUR_MS * 30)] },
    });
    for (const minutes of [0, 1, 2]) {
      await world.make(KIM, 'invitation.resend', { invitation: OH }, new Date(NOW.getTime() + minutes * 60_000));
    }
    const soon = new Date(NOW.getTime() + 3 * 60_000);
    expect(await whyNot('invitation.resend', { invitation: OH }, { when: soon })).toEqual({
      code: 'INVITE_RATE_LIMIT',
      about: { limit: '3' },
    });
    const later = new Date(NOW.getTime() + 2 * HOUR_MS);
    await world.make(KIM, 'invitation.resend', { invitation: OH }, later);
    expect(
      await whyNot('invitation.resend', { invitation: OH }, { when: new Date(later.getTime() + 2 * HOUR_MS) }),
    ).toEqual({
      code: 'INVITE_RATE_LIMIT',
      about: { limit: '4', per: 'invitation' },
    });
  });
});
