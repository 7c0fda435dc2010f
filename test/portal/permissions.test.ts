import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionName } from '../../src/portal/action.ts';
import type { Role } from '../../src/portal/actor.ts';
import { demoId } from '../../src/portal/demo/demo-id.ts';
import type { Right } from '../../src/portal/permissions.ts';
import type { Db } from '../../src/storage/db.ts';
import { codeOf, company, contract, NOW, openWorld, organization, settleId, TODAY, type World } from './world.ts';

/** Dealer admin, operator, settlement · institution admin indirect, direct · settlement direct · support · guest. */
const PEOPLE = {
  DA: 'kim@gaon.example',
  DO: 'lee@gaon.example',
  DS: 'park@gaon.example',
  IA: 'han@daon.example',
  XA: 'yoon@maru.example',
  IS: 'seo@maru.example',
  SP: 'min@support.example',
  G: 'guest@example.com',
} as const;

type Who = keyof typeof PEOPLE;
const WHO = Object.keys(PEOPLE) as Who[];

/** One code per column, in the order of WHO; "ok" where the table says yes. */
type Codes = readonly [string, string, string, string, string, string, string, string];

const OWN_COMPANY = {
  DA: '가온딜러',
  DO: '가온딜러',
  DS: '가온딜러',
  IA: '다온병원',
  XA: '마루캐피탈',
  IS: '마루캐피탈',
  SP: '마루캐피탈',
  G: '다온병원',
} as const;
const ADMIN_OF = (who: Who): Role => (OWN_COMPANY[who] === '가온딜러' ? 'dealer_admin' : 'institution_admin');
const SETTLEMENT_OF = (who: Who): Role =>
  OWN_COMPANY[who] === '가온딜러' ? 'dealer_settlement' : 'institution_settlement';
/** Of another tenant; for support, which sees all, one outside its right. */
const OTHERS_COMPANY = {
  DA: '누리링크',
  DO: '누리링크',
  DS: '누리링크',
  IA: '라온저축은행',
  XA: '다온병원',
  IS: '다온병원',
  SP: '라온저축은행',
  G: '라온저축은행',
} as const;
const OWN_INSTITUTION = { ...OWN_COMPANY, DA: '다온병원', DO: '다온병원', DS: '다온병원' } as const;
const OTHERS_INSTITUTION = { ...OTHERS_COMPANY, DA: '라온저축은행', DO: '라온저축은행', DS: '라온저축은행' } as const;
const OF = {
  다온병원: { organization: '다온병원 본원', settleId: 'DAON-P1', contract: 'CT-1001' },
  라온저축은행: { organization: '라온저축은행', settleId: 'RAON-P1', contract: 'CT-2001' },
  마루캐피탈: { organization: '마루캐피탈', settleId: 'MARU-P1', contract: 'CT-3001' },
} as const;

const WHOSE = ['own', 'others'] as const;
type Whose = (typeof WHOSE)[number];

interface Case {
  readonly name: string;
  readonly action: ActionName;
  readonly values: (who: Who, whose: Whose) => Record<string, unknown>;
  readonly own: Codes;
  readonly others: Codes;
  readonly before?: (db: Db) => Promise<unknown>;
}

const companyFor = (who: Who, whose: Whose) => (whose === 'own' ? OWN_COMPANY : OTHERS_COMPANY)[who];
const institutionFor = (who: Who, whose: Whose) => (whose === 'own' ? OWN_INSTITUTION : OTHERS_INSTITUTION)[who];
const email = 'new@person.example';

const NO = 'ROLE_FORBIDDEN';
const NOT = 'INVITE_ROLE_NOT_ALLOWED';
const OPERATOR = 'OPERATOR_CANNOT_INVITE_INST_ADMIN';
const GONE = 'NOT_FOUND';
const GUEST = 'MEMBERSHIP_REQUIRED';
const SETTLE = 'SETTLE_CREATE_FORBIDDEN';

