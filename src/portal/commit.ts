import type { Receipt } from '../message/receipt.ts';
import { no, ok, type Result } from '../result.ts';
import { type Db, Prisma } from '../storage/db.ts';
import { savepoint } from '../storage/savepoint.ts';
import type { Applied, PortalSettings, Target } from './action.ts';
import { ACTIONS, isActionName } from './actions/index.ts';
import type { Actor } from './actor.ts';
import { auditRefusal, masked, whoOf } from './audit.ts';
import { brokenRule } from './broken-rule.ts';
import { companyIn, contractIn, organizationIn } from './find.ts';
import { actorOf, readPerson } from './person.ts';
import type { Portfolio } from './portfolio.ts';
import { check } from './prepare.ts';
import { hashOf, type StoredProposal, standingOf, storedProposal } from './proposal.ts';
import { readPortfolio } from './read-portfolio.ts';
import type { Refusal } from './refusal.ts';
import { mayNot } from './standing.ts';
import { planReview } from './waiting-organization.ts';

export interface Committing extends PortalSettings {
  readonly actor: Actor;
  readonly db: Db;
  readonly now: Date;
}

/** Second half of the write gate: the same person, once, with role, company and targets read from the database now. */
export async function commit(desk: Committing, proposalId: string): Promise<Result<Receipt, Refusal>> {
  const { db, actor, now } = desk;
  const proposal = await lockProposal(db, actor, proposalId);
  if (proposal?.receipt) return ok(proposal.receipt);
  const committed = proposal ? await perform(desk, proposal) : no<Refusal>({ code: 'NOT_FOUND' });
  if (!committed.ok) {
    const { refusal } = committed;
    await auditRefusal(db, {
      actor,
      action: proposal?.action ?? 'commit',
      refusal,
      values: proposal?.params ?? {},
      now,
    });
  }
  return committed;
}

/** Only one's own; held until the end of the transaction, so that a second yes waits and then finds the receipt. */
async function lockProposal(db: Db, actor: Actor, id: string): Promise<StoredProposal | undefined> {
  if (actor.kind === 'anonymous' || !UUID.test(id)) return undefined;
  const rows = await db.$queryRaw<unknown[]>`
    SELECT id, "personId", actor, action, params, hash, targets, "expiresAt", receipt FROM "Proposal"
    WHERE id = ${id}::uuid AND "personId" = ${actor.personId}::uuid FOR UPDATE`;
  return rows.length === 0 ? undefined : storedProposal.parse(rows[0]);
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function perform(desk: Committing, proposal: StoredProposal): Promise<Result<Receipt, Refusal>> {
  const { db, actor, now } = desk;
  if (!isActionName(proposal.action)) throw new Error(`A proposal asks for ${proposal.action}, which does not exist.`);
  const action = ACTIONS[proposal.action];
  if (proposal.expiresAt <= now) return no({ code: 'PROPOSAL_EXPIRED' });
  if (hashOf(proposal) !== proposal.hash) return no({ code: 'PROPOSAL_MISMATCH' });
  const isElsewhere = standingOf(actor).companyId !== proposal.actor.companyId;
  if (isElsewhere) return no(mayNot(actor, action.rights) ?? { code: 'PROPOSAL_MISMATCH' });
  await lockCompanies(db, proposal);
  const portfolio = await readPortfolio(db, actor, now);
  const changed = await changedRole(db, { actor, portfolio, proposal });
  if (changed) return no(mayNot(changed, action.rights) ?? { code: 'PROPOSAL_MISMATCH' });
  const counter = { ...desk, portfolio };
  const checked = check(counter, action, proposal.params);
  if (!checked.ok) return checked;
  if (proposal.targets.some((target) => versionIn(portfolio, target) !== target.version))
    return no({ code: 'VERSION_CONFLICT' });
  return write(desk, proposal, () => action.apply(counter, checked.value));
}

/** Before anything else, in one order: changes of one company come one after the other. */
async function lockCompanies(db: Db, { actor, targets }: StoredProposal): Promise<void> {
  const ids = targets.filter(({ type }) => type === 'company').map(({ id }) => id);
  const companies = [...new Set([...ids, ...(actor.companyId === null ? [] : [actor.companyId])])];
  await db.$executeRaw`SELECT id FROM "Company" WHERE id = ANY(${companies}::uuid[]) ORDER BY id FOR UPDATE`;
}

/** Who the person is by now, if that is not who prepared it. Everyone's own membership is in their portfolio. */
async function changedRole(
  db: Db,
  { actor, portfolio, proposal }: { actor: Actor; portfolio: Portfolio; proposal: StoredProposal },
): Promise<Actor | undefined> {
  const { companyId, role } = proposal.actor;
  const own = companyId === null ? undefined : companyIn(portfolio, companyId);
  const isStill = own?.members.some((member) => member.personId === proposal.personId && member.role === role);
  if (isStill && standingOf(actor).role === role) return undefined;
  const fresh = actorOf(await readPerson(db, proposal.personId), companyId);
  const standing = standingOf(fresh);
  return standing.companyId === companyId && standing.role === role ? undefined : fresh;
}

function versionIn(portfolio: Portfolio, { type, id }: Target): number | undefined {
  switch (type) {
    case 'company':
      return companyIn(portfolio, id)?.version;
    case 'organization':
      return organizationIn(portfolio, id)?.thing.version;
    case 'contract':
      return contractIn(portfolio, id)?.thing.version;
    case 'invitation':
      return portfolio.companies.flatMap(({ invitations }) => invitations).find((one) => one.id === id)?.version;
    default:
      throw new Error(`A proposal rests on a ${type}, which has no version.`);
  }
}

/** In a savepoint: a rule of the database refuses the change, not the turn around it. */
async function write(
  { db, actor, now }: Committing,
  { id, action }: StoredProposal,
  apply: () => Promise<Applied>,
): Promise<Result<Receipt, Refusal>> {
  try {
    const applied = await savepoint(db, apply);
    const { changed, words, undo } = applied;
    const receipt: Receipt = {
      id,
      action,
      at: now.toISOString(),
      changed,
      words,
      ...(undo === undefined ? {} : { undo }),
    };
    await keepReceipt(db, { receipt, applied, actor });
    for (const { type, id: changedId } of changed) if (type === 'organization') await planReview(db, changedId);
    return ok(receipt);
  } catch (error) {
    const refusal = brokenRule(error);
    if (!refusal) throw error;
    return no(refusal);
  }
}

/** The receipt and the audit row in one statement. */
async function keepReceipt(
  db: Db,
  { receipt, applied, actor }: { receipt: Receipt; applied: Applied; actor: Actor },
): Promise<void> {
  const { personId, companyId, role } = whoOf(actor);
  const { changed, before, after } = applied;
  await db.$executeRaw`
    WITH kept AS (UPDATE "Proposal" SET receipt = ${json(receipt)} WHERE id = ${receipt.id}::uuid)
    INSERT INTO "AuditEvent" (id, at, "personId", "companyId", role, action, target, before, after)
    VALUES (gen_random_uuid(), ${new Date(receipt.at)}, ${personId}::uuid, ${companyId}::uuid, ${role}, ${receipt.action},
      ${json(masked(changed))}, ${before ? json(masked(before)) : null}, ${after ? json(masked(after)) : null})`;
}

function json(value: unknown): Prisma.Sql {
  return Prisma.sql`${JSON.stringify(value)}::jsonb`;
}
