import type { Prisma } from '../storage/db.ts';
import type { Actor } from './actor.ts';
import { visible } from './visible.ts';

/** Enough for every pending invitation, the rate of an hour, and what became of the last ones. */
const INVITATIONS = 500;
const REVISIONS = 50;

/** What is read of each company: the parts this person may see, and never a token's hash. */
export function portfolioSelect(actor: Actor) {
  const see = visible(actor);
  return {
    id: true,
    kind: true,
    name: true,
    brn: true,
    channelUrl: true,
    dealerId: true,
    suspendedAt: true,
    version: true,
    memberships: {
      where: see.members,
      orderBy: { createdAt: 'asc' },
      select: { id: true, personId: true, role: true, version: true, person: { select: { name: true, email: true } } },
    },
    invitations: {
      where: see.invitations,
      orderBy: { number: 'desc' },
      take: INVITATIONS,
      omit: { tokenHash: true },
    },
    organizations: {
      where: see.organizations,
      orderBy: { createdAt: 'asc' },
      include: {
        settleIds: { where: see.settleIds, orderBy: { number: 'asc' } },
        contracts: {
          where: see.contracts,
          orderBy: { number: 'asc' },
          include: { revisions: { orderBy: { number: 'desc' }, take: REVISIONS } },
        },
      },
    },
    apps: { where: see.apps, select: { appId: true } },
    dealerContracts: { orderBy: { product: 'asc' } },
  } as const satisfies Prisma.CompanySelect;
}

export type CompanyRow = Prisma.CompanyGetPayload<{ select: ReturnType<typeof portfolioSelect> }>;
export type OrganizationRow = CompanyRow['organizations'][number];
