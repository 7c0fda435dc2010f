import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { demoId } from '../../src/portal/demo/demo-id.ts';
import { seedDemo } from '../../src/portal/demo/seed.ts';
import { brokenConstraint } from '../../src/storage/constraint.ts';
import type { Prisma } from '../../src/storage/db.ts';
import { savepoint } from '../../src/storage/savepoint.ts';
import { openTestStorage, type TestStorage } from '../support/database.ts';

const NOW = new Date('2026-11-24T03:00:00Z');
const GAON = demoId('company', '가온딜러');
const DAON = demoId('company', '다온병원');
const KIM = demoId('person', 'kim@gaon.example');
let storage: TestStorage;

beforeAll(async () => {
  storage = await openTestStorage();
});
beforeEach(async () => {
  await storage.clear();
  await storage.transaction((db) => seedDemo(db, NOW));
});
afterAll(() => storage.close());

/** Attempts one after the other, each in a savepoint, and tells which rule stopped it. */
async function attempts(statements: readonly string[]): Promise<(string | undefined)[]> {
  return storage.transaction(async (db) => {
    const broken: (string | undefined)[] = [];
    for (const sql of statements) {
      const error = await savepoint(db, () => db.$executeRawUnsafe(sql)).catch((thrown: unknown) => thrown);
      broken.push(brokenConstraint(error));
    }
    return broken;
  });
}

async function brokenBy(work: Promise<unknown>): Promise<string | undefined> {
  return brokenConstraint(await work.catch((error: unknown) => error));
}

test('a SettleId never changes but for its label, and is never deleted', async () => {
  const where = `WHERE "code" = 'DAON-P1'`;
  const other = demoId('organization', '다온 검진센터');
  expect(
    await attempts([
      `UPDATE "SettleId" SET "code" = 'NEW' ${where}`,
      `UPDATE "SettleId" SET "number" = 99 ${where}`,
      `UPDATE "SettleId" SET "environment" = 'test' ${where}`,
      `UPDATE "SettleId" SET "organizationId" = '${other}' ${where}`,
      `UPDATE "SettleId" SET "id" = '${randomUUID()}' ${where}`,
      `DELETE FROM "SettleId" WHERE "code" = 'DAON-T1'`,
      'TRUNCATE "SettleId" CASCADE',
    ]),
  ).toEqual(Array(7).fill('SettleId_immutable'));
  expect(await attempts([`UPDATE "SettleId" SET "label" = '새 이름' ${where}`])).toEqual([undefined]);
});

test('what was audited stays as it was', async () => {
  await storage.db.auditEvent.create({ data: { role: 'guest', action: 'invitation.accept' } });
  expect(
    await attempts(['UPDATE "AuditEvent" SET "role" = \'staff\'', 'DELETE FROM "AuditEvent"', 'TRUNCATE "AuditEvent"']),
  ).toEqual(Array(3).fill('AuditEvent_append_only'));
});

test('a revision keeps its content, and what was applied stays applied', async () => {
  const where = `WHERE "contractId" = '${demoId('contract', 'CT-3001')}'`;
  expect(
    await attempts([
      `UPDATE "ContractRevision" SET "operatingIps" = '{8.8.8.8}' ${where}`,
      `UPDATE "ContractRevision" SET "callCentrePhone" = '1588-9999' ${where} AND "number" = 3`,
      `UPDATE "ContractRevision" SET "callCentreName" = '다른 이름' ${where} AND "number" = 3`,
      `UPDATE "ContractRevision" SET "number" = 9 ${where} AND "number" = 3`,
      `UPDATE "ContractRevision" SET "state" = 'pending' ${where} AND "number" = 2`,
      `DELETE FROM "ContractRevision" ${where} AND "number" = 3`,
      'TRUNCATE "ContractRevision"',
    ]),
  ).toEqual(Array(7).fill('ContractRevision_append_only'));
  expect(
    await attempts([
      `UPDATE "ContractRevision" SET "state" = 'failed' ${where} AND "number" = 3`,
      `UPDATE "ContractRevision" SET "state" = 'pending' ${where} AND "number" = 3`,
      `UPDATE "ContractRevision" SET "state" = 'applied', "appliedAt" = now() ${where} AND "number" = 3`,
    ]),
  ).toEqual([undefined, undefined, undefined]);
});

test('a contract stays what it is, and its revisions only go up', async () => {
  const where = `WHERE "code" = 'CT-1001'`;
  expect(
    await attempts([
      `UPDATE "ProductContract" SET "product" = 'login' ${where}`,
      `UPDATE "ProductContract" SET "environment" = 'test' ${where}`,
      `UPDATE "ProductContract" SET "settleNumber" = 3 ${where}`,
      `UPDATE "ProductContract" SET "organizationId" = '${demoId('organization', '새빛카드')}' ${where}`,
      `UPDATE "ProductContract" SET "code" = 'CT-9' ${where}`,
      `UPDATE "ProductContract" SET "appliedRevision" = 3 ${where}`,
      `UPDATE "ProductContract" SET "desiredRevision" = 3, "appliedRevision" = 3 ${where}`,
      `UPDATE "ProductContract" SET "appliedRevision" = 5 ${where}`,
      `UPDATE "ProductContract" SET "endOn" = "startOn" - 1 ${where}`,
    ]),
  ).toEqual([
    ...Array(5).fill('ProductContract_immutable'),
    ...Array(2).fill('ProductContract_revision_order'),
    'ProductContract_revisions',
    'ProductContract_period',
  ]);
});

