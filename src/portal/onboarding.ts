import type { Text } from '../message/text.ts';
import type { CompanyView } from './portfolio.ts';

export type OnboardingName =
  | 'registered'
  | 'approved'
  | 'invited'
  | 'joined'
  | 'app'
  | 'settle_id'
  | 'contract'
  | 'live';

/** `open`: can be done now · `waiting`: on someone else, or on a step before it. */
export interface OnboardingStep {
  readonly step: OnboardingName;
  readonly label: Text;
  readonly state: 'done' | 'open' | 'waiting';
  /** The flow that does it. */
  readonly flow?: string;
}

type Standing = Omit<OnboardingStep, 'step' | 'label'>;

const LABELS = {
  registered: { ko: '이용기관 등록', en: 'Institution registered' },
  approved: { ko: '기관(발송 기관명) 승인', en: 'Sender name approved' },
  invited: { ko: '이용기관 관리자 초대', en: 'Institution admin invited' },
  joined: { ko: '이용기관 관리자 가입', en: 'Institution admin joined' },
  app: { ko: '앱 정보 등록', en: 'App registered' },
  settle_id: { ko: 'Settle ID 등록', en: 'Settle ID added' },
  contract: { ko: '상품 계약 등록', en: 'Product contract registered' },
  live: { ko: '실제 서비스 반영', en: 'Contract live' },
} as const satisfies Record<OnboardingName, Text>;

const DONE: Standing = { state: 'done' };

/** The steps an institution takes from its registration to its first live contract, in order. */
export function onboardingOf(company: CompanyView): readonly OnboardingStep[] {
  const standings: Record<OnboardingName, Standing> = {
    registered: DONE,
    approved: approved(company),
    invited: invited(company),
    joined: joined(company),
    app: company.app ? DONE : { state: 'open', flow: 'register-app' },
    settle_id: settleId(company),
    contract: contract(company),
    live: live(company),
  };
  return STEPS.map((step) => ({ step, label: LABELS[step], ...standings[step] }));
}

const STEPS: readonly OnboardingName[] = [
  'registered',
  'approved',
  'invited',
  'joined',
  'app',
  'settle_id',
  'contract',
  'live',
];

/** The first step that is not done. */
export function nextStep(steps: readonly OnboardingStep[]): OnboardingStep | undefined {
  return steps.find(({ state }) => state !== 'done');
}

function approved({ organizations }: CompanyView): Standing {
  if (organizations.some(({ state }) => state === 'approved')) return DONE;
  const isInReview = organizations.some(({ state }) => state === 'pending_review');
  return isInReview ? { state: 'waiting', flow: 'review-organization' } : { state: 'open', flow: 'add-organization' };
}

function invited(company: CompanyView): Standing {
  return hasAdmin(company) || isInvited(company) ? DONE : { state: 'open', flow: 'invite-member' };
}

function joined(company: CompanyView): Standing {
  if (hasAdmin(company)) return DONE;
  return isInvited(company) ? { state: 'waiting', flow: 'resend-invitation' } : { state: 'waiting' };
}

function settleId(company: CompanyView): Standing {
  if (company.organizations.some(({ settleIds }) => settleIds.length > 0)) return DONE;
  return approved(company).state === 'done' ? { state: 'open', flow: 'add-settle-id' } : { state: 'waiting' };
}

function contract(company: CompanyView): Standing {
  if (contractsOf(company).length > 0) return DONE;
  const isReady = company.app !== null && settleId(company).state === 'done';
  return isReady ? { state: 'open', flow: 'register-contract' } : { state: 'waiting' };
}

/** One live contract is enough; until then, what stands in the way of the newest settings. */
function live(company: CompanyView): Standing {
  const contracts = contractsOf(company);
  if (contracts.some(({ appliedRevision }) => appliedRevision > 0)) return DONE;
  const hasFailed = contracts.some(({ desiredRevision, revisions }) =>
    revisions.some(({ number, state }) => number === desiredRevision && state === 'failed'),
  );
  if (hasFailed) return { state: 'open', flow: 'retry-contract' };
  const isOnlySaved = contracts.some(({ state }) => state === 'saved');
  return isOnlySaved ? { state: 'open', flow: 'update-operating-ips' } : { state: 'waiting' };
}

function contractsOf({ organizations }: CompanyView) {
  return organizations.flatMap(({ contracts }) => contracts).filter(({ state }) => state !== 'terminated');
}

function hasAdmin({ members }: CompanyView): boolean {
  return members.some(({ role }) => role === 'institution_admin');
}

function isInvited({ invitations }: CompanyView): boolean {
  return invitations.some(({ role, state }) => role === 'institution_admin' && state === 'pending');
}
