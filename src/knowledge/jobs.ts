import { enqueue, type JobHandlers } from '../storage/jobs.ts';
import type { Transaction } from '../storage/transaction.ts';
import { groupGaps } from './gap-groups.ts';
import { GROUP_QUEUE } from './gaps.ts';
import type { LivingKnowledge } from './living.ts';

interface Options {
  readonly transaction: Transaction;
  readonly knowledge: LivingKnowledge;
}

/** What the knowledge does by itself: questions nothing answered find their like. */
export function knowledgeJobs({ transaction, knowledge }: Options): JobHandlers {
  return {
    [GROUP_QUEUE]: ({ now }) =>
      transaction(async (db) => {
        const isDone = await groupGaps(db, { articles: knowledge.documents(), now });
        if (!isDone) await enqueue(db, { queue: GROUP_QUEUE, payload: {} });
      }),
  };
}
