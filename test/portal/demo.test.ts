import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoId } from '../../src/portal/demo/demo-id.ts';
import { demoPerson, demoPersonas } from '../../src/portal/demo/personas.ts';
import { refreshDemo, seedDemo } from '../../src/portal/demo/seed.ts';
import { openTestStorage, type TestStorage } from '../support/database.ts';

const NOW = new Date('2026-11-24T03:00:00Z');
const DAY_MS = 86_400_000;
let storage: TestStorage;

beforeAll(async () => {
  storage = await openTestStorage();
});
afterAll(() => storage.close());

async function fresh(): Promise<void> {
  await storage.clear();
  await storage.transaction((db) => seedDemo(db, NOW));
}

function refresh(now: Date): Promise<void> {
  return storage.transaction((db) => refreshDemo(db, now));
}

test('a fresh database is filled, once', async () => {
  await storage.clear();
  await storage.transaction((db) => seedDemo(db, NOW));
  await storage.transaction((db) => seedDemo(db, NOW));
  expect(await storage.db.company.count()).toBe(6);
  expect(await storage.db.person.count()).toBe(10);
  expect(await storage.db.membership.count()).toBe(8);
});

test('two processes that start at once seed once', async () => {
  await storage.clear();
  await Promise.all([1, 2].map(() => storage.transaction((db) => seedDemo(db, NOW))));
  expect(await storage.db.company.count()).toBe(6);
});

test('a database that has something else in it is left alone', async () => {
  await storage.clear();
  await storage.db.person.create({ data: { email: 'someone@else.example', name: '누군가' } });
  await storage.transaction((db) => seedDemo(db, NOW));
  await refresh(NOW);
  expect(await storage.db.company.count()).toBe(0);
  expect(await storage.db.job.count()).toBe(0);
});

test('the institutions stand where the demo says', async () => {
  await fresh();
  const institutions = await storage.db.company.findMany({
    where: { kind: { not: 'dealer' } },
    include: { dealer: true, apps: true, organizations: { include: { settleIds: true, contracts: true } } },
  });
  const seen = institutions.map(({ name, brn, dealer, apps, organizations }) => ({
    name,
    brn,
    dealer: dealer?.name,
    app: apps[0]?.appId,
    organizations: Object.fromEntries(organizations.map((one) => [one.name, one.state])),
    settleIds: organizations.flatMap(({ settleIds }) => settleIds.map(({ code }) => code)).sort(),
    contracts: organizations.flatMap(({ contracts }) =>
      contracts.map((one) => `${one.code} ${one.product} ${one.state} ${one.appliedRevision}/${one.desiredRevision}`),
    ),
  }));
  expect(seen.sort((one, other) => one.brn.localeCompare(other.brn))).toEqual([
    {
      name: '다온병원',
      brn: '3008600016',
      dealer: '가온딜러',
      app: '654321',
      organizations: { '다온병원 본원': 'approved', '다온 검진센터': 'pending_review' },
      settleIds: ['DAON-P1', 'DAON-T1'],
      contracts: ['CT-1001 identity active 4/4'],
    },
    {
      name: '라온저축은행',
      brn: '4008712347',
      dealer: '누리링크',
      app: '765432',
      organizations: { 라온저축은행: 'approved' },
      settleIds: ['RAON-P1'],
      contracts: ['CT-2001 sign active 1/1'],
    },
    {
      name: '마루캐피탈',
      brn: '5008811117',
      dealer: undefined,
      app: '876543',
      organizations: { 마루캐피탈: 'approved' },
      settleIds: ['MARU-P1'],
      contracts: ['CT-3001 login active 2/3'],
    },
    {
      name: '새빛카드',
      brn: '6008500205',
      dealer: '가온딜러',
      app: undefined,
      organizations: { 새빛카드: 'approved' },
      settleIds: [],
      contracts: [],
    },
  ]);
});

test('a contract says its newest settings', async () => {
  const contract = await storage.db.productContract.findUniqueOrThrow({
    where: { id: demoId('contract', 'CT-1001') },
    include: { revisions: { orderBy: { number: 'desc' }, take: 1 } },
  });
  expect(contract).toMatchObject({ environment: 'production', renewal: 'auto' });
  expect([contract.startOn, contract.endOn].map(spell)).toEqual(['2025-10-01', '2027-09-30']);
  expect(contract.revisions[0]).toMatchObject({
    number: 4,
    state: 'applied',
    operatingIps: ['211.45.10.7'],
    callCentreName: '다온병원 고객센터',
    callCentrePhone: '1588-3000',
  });
});

