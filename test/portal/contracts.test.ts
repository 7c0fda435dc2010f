import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ActionName } from '../../src/portal/action.ts';
import {
  codeOf,
  company,
  contract,
  expectOk,
  NOBODYS_ID,
  NOW,
  openWorld,
  organization,
  settleId,
  TODAY,
  type World,
} from './world.ts';

const KIM = 'kim@gaon.example';

const CONTRACT = {
  institution: company('다온병원'),
  organization: organization('다온병원 본원'),
  settleId: settleId('DAON-P1'),
  products: ['login', 'sign'],
  startOn: TODAY,
  years: '2',
  renewal: 'auto',
  callCentreName: '다온병원 고객센터',
  callCentrePhone: '02)2123-4567',
};

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const whyNot = (values: Record<string, unknown>, { email = KIM, action = 'contract.create' as ActionName } = {}) =>
  world.at(email, (desk) => desk.whyNot(action, values));

const storedContracts = (codes: string[]) =>
  world.storage.db.productContract.findMany({
    where: { code: { in: codes } },
    include: { revisions: true },
    orderBy: { number: 'asc' },
  });

describe('registering contracts', () => {
  beforeEach(() => world.reset());

  it('makes one per product; with operating IPs they are on their way to live', async () => {
    const receipt = await world.make(KIM, 'contract.create', { ...CONTRACT, operatingIps: ['8.8.8.8', '8.8.4.0/24'] });
    expect(receipt.changed.map(({ code }) => code)).toEqual(['CT-4001', 'CT-4002']);
    const rows = await storedContracts(['CT-4001', 'CT-4002']);
    expect(rows.map(({ product }) => product)).toEqual(['login', 'sign']);
    expect(rows[0]).toMatchObject({
      state: 'propagating',
      desiredRevision: 1,
      appliedRevision: 0,
      renewal: 'auto',
      environment: 'production',
    });
    expect(rows[0]?.endOn.toISOString().slice(0, 10)).toBe('2028-11-23');
    expect(rows[0]?.revisions).toMatchObject([
      { number: 1, state: 'pending', operatingIps: ['8.8.8.8', '8.8.4.0/24'], callCentrePhone: '02-2123-4567' },
    ]);
    const jobs = await world.storage.db.job.findMany({
      where: { queue: 'contract.propagate', runAt: { lt: new Date(NOW.getTime() + 60_000) } },
    });
    expect(jobs.map(({ payload }) => payload)).toEqual(rows.map(({ id }) => ({ contractId: id, revision: 1 })));
    expect(jobs[0]).toMatchObject({ runAt: new Date(NOW.getTime() + 20_000), maxAttempts: 5 });
  });

  it('without operating IPs they stay saved, and nothing is promised', async () => {
    const proposal = await world.at(KIM, async (desk) => expectOk(await desk.prepare('contract.create', CONTRACT)));
    expect(proposal.words.ko).toBe(
      '"다온병원 본원"의 Settle ID DAON-P1(운영용)에 인증 로그인, 전자서명 계약을 2026년 11월 24일부터 2028년 11월 23일까지 등록해요. 운영 IP가 없어 저장만 되고, 실제 서비스에는 반영되지 않아요.',
    );
    await world.make(KIM, 'contract.create', CONTRACT);
    const [row] = await storedContracts(['CT-4001']);
    expect(row).toMatchObject({
      state: 'saved',
      desiredRevision: 1,
      revisions: [{ operatingIps: [], state: 'pending' }],
    });
  });

  it('a test contract runs three months and is renewed by hand, whatever was said', async () => {
    await world.make(KIM, 'contract.create', { ...CONTRACT, settleId: settleId('DAON-T1'), products: ['identity'] });
    const [row] = await storedContracts(['CT-4001']);
    expect(row).toMatchObject({ environment: 'test', renewal: 'manual' });
    expect(row?.endOn.toISOString().slice(0, 10)).toBe('2027-02-23');
  });

  it('all or none: one product in the way keeps the others out', async () => {
    const code = await world.at(KIM, async (desk) =>
      codeOf(await desk.prepare('contract.create', { ...CONTRACT, products: ['login', 'identity'] })),
    );
    expect(code).toBe('CONTRACT_DUPLICATE');
    expect(await storedContracts(['CT-4001'])).toEqual([]);
  });

  it('a direct institution registers its own, without a dealer', async () => {
    const receipt = await world.make('yoon@maru.example', 'contract.create', {
      ...CONTRACT,
      institution: company('마루캐피탈'),
      organization: organization('마루캐피탈'),
      settleId: settleId('MARU-P1'),
      products: ['edoc'],
    });
    expect(receipt.changed).toHaveLength(1);
  });

  it.each([
    ['years', { ...CONTRACT, years: undefined }],
    ['renewal', { ...CONTRACT, renewal: undefined }],
    ['callCentreName', { ...CONTRACT, callCentreName: undefined }],
  ])('production needs its %s', async (slot, values) => {
    const result = await world.at(KIM, (desk) => desk.prepare('contract.create', values));
    expect(result).toEqual({ ok: false, refusal: { code: 'VALIDATION', slot, reason: 'missing' } });
  });
});

