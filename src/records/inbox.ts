import type { Db } from '../storage/db.ts';
import { type Delivery, enqueueAll, forgetPayload, type JobHandlers } from '../storage/jobs.ts';

/** Does what was received; it may be asked again after a crash. `attempt` counts from 1. */
export type Receive = (body: unknown, about: { readonly attempt: number; readonly key: string }) => Promise<void>;

/** What a channel was sent and has acknowledged, until it is done. */
export interface Inbox {
  /** Kept for good once this resolves. The same key is kept once. */
  put(key: string, body: object): Promise<void>;
  /** Says who does the work; before that nothing is taken out. */
  onReceive(receive: Receive): void;
  readonly jobs: JobHandlers;
}

interface Waiting {
  readonly delivery: Delivery;
  readonly kept: () => void;
  readonly failed: (error: unknown) => void;
}

const QUIET_MS = 25;
const LONGEST_BURST_MS = 500;

/** Whatever comes in while a statement runs is kept by the next one together, so that many at once wait for two. */
export function createInbox({ queue, db, wake }: { queue: string; db: Db; wake: () => void }): Inbox {
  let waiting: Waiting[] = [];
  let isKeeping = false;
  let receive: Receive | undefined;
  let beginning: NodeJS.Timeout | undefined;
  let firstAt: number | undefined;

  /** What comes in a burst is kept first and worked on afterwards, so that nobody waits for the answers of others. */
  const beginSoon = (): void => {
    clearTimeout(beginning);
    firstAt ??= performance.now();
    const waited = performance.now() - firstAt;
    beginning = setTimeout(begin, waited > LONGEST_BURST_MS ? 0 : QUIET_MS);
  };
  const begin = (): void => {
    firstAt = undefined;
    wake();
  };

  const keep = async (): Promise<void> => {
    isKeeping = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await enqueueAll(
          db,
          queue,
          batch.map(({ delivery }) => delivery),
        );
        for (const { kept } of batch) kept();
        beginSoon();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    isKeeping = false;
  };

  const handle: JobHandlers[string] = async ({ payload, attempt }) => {
    if (!receive) throw new Error(`Nobody takes what is in ${queue}.`);
    const { key, body } = payload as { key: string; body?: unknown };
    if (body === undefined) return;
    await receive(body, { attempt, key });
    await forgetPayload(db, { queue, key });
  };

  return {
    put: (key, body) =>
      new Promise((kept, failed) => {
        waiting.push({ delivery: { key, payload: { key, body } }, kept, failed });
        if (!isKeeping) void keep();
      }),
    onReceive: (work) => {
      receive = work;
    },
    jobs: { [queue]: handle },
  };
}
