import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { planTidying, storageJobs } from '../../src/storage/housekeeping.ts';
import { deleteSettledJobs, enqueue, type Job, type JobHandlers } from '../../src/storage/jobs.ts';
import { createWorker, type WorkerOptions } from '../../src/storage/worker.ts';
import { openTestStorage, type TestStorage } from '../support/database.ts';

const NINE = new Date('2026-11-24T00:00:00Z');
const DAY_MS = 86_400_000;
let storage: TestStorage;

beforeAll(async () => {
  storage = await openTestStorage();
});
beforeEach(() => storage.clear());
afterAll(() => storage.close());

test('a job is done once, with its payload', async () => {
  const seen: Job[] = [];
  await enqueue(storage.db, { queue: 'mail', payload: { to: 'kim@gaon.example' } });
  const worker = workerOf({ mail: async (job) => void seen.push(job) });
  expect(await worker.runJobs(NINE)).toBe(1);
  expect(await worker.runJobs(after(60_000))).toBe(0);
  expect(seen).toMatchObject([{ queue: 'mail', payload: { to: 'kim@gaon.example' }, attempt: 1, lastAttempt: false }]);
});

test('a job exists only when its transaction does', async () => {
  const work = storage.transaction(async (db) => {
    await enqueue(db, { queue: 'mail', payload: {} });
    throw new Error('not after all');
  });
  await expect(work).rejects.toThrow();
  expect(await storage.db.job.count()).toBe(0);
});

test('a second job with the same key is not made, not even when the first is done', async () => {
  const job = { queue: 'mail', payload: {}, key: 'daily:2026-11-24' };
  expect(await enqueue(storage.db, job)).toBe(true);
  expect(await enqueue(storage.db, job)).toBe(false);
  expect(await workerOf({ mail: async () => {} }).runJobs(NINE)).toBe(1);
  expect(await enqueue(storage.db, job)).toBe(false);
});

test('jobs run when they are due, in that order', async () => {
  const seen: [unknown, Date][] = [];
  await enqueue(storage.db, { queue: 'mail', payload: 'late', runAt: after(3_000) });
  await enqueue(storage.db, { queue: 'mail', payload: 'soon', runAt: after(2_000) });
  await enqueue(storage.db, { queue: 'mail', payload: 'now' });
  const worker = workerOf({ mail: async ({ payload, now }) => void seen.push([payload, now]) });
  expect(await worker.runJobs(after(2_999))).toBe(2);
  expect(await worker.runJobs(after(3_000))).toBe(1);
  expect(seen).toEqual([
    ['now', NINE],
    ['soon', after(2_000)],
    ['late', after(3_000)],
  ]);
});

test('a job of a queue without a handler waits', async () => {
  await enqueue(storage.db, { queue: 'other', payload: {} });
  expect(await workerOf({ mail: async () => {} }).runJobs(after(60_000))).toBe(0);
});

test('a job that fails is tried again, later each time, and then given up', async () => {
  const seen: Job[] = [];
  const errors: unknown[] = [];
  await enqueue(storage.db, { queue: 'mail', payload: {}, maxAttempts: 3 });
  const handlers: JobHandlers = {
    mail: async (job) => {
      seen.push(job);
      throw new Error('no route');
    },
  };
  const worker = workerOf(handlers, {
    backoffMs: (attempt) => attempt * 1_000,
    onError: (error) => errors.push(error),
  });
  expect(await worker.runJobs(after(3_600_000))).toBe(3);
  expect(seen.map(({ now }) => now)).toEqual([NINE, after(1_000), after(3_000)]);
  expect(seen.map(({ lastAttempt }) => lastAttempt)).toEqual([false, false, true]);
  expect(errors).toHaveLength(3);
  const dead = await storage.db.job.findFirstOrThrow();
  expect(dead).toMatchObject({ deadAt: after(3_000), lastError: 'no route', attempts: 3, lockedBy: null });
});

test('a handler may write the next job', async () => {
  const days: unknown[] = [];
  const handlers: JobHandlers = {
    daily: async ({ payload, now }) => {
      days.push(payload);
      await enqueue(storage.db, { queue: 'daily', payload: Number(payload) + 1, runAt: new Date(+now + 86_400_000) });
    },
  };
  await enqueue(storage.db, { queue: 'daily', payload: 1 });
  expect(await workerOf(handlers).runJobs(after(2 * 86_400_000))).toBe(3);
  expect(days).toEqual([1, 2, 3]);
});

test('the job of a worker that is gone is taken over when its lease has run out', async () => {
  await leased({ attempts: 1, lockedUntil: after(5_000) });
  const worker = workerOf({ mail: async () => {} });
  expect(await worker.runJobs(after(4_999))).toBe(0);
  expect(await worker.runJobs(after(5_000))).toBe(1);
});

