import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { codeOf, company, openWorld, organization, type World } from './world.ts';

const KIM = 'kim@gaon.example';
const MIN = 'min@support.example';
const NEW = { brn: '120-81-47521', legalName: ' 새 기관 ', channelUrl: '_ZeUTxl', organizationName: '새 기관' };

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => world.reset());
afterAll(() => world.close());

describe('registering an institution', () => {
  it('makes it and its first sender name, which waits for approval', async () => {
    const receipt = await world.make(KIM, 'institution.register', NEW);
    const row = await world.storage.db.company.findUniqueOrThrow({
      where: { id: receipt.changed[0]?.id ?? '' },
      include: { organizations: true },
    });
    expect(row).toMatchObject({
      kind: 'indirect',
      dealerId: company('가온딜러'),
      brn: '1208147521',
      name: '새 기관',
      channelUrl: 'https://pf.kakao.com/_ZeUTxl',
      organizations: [{ name: '새 기관', state: 'pending_review' }],
    });
  });

  it('by support makes a direct one', async () => {
    const { changed } = await world.make(MIN, 'institution.register', { ...NEW, channelUrl: undefined });
    const row = await world.storage.db.company.findUniqueOrThrow({ where: { id: changed[0]?.id ?? '' } });
    expect(row).toMatchObject({ kind: 'direct', dealerId: null, channelUrl: null });
  });

  it.each([
    ['a number this dealer has registered', KIM, '3008600016', 'INSTITUTION_EXISTS'],
    ['a number another dealer serves', KIM, '4008712347', undefined],
    ['a number of a direct institution, by a dealer', KIM, '5008811117', undefined],
    ['a number of a direct institution, by support', MIN, '5008811117', 'INSTITUTION_EXISTS'],
    ['a number of an indirect institution, by support', MIN, '3008600016', undefined],
  ])('%s: %s %s %s', async (_name, email, brn, code) => {
    const refusal = await world.at(email, (desk) => desk.whyNot('institution.register', { brn }));
    expect(refusal?.code).toBe(code);
  });
});

describe('sender names', () => {
  it('are unique within their institution', async () => {
    const values = { institution: company('다온병원'), senderName: '다온 검진센터' };
    const refusal = await world.at(KIM, (desk) => desk.whyNot('organization.add', values));
    expect(refusal).toMatchObject({ code: 'ORG_NAME_EXISTS', slot: 'senderName', about: { name: '다온 검진센터' } });
    await world.make(KIM, 'organization.add', { ...values, institution: company('새빛카드') });
  });

  it('are approved or rejected once, a rejection with its reason', async () => {
    const values = { organization: organization('다온 검진센터'), decision: 'reject' };
    const without = await world.at(MIN, (desk) => desk.prepare('organization.review', values));
    expect(without).toEqual({ ok: false, refusal: { code: 'VALIDATION', slot: 'reason', reason: 'missing' } });
    await world.make(MIN, 'organization.review', { ...values, reason: '이름을 확인해 주세요' });
    const row = await world.storage.db.organization.findUnique({ where: { id: values.organization } });
    expect(row).toMatchObject({ state: 'rejected', reason: '이름을 확인해 주세요', version: 2 });
    const again = await world.at(MIN, (desk) => desk.whyNot('organization.review', values));
    expect(again).toMatchObject({ code: 'VALIDATION', reason: 'organization.reviewed' });
  });
});

describe('apps and SettleIds', () => {
  it('an institution has one app', async () => {
    const refusal = await world.at(KIM, (desk) => desk.whyNot('app.register', { institution: company('다온병원') }));
    expect(refusal).toMatchObject({ code: 'APP_ALREADY_REGISTERED', slot: 'institution' });
    const receipt = await world.make(KIM, 'app.register', { institution: company('새빛카드'), appId: '123456' });
    expect(receipt.changed).toMatchObject([{ type: 'app', code: '123456' }]);
  });

  it('an admin key is no app id', async () => {
    const values = { institution: company('새빛카드'), appId: 'a'.repeat(32) };
    const result = await world.at(KIM, (desk) => desk.prepare('app.register', values));
    expect(result).toMatchObject({ refusal: { code: 'VALIDATION', slot: 'appId', reason: 'appId.digits' } });
  });

  it.each([
    ['production', 'S1001P'],
    ['test', 'S1001T'],
  ])('a %s SettleId is called %s', async (environment, code) => {
    const values = {
      institution: company('새빛카드'),
      organization: organization('새빛카드'),
      environment,
      label: '앱',
    };
    const receipt = await world.make(KIM, 'settle_id.create', values);
    expect(receipt.changed).toMatchObject([{ type: 'settle_id', code }]);
  });

  it('a SettleId needs an approved sender name', async () => {
    const values = { institution: company('다온병원'), organization: organization('다온 검진센터') };
    const refusal = await world.at(KIM, (desk) => desk.whyNot('settle_id.create', values));
    expect(refusal).toMatchObject({ code: 'ORG_NOT_APPROVED', slot: 'organization', about: { name: '다온 검진센터' } });
  });
});

describe('one value at a time', () => {
  it.each([
    ['institution.register', 'brn', '123-45-67891', '1234567891'],
    ['institution.register', 'channelUrl', '_ZeUTxl', 'https://pf.kakao.com/_ZeUTxl'],
    ['invitation.create', 'email', 'Kim@Gaon.Example', 'kim@gaon.example'],
    ['contract.create', 'callCentrePhone', '15881234', '1588-1234'],
    ['contract.create', 'years', '3', 3],
    ['contract.create', 'operatingIps', ['8.8.8.8/32'], ['8.8.8.8']],
    ['contract.create', 'products', ['sign', 'sign'], ['sign']],
  ] as const)('%s %s is brought to its canonical form, which stays', async (action, slot, said, canonical) => {
    const found = await world.at(KIM, async (desk) => {
      const parsed = desk.parse(action, slot, said);
      return [parsed, parsed.ok && desk.parse(action, slot, parsed.value)];
    });
    expect(found).toEqual([
      { ok: true, value: canonical },
      { ok: true, value: canonical },
    ]);
  });

  it.each([
    ['invitation.create', 'email', 'a@b.com\nBcc:x@y.z', 'email.control'],
    ['organization.add', 'senderName', '   ', 'name.empty'],
    ['contract.create', 'startOn', '2026-02-30', 'date.form'],
    ['contract.create', 'years', 'two', 'years.number'],
    ['settle_id.create', 'environment', 'live', 'choice.unknown'],
  ] as const)('%s %s: %j', async (action, slot, said, reason) => {
    const parsed = await world.at(KIM, async (desk) => desk.parse(action, slot, said));
    expect(parsed).toEqual({ ok: false, refusal: { code: 'VALIDATION', slot, reason } });
  });

  it('a value no change has is a mistake of ours', async () => {
    await expect(world.at(KIM, async (desk) => desk.parse('app.register', 'constructor', ''))).rejects.toThrow(
      'constructor',
    );
  });

  it('values no change asks for are left out', async () => {
    const values = { institution: company('새빛카드'), appId: '123456', role: 'dealer_admin', isAdmin: true };
    expect(codeOf(await world.at(KIM, (desk) => desk.prepare('app.register', values)))).toBe('ok');
    const [{ params } = { params: null }] = await world.storage.db.proposal.findMany();
    expect(params).toEqual({ institution: company('새빛카드'), appId: '123456' });
  });
});
