import type { Db, Prisma } from './db.ts';

export interface NewJob {
  queue: string;
  payload: Prisma.InputJsonValue;
  /** A second job with the same key is not made, not even after the first one is done. */
  key?: string;
  /** As soon as possible when left out. */
  runAt?: Date;
  /** 10 unless said; then the job is given up. */
  maxAttempts?: number;
}

/** A job as its handler sees it. */
export interface Job {
  readonly id: string;
  readonly queue: string;
  /** What was enqueued; its handler parses it. */
  readonly payload: unknown;
  readonly attempt: number;
  /** Whether the job is given up when this attempt fails. */
  readonly lastAttempt: boolean;
  readonly now: Date;
}

/** Does a job. It may run more than once, and stops when the signal says that its lease or the process ends. */
export type JobHandler = (job: Job, signal: AbortSignal) => Promise<void>;

/** By queue. */
export type JobHandlers = Readonly<Record<string, JobHandler>>;

/** Writes a job in the caller's transaction: it exists if and only if the change does. False when its key was known. */
export async function enqueue(db: Db, job: NewJob): Promise<boolean> {
  const { count } = await db.job.createMany({ data: [job], skipDuplicates: true });
  return count === 1;
}

/** A job with a key and nothing else to say. */
export interface Delivery {
  readonly key: string;
  readonly payload: Prisma.InputJsonValue;
}

/** Writes many jobs of one queue in one statement; those whose key was known are left out. */
export async function enqueueAll(db: Db, queue: string, deliveries: readonly Delivery[]): Promise<void> {
  const data = deliveries.map(({ key, payload }) => ({ queue, key: keyIn(queue, key), payload }));
  await db.job.createMany({ data, skipDuplicates: true });
}

/** Empties what a job carries: it holds what people wrote, and is done. Its key stays known. */
export async function forgetPayload(db: Db, { queue, key }: { queue: string; key: string }): Promise<void> {
  await db.job.updateMany({ where: { key: keyIn(queue, key) }, data: { payload: { key } } });
}

function keyIn(queue: string, key: string): string {
  return `${queue} ${key}`;
}

/** Deletes the jobs that were done or given up before a time, and returns how many. */
export async function deleteSettledJobs(db: Db, before: Date): Promise<number> {
  const { count } = await db.job.deleteMany({
    where: { OR: [{ doneAt: { lt: before } }, { deadAt: { lt: before } }] },
  });
  return count;
}
