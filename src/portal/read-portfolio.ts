import type { Db } from '../storage/db.ts';
import type { Actor } from './actor.ts';
import { reach } from './permissions.ts';
import type { CompanyView, ContractView, InvitationView, OrganizationView, Portfolio } from './portfolio.ts';
import { type CompanyRow, type OrganizationRow, portfolioSelect } from './portfolio-rows.ts';
import { visible } from './visible.ts';

/** Everything this person may see, in one statement. */
export async function readPortfolio(db: Db, actor: Actor, now: Date): Promise<Portfolio> {
  if (actor.kind !== 'member' && actor.kind !== 'staff') return { companies: [] };
  const rows = await db.company.findMany({
    relationLoadStrategy: 'join',
    where: visible(actor).companies,
    orderBy: { name: 'asc' },
    select: portfolioSelect(actor),
  });
  const own = actor.kind === 'member' ? actor.companyId : undefined;
  const first = rows.filter(({ id }) => id === own);
  const rest = rows.filter(({ id }) => id !== own);
  return { companies: [...first, ...rest].map((row) => companyView(row, actor, now)) };
}

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