test('a job whose last attempt never came back is given up', async () => {
  await leased({ attempts: 10, lockedUntil: after(5_000) });
  expect(await workerOf({ mail: async () => {} }).runJobs(after(60_000))).toBe(0);
  expect(await storage.db.job.findFirst()).toMatchObject({ deadAt: after(5_000), lockedBy: null });
});

test('who lost the lease does not settle the job of the next one', async () => {
  await enqueue(storage.db, { queue: 'mail', payload: {} });
  const worker = workerOf({
    mail: async () => {
      await storage.db.job.updateMany({ data: { lockedBy: 'another' } });
    },
  });
  await worker.runJobs(NINE);
  expect(await storage.db.job.findFirst()).toMatchObject({ doneAt: null, lockedBy: 'another' });
});

test('two workers share the jobs, and none is done twice', async () => {
  const seen: unknown[] = [];
  await storage.transaction(async (db) => {
    for (let payload = 0; payload < 40; payload++) await enqueue(db, { queue: 'mail', payload });
  });
  const handlers: JobHandlers = { mail: async ({ payload }) => void seen.push(payload) };
  const workers = [workerOf(handlers), workerOf(handlers)];
  for (const worker of workers) worker.start();
  await expect.poll(() => storage.db.job.count({ where: { doneAt: null } }), { timeout: 10_000 }).toBe(0);
  await Promise.all(workers.map((worker) => worker.stop()));
  expect(seen.map(Number).toSorted((one, other) => one - other)).toEqual(Array.from({ length: 40 }, (_, n) => n));
});

test('waking finds a new job without waiting for the next look', async () => {
  const { promise, resolve } = deferred();
  const worker = workerOf({ mail: async () => resolve() }, { pollMs: 3_600_000 });
  worker.start();
  await enqueue(storage.db, { queue: 'mail', payload: {} });
  worker.wake();
  await promise;
  await worker.stop();
  expect(await storage.db.job.count({ where: { doneAt: NINE } })).toBe(1);
});

test('stopping tells the running handlers and waits for them', async () => {
  const started = deferred();
  let ended = false;
  const worker = workerOf({
    mail: async (_job, signal) => {
      started.resolve();
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      ended = true;
    },
  });
  await enqueue(storage.db, { queue: 'mail', payload: {} });
  worker.start();
  await started.promise;
  await worker.stop();
  expect(ended).toBe(true);
  expect(await storage.db.job.count({ where: { doneAt: null } })).toBe(0);
});

test('a table that cannot be reached is told once, and read again when it is back', async () => {
  const errors: unknown[] = [];
  const { promise, resolve } = deferred();
  const worker = workerOf({ mail: async () => resolve() }, { pollMs: 5, onError: (error) => errors.push(error) });
  await storage.pool.query('ALTER TABLE "Job" RENAME TO away');
  worker.start();
  await expect.poll(() => errors.length).toBe(1);
  await storage.pool.query('ALTER TABLE away RENAME TO "Job"');
  await enqueue(storage.db, { queue: 'mail', payload: {} });
  await promise;
  await worker.stop();
  expect(errors).toHaveLength(1);
});

test('settled jobs are deleted after a time, open ones never', async () => {
  await enqueue(storage.db, { queue: 'mail', payload: {} });
  await enqueue(storage.db, { queue: 'other', payload: {} });
  await workerOf({ mail: async () => {} }).runJobs(NINE);
  expect(await deleteSettledJobs(storage.db, NINE)).toBe(0);
  expect(await deleteSettledJobs(storage.db, after(1))).toBe(1);
  expect(await storage.db.job.findMany({ select: { queue: true } })).toEqual([{ queue: 'other' }]);
});

test('every day the jobs that are settled for a week are deleted', async () => {
  const { transaction } = storage;
  await enqueue(storage.db, { queue: 'mail', payload: {} });
  await transaction((db) => planTidying(db, NINE));
  const worker = workerOf({ mail: async () => {}, ...storageJobs({ transaction }) });
  await worker.runJobs(NINE);
  await worker.runJobs(after(6 * DAY_MS));
  expect(await storage.db.job.count({ where: { queue: 'mail' } })).toBe(1);
  await worker.runJobs(after(8 * DAY_MS));
  expect(await storage.db.job.count({ where: { queue: 'mail' } })).toBe(0);
  expect(await storage.db.job.count({ where: { queue: 'storage.tidy', doneAt: null } })).toBe(1);
});

function workerOf(handlers: JobHandlers, options: Partial<WorkerOptions> = {}) {
  return createWorker({ storage, handlers, clock: () => NINE, ...options });
}

function after(ms: number): Date {
  return new Date(NINE.getTime() + ms);
}

async function leased(lease: { attempts: number; lockedUntil: Date }): Promise<void> {
  await storage.db.job.create({ data: { queue: 'mail', payload: {}, lockedBy: 'gone', ...lease } });
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
