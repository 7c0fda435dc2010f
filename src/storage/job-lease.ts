import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** A job that one worker has until its lease runs out. */
export interface LeasedJob {
  readonly id: string;
  readonly queue: string;
  readonly payload: unknown;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly lockedBy: string;
}

export interface Claim {
  queues: string[];
  limit: number;
  now: Date;
  leaseMs: number;
}

/** How an attempt ended: done, given up, or to be tried again at another time. */
export interface Settlement {
  doneAt?: Date;
  deadAt?: Date;
  runAt?: Date;
  lastError?: string;
}

const OPEN = '"doneAt" IS NULL AND "deadAt" IS NULL';
const FREE = '("lockedUntil" IS NULL OR "lockedUntil" <= $2)';

// A job whose last attempt never came back ended its process: running it again would end the next one too.
const CLAIM = `
  WITH lost AS (
    UPDATE "Job" SET "deadAt" = $2, "lastError" = 'The last attempt did not come back.', "lockedBy" = NULL, "lockedUntil" = NULL
    WHERE queue = ANY($1) AND ${OPEN} AND ${FREE} AND attempts >= "maxAttempts")
  UPDATE "Job" SET attempts = attempts + 1, "lockedBy" = $3, "lockedUntil" = $4
  WHERE id IN (
    SELECT id FROM "Job"
    WHERE queue = ANY($1) AND ${OPEN} AND ${FREE} AND attempts < "maxAttempts" AND ("runAt" IS NULL OR "runAt" <= $2)
    ORDER BY "runAt" NULLS FIRST, id LIMIT $5 FOR UPDATE SKIP LOCKED)
  RETURNING id, queue, payload, attempts, "maxAttempts", "lockedBy"`;

const SETTLE = `
  UPDATE "Job" SET "doneAt" = $3, "deadAt" = $4, "runAt" = coalesce($5, "runAt"), "lastError" = $6,
    "lockedBy" = NULL, "lockedUntil" = NULL
  WHERE id = $1 AND "lockedBy" = $2`;

const NEXT_DUE = `
  SELECT min(greatest("runAt", "lockedUntil")) AS due FROM "Job"
  WHERE queue = ANY($1) AND ${OPEN} AND greatest("runAt", "lockedUntil") <= $2`;

/** Takes jobs that are due, in one statement: two workers never get the same one. */
export async function claimJobs(pool: pg.Pool, { queues, limit, now, leaseMs }: Claim): Promise<LeasedJob[]> {
  const until = new Date(now.getTime() + leaseMs);
  const { rows } = await pool.query<LeasedJob>(CLAIM, [queues, now, randomUUID(), until, limit]);
  return rows;
}

/** Ends a lease. When another worker has taken the job over meanwhile, nothing changes. */
export async function settleJob(pool: pg.Pool, job: LeasedJob, settlement: Settlement): Promise<void> {
  const { doneAt = null, deadAt = null, runAt = null, lastError = null } = settlement;
  await pool.query(SETTLE, [job.id, job.lockedBy, doneAt, deadAt, runAt, lastError]);
}

/** When the next job is due, if that is not after `until`. */
export async function nextDue(pool: pg.Pool, queues: string[], until: Date): Promise<Date | undefined> {
  const { rows } = await pool.query<{ due: Date | null }>(NEXT_DUE, [queues, until]);
  return rows[0]?.due ?? undefined;
}
