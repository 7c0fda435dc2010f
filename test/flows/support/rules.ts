import type { ActionName } from '../../../src/portal/action.ts';
import type { Role } from '../../../src/portal/actor.ts';
import type { CompanyView, Portfolio } from '../../../src/portal/portfolio.ts';
import type { Refusal } from '../../../src/portal/refusal.ts';

interface World {
  readonly portfolio: Portfolio;
  readonly role: Role | undefined;
  readonly ownCompany: string;
}

type Values = Record<string, unknown>;

/** As much of the portal's rules as the flows' tests lean on. */
export function whyNot(world: World, action: ActionName, values: Values): Refusal | undefined {
  switch (action) {
    case 'invitation.create':
      return invite(world, values);
    case 'invitation.cancel':
    case 'invitation.resend':
      return values.invitation === undefined || invitationIn(world.portfolio, values.invitation)
        ? undefined
        : { code: 'NOT_FOUND', slot: 'invitation' };
    case 'app.register':
      return institutionOf(world, values)?.app ? { code: 'APP_ALREADY_REGISTERED', slot: 'institution' } : undefined;
    case 'settle_id.create':
    case 'contract.create':
      return contract(world, action, values);
    case 'contract.retry':
      return retry(world, values);
    default:
      return undefined;
  }
}

const GIVES: Readonly<Record<string, readonly string[]>> = {
  dealer_admin: ['dealer_admin', 'dealer_operator', 'dealer_settlement'],
  dealer_operator: ['dealer_operator'],
};

function invite({ portfolio, role, ownCompany }: World, values: Values): Refusal | undefined {
  const company = portfolio.companies.find(({ id }) => id === values.company);
  if (values.company === undefined) return undefined;
  if (!company) return { code: 'NOT_FOUND', slot: 'company' };
  const isOwn = company.id === ownCompany;
  if (!isOwn && role !== 'dealer_admin') return { code: 'OPERATOR_CANNOT_INVITE_INST_ADMIN', slot: 'company' };
  const gives = isOwn ? (GIVES[role ?? ''] ?? []) : ['institution_admin'];
  if (values.role !== undefined && !gives.some((one) => one === values.role))
    return { code: 'INVITE_ROLE_NOT_ALLOWED', slot: 'role' };
  return company.members.some(({ email }) => email === values.email)
    ? { code: 'ALREADY_MEMBER', slot: 'email' }
    : undefined;
}

function invitationIn({ companies }: Portfolio, said: unknown) {
  return companies.flatMap(({ invitations }) => invitations).find(({ id, email }) => id === said || email === said);
}

function institutionOf({ portfolio }: World, values: Values): CompanyView | undefined {
  return portfolio.companies.find(({ id }) => id === values.institution);
}

function contract(world: World, action: ActionName, values: Values): Refusal | undefined {
  const institution = institutionOf(world, values);
  if (!institution) return undefined;
  const approved = institution.organizations.filter(({ state }) => state === 'approved');
  if (approved.length === 0) return { code: 'ORG_NOT_APPROVED', slot: 'institution' };
  if (action === 'contract.create' && !institution.app) return { code: 'APP_NOT_REGISTERED', slot: 'institution' };
  const organization = approved.find(({ id }) => id === values.organization);
  if (values.organization === undefined) return undefined;
  if (!organization) return { code: 'ORG_NOT_APPROVED', slot: 'organization' };
  const settleId = organization.settleIds.find(({ id }) => id === values.settleId);
  if (values.settleId !== undefined && !settleId) return { code: 'SETTLE_MISMATCH', slot: 'settleId' };
  const products = values.products;
  return Array.isArray(products) && products.includes('edoc')
    ? { code: 'DEALER_CONTRACT_MISSING', slot: 'products' }
    : undefined;
}

function retry({ portfolio }: World, values: Values): Refusal | undefined {
  const contracts = portfolio.companies.flatMap(({ organizations }) => organizations.flatMap((one) => one.contracts));
  const chosen = contracts.find(({ id }) => id === values.contract);
  const isFailed = chosen?.revisions.some(({ state }) => state === 'failed');
  return values.contract === undefined || isFailed ? undefined : { code: 'CONTRACT_STATE', slot: 'contract' };
}
