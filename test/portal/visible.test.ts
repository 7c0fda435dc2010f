import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Portfolio } from '../../src/portal/portfolio.ts';
import { NOW, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const portfolioOf = (email: string) => world.at(email, (desk) => desk.portfolio());

/** Everything in the demo that is one company's alone: its name, people, codes and numbers. */
const MARKS = {
  가온딜러: ['kim@gaon.example', 'newop@gaon.example'],
  누리링크: ['choi@nuri.example'],
  다온병원: [
    'han@daon.example',
    'DAON-P1',
    'DAON-T1',
    'CT-1001',
    '654321',
    '다온병원 본원',
    '다온 검진센터',
    '211.45.10.7',
  ],
  새빛카드: ['oh@saebit.example'],
  라온저축은행: ['jung@raon.example', 'RAON-P1', 'CT-2001', '765432', '211.45.20.7', '4008712347'],
  마루캐피탈: ['yoon@maru.example', 'seo@maru.example', 'MARU-P1', 'CT-3001', '876543', '211.45.30.7'],
} as const;

type Name = keyof typeof MARKS;

describe('what a person reads holds nothing of another tenant', () => {
  it.each([
    ['kim@gaon.example', ['가온딜러', '다온병원', '새빛카드']],
    ['lee@gaon.example', ['가온딜러', '다온병원', '새빛카드']],
    ['park@gaon.example', ['가온딜러', '다온병원', '새빛카드']],
    ['choi@nuri.example', ['누리링크', '라온저축은행']],
    ['han@daon.example', ['다온병원']],
    ['jung@raon.example', ['라온저축은행']],
    ['yoon@maru.example', ['마루캐피탈']],
    ['seo@maru.example', ['마루캐피탈']],
    ['guest@example.com', []],
  ] as const)('%s', async (email, names: readonly Name[]) => {
    const portfolio = await portfolioOf(email);
    expect(portfolio.companies.map(({ name }) => name)).toEqual(names);
    const words = JSON.stringify(portfolio);
    for (const [name, marks] of Object.entries(MARKS)) {
      if (names.some((own) => own === name)) continue;
      for (const mark of [name, ...marks]) expect(words).not.toContain(mark);
    }
  });

  it('support sees every company', async () => {
    const { companies } = await portfolioOf('min@support.example');
    expect(companies.map(({ name }) => name).toSorted()).toEqual(Object.keys(MARKS).toSorted());
  });

  it('somebody with two companies reads only the one they act for', async () => {
    const found = await world.attempt('jung@raon.example', async (_desk, db) => {
      const person = await db.person.findUniqueOrThrow({ where: { email: 'jung@raon.example' } });
      const maru = await db.company.findFirstOrThrow({ where: { name: '마루캐피탈' } });
      await db.membership.create({ data: { personId: person.id, companyId: maru.id, role: 'institution_settlement' } });
      const read = await world.portal.person(db, person.id);
      const undecided = world.portal.actorOf(read);
      const chosen = world.portal.actorOf(read, maru.id);
      const desks = [undecided, chosen].map((actor) => world.portal.as(actor, { db, now: NOW }));
      const portfolios = await Promise.all(desks.map((desk) => desk.portfolio()));
      return [undecided.kind, ...portfolios.map(({ companies }) => companies.map(({ name }) => name))];
    });
    expect(found).toEqual(['undecided', [], ['마루캐피탈']]);
  });
});

describe('what a role may not see is not read', () => {
  const seen = ({ companies }: Portfolio) => {
    const organizations = companies.flatMap((company) => company.organizations);
    return {
      members: companies.some(({ members }) => members.length > 0),
      brn: companies.some(({ brn }) => brn !== ''),
      organizations: organizations.map(({ name }) => name),
      settleIds: organizations.flatMap(({ settleIds }) => settleIds.map(({ code }) => code)),
      contracts: organizations.flatMap(({ contracts }) => contracts.map(({ code }) => code)),
      app: companies.some(({ app }) => app !== null),
      prices: companies.some(({ dealerContracts }) => dealerContracts.some(({ unitPrice }) => unitPrice > 0)),
      dealerContracts: companies.flatMap(({ dealerContracts }) => dealerContracts).length,
    };
  };
  const daon = ['다온병원 본원', '다온 검진센터', '새빛카드'];

  it.each([
    [
      'kim@gaon.example',
      {
        organizations: daon,
        settleIds: ['DAON-P1', 'DAON-T1'],
        contracts: ['CT-1001'],
        brn: true,
        app: true,
        prices: true,
        dealerContracts: 8,
      },
    ],
    [
      'lee@gaon.example',
      {
        organizations: daon,
        settleIds: ['DAON-P1', 'DAON-T1'],
        contracts: ['CT-1001'],
        brn: true,
        app: true,
        prices: false,
        dealerContracts: 8,
      },
    ],
    [
      'park@gaon.example',
      {
        organizations: ['다온병원 본원'],
        settleIds: ['DAON-P1', 'DAON-T1'],
        contracts: [],
        brn: false,
        app: false,
        prices: true,
        dealerContracts: 8,
      },
    ],
    [
      'han@daon.example',
      {
        organizations: ['다온병원 본원', '다온 검진센터'],
        settleIds: ['DAON-P1', 'DAON-T1'],
        contracts: ['CT-1001'],
        brn: true,
        app: true,
        prices: false,
        dealerContracts: 0,
      },
    ],
    [
      'seo@maru.example',
      {
        organizations: ['마루캐피탈'],
        settleIds: ['MARU-P1'],
        contracts: [],
        brn: false,
        app: false,
        prices: false,
        dealerContracts: 0,
      },
    ],
  ] as const)('%s', async (email, expected) => {
    const found = seen(await portfolioOf(email));
    expect({ ...found, organizations: found.organizations.toSorted() }).toEqual({
      members: true,
      ...expected,
      organizations: [...expected.organizations].toSorted(),
    });
  });

  it('a token hash is in no portfolio', async () => {
    expect(JSON.stringify(await portfolioOf('min@support.example'))).not.toMatch(/[0-9a-f]{64}/);
  });
});

describe('what is read', () => {
  it('days are days, revisions stand in order, an invitation whose time is over has expired', async () => {
    const later = new Date(NOW.getTime() + 10 * 86_400_000);
    const { companies } = await world.at('kim@gaon.example', (desk) => desk.portfolio(), later);
    const [contract] = companies.flatMap(({ organizations }) => organizations.flatMap(({ contracts }) => contracts));
    expect(contract).toMatchObject({ code: 'CT-1001', startOn: '2025-10-01', endOn: '2027-09-30', desiredRevision: 4 });
    expect(contract?.revisions.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(companies.flatMap(({ invitations }) => invitations).map(({ code, state }) => [code, state])).toEqual([
      ['IV-2', 'expired'],
      ['IV-1', 'expired'],
    ]);
  });

  it('an id nobody has is nobody', async () => {
    const person = await world.portal.person(world.storage.db, '00000000-0000-4000-8000-000000000000');
    expect(world.portal.actorOf(person)).toEqual({ kind: 'anonymous' });
  });
});
