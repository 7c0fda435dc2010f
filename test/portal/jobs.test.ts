import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { demoId } from '../../src/portal/demo/demo-id.ts';
import { demoPerson } from '../../src/portal/demo/personas.ts';
import { refreshDemo, seedDemo } from '../../src/portal/demo/seed.ts';
import type { InvitationLetter } from '../../src/portal/invitation-letter.ts';
import { type PortalJobs, portalJobs } from '../../src/portal/jobs.ts';
import { acceptInvitation } from '../../src/portal/joining.ts';
import type { ContractEvent, Settings } from '../../src/portal/propagate-revision.ts';
import { enqueue } from '../../src/storage/jobs.ts';
import { createWorker, type Worker } from '../../src/storage/worker.ts';
import { openTestStorage, type TestStorage } from '../support/database.ts';

const NOW = new Date('2026-11-24T03:00:00Z');
const DAY_MS = 86_400_000;
const INVITATION = demoId('invitation', 'oh@saebit.example');
const MARU = demoId('contract', 'CT-3001');
let storage: TestStorage;
let letters: InvitationLetter[];
let settings: Settings[];
let told: [string, ContractEvent][];

beforeAll(async () => {
  storage = await openTestStorage();
});
beforeEach(async () => {
  letters = [];
  settings = [];
  told = [];
  await storage.clear();
  await storage.transaction((db) => seedDemo(db, NOW));
});
afterAll(() => storage.close());

function workerWith(options: Partial<PortalJobs> = {}): Worker {
  const handlers = portalJobs({
    transaction: storage.transaction,
    mail: {
      async send(letter) {
        letters.push(letter);
        return 'sent';
      },
    },
    publicUrl: 'https://partner.example',
    propagate: async (one) => void settings.push(one),
    onLive: async (_db, event) => void told.push(['live', event]),
    onFailed: async (_db, event) => void told.push(['failed', event]),
    ...options,
  });
  return createWorker({ storage, handlers, clock: () => NOW, backoffMs: () => 1_000 });
}

function askForMail(key: string): Promise<boolean> {
  return enqueue(storage.db, { queue: 'invitation.mail', payload: { invitationId: INVITATION }, key });
}

function invitation() {
  return storage.db.invitation.findUniqueOrThrow({ where: { id: INVITATION } });
}

