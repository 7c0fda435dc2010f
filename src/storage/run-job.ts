import type pg from 'pg';
import { type LeasedJob, type Settlement, settleJob } from './job-lease.ts';
import type { JobHandlers } from './jobs.ts';

export interface RunOptions {
  pool: pg.Pool;
  handlers: JobHandlers;
  clock: () => Date;
  signal: AbortSignal;
  backoffMs: (attempt: number) => number;
  onError: (error: unknown, job: LeasedJob) => void;
}

/** Does one leased job and writes down how it ended; throws only when that cannot be written. */
export async function runJob(job: LeasedJob, options: RunOptions): Promise<void> {
  const { id, queue, payload, attempts, maxAttempts } = job;
  const { pool, handlers, clock, signal } = options;
  const lastAttempt = attempts >= maxAttempts;
  let settlement: Settlement;
  try {
    await handlers[queue]?.({ id, queue, payload, attempt: attempts, lastAttempt, now: clock() }, signal);
    settlement = { doneAt: clock() };
  } catch (error) {
    options.onError(error, job);
    const lastError = messageOf(error);
    const again = new Date(clock().getTime() + options.backoffMs(attempts));
    settlement = lastAttempt ? { deadAt: clock(), lastError } : { runAt: again, lastError };
  }
  await settleJob(pool, job, settlement);
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 500);
}