const NEW_CONTRACT: Prisma.ProductContractUncheckedCreateInput = {
  code: 'CT-9001',
  organizationId: demoId('organization', '다온병원 본원'),
  settleIdId: demoId('settleId', 'DAON-P1'),
  settleNumber: 1,
  product: 'identity',
  environment: 'production',
  startOn: new Date('2027-09-30'),
  endOn: new Date('2028-09-29'),
  renewal: 'manual',
  state: 'saved',
};

test.each([
  ['one that shares a day', {}, 'ProductContract_no_overlap'],
  ['one that starts a day later', { startOn: new Date('2027-10-01') }, undefined],
  ['one of another product', { product: 'login' as const }, undefined],
  ['one that is terminated', { state: 'terminated' as const }, undefined],
  ['one of another 기관', { organizationId: demoId('organization', '새빛카드') }, 'ProductContract_settle_id'],
  ['one of another environment', { environment: 'test' as const }, 'ProductContract_settle_id'],
  ["one with another SettleId's number", { settleNumber: 2 }, 'ProductContract_settle_id'],
])('no two live contracts of a SettleId and product overlap: %s', async (_case, change, broken) => {
  expect(await brokenBy(storage.db.productContract.create({ data: { ...NEW_CONTRACT, ...change } }))).toBe(broken);
});

test('a contract written twice at once is written once', async () => {
  const product = 'debit' as const;
  const broken = await Promise.all(
    ['CT-9001', 'CT-9002', 'CT-9003'].map((code) =>
      brokenBy(storage.db.productContract.create({ data: { ...NEW_CONTRACT, code, product } })),
    ),
  );
  expect(broken.filter((one) => one === undefined)).toHaveLength(1);
  expect(broken.filter((one) => one === 'ProductContract_no_overlap')).toHaveLength(2);
});

test('a company keeps its last admin', async () => {
  const where = `WHERE "id" = '${demoId('membership', 'kim@gaon.example')}'`;
  const attempt = [
    `UPDATE "Membership" SET "endedAt" = now() ${where}`,
    `UPDATE "Membership" SET "role" = 'dealer_operator' ${where}`,
    `UPDATE "Membership" SET "companyId" = '${DAON}' ${where}`,
    `DELETE FROM "Membership" ${where}`,
  ];
  expect(await attempts(attempt)).toEqual(Array(4).fill('Membership_last_admin'));
  const lee = demoId('membership', 'lee@gaon.example');
  expect(
    await attempts([
      `UPDATE "Membership" SET "endedAt" = now() WHERE "id" = '${demoId('membership', 'park@gaon.example')}'`,
      `UPDATE "Membership" SET "role" = 'dealer_admin' WHERE "id" = '${lee}'`,
      `UPDATE "Membership" SET "endedAt" = now() ${where}`,
      `UPDATE "Membership" SET "endedAt" = now() WHERE "id" = '${lee}'`,
    ]),
  ).toEqual([undefined, undefined, undefined, 'Membership_last_admin']);
});

test('two admins who leave at once do not both leave', async () => {
  await storage.db.membership.update({
    where: { id: demoId('membership', 'lee@gaon.example') },
    data: { role: 'dealer_admin' },
  });
  const broken = await Promise.all(
    ['kim@gaon.example', 'lee@gaon.example'].map((email) =>
      brokenBy(
        storage.transaction((db) =>
          db.membership.update({ where: { id: demoId('membership', email) }, data: { endedAt: NOW } }),
        ),
      ),
    ),
  );
  expect(new Set(broken)).toEqual(new Set(['Membership_last_admin', undefined]));
});

test('one is a member of a company once, and again after leaving', async () => {
  const data = { personId: demoId('person', 'lee@gaon.example'), companyId: GAON, role: 'dealer_settlement' as const };
  expect(await brokenBy(storage.db.membership.create({ data }))).toBe('Membership_active_key');
  await storage.db.membership.update({
    where: { id: demoId('membership', 'lee@gaon.example') },
    data: { endedAt: NOW },
  });
  expect(await brokenBy(storage.db.membership.create({ data }))).toBeUndefined();
});

