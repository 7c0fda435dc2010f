import type { Db } from '../storage/db.ts';
import { enqueue, type JobHandlers } from '../storage/jobs.ts';
import { forget } from './retention.ts';

const QUEUE = 'conversation.forget';
const DAY_MS = 86_400_000;

interface Options {
  readonly transaction: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
  /** How long transcripts are kept. */
  readonly transcriptDays: number;
}

/** What the conversation does by itself: once a day it forgets what is kept for a while only. */
export function conversationJobs({ transaction, transcriptDays }: Options): JobHandlers {
  return {
    [QUEUE]: async ({ now }) => {
      await transaction(async (db) => {
        await forget(db, { now, transcriptDays });
        await planForgetting(db, new Date(now.getTime() + DAY_MS));
      });
    },
  };
}

/** At most once for the day it is planned for. */
export async function planForgetting(db: Db, runAt: Date): Promise<void> {
  await enqueue(db, { queue: QUEUE, payload: {}, key: `${QUEUE} ${runAt.toISOString().slice(0, 10)}`, runAt });
}
