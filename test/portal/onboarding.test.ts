import { expect, test } from 'vitest';
import { nextStep, onboardingOf } from '../../src/portal/onboarding.ts';
import type {
  CompanyView,
  ContractView,
  InvitationView,
  MemberView,
  OrganizationView,
  SettleIdView,
} from '../../src/portal/portfolio.ts';

const NEW: CompanyView = {
  id: 'company',
  kind: 'indirect',
  name: '새빛카드',
  brn: '6008500205',
  channelUrl: null,
  dealerId: 'dealer',
  suspended: false,
  members: [],
  invitations: [],
  organizations: [],
  app: null,
  dealerContracts: [],
  version: 1,
};
const ADMIN: MemberView = {
  membershipId: 'membership',
  personId: 'person',
  name: '오새빛',
  email: 'oh@saebit.example',
  role: 'institution_admin',
  version: 1,
};
const INVITATION: InvitationView = {
  id: 'invitation',
  code: 'IV-1',
  companyId: 'company',
  email: 'oh@saebit.example',
  role: 'institution_admin',
  state: 'pending',
  invitedBy: 'kim',
  sentAt: [],
  expiresAt: new Date(),
  createdAt: new Date(),
  version: 1,
};
const APPROVED: OrganizationView = {
  id: 'organization',
  companyId: 'company',
  name: '새빛카드',
  state: 'approved',
  reason: null,
  settleIds: [],
  contracts: [],
  version: 1,
};
const SETTLE_ID: SettleIdView = {
  id: 'settleId',
  code: 'S1001P',
  organizationId: 'organization',
  environment: 'production',
  label: '운영',
};
const CONTRACT: ContractView = {
  id: 'contract',
  code: 'CT-4001',
  organizationId: 'organization',
  settleIdId: 'settleId',
  product: 'identity',
  environment: 'production',
  startOn: '2026-11-24',
  endOn: '2027-11-23',
  renewal: 'manual',
  state: 'saved',
  desiredRevision: 1,
  appliedRevision: 0,
  revisions: [
    { number: 1, operatingIps: [], callCentreName: '고객센터', callCentrePhone: '1588-3000', state: 'pending' },
  ],
  version: 1,
};
const READY: CompanyView = {
  ...NEW,
  members: [ADMIN],
  app: { appId: '654321' },
  organizations: [{ ...APPROVED, settleIds: [SETTLE_ID] }],
};

function withContract(change: Partial<ContractView>): CompanyView {
  return {
    ...READY,
    organizations: [{ ...APPROVED, settleIds: [SETTLE_ID], contracts: [{ ...CONTRACT, ...change }] }],
  };
}

function next(company: CompanyView): string {
  const step = nextStep(onboardingOf(company));
  return step ? [step.step, step.state, step.flow ?? '-'].join(' ') : 'none';
}

test('the next step follows what is there', () => {
  const waiting = { ...NEW, organizations: [{ ...APPROVED, state: 'pending_review' as const }] };
  const rejected = { ...NEW, organizations: [{ ...APPROVED, state: 'rejected' as const }] };
  const approved = { ...NEW, organizations: [APPROVED] };
  const invited = { ...approved, invitations: [INVITATION] };
  const joined = { ...approved, members: [ADMIN] };
  const [revision] = CONTRACT.revisions;
  expect([
    next(NEW),
    next(waiting),
    next(rejected),
    next(approved),
    next({ ...approved, invitations: [{ ...INVITATION, state: 'expired' }] }),
    next(invited),
    next(joined),
    next({ ...joined, app: { appId: '654321' } }),
    next(READY),
    next(withContract({})),
    next(withContract({ state: 'propagating' })),
    next(withContract({ state: 'propagating', revisions: revision ? [{ ...revision, state: 'failed' }] : [] })),
    next(withContract({ state: 'active', appliedRevision: 1 })),
    next(withContract({ state: 'terminated', appliedRevision: 1 })),
  ]).toEqual([
    'approved open add-organization',
    'approved waiting review-organization',
    'approved open add-organization',
    'invited open invite-member',
    'invited open invite-member',
    'joined waiting resend-invitation',
    'app open register-app',
    'settle_id open add-settle-id',
    'contract open register-contract',
    'live open update-operating-ips',
    'live waiting -',
    'live open retry-contract',
    'none',
    'contract open register-contract',
  ]);
});

test('what needs a step before it waits for it, and what does not can be done already', () => {
  const invited = { ...NEW, organizations: [APPROVED], invitations: [INVITATION] };
  expect(onboardingOf(invited).map(({ step, state }) => `${step} ${state}`)).toEqual([
    'registered done',
    'approved done',
    'invited done',
    'joined waiting',
    'app open',
    'settle_id open',
    'contract waiting',
    'live waiting',
  ]);
});

test('every step is named in both languages', () => {
  for (const { label } of onboardingOf(NEW)) expect([label.ko, label.en].every((words) => words.length > 2)).toBe(true);
});
