import type { Counter } from './action.ts';
import { type Right, reach } from './permissions.ts';
import type {
  CompanyView,
  ContractView,
  InvitationView,
  OrganizationView,
  Portfolio,
  SettleIdView,
} from './portfolio.ts';
import type { Refusal } from './refusal.ts';
import { forbidden, reaches } from './standing.ts';

/** A thing under a sender name, with what it stands under. */
export interface Placed<Thing> {
  readonly company: CompanyView;
  readonly organization: OrganizationView;
  readonly thing: Thing;
}

/** What has passed the rules is there: otherwise a rule is missing. */
export function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('A value that passed the rules is not in the portfolio.');
  return thing;
}

export function companyIn({ companies }: Portfolio, id: string | undefined): CompanyView | undefined {
  return companies.find((company) => company.id === id);
}

export function institutionsIn({ companies }: Portfolio): readonly CompanyView[] {
  return companies.filter(({ kind }) => kind !== 'dealer');
}

export function organizationsIn({ companies }: Portfolio): readonly Placed<OrganizationView>[] {
  return companies.flatMap((company) =>
    company.organizations.map((organization) => ({ company, organization, thing: organization })),
  );
}

export function settleIdsIn(portfolio: Portfolio): readonly Placed<SettleIdView>[] {
  return organizationsIn(portfolio).flatMap(({ company, organization }) =>
    organization.settleIds.map((thing) => ({ company, organization, thing })),
  );
}

export function contractsIn(portfolio: Portfolio): readonly Placed<ContractView>[] {
  return organizationsIn(portfolio).flatMap(({ company, organization }) =>
    organization.contracts.map((thing) => ({ company, organization, thing })),
  );
}

export function organizationIn(portfolio: Portfolio, id: string): Placed<OrganizationView> | undefined {
  return organizationsIn(portfolio).find(({ thing }) => thing.id === id);
}

export function settleIdIn(portfolio: Portfolio, id: string): Placed<SettleIdView> | undefined {
  return settleIdsIn(portfolio).find(({ thing }) => thing.id === id);
}

export function contractIn(portfolio: Portfolio, id: string): Placed<ContractView> | undefined {
  return contractsIn(portfolio).find(({ thing }) => thing.id === id);
}

/** By id, number (IV-12) or e-mail; of several for an e-mail the pending one, then the newest. */
export function invitationIn(
  { companies }: Portfolio,
  named: string,
): { company: CompanyView; invitation: InvitationView } | undefined {
  const words = named.toLowerCase();
  const all = companies.flatMap((company) => company.invitations.map((invitation) => ({ company, invitation })));
  const matching = all.filter(({ invitation: { id, code, email } }) => [id, code.toLowerCase(), email].includes(words));
  const newestFirst = matching.toSorted(
    (one, other) => Number(other.invitation.createdAt) - Number(one.invitation.createdAt),
  );
  return newestFirst.find(({ invitation }) => invitation.state === 'pending') ?? newestFirst[0];
}

/** Why this right does not reach that institution: it is not there for this person, not theirs to change, or suspended. */
export function institutionRefusal(
  { actor, portfolio }: Counter,
  right: Right,
  { id, slot }: { id: string; slot: string },
): Refusal | undefined {
  const company = companyIn(portfolio, id);
  if (!company || company.kind === 'dealer') return { code: 'NOT_FOUND', slot };
  if (!reaches(actor, reach(actor, right), company)) return { ...forbidden(actor, right), slot };
  return company.suspended ? { code: 'COMPANY_SUSPENDED', slot } : undefined;
}

/** As `institutionRefusal`, for a sender name; of a said institution it has to be one of its own. */
export function organizationRefusal(
  counter: Counter,
  right: Right,
  { id, institution }: { id: string; institution: string | undefined },
): Refusal | undefined {
  const slot = 'organization';
  const placed = organizationIn(counter.portfolio, id);
  if (!placed || (institution !== undefined && placed.company.id !== institution)) return { code: 'NOT_FOUND', slot };
  return institutionRefusal(counter, right, { id: placed.company.id, slot });
}
