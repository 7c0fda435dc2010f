import type { Db } from '../../storage/db.ts';
import type { Role } from '../actor.ts';
import { DEMO_EMAILS } from './companies.ts';

export interface DemoMembership {
  /** The company's name. */
  readonly company: string;
  readonly role: Role;
}

/** Someone one can be in the demo. */
export interface DemoPersona {
  readonly email: string;
  readonly name: string;
  readonly memberships: readonly DemoMembership[];
  readonly staff: boolean;
  /** Has a pending invitation. */
  readonly invited: boolean;
}

/** The seeded people first, then those who came later, then e-mails that are invited and have never signed in. */
export async function demoPersonas(db: Db): Promise<readonly DemoPersona[]> {
  const people = await db.person.findMany({ select: PERSONA, orderBy: { createdAt: 'asc' } });
  const invited = await db.invitation.findMany({
    where: { state: 'pending' },
    select: { email: true },
    orderBy: { number: 'asc' },
  });
  const emails = new Set(invited.map(({ email }) => email));
  const personas = people.map((person) => ({ ...personaOf(person), invited: emails.has(person.email) }));
  for (const { email } of people) emails.delete(email);
  return [
    ...personas.sort((one, other) => rank(one.email) - rank(other.email)),
    ...[...emails].map((email) => ({ email, name: nameOf(email), memberships: [], staff: false, invited: true })),
  ];
}

/** The person behind an e-mail, made when it has a pending invitation only; undefined for every other e-mail. */
export async function demoPerson(
  db: Db,
  email: string,
  now: Date,
): Promise<(Omit<DemoPersona, 'invited'> & { readonly personId: string }) | undefined> {
  const folded = email.trim().toLowerCase();
  const person =
    (await db.person.findUnique({ where: { email: folded }, select: PERSONA })) ??
    (await createInvited(db, { email: folded, now }));
  return person ? { personId: person.id, ...personaOf(person) } : undefined;
}

async function createInvited(db: Db, { email, now }: { email: string; now: Date }): Promise<PersonRow | undefined> {
  const invitation = await db.invitation.findFirst({ where: { email, state: 'pending' }, select: { id: true } });
  if (!invitation) return undefined;
  return db.person.upsert({
    where: { email },
    create: { email, name: nameOf(email), createdAt: now },
    update: {},
    select: PERSONA,
  });
}

const PERSONA = {
  id: true,
  email: true,
  name: true,
  staff: true,
  memberships: { where: { endedAt: null }, select: { role: true, company: { select: { name: true } } } },
} as const;

interface PersonRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly staff: boolean;
  readonly memberships: readonly { readonly role: Role; readonly company: { readonly name: string } }[];
}

function personaOf({ email, name, staff, memberships }: PersonRow): Omit<DemoPersona, 'invited'> {
  return { email, name, staff, memberships: memberships.map(({ role, company }) => ({ company: company.name, role })) };
}

function rank(email: string): number {
  const index = DEMO_EMAILS.indexOf(email);
  return index < 0 ? DEMO_EMAILS.length : index;
}

function nameOf(email: string): string {
  return email.slice(0, email.indexOf('@'));
}
