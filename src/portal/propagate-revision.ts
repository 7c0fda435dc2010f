import { z } from 'zod';
import type { Db } from '../storage/db.ts';
import type { Job } from '../storage/jobs.ts';
import type { Transaction } from '../storage/transaction.ts';

/** Saved settings of a contract on their way to the service. */
export interface Settings {
  readonly contractId: string;
  readonly code: string;
  readonly revision: number;
  readonly operatingIps: readonly string[];
  readonly callCentreName: string;
  readonly callCentrePhone: string;
}

/** What there is to tell the person who saved the settings. */
export interface ContractEvent {
  readonly personId: string;
  readonly companyId: string;
  readonly contractId: string;
  readonly code: string;
  readonly revision: number;
  readonly now: Date;
}

export interface Propagation {
  /** Makes settings live; may be asked again for the same revision. Throws when it did not work. */
  readonly propagate: (settings: Settings, signal: AbortSignal) => Promise<void>;
  /** Everything that is saved is live now; in the transaction that says so. */
  readonly onLive: (db: Db, event: ContractEvent) => Promise<void>;
  /** The last try failed, and the old settings keep running; in the transaction that says so. */
  readonly onFailed: (db: Db, event: ContractEvent) => Promise<void>;
}

type Options = Propagation & { readonly transaction: Transaction };

const Payload = z.object({ contractId: z.uuid(), revision: z.int().positive() });

/** Makes a pending revision live. A late one never replaces a newer one. */
export async function propagateRevision(job: Job, signal: AbortSignal, options: Options): Promise<void> {
  const { transaction, propagate, onFailed, onLive } = options;
  const which = Payload.parse(job.payload);
  const pending = await transaction((db) => findPending(db, which));
  if (!pending) return;
  try {
    const { settings, appliedRevision } = pending;
    if (settings.revision > appliedRevision) await propagate(settings, signal);
  } catch (error) {
    if (job.lastAttempt) await transaction((db) => markFailed(db, pending, { now: job.now, tell: onFailed }));
    throw error;
  }
  await transaction((db) => markApplied(db, pending, { now: job.now, tell: onLive }));
}

type Pending = NonNullable<Awaited<ReturnType<typeof findPending>>>;

interface Telling {
  readonly now: Date;
  readonly tell: (db: Db, event: ContractEvent) => Promise<void>;
}

async function findPending(db: Db, { contractId, revision: number }: z.output<typeof Payload>) {
  const row = await db.contractRevision.findFirst({
    where: { contractId, number, state: 'pending', contract: { state: { not: 'terminated' } } },
    include: { contract: { include: { organization: { select: { companyId: true } } } } },
  });
  if (!row) return undefined;
  const { contract, operatingIps, callCentreName, callCentrePhone, createdBy } = row;
  const { code, appliedRevision, organization } = contract;
  const settings: Settings = { contractId, code, revision: number, operatingIps, callCentreName, callCentrePhone };
  return { settings, appliedRevision, companyId: organization.companyId, createdBy };
}

async function markApplied(db: Db, pending: Pending, { now, tell }: Telling): Promise<void> {
  const { contractId, revision } = pending.settings;
  if (!(await close(db, pending, { state: 'applied', appliedAt: now }))) return;
  const before = await db.productContract.findUniqueOrThrow({ where: { id: contractId } });
  if (revision > before.appliedRevision) {
    await db.productContract.update({
      where: { id: contractId },
      data: { appliedRevision: revision, state: 'active', version: { increment: 1 } },
      select: { id: true },
    });
  }
  const appliedRevision = Math.max(revision, before.appliedRevision);
  const { state } = before;
  await audit(db, pending, {
    at: now,
    before: { appliedRevision: before.appliedRevision, state },
    after: { appliedRevision, state: 'active' },
  });
  if (revision === before.desiredRevision) await tellAuthor(db, pending, { now, tell });
}

async function markFailed(db: Db, pending: Pending, { now, tell }: Telling): Promise<void> {
  if (!(await close(db, pending, { state: 'failed' }))) return;
  const { revision } = pending.settings;
  await audit(db, pending, { at: now, before: { revision, state: 'pending' }, after: { revision, state: 'failed' } });
  await tellAuthor(db, pending, { now, tell });
}

/** Behind the lock every change of this company takes. False: meanwhile it is not pending any more. */
async function close(
  db: Db,
  { companyId, settings: { contractId, revision: number } }: Pending,
  data: { state: 'applied' | 'failed'; appliedAt?: Date },
): Promise<boolean> {
  await db.$queryRaw`SELECT 1 FROM "Company" WHERE "id" = ${companyId}::uuid FOR UPDATE`;
  const { count } = await db.contractRevision.updateMany({
    where: { contractId, number, state: 'pending', contract: { state: { not: 'terminated' } } },
    data,
  });
  return count === 1;
}

async function tellAuthor(db: Db, pending: Pending, { now, tell }: Telling): Promise<void> {
  const { createdBy, companyId, settings } = pending;
  const { contractId, code, revision } = settings;
  if (createdBy) await tell(db, { personId: createdBy, companyId, contractId, code, revision, now });
}

interface Change {
  readonly at: Date;
  readonly before: Record<string, string | number>;
  readonly after: Record<string, string | number>;
}

async function audit(db: Db, { companyId, settings }: Pending, change: Change): Promise<void> {
  const target = { type: 'contract', id: settings.contractId, code: settings.code };
  await db.auditEvent.create({
    data: { ...change, companyId, role: 'system', action: 'contract.propagate', target },
    select: { id: true },
  });
}
