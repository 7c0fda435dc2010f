import type { IncomingHttpHeaders } from 'node:http';
import { isValidSlackRequest } from '@slack/bolt';

const MAX_SKEW_SECONDS = 300;

export interface Signed {
  readonly headers: IncomingHttpHeaders;
  readonly raw: string;
}

/** Whether Slack has signed this a moment ago: no older and no newer than five minutes, by scheme v0 only. */
export function isFromSlack({ headers, raw }: Signed, { secret, now }: { secret: string; now: Date }): boolean {
  const signature = headers['x-slack-signature'];
  const timestamp = headers['x-slack-request-timestamp'];
  if (typeof signature !== 'string' || typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Number(timestamp) > now.getTime() / 1000 + MAX_SKEW_SECONDS) return false; // Bolt lets the future pass
  return isValidSlackRequest({
    signingSecret: secret,
    body: raw,
    headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': Number(timestamp) },
    nowMilliseconds: now.getTime(),
  });
}
