import type { Prisma } from '../storage/db.ts';
import type { Actor } from './actor.ts';
import { type Right, reach } from './permissions.ts';

/** What one person may see, as filters; a part their role may not see matches nothing. */
export interface Visible {
  readonly companies: Prisma.CompanyWhereInput;
  readonly members: Prisma.MembershipWhereInput;
  readonly invitations: Prisma.InvitationWhereInput;
  readonly organizations: Prisma.OrganizationWhereInput;
  readonly settleIds: Prisma.SettleIdWhereInput;
  readonly contracts: Prisma.ProductContractWhereInput;
  readonly apps: Prisma.AppWhereInput;
}

const NOTHING = { id: { in: [] as string[] } };

/** The only place where an actor becomes a filter: every read of portal data begins with it. */
export function visible(actor: Actor): Visible {
  const when = <Where>(right: Right, where: Where) => (reach(actor, right) === 'none' ? NOTHING : where);
  return {
    companies: companiesOf(actor),
    members: when('member.list', { endedAt: null }),
    invitations: when('member.list', {}),
    organizations: organizationsOf(actor),
    settleIds: when('settle_id.view', {}),
    contracts: when('contract.view', {}),
    apps: when('app.view', { endedAt: null }),
  };
}

/** The own company and, for a dealer, the institutions it registered; for support all. */
function companiesOf(actor: Actor): Prisma.CompanyWhereInput {
  if (actor.kind === 'staff') return {};
  if (actor.kind !== 'member') return NOTHING;
  const { companyId, companyKind } = actor;
  return companyKind === 'dealer' ? { OR: [{ id: companyId }, { dealerId: companyId }] } : { id: companyId };
}

/** Without a right to look at institutions, only as far as SettleIds need them. */
function organizationsOf(actor: Actor): Prisma.OrganizationWhereInput {
  if (reach(actor, 'institution.view') !== 'none') return {};
  return reach(actor, 'settle_id.view') === 'none' ? NOTHING : { settleIds: { some: {} } };
}
