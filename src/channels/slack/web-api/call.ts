import { setTimeout as sleep } from 'node:timers/promises';
import { webApi } from '@slack/bolt';

/** A message waits this long for its turn; after that the job comes back later. */
const WAITS_MS = 20_000;

/** Calls Slack, and waits as long as it says when there were too many calls. */
export async function call<T>(work: () => Promise<T>): Promise<T> {
  let left = WAITS_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const waitMs = rateLimitMs(error);
      if (waitMs === undefined || waitMs > left) throw error;
      left -= waitMs;
      await sleep(waitMs);
    }
  }
}

function rateLimitMs(error: unknown): number | undefined {
  return error instanceof webApi.WebAPIRateLimitedError ? Math.max(error.retryAfter, 1) * 1000 : undefined;
}

/** Slack's own word for why not, when it has said no. */
export function slackError(error: unknown): string | undefined {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
}

/** Whether the call has surely done nothing: Slack has said so. A time-out says nothing. */
export function hasSurelyFailed(error: unknown): boolean {
  return slackError(error) !== undefined || rateLimitMs(error) !== undefined;
}

/** Errors that no second try mends: whoever or whatever it was for is gone, or closed to us. */
const HOPELESS = new Set([
  'account_inactive',
  'cannot_dm_bot',
  'cant_update_message',
  'channel_not_found',
  'edit_window_closed',
  'is_archived',
  'message_not_found',
  'not_in_channel',
  'restricted_action',
  'thread_not_found',
  'token_revoked',
  'user_disabled',
  'user_not_found',
  'user_not_in_channel',
]);

export function isHopeless(error: unknown): boolean {
  return HOPELESS.has(slackError(error) ?? '');
}
