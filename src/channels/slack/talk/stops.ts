import { senderKey } from '../speaker.ts';
import type { Party, Spot } from './spot.ts';

/** The answers that are being made or written out in this process, so that whoever waits for one can stop it. */
export interface Stops {
  during<T>(asked: Asked, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Stops what this person waits for in a thread. */
  stop(asked: Asked): void;
}

export type Asked = Pick<Party, 'speaker'> & { readonly spot: Pick<Spot, 'channel' | 'thread'> };

export function createStops(): Stops {
  const running = new Map<string, Set<AbortController>>();
  return {
    during: async (asked, work) => {
      const key = keyOf(asked);
      const mine = new AbortController();
      const here = running.get(key) ?? new Set();
      running.set(key, here.add(mine));
      try {
        return await work(mine.signal);
      } finally {
        here.delete(mine);
        if (here.size === 0) running.delete(key);
      }
    },
    stop: (asked) => {
      for (const one of running.get(keyOf(asked)) ?? []) one.abort();
    },
  };
}

function keyOf({ speaker, spot: { channel, thread } }: Asked): string {
  return `${senderKey(speaker)} ${channel} ${thread}`;
}
