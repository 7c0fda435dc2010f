import { same, type Text } from '../message/text.ts';
import type { Reading } from '../message/value.ts';
import type { ActionName } from '../portal/action.ts';
import type { Role } from '../portal/actor.ts';
import type { Desk } from '../portal/desk.ts';
import { contractsIn, institutionsIn, organizationsIn, type Placed, settleIdsIn } from '../portal/find.ts';
import { seoulToday } from '../portal/formats/dates.ts';
import { ENVIRONMENT_LABELS, PRODUCT_LABELS, RENEWAL_LABELS, ROLE_LABELS } from '../portal/labels.ts';
import { rolesIn } from '../portal/permissions.ts';
import type { CompanyView, ContractView, SettleIdView } from '../portal/portfolio.ts';
import type { Ask, Known, MeantBy, Option, Values } from './flow.ts';
import { one, pendingInvitationsOf, readingsOf } from './things.ts';

export type Choices = NonNullable<Ask['choices']>;

/** Of these choices, those the action does not refuse: nobody is offered what cannot be done. */
export function possible(
  action: ActionName,
  choices: Choices,
  valuesWith: (chosen: string, values: Values) => Record<string, unknown>,
): Choices {
  return async (known, desk) => {
    const kept: Option[] = [];
    for (const option of await choices(known, desk)) {
      if (!(await desk.whyNot(action, valuesWith(option.value, known.values)))) kept.push(option);
    }
    return kept;
  };
}

/** Companies this person may invite someone to; a role already said leaves those that can have it. */
export const companiesToInviteTo: Choices = async (known, desk) => {
  const { companies } = await desk.portfolio();
  const open: { company: CompanyView; roles: readonly string[] }[] = [];
  for (const company of companies) {
    const roles = await possibleRoles(company, desk);
    if (roles.length > 0) open.push({ company, roles });
  }
  const said = readingsOf(known, 'role');
  const fitting = open.filter(({ roles }) => said === undefined || said.some((role) => roles.includes(role)));
  return (fitting.length > 0 ? fitting : open).map(({ company }) => companyOption(company));
};

/** Roles this person may give in the company that is settled, or anywhere. */
export const rolesToGive: Choices = async ({ values }, desk) => {
  const company = one(values, 'company');
  const { companies } = await desk.portfolio();
  const places = companies.filter(({ id }) => company === undefined || id === company);
  const roles = await Promise.all(places.map((place) => possibleRoles(place, desk)));
  const given = new Set<string>(roles.flat());
  return optionsOf(ROLE_LABELS).filter(({ value }) => given.has(value));
};

async function possibleRoles({ id: company, kind }: CompanyView, desk: Desk): Promise<readonly Role[]> {
  const roles: Role[] = [];
  for (const role of rolesIn(kind)) {
    if (!(await desk.whyNot('invitation.create', { company, role }))) roles.push(role);
  }
  return roles;
}

/** Institutions; the one that owns what was already said, if anything was. */
export const institutions: Choices = async (known, desk) => {
  const portfolio = await desk.portfolio();
  const owners = ownersOf(known, [...organizationsIn(portfolio), ...settleIdsIn(portfolio)]);
  return institutionsIn(portfolio)
    .filter(({ id }) => owners === undefined || owners.has(id))
    .map(companyOption);
};

function ownersOf(known: Known, things: readonly Placed<{ id: string }>[]): ReadonlySet<string> | undefined {
  const said = ['organization', 'settleId'].flatMap((slot) => readingsOf(known, slot) ?? []);
  const owners = things.filter(({ thing }) => said.includes(thing.id)).map(({ company }) => company.id);
  return owners.length > 0 ? new Set(owners) : undefined;
}

/** Sender names of the institution that is settled, or of all; the one a said SettleId stands under. */
export const organizations: Choices = async (known, desk) => {
  const portfolio = await desk.portfolio();
  const institution = one(known.values, 'institution');
  const inside = organizationsIn(portfolio).filter(
    ({ company }) => institution === undefined || company.id === institution,
  );
  const settleId = readingsOf(known, 'settleId') ?? [];
  const above = inside.filter(({ thing }) => thing.settleIds.some(({ id }) => settleId.includes(id)));
  return (above.length > 0 ? above : inside).map(({ company, thing }) => ({
    value: thing.id,
    label: same(institution === undefined ? `${thing.name} · ${company.name}` : thing.name),
  }));
};