test('an e-mail has one pending invitation per company, and a closed one stays closed', async () => {
  const again = (email: string) =>
    storage.db.invitation.create({
      data: {
        companyId: GAON,
        email,
        role: 'dealer_operator',
        tokenHash: randomUUID().replaceAll('-', '').repeat(2),
        expiresAt: NOW,
        invitedBy: KIM,
      },
    });
  expect(await brokenBy(again('newop@gaon.example'))).toBe('Invitation_pending_key');
  expect(await brokenBy(again('oh@saebit.example'))).toBeUndefined(); // another company's
  await storage.db.invitation.update({ where: { number: 2 }, data: { state: 'cancelled' } });
  expect(await brokenBy(again('newop@gaon.example'))).toBeUndefined();
  expect(await brokenBy(storage.db.invitation.update({ where: { number: 2 }, data: { state: 'accepted' } }))).toBe(
    'Invitation_final',
  );
});

test('a business number is unique per dealer, and among dealers and direct institutions', async () => {
  const company = (data: Pick<Prisma.CompanyUncheckedCreateInput, 'kind' | 'brn' | 'dealerId'>) =>
    brokenBy(storage.db.company.create({ data: { name: '새 회사', ...data } }));
  const nuri = demoId('company', '누리링크');
  expect(await company({ kind: 'indirect', brn: '3008600016', dealerId: GAON })).toBe('Company_dealer_brn_key');
  expect(await company({ kind: 'indirect', brn: '3008600016', dealerId: nuri })).toBeUndefined();
  expect(await company({ kind: 'direct', brn: '1008100008' })).toBe('Company_brn_key');
  expect(await company({ kind: 'direct', brn: '3008600016' })).toBeUndefined();
  expect(await company({ kind: 'indirect', brn: '5555500010' })).toBe('Company_dealer_if_indirect');
  expect(await company({ kind: 'direct', brn: '5555500010', dealerId: GAON })).toBe('Company_dealer_if_indirect');
  expect(await company({ kind: 'direct', brn: '555-55-00010' })).toBe('Company_brn_digits');
});

test('an institution has one active app', async () => {
  const data = { companyId: DAON, appId: '111111' };
  expect(await brokenBy(storage.db.app.create({ data }))).toBe('App_active_key');
  await storage.db.app.updateMany({ where: { companyId: DAON }, data: { endedAt: NOW } });
  expect(await brokenBy(storage.db.app.create({ data }))).toBeUndefined();
  expect(await brokenBy(storage.db.app.create({ data: { ...data, appId: 'x1' } }))).toBe('App_id_digits');
});

test("an approved 기관's name is fixed", async () => {
  const rename = (name: string) =>
    brokenBy(
      storage.db.organization.update({ where: { id: demoId('organization', name) }, data: { name: '새 이름' } }),
    );
  expect(await rename('다온병원 본원')).toBe('Organization_name_fixed');
  expect(await rename('다온 검진센터')).toBeUndefined();
});

test('a conversation has one open ticket', async () => {
  const open = { conversationId: randomUUID(), priority: 3, packet: {}, firstReplyDue: NOW, createdAt: NOW };
  const ticket = (data: object = {}) => brokenBy(storage.db.ticket.create({ data: { ...open, ...data } }));
  expect(await ticket()).toBeUndefined();
  expect(await ticket()).toBe('Ticket_open_key');
  expect(await ticket({ state: 'closed' })).toBeUndefined();
  expect(await ticket({ conversationId: randomUUID() })).toBeUndefined();
  expect(await ticket({ conversationId: randomUUID(), priority: 5 })).toBe('Ticket_priority');
});

test('values that cannot be are refused', async () => {
  expect(
    await attempts([
      `UPDATE "Person" SET "email" = 'Kim@gaon.example' WHERE "id" = '${KIM}'`,
      `UPDATE "Invitation" SET "email" = 'Oh@saebit.example'`,
      `UPDATE "Invitation" SET "tokenHash" = 'the token itself' WHERE "number" = 1`,
      'UPDATE "DealerContract" SET "unitPrice" = -1',
      'UPDATE "DealerContract" SET "endOn" = "startOn" - 1',
      'UPDATE "UsageDaily" SET "completed" = "requested" + 1',
      `UPDATE "SettlementStatement" SET "month" = '2026-13'`,
      'UPDATE "SettlementStatement" SET "amount" = -1',
      'UPDATE "SettlementStatement" SET "round" = 0',
      `INSERT INTO "ContractRevision" ("id", "contractId", "number", "operatingIps", "callCentreName", "callCentrePhone")
       VALUES ('${randomUUID()}', '${demoId('contract', 'CT-1001')}', 5, array_fill('8.8.8.8'::text, '{21}'), '이름', '1588-3000')`,
    ]),
  ).toEqual([
    'Person_email_folded',
    'Invitation_email_folded',
    'Invitation_token_hashed',
    'DealerContract_price',
    'DealerContract_period',
    'UsageDaily_counts',
    'SettlementStatement_month',
    'SettlementStatement_amount',
    'SettlementStatement_round',
    'ContractRevision_ip_limit',
  ]);
});
