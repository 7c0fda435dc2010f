import type { Db } from '../storage/db.ts';
import { enqueue, type JobHandlers } from '../storage/jobs.ts';
import type { Transaction } from '../storage/transaction.ts';
import { forgetLinkCodes } from './links.ts';
import { forgetPosts } from './slack-posts.ts';
import { forgetThreads } from './slack-threads.ts';

const QUEUE = 'records.tidy';
const DAY_MS = 86_400_000;
const POST_DAYS = 7;
const THREAD_DAYS = 90;

/** Once a day, what channels no longer need to remember is deleted. */
export function recordsJobs({ transaction }: { transaction: Transaction }): JobHandlers {
  return {
    [QUEUE]: ({ now }) =>
      transaction(async (db) => {
        const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
        await forgetLinkCodes(db, before(1));
        await forgetPosts(db, { looks: before(1), rows: before(POST_DAYS) });
        await forgetThreads(db, before(THREAD_DAYS));
        await planRecordsTidying(db, new Date(now.getTime() + DAY_MS));
      }),
  };
}

/** At most once for the day it is planned for. */
export async function planRecordsTidying(db: Db, runAt: Date): Promise<void> {
  await enqueue(db, { queue: QUEUE, payload: {}, key: `${QUEUE} ${runAt.toISOString().slice(0, 10)}`, runAt });
}