/** SettleIds under the sender name that is settled, or all. */
export const settleIds: Choices = async ({ values }, desk) => {
  const organization = one(values, 'organization');
  return settleIdsIn(await desk.portfolio())
    .filter((owned) => organization === undefined || owned.organization.id === organization)
    .map(({ thing }) => ({ value: thing.id, label: settleIdLabel(thing) }));
};

function settleIdLabel({ code, environment, label }: SettleIdView): Text {
  const words = ENVIRONMENT_LABELS[environment];
  return { ko: `${code} · ${words.ko} · ${label}`, en: `${code} · ${words.en} · ${label}` };
}

/** Invitations nobody has answered yet. */
export const pendingInvitations: Choices = async (_known, desk) => {
  const { companies } = await desk.portfolio();
  return companies.flatMap((company) =>
    pendingInvitationsOf(company, desk.now).map(({ id, email, role }) => ({
      value: id,
      label: invitationLabel(email, role, company.name),
    })),
  );
};

/** Pending invitations by their company or role. */
export const byCompanyOrRole: MeantBy = {
  kinds: ['company', 'role'],
  find: async (said, desk) => {
    const { companies } = await desk.portfolio();
    const isOf = (company: CompanyView, role: Role) => (readings: readonly Reading[]) =>
      readings.some(
        ({ kind, value }) => (kind === 'company' && value === company.id) || (kind === 'role' && value === role),
      );
    return companies.flatMap((company) =>
      pendingInvitationsOf(company, desk.now)
        .filter(({ role }) => said.every(isOf(company, role)))
        .map(({ id }) => id),
    );
  },
};

function invitationLabel(email: string, role: Role, company: string): Text {
  const words = ROLE_LABELS[role];
  return { ko: `${email} · ${words.ko} · ${company}`, en: `${email} · ${words.en} · ${company}` };
}

/** Contracts this person may see; those of what was already said. */
export const contracts: Choices = async (known, desk) => {
  const institution = readingsOf(known, 'institution');
  const settleId = readingsOf(known, 'settleId');
  return contractsIn(await desk.portfolio())
    .filter(({ company }) => institution === undefined || institution.includes(company.id))
    .filter(({ thing }) => settleId === undefined || settleId.includes(thing.settleIdId))
    .map((owned) => ({ value: owned.thing.id, label: contractLabel(owned) }));
};

/** "CT-1001 · 다온병원 본원 · 본인인증" */
export function contractLabel({ organization, thing }: Placed<ContractView>): Text {
  const product = PRODUCT_LABELS[thing.product];
  return {
    ko: `${thing.code} · ${organization.name} · ${product.ko}`,
    en: `${thing.code} · ${organization.name} · ${product.en}`,
  };
}

/** Products free for a contract from the day said, else from today; with none of them free today, those that will be. */
export const products: Choices = async (known, desk) => {
  const { startOn } = known.values;
  const free = (from: Values[string] | undefined) =>
    possible('contract.create', fixed(PRODUCT_LABELS), (product, { institution, organization, settleId, years }) => ({
      institution,
      organization,
      settleId,
      products: [product],
      startOn: from,
      years,
    }))(known, desk);
  const wanted = await free(startOn ?? seoulToday(desk.now));
  return wanted.length > 0 || startOn !== undefined ? wanted : free(undefined);
};

export const environments: Choices = fixed(ENVIRONMENT_LABELS);
export const renewals: Choices = fixed(RENEWAL_LABELS);

/** A contract runs for whole years, at most five. */
export const years: Choices = async () =>
  ['1', '2', '3', '4', '5'].map((value) => ({ value, label: yearsLabel(value) }));

export function yearsLabel(count: string): Text {
  return { ko: `${count}년`, en: count === '1' ? '1 year' : `${count} years` };
}

/** The own company unless another was said; someone without a company is asked. */
export const ownUnlessSaid: Choices = async ({ candidates }, desk) => {
  const { companies } = await desk.portfolio();
  const { actor } = desk;
  const own = candidates.company === undefined && actor.kind === 'member' ? actor.companyId : undefined;
  return companies.filter(({ id }) => own === undefined || id === own).map(companyOption);
};

function companyOption({ id, name }: CompanyView): Option {
  return { value: id, label: same(name) };
}

function fixed(labels: Readonly<Record<string, Text>>): Choices {
  return async () => optionsOf(labels);
}

function optionsOf(labels: Readonly<Record<string, Text>>): Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
