import type { Db } from './db.ts';
import { deleteSettledJobs, enqueue, type JobHandlers } from './jobs.ts';
import type { Transaction } from './transaction.ts';

const QUEUE = 'storage.tidy';
const DAY_MS = 86_400_000;
/** A job that was done or given up is kept this long, to be looked at. */
const KEPT_DAYS = 7;

/** What the storage does by itself: once a day it deletes the jobs that are settled for a week. */
export function storageJobs({ transaction }: { transaction: Transaction }): JobHandlers {
  return {
    [QUEUE]: ({ now }) =>
      transaction(async (db) => {
        await deleteSettledJobs(db, new Date(now.getTime() - KEPT_DAYS * DAY_MS));
        await planTidying(db, new Date(now.getTime() + DAY_MS));
      }),
  };
}

/** At most once for the day it is planned for. */
export async function planTidying(db: Db, runAt: Date): Promise<void> {
  await enqueue(db, { queue: QUEUE, payload: {}, key: `${QUEUE} ${runAt.toISOString().slice(0, 10)}`, runAt });
}
