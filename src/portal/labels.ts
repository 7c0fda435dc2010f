import type { Text } from '../message/text.ts';
import type { CompanyKind, Role } from './actor.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Environment, InvitationView, OrganizationView, Product, Renewal } from './portfolio.ts';

export const ROLE_LABELS = {
  dealer_admin: { ko: '딜러사 관리자', en: 'dealer admin' },
  dealer_operator: { ko: '딜러사 운영자', en: 'dealer operator' },
  dealer_settlement: { ko: '딜러사 정산담당자', en: 'dealer settlement manager' },
  institution_admin: { ko: '이용기관 관리자', en: 'institution admin' },
  institution_settlement: { ko: '이용기관 정산담당자', en: 'institution settlement manager' },
} as const satisfies Record<Role, Text>;

export const SUPPORT_LABEL: Text = { ko: '지원 담당자', en: 'support staff' };

export const COMPANY_LABELS = {
  dealer: { ko: '딜러사', en: 'dealer' },
  indirect: { ko: '간접계약 이용기관', en: 'institution under a dealer' },
  direct: { ko: '직접계약 이용기관', en: 'direct institution' },
} as const satisfies Record<CompanyKind, Text>;

export const PRODUCT_LABELS = {
  identity: { ko: '본인인증', en: 'identity verification' },
  login: { ko: '인증 로그인', en: 'certificate login' },
  sign: { ko: '전자서명', en: 'e-signature' },
  debit: { ko: '출금동의', en: 'debit consent' },
  edoc: { ko: '전자문서', en: 'e-documents' },
} as const satisfies Record<Product, Text>;

export const ENVIRONMENT_LABELS = {
  test: { ko: '테스트용', en: 'test' },
  production: { ko: '운영용', en: 'production' },
} as const satisfies Record<Environment, Text>;

export const RENEWAL_LABELS = {
  auto: { ko: '자동 연장', en: 'automatic renewal' },
  manual: { ko: '수동 연장', en: 'manual renewal' },
} as const satisfies Record<Renewal, Text>;

export const ORGANIZATION_LABELS = {
  pending_review: { ko: '승인 대기', en: 'waiting for approval' },
  approved: { ko: '승인됨', en: 'approved' },
  rejected: { ko: '반려됨', en: 'rejected' },
} as const satisfies Record<OrganizationView['state'], Text>;

export const INVITATION_LABELS = {
  pending: { ko: '수락 대기', en: 'pending' },
  accepted: { ko: '수락됨', en: 'accepted' },
  declined: { ko: '거절됨', en: 'declined' },
  cancelled: { ko: '취소됨', en: 'cancelled' },
  expired: { ko: '만료됨', en: 'expired' },
} as const satisfies Record<InvitationView['state'], Text>;

export const CONTRACT_LABELS = {
  draft: { ko: '작성 중', en: 'draft' },
  saved: { ko: '저장됨 · 반영 전', en: 'saved, not live' },
  propagating: { ko: '반영 중', en: 'being applied' },
  active: { ko: '이용 중', en: 'live' },
  terminated: { ko: '해지됨', en: 'terminated' },
  scheduled: { ko: '시작 전', en: 'not started yet' },
  expired: { ko: '기간 끝남', en: 'ended' },
} as const satisfies Record<Lifecycle, Text>;

const DECISION_LABELS = {
  approve: { ko: '승인', en: 'approve' },
  reject: { ko: '반려', en: 'reject' },
} as const satisfies Record<string, Text>;

const ALL: Readonly<Record<string, Text>> = {
  ...INVITATION_LABELS,
  ...ROLE_LABELS,
  ...COMPANY_LABELS,
  ...PRODUCT_LABELS,
  ...ENVIRONMENT_LABELS,
  ...RENEWAL_LABELS,
  ...ORGANIZATION_LABELS,
  ...CONTRACT_LABELS,
  ...DECISION_LABELS,
  support: SUPPORT_LABEL,
};

/** What people call a role, a product, a state; undefined for everything else. `expired` is a contract's. */
export function labelOf(value: string): Text | undefined {
  return Object.hasOwn(ALL, value) ? ALL[value] : undefined;
}

/** A contract's product in its environment: "본인인증 (운영용)". */
export function productIn(product: Product, environment: Environment): Text {
  const { ko, en } = PRODUCT_LABELS[product];
  return { ko: `${ko} (${ENVIRONMENT_LABELS[environment].ko})`, en: `${en} (${ENVIRONMENT_LABELS[environment].en})` };
}
