import type {
  CompanyView,
  ContractView,
  InvitationView,
  MemberView,
  OrganizationView,
  Portfolio,
} from '../../../src/portal/portfolio.ts';

const NOW = new Date('2026-11-24T03:00:00Z');
const LATER = new Date('2026-12-01T03:00:00Z');

function member(personId: string, name: string, role: MemberView['role']): MemberView {
  return {
    membershipId: `${personId}-membership`,
    personId,
    name,
    email: `${personId}@gaon.example`,
    role,
    version: 1,
  };
}

function invitation(code: string, email: string, more: Pick<InvitationView, 'companyId' | 'role'>): InvitationView {
  return {
    id: code.toLowerCase(),
    code,
    email,
    state: 'pending',
    invitedBy: '김가온',
    sentAt: [NOW],
    expiresAt: LATER,
    createdAt: NOW,
    version: 1,
    ...more,
  };
}

export function organization(id: string, more: Partial<OrganizationView> = {}): OrganizationView {
  return {
    id,
    companyId: 'daon',
    name: id,
    state: 'approved',
    reason: null,
    settleIds: [],
    contracts: [],
    version: 1,
    ...more,
  };
}

export function company(id: string, more: Partial<CompanyView> = {}): CompanyView {
  return {
    id,
    kind: 'indirect',
    name: id,
    brn: '3008600016',
    channelUrl: null,
    dealerId: 'gaon',
    suspended: false,
    members: [],
    invitations: [],
    organizations: [],
    app: null,
    dealerContracts: [],
    version: 1,
    ...more,
  };
}

export const liveContract: ContractView = {
  id: 'ct-1001',
  code: 'CT-1001',
  organizationId: 'daon-main',
  settleIdId: 'daon-p1',
  product: 'identity',
  environment: 'production',
  startOn: '2026-01-01',
  endOn: '2027-12-31',
  renewal: 'auto',
  state: 'active',
  desiredRevision: 4,
  appliedRevision: 4,
  revisions: [1, 2, 3, 4].map((number) => ({
    number,
    operatingIps: ['211.45.10.7'],
    callCentreName: '다온병원 고객센터',
    callCentrePhone: '1588-3000',
    state: 'applied' as const,
  })),
  version: 1,
};

const daonMain = organization('daon-main', {
  name: '다온병원 본원',
  settleIds: [
    { id: 'daon-p1', code: 'DAON-P1', organizationId: 'daon-main', environment: 'production', label: '본인인증' },
    { id: 'daon-t1', code: 'DAON-T1', organizationId: 'daon-main', environment: 'test', label: '시험' },
  ],
  contracts: [liveContract],
});

const PRODUCTS = ['identity', 'login', 'sign', 'debit'] as const;
const ENVIRONMENTS = ['test', 'production'] as const;

export const gaon = company('gaon', {
  dealerContracts: ENVIRONMENTS.flatMap((environment) =>
    PRODUCTS.map((product) => ({
      product,
      environment,
      unitPrice: 0,
      startOn: '2026-01-01',
      endOn: '2035-12-31',
      renewal: 'auto',
    })),
  ),
  kind: 'dealer',
  name: '가온딜러',
  brn: '1008100008',
  dealerId: null,
  members: [
    member('kim', '김가온', 'dealer_admin'),
    member('lee', '이도윤', 'dealer_operator'),
    member('park', '박서진', 'dealer_settlement'),
  ],
  invitations: [invitation('IV-1', 'newop@gaon.example', { companyId: 'gaon', role: 'dealer_operator' })],
});

export const daon = company('daon', {
  name: '다온병원',
  members: [{ ...member('han', '한다온', 'institution_admin'), email: 'han@daon.example' }],
  organizations: [daonMain, organization('daon-check', { name: '다온 검진센터', state: 'pending_review' })],
  app: { appId: '654321' },
});

export const saebit = company('saebit', {
  name: '새빛카드',
  brn: '6008500205',
  invitations: [invitation('IV-2', 'oh@saebit.example', { companyId: 'saebit', role: 'institution_admin' })],
  organizations: [organization('saebit-main', { name: '새빛카드', companyId: 'saebit' })],
});

/** What a dealer and its two institutions have. */
export const dealerPortfolio: Portfolio = { companies: [gaon, daon, saebit] };

export { NOW };