// biome-ignore format: the table of the specification, cell by cell
const CASES: readonly Case[] = [
  { name: 'admin, own company', action: 'invitation.create',
    values: (who, whose) => ({ company: company(companyFor(who, whose)), role: ADMIN_OF(who), email }),
    //        DA    DO    DS    IA    XA    IS    SP   G
    own:    ['ok', NOT,  NOT,  'ok', 'ok', NOT,  NOT, GUEST],
    others: [GONE, NOT,  NOT,  GONE, GONE, NOT,  NOT, GUEST] },
  { name: 'operator, own company', action: 'invitation.create',
    values: (who, whose) => ({ company: company(companyFor(who, whose)), role: 'dealer_operator', email }),
    own:    ['ok', 'ok', NOT,  NOT,  NOT,  NOT,  NOT, GUEST],
    others: [GONE, GONE, NOT,  NOT,  NOT,  NOT,  NOT, GUEST] },
  { name: 'settlement, own company', action: 'invitation.create',
    values: (who, whose) => ({ company: company(companyFor(who, whose)), role: SETTLEMENT_OF(who), email }),
    own:    ['ok', NOT,  'ok', NOT,  'ok', 'ok', NOT, GUEST],
    others: [GONE, NOT,  GONE, NOT,  GONE, GONE, NOT, GUEST] },
  { name: 'admin of an institution, as its dealer', action: 'invitation.create',
    values: (who, whose) => ({ company: company(institutionFor(who, whose)), role: 'institution_admin', email }),
    own:    ['ok', OPERATOR, NOT, 'ok', 'ok', NOT,  NOT, GUEST],
    others: [GONE, OPERATOR, NOT, GONE, GONE, NOT,  NOT, GUEST] },
  { name: 'an institution, without a role', action: 'invitation.create',
    values: (who, whose) => ({ company: company(institutionFor(who, whose)), email }),
    own:    ['VALIDATION', OPERATOR, NOT, 'VALIDATION', 'VALIDATION', 'VALIDATION', NOT, GUEST],
    others: [GONE, GONE, GONE, GONE, GONE, GONE, NOT, GUEST] },
  { name: 'institution', action: 'institution.register',
    values: () => ({ brn: '1208147521', legalName: '새 기관', organizationName: '새 기관' }),
    own:    ['ok', 'ok', NO,   NO,   NO,   NO,   'ok', GUEST],
    others: ['ok', 'ok', NO,   NO,   NO,   NO,   'ok', GUEST] },
  { name: 'sender name', action: 'organization.add',
    values: (who, whose) => ({ institution: company(institutionFor(who, whose)), senderName: '새 이름' }),
    own:    ['ok', 'ok', NO,   NO,   'ok', NO,   NO,  GUEST],
    others: [GONE, GONE, NO,   NO,   GONE, NO,   NO,  GUEST] },
  { name: 'review', action: 'organization.review',
    values: () => ({ organization: organization('다온 검진센터'), decision: 'approve' }),
    own:    [NO,   NO,   NO,   NO,   NO,   NO,   'ok', GUEST],
    others: [NO,   NO,   NO,   NO,   NO,   NO,   'ok', GUEST] },
  { name: 'app', action: 'app.register',
    values: (who, whose) => ({ institution: company(institutionFor(who, whose)), appId: '111222' }),
    before: (db) => db.app.updateMany({ data: { endedAt: NOW } }),
    own:    ['ok', NO,   NO,   'ok', 'ok', NO,   NO,  GUEST],
    others: [GONE, NO,   NO,   GONE, GONE, NO,   NO,  GUEST] },
  { name: 'SettleId', action: 'settle_id.create',
    values: (who, whose) => {
      const institution = institutionFor(who, whose);
      return { institution: company(institution), organization: organization(OF[institution].organization), environment: 'test', label: '이름' };
    },
    own:    ['ok', 'ok', NO,   SETTLE, SETTLE, SETTLE, 'ok', GUEST],
    others: [GONE, GONE, NO,   SETTLE, SETTLE, SETTLE, NO,   GUEST] },
  { name: 'contract', action: 'contract.create',
    values: (who, whose) => {
      const institution = institutionFor(who, whose);
      return {
        institution: company(institution), organization: organization(OF[institution].organization), settleId: settleId(OF[institution].settleId),
        products: ['debit'], startOn: TODAY, years: 1, renewal: 'manual', callCentreName: '고객센터', callCentrePhone: '1588-1234',
      };
    },
    own:    ['ok', 'ok', NO,   NO,   'ok', NO,   NO,  GUEST],
    others: [GONE, GONE, NO,   NO,   GONE, NO,   NO,  GUEST] },
  { name: 'failed contract', action: 'contract.retry',
    values: (who, whose) => ({ contract: contract(OF[institutionFor(who, whose)].contract) }),
    before: failAll,
    own:    ['ok', 'ok', NO,   NO,   'ok', NO,   'ok', GUEST],
    others: [GONE, GONE, NO,   NO,   GONE, NO,   'ok', GUEST] },
  ...(['invitation.cancel', 'invitation.resend'] as const).flatMap((action): Case[] => [
    { name: 'admin, own company', action, before: inviteEveryRole,
      values: (who, whose) => ({ invitation: demoId('invitation', `${companyFor(who, whose)}/admin`) }),
      own:    ['ok', NOT,  NOT,  'ok', 'ok', NOT,  NOT, GUEST],
      others: [GONE, GONE, GONE, GONE, GONE, GONE, NOT, GUEST] },
    { name: 'operator, own company', action, before: inviteEveryRole,
      values: (_who, whose) => ({ invitation: demoId('invitation', `${whose === 'own' ? '가온딜러' : '누리링크'}/operator`) }),
      own:    ['ok', 'ok', NOT,  GONE, GONE, GONE, NOT, GUEST],
      others: [GONE, GONE, GONE, GONE, GONE, GONE, NOT, GUEST] },
    { name: 'settlement, own company', action, before: inviteEveryRole,
      values: (_who, whose) => ({ invitation: demoId('invitation', `${whose === 'own' ? '가온딜러' : '누리링크'}/settlement`) }),
      own:    ['ok', NOT,  'ok', GONE, GONE, GONE, NOT, GUEST],
      others: [GONE, GONE, GONE, GONE, GONE, GONE, NOT, GUEST] },
    { name: 'settlement, direct institution', action, before: inviteEveryRole,
      values: () => ({ invitation: demoId('invitation', '마루캐피탈/settlement') }),
      own:    [GONE, GONE, GONE, GONE, 'ok', 'ok', NOT, GUEST],
      others: [GONE, GONE, GONE, GONE, 'ok', 'ok', NOT, GUEST] },
    { name: 'admin of an institution, as its dealer', action, before: inviteEveryRole,
      values: (_who, whose) => ({ invitation: demoId('invitation', `${whose === 'own' ? '새빛카드' : '라온저축은행'}/admin`) }),
      own:    ['ok', OPERATOR, NOT, GONE, GONE, GONE, NOT, GUEST],
      others: [GONE, GONE,     GONE, GONE, GONE, GONE, NOT, GUEST] },
  ]),
];

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('every cell of the table', () => {
  const found = new Map<string, string[]>();
  const keyOf = ({ action, name }: Case, whose: Whose) => `${action} · ${name} · ${whose}`;

  beforeAll(async () => {
    for (const before of new Set(CASES.map((one) => one.before))) {
      const cases = CASES.filter((one) => one.before === before);
      for (const who of WHO) {
        await world.attempt(PEOPLE[who], async (desk, db) => {
          await before?.(db);
          for (const one of cases) {
            for (const whose of WHOSE) {
              const key = keyOf(one, whose);
              const code = codeOf(await desk.prepare(one.action, one.values(who, whose)));
              found.set(key, [...(found.get(key) ?? []), code]);
            }
          }
        });
      }
    }
  });

  it.each(CASES.flatMap((one) => WHOSE.map((whose) => [keyOf(one, whose), one[whose]] as const)))(
    '%s',
    (key, codes) => {
      expect(found.get(key)).toEqual(codes);
    },
  );
});