test('one edit stays saved and not live: its next try is a year away', async () => {
  const held = await storage.db.job.findMany({ where: { queue: 'contract.propagate' } });
  expect(held).toMatchObject([{ payload: { contractId: demoId('contract', 'CT-3001'), revision: 3 }, maxAttempts: 5 }]);
  expect(held[0]?.runAt?.getTime()).toBeGreaterThan(NOW.getTime() + 360 * DAY_MS);
});

test('dealers have contracts for what they sell, for longer than any institution can ask', async () => {
  const contracts = await storage.db.dealerContract.findMany({ include: { company: true } });
  const products = contracts.map(({ company, product, environment }) => `${company.name} ${product} ${environment}`);
  expect(products.filter((one) => one.startsWith('누리링크'))).toEqual([
    '누리링크 sign production',
    '누리링크 sign test',
  ]);
  expect(products).toHaveLength(10);
  expect(contracts.every(({ endOn }) => endOn > new Date('2032-11-24'))).toBe(true);
});

test('usage is there for twelve months to yesterday, has the shape of a week and is the same every time', async () => {
  const usage = await storage.db.usageDaily.findMany({ orderBy: { day: 'asc' }, include: { settleId: true } });
  const daon = usage.filter(({ settleId }) => settleId.code === 'DAON-P1');
  expect(new Set(usage.map(({ settleId }) => settleId.code))).toEqual(new Set(['DAON-P1', 'RAON-P1', 'MARU-P1']));
  expect(daon).toHaveLength(365);
  expect([daon[0]?.day, daon.at(-1)?.day].map(spell)).toEqual(['2025-11-24', '2026-11-23']);
  const average = (weekday: number) => {
    const days = daon.filter(({ day }) => day.getUTCDay() === weekday).map(({ requested }) => requested);
    return days.reduce((sum, one) => sum + one, 0) / days.length;
  };
  expect(average(0)).toBeLessThan(average(1) / 2);
  await fresh();
  expect(await storage.db.usageDaily.findMany({ orderBy: { day: 'asc' }, include: { settleId: true } })).toEqual(usage);
});

test('settlement: last month is open, the month before is confirmed', async () => {
  expect(await statements()).toEqual([
    '가온딜러 2026-09 confirmed',
    '가온딜러 2026-10 open',
    '마루캐피탈 2026-10 open',
  ]);
  const { amount } = await storage.db.settlementStatement.findFirstOrThrow({
    where: { month: '2026-10', company: { name: '가온딜러' } },
  });
  const { _sum } = await storage.db.usageDaily.aggregate({
    _sum: { completed: true },
    where: {
      settleId: { code: 'DAON-P1' },
      day: { gte: new Date('2026-10-01'), lte: new Date('2026-10-31') },
    },
  });
  expect(amount).toBe(BigInt(_sum.completed ?? 0) * 40n);
});

test('later, what nobody touched is as new as on the first day', async () => {
  const later = new Date(NOW.getTime() + 400 * DAY_MS);
  await refresh(later);
  const invitations = await storage.db.invitation.findMany();
  expect(invitations.every(({ state, expiresAt }) => state === 'pending' && expiresAt > later)).toBe(true);
  const { endOn } = await storage.db.productContract.findFirstOrThrow({ where: { code: 'CT-1001' } });
  expect(endOn > later).toBe(true);
  expect(spell((await storage.db.usageDaily.aggregate({ _max: { day: true } }))._max.day)).toBe('2027-12-28');
  expect(await statements()).toEqual([
    '가온딜러 2027-10 confirmed',
    '가온딜러 2027-11 open',
    '마루캐피탈 2027-11 open',
  ]);
});