describe('what is in the way of a contract', () => {
  beforeAll(() => world.reset());

  const { institution, organization: daon, settleId: production } = CONTRACT;

  it.each([
    [
      'no app yet',
      { institution: company('새빛카드') },
      { code: 'APP_NOT_REGISTERED', slot: 'institution', offer: 'register-app' },
    ],
    ['the dealer itself', { institution: company('가온딜러') }, { code: 'NOT_FOUND', slot: 'institution' }],
    [
      'a sender name that waits',
      { institution, organization: organization('다온 검진센터') },
      { code: 'ORG_NOT_APPROVED', slot: 'organization' },
    ],
    [
      "another institution's sender name",
      { institution, organization: organization('새빛카드') },
      { code: 'NOT_FOUND', slot: 'organization' },
    ],
    ['an unknown SettleId', { institution, settleId: NOBODYS_ID }, { code: 'NOT_FOUND', slot: 'settleId' }],
    [
      "another dealer's SettleId",
      { institution, settleId: settleId('RAON-P1') },
      { code: 'NOT_FOUND', slot: 'settleId' },
    ],
    ['a start in the past', { startOn: '2026-11-23' }, { code: 'CONTRACT_PERIOD_INVALID', slot: 'startOn' }],
    ['a start in more than a year', { startOn: '2027-11-25' }, { code: 'CONTRACT_PERIOD_INVALID', slot: 'startOn' }],
    ['six years', { settleId: production, years: '6' }, { code: 'CONTRACT_PERIOD_INVALID', slot: 'years' }],
    ['no year', { settleId: production, years: '0' }, { code: 'CONTRACT_PERIOD_INVALID', slot: 'years' }],
    [
      'a product the dealer has not contracted',
      { organization: daon, settleId: production, products: ['edoc'] },
      {
        code: 'DEALER_CONTRACT_MISSING',
        slot: 'products',
        about: { missing: 'edoc', covered: 'identity,login,sign,debit' },
      },
    ],
    [
      'a period that meets another contract',
      { settleId: production, products: ['identity'], startOn: TODAY },
      { code: 'CONTRACT_DUPLICATE', slot: 'products', about: { code: 'CT-1001' } },
    ],
    [
      'a mobile number',
      { callCentrePhone: '010-1234-5678' },
      { code: 'VALIDATION', slot: 'callCentrePhone', reason: 'phone.mobile' },
    ],
    ['a private address', { operatingIps: ['10.0.0.1'] }, { code: 'IP_NOT_PUBLIC', slot: 'operatingIps' }],
    ['a wide range', { operatingIps: ['8.8.0.0/16'] }, { code: 'IP_RANGE_TOO_WIDE', slot: 'operatingIps' }],
    [
      'too many addresses',
      { operatingIps: Array.from({ length: 21 }, (_, last) => `8.8.8.${last}`) },
      { code: 'IP_LIMIT', slot: 'operatingIps' },
    ],
  ])('%s', async (_name, values, refusal) => {
    expect(await whyNot(values)).toMatchObject(refusal);
  });

  it('a later start after the existing contract is free', async () => {
    expect(await whyNot({ settleId: production, products: ['identity'] })).toBeUndefined();
    expect(
      await whyNot({ settleId: production, products: ['identity'], startOn: '2027-10-01', years: '1' }),
    ).toBeUndefined();
  });
});

describe('what has changed in the way of a contract', () => {
  beforeEach(() => world.reset());

  const { institution, settleId: production } = CONTRACT;

  it('a SettleId of another sender name', async () => {
    await world.storage.db.organization.update({
      where: { id: organization('다온 검진센터') },
      data: { state: 'approved' },
    });
    const values = { institution, organization: organization('다온 검진센터'), settleId: production };
    expect(await whyNot(values)).toMatchObject({
      code: 'SETTLE_MISMATCH',
      slot: 'settleId',
      about: { code: 'DAON-P1' },
    });
  });

  it('a dealer contract that ends before the contract would', async () => {
    await world.storage.db.dealerContract.updateMany({ data: { endOn: new Date('2028-01-01') } });
    const values = { settleId: production, products: ['login'], startOn: TODAY };
    expect(await whyNot({ ...values, years: '1' })).toBeUndefined();
    expect(await whyNot({ ...values, years: '2' })).toMatchObject({ code: 'DEALER_CONTRACT_MISSING' });
  });

  it('an approved sender name missing altogether: asked for, or to be asked for first', async () => {
    const { changed } = await world.make(KIM, 'institution.register', {
      brn: '5555500010',
      legalName: '새 기관',
      organizationName: '새 기관',
    });
    const institution = changed[0]?.id;
    expect(await whyNot({ institution })).toEqual({
      code: 'ORG_NOT_APPROVED',
      slot: 'institution',
      about: { name: '새 기관' },
    });
    await world.make('min@support.example', 'organization.review', {
      organization: changed[1]?.id,
      decision: 'reject',
      reason: '이름을 확인해 주세요',
    });
    expect(await whyNot({ institution })).toMatchObject({ code: 'ORG_NOT_APPROVED', offer: 'add-organization' });
  });
});

describe('trying again what failed', () => {
  beforeEach(() => world.reset());

  it('puts the newest settings back on their way', async () => {
    const contractId = contract('CT-1001');
    const settings = { operatingIps: ['8.8.8.8'], callCentreName: '고객센터', callCentrePhone: '1588-1234' };
    expect(await whyNot({ contract: contractId }, { action: 'contract.retry' })).toMatchObject({
      code: 'CONTRACT_STATE',
    });
    await world.storage.db.contractRevision.create({ data: { contractId, number: 5, ...settings, state: 'failed' } });
    await world.storage.db.productContract.update({ where: { id: contractId }, data: { desiredRevision: 5 } });
    await world.make(KIM, 'contract.retry', { contract: contractId });
    expect(await world.storage.db.contractRevision.findFirst({ where: { contractId, number: 5 } })).toMatchObject({
      state: 'pending',
    });
    expect(await world.storage.db.job.count({ where: { payload: { equals: { contractId, revision: 5 } } } })).toBe(1);
  });
});
