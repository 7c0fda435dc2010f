import type { Text } from '../message/text.ts';
import { ACCESS_REFUSALS } from './refusals/access.ts';
import { CONTRACT_REFUSALS } from './refusals/contract.ts';
import type { RefusalDetails } from './refusals/details.ts';
import { GATE_REFUSALS } from './refusals/gate.ts';
import { INSTITUTION_REFUSALS } from './refusals/institution.ts';
import { INVITATION_REFUSALS } from './refusals/invitation.ts';
import type { RefusalRow } from './refusals/row.ts';

/** Every code, how it is said no, and its words: the rule, then what to do next. */
export const REFUSALS = {
  ...ACCESS_REFUSALS,
  ...INVITATION_REFUSALS,
  ...INSTITUTION_REFUSALS,
  ...CONTRACT_REFUSALS,
  ...GATE_REFUSALS,
} satisfies Record<string, RefusalRow>;

export type Code = keyof typeof REFUSALS;

/** Why something cannot be done. */
export interface Refusal extends RefusalDetails {
  readonly code: Code;
}

export function wordsOf(refusal: Refusal): Text {
  return REFUSALS[refusal.code].words(refusal);
}
