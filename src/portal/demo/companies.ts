import { randomBytes } from 'node:crypto';
import type { Db } from '../../storage/db.ts';
import type { CompanyKind, Role } from '../actor.ts';
import { demoId } from './demo-id.ts';

const DAY_MS = 86_400_000;
const INVITATION_DAYS = 7;

interface DemoCompany {
  readonly name: string;
  readonly kind: CompanyKind;
  readonly brn: string;
  readonly dealer?: string;
}

// biome-ignore format: a table
const COMPANIES: readonly DemoCompany[] = [
  { name: '가온딜러',     kind: 'dealer',   brn: '1008100008' },
  { name: '누리링크',     kind: 'dealer',   brn: '2008200004' },
  { name: '다온병원',     kind: 'indirect', brn: '3008600016', dealer: '가온딜러' },
  { name: '새빛카드',     kind: 'indirect', brn: '6008500205', dealer: '가온딜러' },
  { name: '라온저축은행', kind: 'indirect', brn: '4008712347', dealer: '누리링크' },
  { name: '마루캐피탈',   kind: 'direct',   brn: '5008811117' },
];

// biome-ignore format: a table
const PEOPLE: readonly { email: string; name: string; company?: string; role?: Role; staff?: true }[] = [
  { email: 'kim@gaon.example',    name: '김가온', company: '가온딜러',     role: 'dealer_admin' },
  { email: 'lee@gaon.example',    name: '이도윤', company: '가온딜러',     role: 'dealer_operator' },
  { email: 'park@gaon.example',   name: '박서진', company: '가온딜러',     role: 'dealer_settlement' },
  { email: 'choi@nuri.example',   name: '최누리', company: '누리링크',     role: 'dealer_admin' },
  { email: 'han@daon.example',    name: '한다온', company: '다온병원',     role: 'institution_admin' },
  { email: 'jung@raon.example',   name: '정라온', company: '라온저축은행', role: 'institution_admin' },
  { email: 'yoon@maru.example',   name: '윤마루', company: '마루캐피탈',   role: 'institution_admin' },
  { email: 'seo@maru.example',    name: '서하늘', company: '마루캐피탈',   role: 'institution_settlement' },
  { email: 'min@support.example', name: '민지원', staff: true },
  { email: 'guest@example.com',   name: '게스트' },
];

// biome-ignore format: a table
const INVITATIONS: readonly { number: number; company: string; email: string; role: Role; daysAgo: number }[] = [
  { number: 1, company: '새빛카드', email: 'oh@saebit.example',  role: 'institution_admin', daysAgo: 3 },
  { number: 2, company: '가온딜러', email: 'newop@gaon.example', role: 'dealer_operator',   daysAgo: 1 },
];

/** The e-mails of the seeded people, in the order they are offered. */
export const DEMO_EMAILS: readonly string[] = PEOPLE.map(({ email }) => email);

/** Companies with their people and pending invitations. */
export async function seedCompanies(db: Db, { since, now }: { since: Date; now: Date }): Promise<void> {
  await db.company.createMany({
    data: COMPANIES.map(({ dealer, ...company }) => ({
      ...company,
      id: demoId('company', company.name),
      dealerId: dealer === undefined ? null : demoId('company', dealer),
      createdAt: since,
    })),
  });
  await db.person.createMany({
    data: PEOPLE.map(({ email, name, staff = false }) => ({
      id: demoId('person', email),
      email,
      name,
      staff,
      createdAt: since,
    })),
  });
  await db.membership.createMany({ data: memberships(since) });
  await db.invitation.createMany({
    data: INVITATIONS.map(({ daysAgo, company, ...invitation }) => ({
      ...invitation,
      ...invitedOn(daysAgo, now),
      id: demoId('invitation', invitation.email),
      companyId: demoId('company', company),
      invitedBy: demoId('person', 'kim@gaon.example'),
      tokenHash: randomBytes(32).toString('hex'), // of no token: resending makes the first one
    })),
  });
}

/** Makes the pending invitations nobody touched as old as on the first day. */
export async function redateInvitations(db: Db, now: Date): Promise<void> {
  for (const { email, daysAgo } of INVITATIONS) {
    await db.invitation.updateMany({
      where: { id: demoId('invitation', email), state: 'pending', version: 1 },
      data: invitedOn(daysAgo, now),
    });
  }
}

function memberships(createdAt: Date) {
  return PEOPLE.flatMap(({ email, company, role }) =>
    company === undefined || role === undefined
      ? []
      : [
          {
            id: demoId('membership', email),
            personId: demoId('person', email),
            companyId: demoId('company', company),
            role,
            createdAt,
          },
        ],
  );
}

function invitedOn(daysAgo: number, now: Date) {
  const createdAt = new Date(now.getTime() - daysAgo * DAY_MS);
  return { createdAt, sentAt: [createdAt], expiresAt: new Date(createdAt.getTime() + INVITATION_DAYS * DAY_MS) };
}
