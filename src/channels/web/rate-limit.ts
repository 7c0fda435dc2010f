import type { RequestHandler } from 'express';
import { sendProblem } from './problem.ts';
import { senderKey, type Visits } from './visit.ts';

const MINUTE_MS = 60_000;
const SWEEP_ABOVE = 10_000;

/** Counts a request of each of these keys; answers how many seconds to wait, 0 when it may pass. */
export type RateLimit = (keys: readonly string[], now: Date) => number;

/** A sliding window of a minute, kept in memory. */
export function createRateLimit(perMinute: number): RateLimit {
  const passed = new Map<string, number[]>();
  return (keys, now) => {
    const time = now.getTime();
    if (passed.size > SWEEP_ABOVE) dropOld(passed, time);
    const windows = keys.map((key) => (passed.get(key) ?? []).filter((past) => past > time - MINUTE_MS));
    const full = windows.filter((window) => window.length >= perMinute);
    if (full.length > 0) {
      const freeAt = Math.max(...full.map(([oldest = time]) => oldest + MINUTE_MS));
      return Math.max(1, Math.ceil((freeAt - time) / 1000));
    }
    for (const [index, key] of keys.entries()) passed.set(key, [...(windows[index] ?? []), time]);
    return 0;
  };
}

/** Lets each person and each visitor pass so often a minute, and each address of visitors, who can be new every time. */
export function createLimitSenders(options: { limit: RateLimit; visits: Visits; clock: () => Date }): RequestHandler {
  return (request, response, next) => {
    const { sender } = options.visits.of(request);
    const keys = sender.kind === 'person' ? [senderKey(sender)] : [senderKey(sender), `address:${request.ip}`];
    const retryAfterSeconds = options.limit(keys, options.clock());
    if (retryAfterSeconds > 0) sendProblem(request, response, 'RATE_LIMITED', { retryAfterSeconds });
    else next();
  };
}

function dropOld(passed: Map<string, number[]>, time: number): void {
  for (const [key, times] of passed) {
    if ((times.at(-1) ?? 0) <= time - MINUTE_MS) passed.delete(key);
  }
}
