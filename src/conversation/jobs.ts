import { REVIEW_QUEUE } from '../portal/waiting-organization.ts';
import type { Db } from '../storage/db.ts';
import { enqueue, type JobHandlers } from '../storage/jobs.ts';
import { CARD_QUEUE } from '../support/ticket-row.ts';
import { DELIVER_QUEUE, type Deliveries, deliver } from './outbox.ts';
import { forget } from './retention.ts';
import { type Showing, showStaff } from './show-staff.ts';

const QUEUE = 'conversation.forget';
const DAY_MS = 86_400_000;

interface Options {
  readonly transaction: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
  /** How long transcripts are kept. */
  readonly transcriptDays: number;
  readonly deliveries: Deliveries;
  readonly showing: Showing;
}

/** What the conversation does by itself: it carries later words on, and once a day forgets what is kept for a while only. */
export function conversationJobs({ transaction, transcriptDays, deliveries, showing }: Options): JobHandlers {
  return {
    [DELIVER_QUEUE]: (job, signal) => deliver(job, signal, deliveries),
    [CARD_QUEUE]: (job, signal) => showStaff(job, signal, showing),
    [REVIEW_QUEUE]: (job, signal) => showStaff(job, signal, showing),
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
