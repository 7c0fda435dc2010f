import { z } from 'zod';
import { call } from './call.ts';
import type { WebClient } from './clients.ts';

const EVENT_TYPE = 'assistant_reply';

/** Marks a message with its key, so that it is found again after a crash. */
export function postMetadata(key: string) {
  return { event_type: EVENT_TYPE, event_payload: { key } };
}

const marked = z.object({
  ts: z.string(),
  metadata: z.object({ event_type: z.literal(EVENT_TYPE), event_payload: z.object({ key: z.string() }) }),
});

const LOOKED_AT = 100;

/** The number of a message that may have arrived, if it has. Asked after a crash only: Slack limits it strictly. */
export async function findPosted(
  client: WebClient,
  { channel, thread, key }: { channel: string; thread?: string; key: string },
): Promise<string | undefined> {
  const about = { channel, limit: LOOKED_AT, include_all_metadata: true };
  const answer = await call(() =>
    thread === undefined ? client.conversations.history(about) : client.conversations.replies({ ...about, ts: thread }),
  );
  for (const message of answer.messages ?? []) {
    const parsed = marked.safeParse(message);
    if (parsed.success && parsed.data.metadata.event_payload.key === key) return parsed.data.ts;
  }
  return undefined;
}