describe('rights whose change is not built', () => {
  const SETTLEMENT = 'SETTLEMENT_FORBIDDEN';
  const FIXED = 'SETTLE_IMMUTABLE';
  // biome-ignore format: the table of the specification
  const ROWS: readonly (readonly [Right, ...Codes])[] = [
    //                                 DA         DO          DS    IA          XA    IS    SP    G
    ['member.list',                   'ok',       'ok',       'ok', 'ok',       'ok', 'ok', 'ok', GUEST],
    ['member.change_role',            'ok',       NO,         NO,   'ok',       'ok', NO,   NO,   GUEST],
    ['member.remove',                 'ok',       'ok',       'ok', 'ok',       'ok', 'ok', NO,   GUEST],
    ['institution.view',              'ok',       'ok',       NO,   'ok',       'ok', NO,   'ok', GUEST],
    ['institution.edit',              'ok',       'ok',       NO,   NO,         'ok', NO,   NO,   GUEST],
    ['app.view',                      'ok',       'ok',       NO,   'ok',       'ok', NO,   'ok', GUEST],
    ['settle_id.view',                'ok',       'ok',       'ok', 'ok',       'ok', 'ok', 'ok', GUEST],
    ['settle_id.change',              FIXED,      FIXED,      FIXED, FIXED,     FIXED, FIXED, FIXED, GUEST],
    ['settle_id.delete',              FIXED,      FIXED,      FIXED, FIXED,     FIXED, FIXED, FIXED, GUEST],
    ['contract.view',                 'ok',       'ok',       NO,   'ok',       'ok', NO,   'ok', GUEST],
    ['contract.edit',                 'ok',       'ok',       NO,   NO,         'ok', NO,   NO,   GUEST],
    ['contract.resend_email',         'ok',       'ok',       NO,   'ok',       'ok', NO,   'ok', GUEST],
    ['dealer_contract.view',          'ok',       NO,         'ok', NO,         NO,   NO,   'ok', GUEST],
    ['usage.view',                    'ok',       'ok',       'ok', 'ok',       'ok', 'ok', 'ok', GUEST],
    ['usage.export',                  'ok',       'ok',       'ok', 'ok',       'ok', 'ok', NO,   GUEST],
    ['settlement.view',               'ok',       SETTLEMENT, 'ok', SETTLEMENT, 'ok', 'ok', 'ok', GUEST],
    ['settlement.confirm',            'ok',       SETTLEMENT, 'ok', SETTLEMENT, 'ok', 'ok', NO,   GUEST],
    ['settlement.request_adjustment', 'ok',       SETTLEMENT, 'ok', SETTLEMENT, 'ok', 'ok', NO,   GUEST],
    ['ticket.open',                   'ok',       'ok',       'ok', 'ok',       'ok', 'ok', 'ok', 'ok'],
    ['ticket.handle',                 NO,         NO,         NO,   NO,         NO,   NO,   'ok', GUEST],
  ];

  it.each(ROWS)('%s', async (right, ...codes) => {
    const found: string[] = [];
    for (const who of WHO)
      found.push(await world.attempt(PEOPLE[who], async (desk) => desk.mayNot(right)?.code ?? 'ok'));
    expect(found).toEqual(codes);
  });
});

