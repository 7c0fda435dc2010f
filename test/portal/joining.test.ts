import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { demoId } from '../../src/portal/demo/demo-id.ts';
import { demoPerson } from '../../src/portal/demo/personas.ts';
import { seedDemo } from '../../src/portal/demo/seed.ts';
import { unusableTokenHash } from '../../src/portal/invitation-rules.ts';
import { acceptInvitation, declineInvitation, invitationFor } from '../../src/portal/joining.ts';
import type { Prisma } from '../../src/storage/db.ts';
import { openTestStorage, type TestStorage } from '../support/database.ts';

const NOW = new Date('2026-11-24T03:00:00Z');
const LATER = new Date('2027-01-01T00:00:00Z');
const INVITATION = demoId('invitation', 'oh@saebit.example');
const SAEBIT = demoId('company', '새빛카드');
const KIM = demoId('person', 'kim@gaon.example');
const TOKEN = 'a-token-of-oh';
let storage: TestStorage;
let oh: string;

beforeAll(async () => {
  storage = await openTestStorage();
});
beforeEach(async () => {
  await storage.clear();
  await storage.transaction((db) => seedDemo(db, NOW));
  oh = (await storage.transaction((db) => demoPerson(db, 'oh@saebit.example', NOW)))?.personId ?? '';
  await change({ tokenHash: hash(TOKEN) });
});
afterAll(() => storage.close());

function accept(personId = oh, { token = TOKEN, now = NOW } = {}) {
  return storage.transaction((db) => acceptInvitation(db, { personId, token, now }));
}

function decline(personId = oh, { token = TOKEN, now = NOW } = {}) {
  return storage.transaction((db) => declineInvitation(db, { personId, token, now }));
}

function change(data: Prisma.InvitationUncheckedUpdateInput) {
  return storage.db.invitation.update({ where: { id: INVITATION }, data });
}

function members() {
  return storage.db.membership.findMany({ where: { companyId: SAEBIT }, select: { personId: true, role: true } });
}

function audited() {
  return storage.db.auditEvent.findMany({ orderBy: { at: 'asc' } });
}

test('the page shows where an invitation leads, and only a masked e-mail', async () => {
  expect(await storage.transaction((db) => invitationFor(db, TOKEN))).toEqual({
    companyId: SAEBIT,
    company: '새빛카드',
    role: 'institution_admin',
    email: 'o***@saebit.example',
  });
  expect(await storage.transaction((db) => invitationFor(db, 'another'))).toBeUndefined();
});

test('accepting makes a member, closes the invitation and is audited, masked', async () => {
  expect(await accept()).toEqual({
    ok: true,
    value: { companyId: SAEBIT, company: '새빛카드', role: 'institution_admin' },
  });
  expect(await members()).toEqual([{ personId: oh, role: 'institution_admin' }]);
  expect(await storage.db.invitation.findUnique({ where: { id: INVITATION } })).toMatchObject({
    state: 'accepted',
    closedAt: NOW,
    version: 2,
  });
  expect(await audited()).toMatchObject([
    {
      at: NOW,
      personId: oh,
      companyId: SAEBIT,
      action: 'invitation.accept',
      refused: null,
      target: { type: 'invitation', id: INVITATION, code: 'IV-1' },
      before: { state: 'pending', email: 'o***@saebit.example' },
      after: { state: 'accepted', role: 'institution_admin' },
    },
  ]);
});

test('a token works once, also when it comes twice at the same time', async () => {
  const answers = await Promise.all([accept(), accept(), decline()]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const codes = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal.code]));
  expect(new Set(codes).size).toBe(1);
  expect(codes[0]).toMatch(/^INVITE_(ALREADY_ACCEPTED|DECLINED)$/);
  expect((await members()).length).toBeLessThanOrEqual(1);
  expect(await audited()).toHaveLength(3);
});

test('declining closes it without a member, for good', async () => {
  expect(await decline()).toMatchObject({ ok: true });
  expect(await accept()).toEqual({ ok: false, refusal: { code: 'INVITE_DECLINED' } });
  expect(await decline()).toEqual({ ok: false, refusal: { code: 'INVITE_DECLINED' } });
  expect(await members()).toEqual([]);
});

test('nobody else can use the token or learn what became of it', async () => {
  const mismatch = { ok: false, refusal: { code: 'INVITE_EMAIL_MISMATCH' } };
  const guest = demoId('person', 'guest@example.com');
  expect(await accept(KIM)).toEqual(mismatch);
  expect(await decline(guest)).toEqual(mismatch);
  await change({ state: 'cancelled' });
  expect(await accept(guest)).toEqual(mismatch);
  expect(await accept(guest, { now: LATER })).toEqual(mismatch);
  expect(await members()).toEqual([]);
  expect((await audited()).map(({ refused }) => refused)).toEqual(Array(4).fill('INVITE_EMAIL_MISMATCH'));
});

test('a person nobody knows is not signed in', async () => {
  expect(await accept('00000000-0000-8000-8000-000000000000')).toEqual({
    ok: false,
    refusal: { code: 'AUTH_REQUIRED' },
  });
});

test.each([
  ['an unknown token', {}, { token: 'guessed' }, 'INVITE_TOKEN_INVALID'],
  ['the stored hash', {}, { token: hash(TOKEN) }, 'INVITE_TOKEN_INVALID'],
  ['the old token after a resend', { tokenHash: unusableTokenHash() }, {}, 'INVITE_TOKEN_INVALID'],
  ['a cancelled invitation', { state: 'cancelled' as const }, {}, 'INVITE_CANCELLED'],
  ['an accepted invitation', { state: 'accepted' as const }, {}, 'INVITE_ALREADY_ACCEPTED'],
  ['an invitation stored as expired', { state: 'expired' as const }, {}, 'INVITE_EXPIRED'],
  ['one whose time is over', {}, { now: LATER }, 'INVITE_EXPIRED'],
  ['one whose time ends now', { expiresAt: NOW }, {}, 'INVITE_EXPIRED'],
])('%s is refused', async (_case, changed, by, code) => {
  await change(changed);
  expect(await accept(oh, by)).toEqual({ ok: false, refusal: { code } });
  expect(await decline(oh, by)).toEqual({ ok: false, refusal: { code } });
  expect(await members()).toEqual([]);
  expect((await audited()).map(({ refused }) => refused)).toEqual([code, code]);
});

test('who is a member already stays what they are', async () => {
  await storage.db.membership.create({ data: { personId: oh, companyId: SAEBIT, role: 'institution_settlement' } });
  expect(await accept()).toEqual({ ok: false, refusal: { code: 'ALREADY_MEMBER' } });
  expect(await members()).toEqual([{ personId: oh, role: 'institution_settlement' }]);
});

test('a suspended company takes nobody in', async () => {
  await storage.db.company.update({ where: { id: SAEBIT }, data: { suspendedAt: NOW } });
  expect(await accept()).toEqual({ ok: false, refusal: { code: 'COMPANY_SUSPENDED' } });
});

test('a member of one company can join another', async () => {
  await change({ email: 'kim@gaon.example' });
  expect(await accept(KIM)).toMatchObject({ ok: true });
  expect(await storage.db.membership.count({ where: { personId: KIM, endedAt: null } })).toBe(2);
});

function hash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
