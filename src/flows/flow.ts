import type { Receipt } from '../message/receipt.ts';
import type { Table } from '../message/reply.ts';
import type { Text } from '../message/text.ts';
import type { Reading, ValueKind } from '../message/value.ts';
import type { ActionName } from '../portal/action.ts';
import type { Desk } from '../portal/desk.ts';
import type { Right } from '../portal/permissions.ts';

/** Values known so far by name: ids and canonical strings, lists for values of which there may be several. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/** One thing that may be chosen; `value` is what the action takes. */
export interface Option {
  readonly value: string;
  readonly label: Text;
}

/** What choices may look at: the values that are settled, and for a value still open every reading it could have. */
export interface Known {
  readonly values: Values;
  readonly candidates: Readonly<Record<string, readonly string[]>>;
}

export interface Ask {
  readonly type: 'ask';
  readonly slot: string;
  /** The value's name in a sentence: "이메일". */
  readonly label: Text;
  readonly question: Text;
  /** The kinds of value it takes; `text` only ever when asked for or named. */
  readonly takes: readonly ValueKind[];
  /** Other kinds by which it can be meant: by a company its invitations. */
  readonly meantBy?: MeantBy;
  /** All that can be chosen. A single one is taken without asking, unless something was just rejected. */
  readonly choices?: (known: Known, desk: Desk) => Promise<readonly Option[]>;
  /** Offered as a button and never taken unasked: today, the legal name. */
  readonly offers?: (known: Known, desk: Desk) => Promise<readonly Option[]>;
  /** The step counts only while this holds; its value is kept meanwhile. */
  readonly when?: (values: Values, desk: Desk) => Promise<boolean>;
  /** Asked, and may be skipped. */
  readonly optional?: boolean;
  /** Taken when said, never asked for. */
  readonly unasked?: boolean;
  /** Takes several values. */
  readonly many?: boolean;
  /** Said when there is nothing to choose, and the flow that helps. */
  readonly none?: { readonly words: Text; readonly offer?: FlowName };
  /** Why it is needed. */
  readonly why: Text;
  /** How to find it. */
  readonly hint: Text;
  readonly example?: string;
}

export interface MeantBy {
  readonly kinds: readonly ValueKind[];
  /** The values that all of what was said fits; each may be read in several ways. */
  readonly find: (said: readonly (readonly Reading[])[], desk: Desk) => Promise<readonly string[]>;
}

export interface Confirm {
  readonly type: 'confirm';
}

export type Step = Ask | Confirm;

/** What a read shows: words, a table, requests it leads to. */
export interface Shown {
  readonly text: Text;
  readonly table?: { readonly ko: Table; readonly en: Table };
  /** Flows that continue from here, with values already known. */
  readonly next?: readonly { readonly flow: FlowName; readonly values?: Values; readonly label: Text }[];
}

/** What reads may use beside the portal. */
export interface Sources {
  readonly tickets: () => Promise<readonly { code: string; state: Text; topic: string | null; openedAt: Date }[]>;
}

interface Named {
  readonly name: FlowName;
  /** As a noun phrase: "멤버 초대". */
  readonly title: Text;
  /** On a button: "멤버 초대", "Invite a member". */
  readonly button: Text;
  /** Said by people who want it; what it is recognised by. */
  readonly examples: { readonly ko: readonly string[]; readonly en: readonly string[] };
  /** The article that explains it. */
  readonly article?: string;
}

/** A change, spoken: the action's values are asked for, its effect confirmed, then committed once. */
export interface WriteFlow extends Named {
  readonly type: 'write';
  readonly does: ActionName;
  readonly steps: readonly Step[];
  /** What is said beside the receipt's own words: the next step. */
  readonly done?: (receipt: Receipt, values: Values, desk: Desk) => Promise<Pick<Shown, 'text' | 'next'> | undefined>;
}

/** Something to look at. */
export interface ReadFlow extends Named {
  readonly type: 'read';
  /** Needed to see it; null: anyone who is signed in. */
  readonly sees: Right | null;
  readonly steps: readonly Ask[];
  readonly show: (values: Values, desk: Desk, sources: Sources) => Promise<Shown>;
}

/** A request whose flow does not exist yet: recognised, its right checked, then said honestly. */
export interface FutureFlow extends Named {
  readonly type: 'future';
  readonly needs: Right;
}

/** A request that can never be done, by anyone. */
export interface ClosedDoor extends Named {
  readonly type: 'closed';
  readonly code: 'SETTLE_IMMUTABLE' | 'DEALER_CONTRACT_BY_KAKAO' | 'BUSINESS_INFO_BY_KAKAO';
  readonly article: string;
}

export type Flow = WriteFlow | ReadFlow | FutureFlow | ClosedDoor;

export type FlowName =
  | 'invite-member'
  | 'cancel-invitation'
  | 'resend-invitation'
  | 'list-members'
  | 'change-member-role'
  | 'remove-member'
  | 'register-institution'
  | 'add-organization'
  | 'register-app'
  | 'add-settle-id'
  | 'register-contract'
  | 'update-operating-ips'
  | 'update-call-centre'
  | 'contract-status'
  | 'resend-contract-email'
  | 'onboarding-status'
  | 'usage-report'
  | 'settlement-status'
  | 'confirm-settlement'
  | 'request-adjustment'
  | 'show-institution'
  | 'edit-channel-url'
  | 'dealer-contracts'
  | 'retry-contract'
  | 'ticket-status'
  | 'review-organization'
  | 'who-am-i'
  | 'change-settle-id'
  | 'delete-settle-id'
  | 'change-dealer-contract'
  | 'change-business-info';