function tokenIn(letter: InvitationLetter | undefined): string {
  return letter?.text.match(/^https:\/\/partner\.example\/invitations#([\w-]{43})$/m)?.[1] ?? '';
}

test('an invitation is mailed with a link that works for seven days, and its token is not stored', async () => {
  await askForMail('first');
  expect(await workerWith().runJobs(NOW)).toBe(1);
  const [letter] = letters;
  expect(letter?.to).toBe('oh@saebit.example');
  expect(letter?.subject).toBe('[지갑파트너 도우미] 새빛카드 이용기관 관리자 초대 / Invitation to 새빛카드');
  expect(letter?.text).toContain('김가온 님이 이 이메일을 새빛카드의 이용기관 관리자로 초대했어요.');
  expect(letter?.text).toContain('김가온 has invited this e-mail address to 새빛카드 as institution admin.');
  expect(letter?.messageId).toMatch(/^invitation-\d+\.1@partner\.example$/);
  const token = tokenIn(letter);
  expect(await invitation()).toMatchObject({ state: 'pending', expiresAt: new Date(NOW.getTime() + 7 * DAY_MS) });
  expect(JSON.stringify(await storage.db.job.findMany(), spellNumbers)).not.toContain(token);
  expect(JSON.stringify(await invitation())).not.toContain(token);
  const person = await storage.transaction((db) => demoPerson(db, 'oh@saebit.example', NOW));
  const holder = { personId: person?.personId ?? '', token, now: NOW };
  expect(await storage.transaction((db) => acceptInvitation(db, holder))).toMatchObject({ ok: true });
});

test('a later mail makes the link of the earlier one stale', async () => {
  await askForMail('first');
  await workerWith().runJobs(NOW);
  await askForMail('second');
  await workerWith().runJobs(NOW);
  const [first, second] = letters.map(tokenIn);
  expect(second).not.toBe(first);
  const person = await storage.transaction((db) => demoPerson(db, 'oh@saebit.example', NOW));
  const holder = { personId: person?.personId ?? '', token: first ?? '', now: NOW };
  expect(await storage.transaction((db) => acceptInvitation(db, holder))).toMatchObject({
    refusal: { code: 'INVITE_TOKEN_INVALID' },
  });
});

test.each([
  ['cancelled', { state: 'cancelled' as const }],
  ['over', { expiresAt: NOW }],
])('an invitation that is %s is not mailed', async (_case, data) => {
  await storage.db.invitation.update({ where: { id: INVITATION }, data });
  await askForMail('first');
  expect(await workerWith().runJobs(NOW)).toBe(1);
  expect(letters).toEqual([]);
});

test('a mail that could not be sent is tried again, with another link', async () => {
  let tries = 0;
  await askForMail('first');
  const send = async (letter: InvitationLetter): Promise<'sent'> => {
    letters.push(letter);
    if (++tries === 1) throw new Error('451 busy');
    return 'sent';
  };
  expect(await workerWith({ mail: { send } }).runJobs(new Date(NOW.getTime() + 60_000))).toBe(2);
  expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(2);
  const person = await storage.transaction((db) => demoPerson(db, 'oh@saebit.example', NOW));
  const holder = { personId: person?.personId ?? '', token: tokenIn(letters[1]), now: NOW };
  expect(await storage.transaction((db) => acceptInvitation(db, holder))).toMatchObject({ ok: true });
});

test('a mail that is refused for good is not tried again, and that is audited', async () => {
  await askForMail('first');
  const worker = workerWith({ mail: { send: async () => 'refused' } });
  expect(await worker.runJobs(new Date(NOW.getTime() + 60_000))).toBe(1);
  expect(await storage.db.auditEvent.findMany()).toMatchObject([
    { role: 'system', action: 'invitation.mail', refused: 'UPSTREAM_UNAVAILABLE' },
  ]);
});

function askForRevision(revision: number): Promise<boolean> {
  const payload = { contractId: MARU, revision };
  return enqueue(storage.db, { queue: 'contract.propagate', payload, maxAttempts: 5 });
}

function contract() {
  return storage.db.productContract.findUniqueOrThrow({
    where: { id: MARU },
    include: { revisions: { orderBy: { number: 'asc' } } },
  });
}

async function addRevision(number: number): Promise<void> {
  const words = { operatingIps: ['211.45.30.9'], callCentreName: '새 고객센터', callCentrePhone: '1588-6000' };
  await storage.db.contractRevision.create({ data: { contractId: MARU, number, ...words } });
  await storage.db.productContract.update({ where: { id: MARU }, data: { desiredRevision: number } });
}

test('saved settings go live, and the person who saved them is told', async () => {
  await askForRevision(3);
  await workerWith().runJobs(NOW);
  expect(settings).toMatchObject([{ code: 'CT-3001', revision: 3, operatingIps: ['211.45.30.7'] }]);
  expect(await contract()).toMatchObject({ state: 'active', appliedRevision: 3, desiredRevision: 3, version: 2 });
  expect((await contract()).revisions.at(-1)).toMatchObject({ state: 'applied', appliedAt: NOW });
  const personId = demoId('person', 'yoon@maru.example');
  const companyId = demoId('company', '마루캐피탈');
  expect(told).toEqual([['live', { personId, companyId, contractId: MARU, code: 'CT-3001', revision: 3, now: NOW }]]);
  expect(await storage.db.auditEvent.findMany()).toMatchObject([
    { role: 'system', action: 'contract.propagate', companyId, after: { appliedRevision: 3, state: 'active' } },
  ]);
});

test('the first revision makes a contract live', async () => {
  const { id: contractId } = await storage.db.productContract.create({
    data: {
      code: 'CT-9001',
      organizationId: demoId('organization', '라온저축은행'),
      settleIdId: demoId('settleId', 'RAON-P1'),
      settleNumber: 3,
      product: 'login',
      environment: 'production',
      startOn: new Date('2026-11-24'),
      endOn: new Date('2027-11-23'),
      renewal: 'manual',
      state: 'propagating',
      desiredRevision: 1,
      revisions: {
        create: { number: 1, operatingIps: ['211.45.20.8'], callCentreName: '이름', callCentrePhone: '1588-4000' },
      },
    },
  });
  await enqueue(storage.db, { queue: 'contract.propagate', payload: { contractId, revision: 1 } });
  await workerWith().runJobs(NOW);
  expect(await storage.db.productContract.findUnique({ where: { id: contractId } })).toMatchObject({
    state: 'active',
    appliedRevision: 1,
  });
});

test('a job that runs twice changes and says nothing more', async () => {
  await askForRevision(3);
  await askForRevision(3);
  expect(await workerWith().runJobs(NOW)).toBe(2);
  expect(told).toHaveLength(1);
  expect(await storage.db.auditEvent.count()).toBe(1);
});

test('revisions out of order never go back, and nobody is told of one that is not the newest', async () => {
  await addRevision(4);
  await askForRevision(4);
  await askForRevision(3);
  await workerWith().runJobs(NOW);
  expect(settings.map(({ revision }) => revision)).toEqual([4]);
  expect(await contract()).toMatchObject({ appliedRevision: 4, desiredRevision: 4 });
  expect((await contract()).revisions.map(({ state }) => state)).toEqual(Array(4).fill('applied'));
  expect(told).toEqual([]); // revision 4 has no author here, and 3 is not what is live
});

test('an older revision that goes live while a newer one waits is not called done', async () => {
  await addRevision(4);
  await askForRevision(3);
  await workerWith().runJobs(NOW);
  expect(await contract()).toMatchObject({ appliedRevision: 3, desiredRevision: 4, state: 'active' });
  expect(told).toEqual([]);
});

test('after five failing tries the revision has failed, the old settings keep running, and its author is told', async () => {
  await askForRevision(3);
  let tries = 0;
  const propagate = async (): Promise<void> => {
    tries++;
    throw new Error('the service does not answer');
  };
  const until = new Date(NOW.getTime() + 3_600_000);
  expect(await workerWith({ propagate }).runJobs(until)).toBe(5);
  expect(tries).toBe(5);
  expect(await contract()).toMatchObject({ state: 'active', appliedRevision: 2, desiredRevision: 3 });
  expect((await contract()).revisions.at(-1)).toMatchObject({ state: 'failed', appliedAt: null });
  expect(told.map(([what, { code }]) => `${what} ${code}`)).toEqual(['failed CT-3001']);
  expect(await storage.db.job.findFirst({ where: { deadAt: { not: null } } })).toMatchObject({
    lastError: 'the service does not answer',
  });
});

test('a failure on the way is healed by the next try', async () => {
  await askForRevision(3);
  let tries = 0;
  const propagate = async (): Promise<void> => {
    if (++tries < 5) throw new Error('not yet');
  };
  await workerWith({ propagate }).runJobs(new Date(NOW.getTime() + 3_600_000));
  expect(await contract()).toMatchObject({ appliedRevision: 3 });
  expect(told.map(([what]) => what)).toEqual(['live']);
});

test('nothing of a terminated contract goes live', async () => {
  await storage.db.productContract.update({ where: { id: MARU }, data: { state: 'terminated' } });
  await askForRevision(3);
  await workerWith().runJobs(NOW);
  expect(settings).toEqual([]);
  expect(await contract()).toMatchObject({ state: 'terminated', appliedRevision: 2 });
});

test('what is said of a change is said in its transaction', async () => {
  await askForRevision(3);
  const onLive = async (): Promise<void> => {
    throw new Error('cannot be said');
  };
  await workerWith({ onLive }).runJobs(NOW);
  expect(await contract()).toMatchObject({ appliedRevision: 2, version: 1 });
  expect(await storage.db.auditEvent.count()).toBe(0);
});

test('the demo is refreshed every day, and each refresh plans the next', async () => {
  await storage.transaction((db) => refreshDemo(db, NOW));
  const until = new Date(NOW.getTime() + 3 * DAY_MS);
  expect(await workerWith().runJobs(until)).toBe(3);
  const { _max } = await storage.db.usageDaily.aggregate({ _max: { day: true } });
  expect(_max.day).toEqual(new Date('2026-11-26'));
});

function spellNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
