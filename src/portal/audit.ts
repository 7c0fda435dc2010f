import type { Db, Prisma } from '../storage/db.ts';
import type { Actor } from './actor.ts';
import { maskText } from './formats/masking.ts';
import { standingOf } from './proposal.ts';
import type { Refusal } from './refusal.ts';

export interface AuditedRefusal {
  readonly actor: Actor;
  readonly action: string;
  readonly refusal: Refusal;
  /** What was asked for. */
  readonly values?: Readonly<Record<string, unknown>>;
  readonly now: Date;
}

/** Who was refused what, in the transaction of the refusal. */
export async function auditRefusal(
  db: Db,
  { actor, action, refusal, values = {}, now }: AuditedRefusal,
): Promise<void> {
  await db.auditEvent.createMany({
    data: [{ at: now, ...whoOf(actor), action, refused: refusal.code, target: masked(values) }],
  });
}

export function whoOf(actor: Actor) {
  const personId = actor.kind === 'anonymous' ? null : actor.personId;
  return { personId, ...standingOf(actor) };
}

/** JSON to keep: e-mails, phones, keys and resident numbers in it are masked. */
export function masked(value: unknown): Prisma.InputJsonValue {
  const words = JSON.stringify(value ?? {}, (_key, part: unknown) =>
    typeof part === 'string' ? maskText(part) : part,
  );
  return JSON.parse(words) as Prisma.InputJsonValue; // what was just written as JSON is JSON
}
