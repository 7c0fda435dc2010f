import type {
  CompanyView,
  ContractView,
  InvitationView,
  OrganizationView,
  Portfolio,
  SettleIdView,
} from '../portal/portfolio.ts';
import type { Known, Values } from './flow.ts';

/** A thing of the portal with what it belongs to. */
export interface Owned<Thing> {
  readonly company: CompanyView;
  readonly organization: OrganizationView;
  readonly thing: Thing;
}

export function companyIn({ companies }: Portfolio, id: string | undefined): CompanyView | undefined {
  return companies.find((company) => company.id === id);
}

export function institutionsIn({ companies }: Portfolio): readonly CompanyView[] {
  return companies.filter(({ kind }) => kind !== 'dealer');
}

export function organizationsIn({ companies }: Portfolio): readonly Owned<OrganizationView>[] {
  return companies.flatMap((company) =>
    company.organizations.map((organization) => ({ company, organization, thing: organization })),
  );
}

export function settleIdsIn(portfolio: Portfolio): readonly Owned<SettleIdView>[] {
  return organizationsIn(portfolio).flatMap(({ company, organization }) =>
    organization.settleIds.map((thing) => ({ company, organization, thing })),
  );
}

export function contractsIn(portfolio: Portfolio): readonly Owned<ContractView>[] {
  return organizationsIn(portfolio).flatMap(({ company, organization }) =>
    organization.contracts.map((thing) => ({ company, organization, thing })),
  );
}

/** Invitations that can still be accepted. */
export function pendingInvitationsOf(company: CompanyView, now: Date): readonly InvitationView[] {
  return company.invitations.filter(({ state, expiresAt }) => state === 'pending' && expiresAt > now);
}

/** A value that is one string. */
export function one(values: Values, slot: string): string | undefined {
  const value = values[slot];
  return typeof value === 'string' ? value : undefined;
}

/** What a value is, or every reading it could have; undefined when nothing was said of it. */
export function readingsOf({ values, candidates }: Known, slot: string): readonly string[] | undefined {
  const value = values[slot] ?? candidates[slot];
  return value === undefined ? undefined : [value].flat();
}

/** The values there are. */
export function present(values: Readonly<Record<string, Values[string] | undefined>>): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([slot, value]) => (value === undefined ? [] : [[slot, value]])),
  );
}
