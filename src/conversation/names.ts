import type { CompanyView, Portfolio } from '../portal/portfolio.ts';
import type { Name } from '../understanding/situation.ts';

/** Everything this person may see that has a name, an address or a code. */
export function namesOf({ companies }: Portfolio): Name[] {
  return companies.flatMap((company) => [
    name(company.name, 'company', company.id),
    ...company.members.flatMap(({ membershipId, name: words, email }) => [
      name(words, 'member', membershipId),
      name(email, 'member', membershipId),
    ]),
    ...invitationNames(company),
    ...company.organizations.flatMap((organization) => [
      name(organization.name, 'organization', organization.id),
      ...organization.settleIds.flatMap(({ id, code, label }) => [
        name(code, 'settleId', id),
        name(label, 'settleId', id),
      ]),
      ...organization.contracts.map(({ id, code }) => name(code, 'contract', id)),
    ]),
  ]);
}

function invitationNames({ invitations }: CompanyView): Name[] {
  return invitations
    .filter(({ state }) => state === 'pending')
    .flatMap(({ id, code, email }) => [name(code, 'invitation', id), name(email, 'invitation', id)]);
}

function name(words: string, kind: Name['readings'][number]['kind'], value: string): Name {
  return { words, readings: [{ kind, value }] };
}
