import type { z } from 'zod';
import type { Changed, Receipt } from '../message/receipt.ts';
import type { Text } from '../message/text.ts';
import type { Db } from '../storage/db.ts';
import type { Actor } from './actor.ts';
import type { Right } from './permissions.ts';
import type { Portfolio } from './portfolio.ts';
import type { Refusal } from './refusal.ts';

export type ActionName =
  | 'invitation.create'
  | 'invitation.cancel'
  | 'invitation.resend'
  | 'institution.register'
  | 'organization.add'
  | 'organization.review'
  | 'app.register'
  | 'settle_id.create'
  | 'contract.create'
  | 'contract.retry';

export interface Limits {
  readonly invitationsPerHour: number;
  readonly resendsPerHour: number;
  readonly resendsInAll: number;
}

export interface PortalSettings {
  readonly limits: Limits;
  /** How long the background work waits before saved settings go live. */
  readonly propagationSeconds: number;
}

/** What a rule may look at. */
export interface Counter extends PortalSettings {
  readonly actor: Actor;
  readonly portfolio: Portfolio;
  readonly now: Date;
}

/** A row the change rests on; a moved version makes the proposal void. */
export interface Target {
  readonly type: string;
  readonly id: string;
  readonly version: number;
}

/** The exact effect in words, and one row per value for a card. */
export interface Effect {
  readonly words: Text;
  readonly rows: readonly { readonly label: Text; readonly value: Text }[];
  readonly targets: readonly Target[];
}

export interface Applied {
  readonly changed: readonly Changed[];
  readonly words: Text;
  /** The flow that reverses it. */
  readonly undo?: string;
  readonly before?: Record<string, unknown>;
  readonly after?: Record<string, unknown>;
}

/** A change this person was shown and has not yet agreed to. */
export interface Proposal {
  readonly id: string;
  readonly action: ActionName;
  readonly hash: string;
  readonly words: Text;
  readonly rows: Effect['rows'];
  readonly expiresAt: Date;
  readonly receipt?: Receipt;
}

/**
 * One change the portal knows. `input`'s keys are the value names of the flow that speaks it; what it accepts is
 * canonical (ids, codes of enums, formatted strings).
 */
export interface Action<Input extends z.ZodObject = z.ZodObject> {
  readonly name: ActionName;
  /** Any of them lets a role begin; which one is needed, the values tell. */
  readonly rights: readonly Right[];
  readonly input: Input;
  /**
   * Why this person can not do it, whatever the values (`{}`), or with the values known so far: the role, then whether
   * the named things exist for them, then state and values. Pure; called with every partial set a talk goes through.
   */
  whyNot(counter: Counter, values: Partial<z.output<Input>>): Refusal | undefined;
  /** A value that these values make necessary and that is missing; what every change needs, `input` says. Pure. */
  lacks?(counter: Counter, values: z.output<Input>): string | undefined;
  /** Values have passed `whyNot`. Pure. */
  effect(counter: Counter, values: z.output<Input>): Effect;
  /**
   * Writes, in the caller's transaction, with the company row locked and everything checked again. A row that moved
   * since is not found by its version, and the change is refused.
   */
  apply(counter: Counter & { readonly db: Db }, values: z.output<Input>): Promise<Applied>;
}

export function defineAction<Input extends z.ZodObject>(action: Action<Input>): Action<Input> {
  return action;
}
