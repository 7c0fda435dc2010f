import type { Role } from '../actor.ts';
import type { Reason } from '../validation-words.ts';

/** What a refusal is about, and all its words are made of; never more than this person may know. */
export interface RefusalDetails {
  /** The value at fault, when one is. */
  readonly slot?: string;
  /** Of a VALIDATION: which rule of the format. */
  readonly reason?: Reason;
  /** Names and codes put into the words (the person's own input and things they may see), or which rule it was. */
  readonly about?: Readonly<Record<string, string>>;
  /** Roles that may do it. */
  readonly roles?: readonly (Role | 'support')[];
  /** Names of people around this person who may do it. */
  readonly holders?: readonly string[];
  /** The flow that removes what is in the way. */
  readonly offer?: string;
}
