import type { Db, Prisma } from '../storage/db.ts';
import type { Actor } from './actor.ts';
import { reach } from './permissions.ts';
import type { CompanyView, ContractView, InvitationView, OrganizationView, Portfolio } from './portfolio.ts';
import { visible } from './visible.ts';

/** Enough for every pending invitation, the rate of an hour, and what became of the last ones. */
const INVITATIONS = 500;
const REVISIONS = 50;

/** Everything this person may see, in one statement. */
export async function readPortfolio(db: Db, actor: Actor, now: Date): Promise<Portfolio> {
  if (actor.kind !== 'member' && actor.kind !== 'staff') return { companies: [] };
  const rows = await db.company.findMany({
    relationLoadStrategy: 'join',
    where: visible(actor).companies,
    orderBy: { name: 'asc' },
    select: selectFor(actor),
  });
  const own = actor.kind === 'member' ? actor.companyId : undefined;
  const first = rows.filter(({ id }) => id === own);
  const rest = rows.filter(({ id }) => id !== own);
  return { companies: [...first, ...rest].map((row) => companyView(row, actor, now)) };
}

function selectFor(actor: Actor) {
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

type CompanyRow = Prisma.CompanyGetPayload<{ select: ReturnType<typeof selectFor> }>;
type OrganizationRow = CompanyRow['organizations'][number];

/** Business data and prices are blank for a role that may not look at them; their rules need the rest. */
function companyView(row: CompanyRow, actor: Actor, now: Date): CompanyView {
  const { id, kind, name, dealerId, version } = row;
  const seesInstitution = reach(actor, 'institution.view') !== 'none';
  const seesPrice = reach(actor, 'dealer_contract.view') !== 'none';
  const [app] = row.apps;
  return {
    id,
    kind,
    name,
    brn: seesInstitution ? row.brn : '',
    channelUrl: seesInstitution ? row.channelUrl : null,
    dealerId,
    suspended: row.suspendedAt !== null,
    members: row.memberships.map(({ id: membershipId, person, ...membership }) => ({
      membershipId,
      ...membership,
      ...person,
    })),
    invitations: row.invitations.map((invitation) => invitationView(invitation, now)),
    organizations: row.organizations.map(organizationView),
    app: app ?? null,
    dealerContracts: row.dealerContracts.map(({ product, environment, renewal, unitPrice, startOn, endOn }) => ({
      product,
      environment,
      renewal,
      unitPrice: seesPrice ? unitPrice : 0,
      startOn: day(startOn),
      endOn: day(endOn),
    })),
    version,
  };
}

/** A pending invitation whose time is over has expired, whatever is stored. */
function invitationView(row: CompanyRow['invitations'][number], now: Date): InvitationView {
  const { id, number, companyId, email, role, state, invitedBy, sentAt, expiresAt, createdAt, version } = row;
  return {
    id,
    code: `IV-${number}`,
    companyId,
    email,
    role,
    state: state === 'pending' && expiresAt <= now ? 'expired' : state,
    invitedBy,
    sentAt,
    expiresAt,
    createdAt,
    version,
  };
}

function organizationView({ id, companyId, name, state, reason, version, ...row }: OrganizationRow): OrganizationView {
  return {
    id,
    companyId,
    name,
    state,
    reason,
    version,
    settleIds: row.settleIds.map(({ id, code, organizationId, environment, label }) => ({
      id,
      code,
      organizationId,
      environment,
      label,
    })),
    contracts: row.contracts.map(contractView),
  };
}

function contractView(row: OrganizationRow['contracts'][number]): ContractView {
  const { id, code, organizationId, settleIdId, product, environment, renewal, state, version } = row;
  return {
    id,
    code,
    organizationId,
    settleIdId,
    product,
    environment,
    startOn: day(row.startOn),
    endOn: day(row.endOn),
    renewal,
    state,
    desiredRevision: row.desiredRevision,
    appliedRevision: row.appliedRevision,
    revisions: row.revisions.toReversed().map(({ number, operatingIps, callCentreName, callCentrePhone, state }) => ({
      number,
      operatingIps,
      callCentreName,
      callCentrePhone,
      state,
    })),
    version,
  };
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
