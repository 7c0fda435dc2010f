import type { Counter } from './action.ts';
import { companyIn, found, institutionRefusal, organizationIn, organizationRefusal, settleIdIn } from './find.ts';
import { addYears, lastDayAfterYears, lastDayOfTest, seoulToday } from './formats/dates.ts';
import type { CompanyView, ContractView, DealerContractView, Environment, Product, SettleIdView } from './portfolio.ts';
import { readinessRefusal } from './readiness.ts';
import type { Refusal } from './refusal.ts';

const RIGHT = 'contract.create';
const YEARS_AHEAD = 1;
const MOST_YEARS = 5;

/** What is known so far of where a contract will stand. */
export interface Place {
  readonly institution?: string | undefined;
  readonly organization?: string | undefined;
  readonly settleId?: string | undefined;
}

/** The named things exist for this person, belong together, and are ready for a contract. */
export function placeRefusal(counter: Counter, { institution, organization, settleId }: Place): Refusal | undefined {
  return (
    institutionReady(counter, institution, 'institution') ??
    organizationApproved(counter, { institution, organization }) ??
    settleIdFits(counter, { institution, organization, settleId })
  );
}

function institutionReady(counter: Counter, id: string | undefined, slot: string): Refusal | undefined {
  if (id === undefined) return undefined;
  const refusal = institutionRefusal(counter, RIGHT, { id, slot });
  if (refusal) return refusal;
  const readiness = readinessRefusal(counter.actor, found(companyIn(counter.portfolio, id)));
  return readiness && { ...readiness, slot };
}

function organizationApproved(counter: Counter, { institution, organization: id }: Place): Refusal | undefined {
  if (id === undefined) return undefined;
  const refusal = organizationRefusal(counter, RIGHT, { id, institution });
  if (refusal) return refusal;
  const { company, thing } = found(organizationIn(counter.portfolio, id));
  const slot = 'organization';
  if (thing.state !== 'approved') return { code: 'ORG_NOT_APPROVED', slot, about: { name: thing.name } };
  return institutionReady(counter, company.id, slot);
}

function settleIdFits(counter: Counter, { institution, organization, settleId: id }: Place): Refusal | undefined {
  if (id === undefined) return undefined;
  const slot = 'settleId';
  const placed = settleIdIn(counter.portfolio, id);
  if (!placed) return { code: 'NOT_FOUND', slot };
  const isElsewhere = organization !== undefined && placed.organization.id !== organization;
  const isOthers = institution !== undefined && placed.company.id !== institution;
  if (isElsewhere || isOthers) return { code: 'SETTLE_MISMATCH', slot, about: { code: placed.thing.code } };
  return institutionReady(counter, placed.company.id, slot);
}

export interface Period {
  readonly startOn: string;
  readonly endOn: string;
}

/** A start is today or later, at most a year ahead; a production contract runs one to five years. */
export function periodRefusal({ now }: Counter, startOn?: string, years?: number): Refusal | undefined {
  const today = seoulToday(now);
  if (startOn !== undefined && (startOn < today || startOn > addYears(today, YEARS_AHEAD))) {
    return { code: 'CONTRACT_PERIOD_INVALID', slot: 'startOn' };
  }
  if (years === undefined || (years >= 1 && years <= MOST_YEARS)) return undefined;
  return { code: 'CONTRACT_PERIOD_INVALID', slot: 'years' };
}

/** A test contract runs three months; a production one the years asked for, and until they are known at least a year. */
export function periodOf(environment: Environment, startOn: string, years = 1): Period {
  return { startOn, endOn: environment === 'test' ? lastDayOfTest(startOn) : lastDayAfterYears(startOn, years) };
}

interface Wanted {
  readonly company: CompanyView;
  readonly settleId: SettleIdView;
  readonly products: readonly Product[];
  readonly period: Period | undefined;
}

/** An indirect institution's contract is covered by its dealer's own, product by product, for the whole period. */
export function coverageRefusal(
  { portfolio, now }: Counter,
  { company, settleId, products, period }: Wanted,
): Refusal | undefined {
  if (company.kind !== 'indirect') return undefined;
  const { environment } = settleId;
  const today = seoulToday(now);
  const contracts = companyIn(portfolio, company.dealerId ?? '')?.dealerContracts ?? [];
  const wanted = period ?? { startOn: today, endOn: today };
  const covered = contracts.filter((contract) => contract.environment === environment && covers(contract, wanted));
  const coveredProducts = [...new Set(covered.map(({ product }) => product))];
  const missing = products.filter((product) => !coveredProducts.includes(product));
  if (missing.length === 0) return undefined;
  const about = { missing: missing.join(','), covered: coveredProducts.join(',') };
  return { code: 'DEALER_CONTRACT_MISSING', slot: 'products', about };
}

function covers(contract: DealerContractView, { startOn, endOn }: Period): boolean {
  return contract.startOn <= startOn && contract.endOn >= endOn;
}

/**
 * No two live contracts of a SettleId and product overlap. While the start is unknown only one that leaves no possible
 * start is in the way.
 */
export function duplicateRefusal(
  { portfolio, now }: Counter,
  { settleId, products, period }: Wanted,
): Refusal | undefined {
  const today = seoulToday(now);
  const latestStart = addYears(today, YEARS_AHEAD);
  const isInTheWay = ({ startOn, endOn }: ContractView) =>
    period ? startOn <= period.endOn && endOn >= period.startOn : startOn <= today && endOn >= latestStart;
  const existing = found(settleIdIn(portfolio, settleId.id)).organization.contracts.find(
    (contract) =>
      contract.settleIdId === settleId.id &&
      contract.state !== 'terminated' &&
      products.includes(contract.product) &&
      isInTheWay(contract),
  );
  if (!existing) return undefined;
  const about = { code: existing.code, until: existing.endOn };
  return { code: 'CONTRACT_DUPLICATE', slot: 'products', about };
}