describe('beyond the roles', () => {
  it('nobody signed in has to sign in first', async () => {
    const code = await world.storage.transaction(async (db) =>
      codeOf(await world.portal.as({ kind: 'anonymous' }, { db, now: NOW }).prepare('invitation.create', {})),
    );
    expect(code).toBe('AUTH_REQUIRED');
  });

  it.each([
    ['누리링크', 'dealer_admin', 'ok'],
    ['마루캐피탈', 'institution_admin', 'ok'],
    ['누리링크', 'dealer_operator', NOT],
  ] as const)('support invites the first admin of %s as %s: %s', async (name, role, code) => {
    const found = await world.attempt('min@support.example', async (desk, db) => {
      await db.$executeRaw`ALTER TABLE "Membership" DISABLE TRIGGER "Membership_last_admin"`;
      await db.membership.updateMany({ where: { companyId: company(name) }, data: { endedAt: NOW } });
      return codeOf(await desk.prepare('invitation.create', { company: company(name), role, email }));
    });
    expect(found).toBe(code);
  });

  it('a refusal names who may do it instead', async () => {
    const refusal = await world.attempt('lee@gaon.example', (desk) =>
      desk.whyNot('invitation.create', { company: company('새빛카드') }),
    );
    expect(refusal).toMatchObject({ code: OPERATOR, roles: ['dealer_admin'], holders: ['김가온'] });
  });

  it('a suspended company only reads', async () => {
    const found = await world.attempt('kim@gaon.example', async (desk, db) => {
      await db.company.updateMany({ where: { id: company('가온딜러') }, data: { suspendedAt: NOW } });
      const read = await desk.portfolio();
      return [read.companies.length, codeOf(await desk.prepare('institution.register', {}))];
    });
    expect(found).toEqual([3, 'COMPANY_SUSPENDED']);
  });
});

/** A pending invitation of every role a company can have. */
async function inviteEveryRole(db: Db): Promise<void> {
  const roles = [
    ['가온딜러', 'dealer'],
    ['누리링크', 'dealer'],
    ['다온병원', 'institution'],
    ['새빛카드', 'institution'],
    ['라온저축은행', 'institution'],
    ['마루캐피탈', 'institution'],
  ] as const;
  await db.invitation.createMany({
    data: roles.flatMap(([name, kind]) =>
      (kind === 'dealer' ? (['admin', 'operator', 'settlement'] as const) : (['admin', 'settlement'] as const)).map(
        (role) => ({
          id: demoId('invitation', `${name}/${role}`),
          companyId: company(name),
          email: `${demoId('mail', `${name}/${role}`)}@person.example`,
          role: `${kind}_${role}` as Role,
          tokenHash: demoId('token', `${name}/${role}`).replaceAll('-', '').repeat(2),
          expiresAt: new Date(NOW.getTime() + 86_400_000),
          invitedBy: demoId('person', 'min@support.example'),
          createdAt: NOW,
        }),
      ),
    ),
  });
}

/** Newer settings of every contract could not be applied. */
async function failAll(db: Db): Promise<void> {
  for (const code of ['CT-1001', 'CT-2001', 'CT-3001']) {
    const contractId = contract(code);
    const settings = { operatingIps: ['8.8.8.8'], callCentreName: '고객센터', callCentrePhone: '1588-1234' };
    await db.contractRevision.create({ data: { contractId, number: 9, ...settings, state: 'failed', createdAt: NOW } });
    await db.productContract.update({ where: { id: contractId }, data: { desiredRevision: 9 } });
  }
}
