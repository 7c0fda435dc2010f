import type { Text } from '../message/text.ts';
import type { Reading, ValueKind } from '../message/value.ts';
import type { Command } from './command.ts';

/** A value of the flow in progress. */
export interface SlotCard {
  readonly slot: string;
  readonly label: Text;
  readonly takes: readonly ValueKind[];
  readonly many: boolean;
  readonly optional: boolean;
  /** Its present values. */
  readonly values?: readonly string[];
  /** Its present value, as typed or shown. */
  readonly words?: readonly string[];
  /** What was offered for it. */
  readonly options?: readonly { readonly words: readonly string[]; readonly value: string }[];
}

/** A name this person may see, and what it can refer to. */
export interface Name {
  readonly words: string;
  readonly readings: readonly Reading[];
}

/** A flow as the rules know it. */
export interface FlowCard {
  readonly name: string;
  readonly title: Text;
  readonly writes: boolean;
  /** Its values of free text. */
  readonly texts: readonly { readonly slot: string; readonly label: Text }[];
}

export interface Ranked {
  readonly decision: 'answer' | 'clarify' | 'unknown';
  readonly ranked: readonly { readonly id: string; readonly score: number }[];
  /** How sure it is of the first, 0 to 1. */
  readonly score: number;
}

/** Finds what a sentence is closest to. */
export interface Ranker {
  decide(query: string): Ranked;
}

/** What moves a task, and never commits anything. */
export type Steering = Extract<
  Command['type'],
  'back' | 'cancel' | 'deny' | 'dont_know' | 'hand_over' | 'help' | 'repeat' | 'restart' | 'skip' | 'wait' | 'why'
>;

/** All that is known when a message is heard. The rooms above fill it; understanding asks nobody. */
export interface Situation {
  readonly now: Date;
  /** The flow in progress. */
  readonly flow?: string;
  readonly slots: readonly SlotCard[];
  /** What the assistant said last. */
  readonly last:
    | { readonly kind: 'question'; readonly slot: string }
    | { readonly kind: 'confirmation' }
    | { readonly kind: 'offer' }
    | { readonly kind: 'order' }
    | { readonly kind: 'topic' }
    | { readonly kind: 'other' };
  /** The flow in progress waits for a yes, whether or not its confirmation was said last. */
  readonly isConfirming: boolean;
  /** The labels of the choices shown last, in their order. */
  readonly shown: readonly string[];
  readonly names: readonly Name[];
  /** The things that the last change in this talk made or changed, for "방금 보낸 초대". */
  readonly lastChanged: readonly Reading[];
  /** The own company, for "우리 회사". */
  readonly ownCompany?: Reading;
  readonly hasPendingInvitations: boolean;
  readonly flowCards: readonly FlowCard[];
  readonly flows: Ranker;
  /** How likely a text wants a task done, rather than something known, and which; 0 to 1. */
  readonly wish: (text: string) => {
    readonly likely: number;
    readonly task: { readonly name: string; readonly likely: number };
  };
  readonly articles: Ranker;
  /** A text with the slips in its words put right, letter for letter, but for those that `isOwn` names. */
  readonly spelling: Readonly<Record<'korean' | 'latin', (text: string, isOwn: (word: string) => boolean) => string>>;
  /** What words that no rule knows seem to want of the task. */
  readonly steering: (text: string) => Steering | undefined;
}