test('what somebody touched is left', async () => {
  await fresh();
  const touched = { version: { increment: 1 } };
  const before = await storage.db.invitation.update({ where: { number: 1 }, data: touched });
  const statement = await storage.db.settlementStatement.findFirstOrThrow({
    where: { month: '2026-10', company: { name: '가온딜러' } },
  });
  await storage.db.settlementStatement.update({
    where: { id: statement.id },
    data: { ...touched, state: 'confirmed' },
  });
  const contract = await storage.db.productContract.update({ where: { code: 'CT-2001' }, data: touched });
  await refresh(new Date(NOW.getTime() + 31 * DAY_MS));
  expect(await storage.db.invitation.findUnique({ where: { number: 1 } })).toEqual(before);
  expect(await storage.db.productContract.findUnique({ where: { code: 'CT-2001' } })).toEqual(contract);
  expect(await statements()).toEqual([
    '가온딜러 2026-10 confirmed',
    '가온딜러 2026-11 open',
    '마루캐피탈 2026-11 open',
  ]);
});

test('a contract with a successor stays where it is', async () => {
  await fresh();
  const { id: _, ...first } = await storage.db.productContract.findFirstOrThrow({ where: { code: 'CT-1001' } });
  const next = { startOn: new Date('2027-10-01'), endOn: new Date('2028-09-30') };
  await storage.db.productContract.create({ data: { ...first, ...next, number: 4001, code: 'CT-4001' } });
  await refresh(new Date(NOW.getTime() + 60 * DAY_MS));
  const { startOn } = await storage.db.productContract.findFirstOrThrow({ where: { code: 'CT-1001' } });
  expect(startOn).toEqual(first.startOn);
});

test('refreshing plans one refresh for tomorrow, however often it happens', async () => {
  await fresh();
  await refresh(NOW);
  await refresh(NOW);
  const planned = await storage.db.job.findMany({ where: { queue: 'demo.refresh' } });
  expect(planned).toMatchObject([{ key: 'demo.refresh:2026-11-25', runAt: new Date('2026-11-24T15:05:00Z') }]);
});

test('codes count on from the same numbers in every fresh demo', async () => {
  await fresh();
  const companyId = demoId('company', '가온딜러');
  const { number } = await storage.db.invitation.create({
    data: {
      companyId,
      email: 'new@gaon.example',
      role: 'dealer_operator',
      tokenHash: 'a'.repeat(64),
      expiresAt: NOW,
      invitedBy: demoId('person', 'kim@gaon.example'),
    },
  });
  expect(number).toBe(3);
});

test('one can be everyone of the demo, and everyone who is invited', async () => {
  await fresh();
  const personas = await storage.transaction((db) => demoPersonas(db));
  expect(personas.map(({ email }) => email)).toEqual([
    'kim@gaon.example',
    'lee@gaon.example',
    'park@gaon.example',
    'choi@nuri.example',
    'han@daon.example',
    'jung@raon.example',
    'yoon@maru.example',
    'seo@maru.example',
    'min@support.example',
    'guest@example.com',
    'oh@saebit.example',
    'newop@gaon.example',
  ]);
  expect(personas[0]).toEqual({
    email: 'kim@gaon.example',
    name: '김가온',
    memberships: [{ company: '가온딜러', role: 'dealer_admin' }],
    staff: false,
    invited: false,
  });
  expect(personas.filter(({ staff }) => staff).map(({ name }) => name)).toEqual(['민지원']);
  expect(personas.filter(({ invited }) => invited).map(({ name }) => name)).toEqual(['oh', 'newop']);
});

test('an invited e-mail becomes a person when it signs in, and no other e-mail does', async () => {
  await fresh();
  const oh = await storage.transaction((db) => demoPerson(db, ' OH@saebit.example ', NOW));
  expect(oh).toMatchObject({ email: 'oh@saebit.example', name: 'oh', memberships: [], staff: false });
  expect(await storage.transaction((db) => demoPerson(db, 'oh@saebit.example', NOW))).toEqual(oh);
  expect(await storage.transaction((db) => demoPerson(db, 'nobody@saebit.example', NOW))).toBeUndefined();
  expect((await storage.transaction((db) => demoPersonas(db))).filter(({ email }) => email === oh?.email)).toHaveLength(
    1,
  );
});

async function statements(): Promise<string[]> {
  const rows = await storage.db.settlementStatement.findMany({ include: { company: true } });
  return rows.map(({ company, month, state }) => `${company.name} ${month} ${state}`).sort();
}

function spell(day: Date | null | undefined): string | undefined {
  return day?.toISOString().slice(0, 10);
}
