import type { Db } from '../storage/db.ts';
import type { Actor, Member } from './actor.ts';

/** Someone who can sign in, with every company they may act for. */
export interface Person {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly isStaff: boolean;
  readonly memberships: readonly Member[];
}

/** One statement; undefined for an id nobody has. */
export async function readPerson(db: Db, personId: string): Promise<Person | undefined> {
  const row = await db.person.findUnique({
    relationLoadStrategy: 'join',
    where: { id: personId },
    select: {
      name: true,
      email: true,
      staff: true,
      memberships: {
        where: { endedAt: null },
        orderBy: { createdAt: 'asc' },
        select: { id: true, role: true, companyId: true, company: { select: { name: true, kind: true } } },
      },
    },
  });
  if (!row) return undefined;
  const identity = { personId, name: row.name, email: row.email };
  const memberships = row.memberships.map(({ id, role, companyId, company }): Member => {
    const place = { membershipId: id, companyId, companyName: company.name, companyKind: company.kind, role };
    return { kind: 'member', ...identity, ...place };
  });
  return { ...identity, isStaff: row.staff, memberships };
}

/** Who signs in with an address, in small letters; undefined for one nobody has. */
export async function personWithEmail(db: Db, email: string): Promise<string | undefined> {
  return (await db.person.findUnique({ where: { email }, select: { id: true } }))?.id;
}

/** Whom a person acts as; `companyId` is the company they said they act for, when there are several. */
export function actorOf(person: Person | undefined, companyId?: string | null): Actor {
  if (!person) return { kind: 'anonymous' };
  const { personId, name, email, memberships } = person;
  if (person.isStaff) return { kind: 'staff', personId, name, email };
  const [only, ...others] = memberships;
  if (!only) return { kind: 'guest', personId, name, email };
  const chosen = others.length === 0 ? only : memberships.find((one) => one.companyId === companyId);
  return chosen ?? { kind: 'undecided', personId, name, email, memberships };
}
