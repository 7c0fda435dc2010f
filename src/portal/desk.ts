import type { Receipt } from '../message/receipt.ts';
import type { Result } from '../result.ts';
import type { ActionName, Proposal } from './action.ts';
import type { Actor } from './actor.ts';
import type { Right } from './permissions.ts';
import type { Portfolio } from './portfolio.ts';
import type { Refusal } from './refusal.ts';

/** All that anyone outside this room can do in the portal, as one person, in one transaction. */
export interface Desk {
  readonly actor: Actor;
  /** The time of this turn. */
  readonly now: Date;
  /** Whether the role has the right at all. */
  may(right: Right): boolean;
  /** Why the role never may: a right, any of a change's rights, or (null) what everyone who is signed in may. */
  mayNot(what: Right | ActionName | null): Refusal | undefined;
  /** Why this person cannot make a change whatever the values, with whom to ask instead; undefined when they can. */
  mayEver(action: ActionName): Promise<Refusal | undefined>;
  /** What this person may see: read once per desk, and again after a commit. */
  portfolio(): Promise<Portfolio>;
  /** Why not, with the values known so far (each already in its canonical form). Writes nothing. */
  whyNot(action: ActionName, values: Record<string, unknown>): Promise<Refusal | undefined>;
  /** Parses one typed value to its canonical form: the action's own schema for that value. */
  parse(action: ActionName, slot: string, value: unknown): Result<unknown, Refusal>;
  /** First half of the write gate. A living proposal of the same person with the same hash is returned again. */
  prepare(action: ActionName, values: Record<string, unknown>): Promise<Result<Proposal, Refusal>>;
  /** Second half. A proposal already committed gives its receipt again. */
  commit(proposalId: string): Promise<Result<Receipt, Refusal>>;
  /** Keeps in the audit trail a refusal that came before `prepare`; `what` is the action or the request. */
  recordRefusal(what: string, refusal: Refusal): Promise<void>;
}
