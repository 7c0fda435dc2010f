import type { Code } from './refusal.ts';

/** Requests nobody can make here, and the code each is refused with. */
export const CLOSED_DOORS = {
  'settle_id.change': 'SETTLE_IMMUTABLE',
  'settle_id.delete': 'SETTLE_IMMUTABLE',
  'dealer_contract.change': 'DEALER_CONTRACT_BY_KAKAO',
  'business_info.change': 'BUSINESS_INFO_BY_KAKAO',
} as const satisfies Record<string, Code>;
