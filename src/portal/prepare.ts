import { randomUUID } from 'node:crypto';
import { no, ok, type Result } from '../result.ts';
import { type Db, Prisma } from '../storage/db.ts';
import type { Action, ActionName, Counter, Effect, Proposal } from './action.ts';
import { ACTIONS } from './actions/index.ts';
import { auditRefusal } from './audit.ts';
import { missing, parseAll, parseKnown } from './parse-values.ts';
import { hashOf, PROPOSAL_MINUTES, standingOf } from './proposal.ts';
import type { Refusal } from './refusal.ts';

/** First half of the write gate: everything is checked, and nothing in the portal changes yet. */
export async function prepare(
  counter: Counter & { db: Db },
  name: ActionName,
  given: Readonly<Record<string, unknown>>,
): Promise<Result<Proposal, Refusal>> {
  const { db, actor, now } = counter;
  const action = ACTIONS[name];
  const checked = check(counter, action, given);
  if (!checked.ok) {
    await auditRefusal(db, { actor, action: name, refusal: checked.refusal, values: given, now });
    return checked;
  }
  return ok(await keep(counter, name, { params: checked.value, effect: action.effect(counter, checked.value) }));
}

/** The complete values of a change this person can make. */
export function check(
  counter: Counter,
  action: Action,
  given: Readonly<Record<string, unknown>>,
): Result<Record<string, unknown>, Refusal> {
  const { known, refusal } = parseKnown(action, given);
  const reason = action.whyNot(counter, known) ?? refusal;
  if (reason) return no(reason);
  const all = parseAll(action, known);
  if (!all.ok) return all;
  const lacking = action.lacks?.(counter, all.value);
  return lacking === undefined ? all : no(missing(lacking));
}

async function keep(
  { db, actor, now }: Counter & { db: Db },
  action: ActionName,
  { params, effect }: { params: Record<string, unknown>; effect: Effect },
): Promise<Proposal> {
  if (actor.kind === 'anonymous') throw new Error('A change by nobody has passed its rules.');
  const { words, rows, targets } = effect;
  const content = { personId: actor.personId, actor: { ...standingOf(actor) }, action, params, targets };
  const hash = hashOf(content);
  const living = await db.proposal.findFirst({
    where: { personId: actor.personId, hash, expiresAt: { gt: now }, receipt: { equals: Prisma.DbNull } },
    select: { id: true, expiresAt: true },
  });
  if (living) return { ...living, action, hash, words, rows };
  const id = randomUUID();
  const expiresAt = new Date(now.getTime() + PROPOSAL_MINUTES * 60_000);
  await db.proposal.createMany({
    data: [
      {
        id,
        ...content,
        params: params as Prisma.InputJsonObject, // parsed values are strings, numbers and lists of them
        targets: targets.map((target) => ({ ...target })),
        words: { ...words, rows: rows.map(({ label, value }) => ({ label: { ...label }, value: { ...value } })) },
        hash,
        expiresAt,
        createdAt: now,
      },
    ],
  });
  return { id, action, hash, words, rows, expiresAt };
}
