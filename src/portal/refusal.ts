import type { Text } from '../message/text.ts';
import type { Role } from './actor.ts';
import { ACCESS_REFUSALS } from './refusals/access.ts';
import { CONTRACT_REFUSALS } from './refusals/contract.ts';
import { GATE_REFUSALS } from './refusals/gate.ts';
import { INSTITUTION_REFUSALS } from './refusals/institution.ts';
import { INVITATION_REFUSALS } from './refusals/invitation.ts';
import type { Reason } from './validation-words.ts';

export type Code =
  | 'AUTH_REQUIRED'
  | 'MEMBERSHIP_REQUIRED'
  | 'ROLE_FORBIDDEN'
  | 'OPERATOR_CANNOT_INVITE_INST_ADMIN'
  | 'SETTLEMENT_FORBIDDEN'
  | 'INVITE_ROLE_NOT_ALLOWED'
  | 'SELF_CHANGE_FORBIDDEN'
  | 'LAST_ADMIN'
  | 'NOT_FOUND'
  | 'VALIDATION'
  | 'IP_NOT_PUBLIC'
  | 'IP_RANGE_TOO_WIDE'
  | 'IP_LIMIT'
  | 'INSTITUTION_EXISTS'
  | 'ORG_NAME_EXISTS'
  | 'ORG_NOT_APPROVED'
  | 'APP_NOT_REGISTERED'
  | 'APP_ALREADY_REGISTERED'
  | 'SETTLE_IMMUTABLE'
  | 'SETTLE_CREATE_FORBIDDEN'
  | 'SETTLE_MISMATCH'
  | 'PRODUCT_ENV_MISMATCH'
  | 'CONTRACT_PERIOD_INVALID'
  | 'CONTRACT_DUPLICATE'
  | 'CONTRACT_STATE'
  | 'DEALER_CONTRACT_MISSING'
  | 'DEALER_CONTRACT_BY_KAKAO'
  | 'BUSINESS_INFO_BY_KAKAO'
  | 'ALREADY_MEMBER'
  | 'INVITE_DUPLICATE'
  | 'INVITE_CANCELLED'
  | 'INVITE_EXPIRED'
  | 'INVITE_ALREADY_ACCEPTED'
  | 'INVITE_DECLINED'
  | 'INVITE_EMAIL_MISMATCH'
  | 'INVITE_TOKEN_INVALID'
  | 'INVITE_RATE_LIMIT'
  | 'VERSION_CONFLICT'
  | 'PROPOSAL_EXPIRED'
  | 'PROPOSAL_MISMATCH'
  | 'USAGE_RANGE'
  | 'SETTLEMENT_STATE'
  | 'SETTLEMENT_WINDOW_CLOSED'
  | 'COMPANY_SUSPENDED'
  | 'RATE_LIMITED'
  | 'UPSTREAM_UNAVAILABLE';

/** Why something cannot be done; never more than this person may know. */
export interface Refusal {
  readonly code: Code;
  /** The value at fault, when one is. */
  readonly slot?: string;
  /** Of a VALIDATION: which rule of the format. */
  readonly reason?: Reason;
  /** Names and codes put into the words: the person's own input and things they may see. */
  readonly about?: Readonly<Record<string, string>>;
  /** Roles that may do it. */
  readonly roles?: readonly (Role | 'support')[];
  /** Names of people around this person who may do it. */
  readonly holders?: readonly string[];
  /** The flow that removes what is in the way. */
  readonly offer?: string;
}

/**
 * `rejected`: one value cannot be used, another could · `refused`: the request itself cannot be done · `either`:
 * rejected while other choices are left.
 */
export type Way = 'rejected' | 'refused' | 'either';

export interface RefusalRow {
  readonly way: Way;
  words(refusal: Refusal): Text;
}

/** Every code, how it is said no, and its words: the rule, then what to do next. */
export const REFUSALS: Readonly<Record<Code, RefusalRow>> = {
  ...ACCESS_REFUSALS,
  ...INVITATION_REFUSALS,
  ...INSTITUTION_REFUSALS,
  ...CONTRACT_REFUSALS,
  ...GATE_REFUSALS,
};

export function wordsOf(refusal: Refusal): Text {
  return REFUSALS[refusal.code].words(refusal);
}
