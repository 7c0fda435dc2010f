import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { SlackRecords } from '../records.ts';
import type { Message } from '../render/pack.ts';
import { call, hasSurelyFailed, isHopeless, slackError } from './call.ts';
import type { WebClient } from './clients.ts';
import { findPosted, postMetadata } from './find-posted.ts';
import { type StreamedWords, stream } from './stream.ts';

export type Destination =
  | { readonly kind: 'thread'; readonly channel: string; readonly thread?: string }
  | { readonly kind: 'ephemeral'; readonly channel: string; readonly thread?: string; readonly user: string }
  | { readonly kind: 'response'; readonly channel: string; readonly url: string; readonly isReplacing: boolean };

export interface Post {
  readonly client: WebClient;
  readonly team: string;
  readonly to: Destination;
  /** Names the message for good: the same key is sent once. */
  readonly key: string;
  readonly message: Message;
  readonly conversationId?: string;
  /** What did not fit. */
  readonly tables?: object;
  /** Counts from 1; from the second on a message that was begun may have arrived or not. */
  readonly attempt: number;
  /** Words to write out while they are read. */
  readonly streamed?: StreamedWords;
}

export interface PostOptions {
  readonly posts: SlackRecords['slackPosts'];
  readonly log: Pick<Logger, 'warn'>;
}

/** `refused`: Slack will not take it there, now or later. */
export type Posted = { readonly ts: string | undefined } | 'refused';

/** Sends a message once: it is written down before it goes and again when it has arrived. */
export async function post(one: Post, { posts, log }: PostOptions): Promise<Posted> {
  const { key, team, to, conversationId, message, tables } = one;
  const begun = await posts.begin({ key, team, channel: to.channel, ...(conversationId && { conversationId }) });
  if (begun.state === 'posted') return { ts: begun.ts };
  if (begun.state === 'unsure') {
    if (one.attempt === 1) return { ts: undefined }; // somebody else is just sending it
    const ts = to.kind === 'thread' ? await findPosted(one.client, { ...to, key }) : undefined;
    if (ts !== undefined) {
      await posts.end(key, { ts, ...kept(one) });
      return { ts };
    }
  }
  try {
    const ts = await send(one);
    await posts.end(key, { ts, ...kept(one) });
    return { ts };
  } catch (error) {
    if (hasSurelyFailed(error)) await posts.drop(key);
    if (!isHopeless(error)) throw error;
    log.warn({ team, error: slackError(error) }, 'Slack refused a message for good');
    return 'refused';
  }

  function kept({ to: { kind } }: Post) {
    const isKept = message.isLive && kind === 'thread';
    return { ...(isKept && { live: { text: message.text, blocks: message.blocks } }), ...(tables && { tables }) };
  }
}

async function send({ client, to, key, message, streamed }: Post): Promise<string> {
  const { text, blocks } = message;
  switch (to.kind) {
    case 'thread': {
      const { channel, thread } = to;
      const written = streamed && thread ? await stream(client, { channel, thread }, streamed) : undefined;
      if (written !== undefined) return written;
      const place = thread ? { channel, thread_ts: thread } : { channel };
      const metadata = postMetadata(key);
      const sent = await call(() => client.chat.postMessage({ ...place, text, blocks, ...PLAIN, metadata }));
      return sent.ts ?? '';
    }
    case 'ephemeral': {
      const { channel, thread, user } = to;
      const place = thread ? { channel, user, thread_ts: thread } : { channel, user };
      const sent = await call(() =>
        client.chat.postEphemeral({ ...place, text, blocks, link_names: false, parse: 'none' }),
      );
      return sent.message_ts ?? '';
    }
    case 'response':
      await respond(to, { text, blocks });
      return 'response';
  }
}

/** Nothing in our words is looked for links, names or previews. */
const PLAIN = {
  link_names: false,
  parse: 'none',
  unfurl_links: false,
  unfurl_media: false,
} as const satisfies Partial<webApi.ChatPostMessageArguments>;

const RESPOND_WITHIN_MS = 10_000;

/** Answers where the person has pressed or typed, without being in the channel. */
export async function respond(
  { url, isReplacing }: { url: string; isReplacing: boolean },
  message: { text: string; blocks: readonly object[] },
): Promise<void> {
  const body = JSON.stringify({ response_type: 'ephemeral', replace_original: isReplacing, ...message });
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  const signal = AbortSignal.timeout(RESPOND_WITHIN_MS);
  const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' });
  if (response.status === 404 || response.status === 410) return; // used up or too old: the person has moved on
  if (!response.ok) throw new Error(`Slack did not take an answer: ${response.status}`);
}
