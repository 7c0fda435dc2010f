import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Receipt } from '../message/receipt.ts';
import type { Target } from './action.ts';
import type { Actor } from './actor.ts';

export const PROPOSAL_MINUTES = 5;

/** As whom a proposal was prepared. */
export interface Standing {
  readonly companyId: string | null;
  readonly role: string;
}

export function standingOf(actor: Actor): Standing {
  if (actor.kind === 'member') return { companyId: actor.companyId, role: actor.role };
  return { companyId: null, role: actor.kind };
}

/** What a person agrees to; equal content has the same hash. */
export interface Content {
  readonly personId: string;
  readonly actor: Standing;
  readonly action: string;
  readonly params: unknown;
  readonly targets: readonly Target[];
}

export function hashOf({ personId, actor, action, params, targets }: Content): string {
  return createHash('sha256')
    .update(canonical([personId, actor, action, params, targets]))
    .digest('hex');
}

/** JSON whose keys stand in order, as the database may give them back in another. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/** A proposal's row, as the database gives it. */
export const storedProposal = z.object({
  id: z.string(),
  personId: z.string(),
  actor: z.object({ companyId: z.string().nullable(), role: z.string() }),
  action: z.string(),
  params: z.record(z.string(), z.unknown()),
  hash: z.string(),
  targets: z.array(z.object({ type: z.string(), id: z.string(), version: z.number() })),
  expiresAt: z.date(),
  receipt: z.custom<Receipt>((receipt) => typeof receipt === 'object' && receipt !== null).nullable(),
});

export type StoredProposal = z.output<typeof storedProposal>;
