import type { Message } from '../render/pack.ts';
import type { ShownTurn } from '../render/turn.ts';
import { call } from '../web-api/call.ts';
import type { WebClient } from '../web-api/clients.ts';
import { type Destination, type Post, type PostOptions, post } from '../web-api/post.ts';
import type { Party, Spot } from './spot.ts';

export interface Saying {
  readonly client: WebClient;
  readonly party: Party;
  readonly key: string;
  readonly shown: ShownTurn;
  readonly conversationId?: string;
  readonly attempt: number;
  readonly streamed?: Post['streamed'];
}

/** Where an answer goes that everybody at a spot may read. */
export function publicly(spot: Spot): Destination {
  return { kind: 'thread', channel: spot.channel, thread: spot.thread };
}

/** Where an answer goes that is for the person alone. */
export function privately(spot: Spot, user: string): Destination {
  switch (spot.kind) {
    case 'direct':
      return publicly(spot);
    case 'channel':
      return { kind: 'ephemeral', channel: spot.channel, user, ...(spot.isRoot ? {} : { thread: spot.thread }) };
    case 'private':
      return { kind: 'response', channel: spot.channel, url: spot.url, isReplacing: spot.isReplacing };
  }
}

/** A message that was sent, by its key. */
export interface Sent {
  readonly key: string;
  readonly channel: string;
  readonly ts: string | undefined;
}

/** What the first message of an answer may be known by: it may have had to go to the person directly. */
export function firstKeysOf(key: string): readonly string[] {
  const first = `${key}#0`;
  return [first, directKey(first)];
}

function directKey(key: string): string {
  return `${key} direct`;
}

/** Says all messages of an answer; what a channel does not take goes to the person directly. */
export async function say(saying: Saying, to: Destination, options: PostOptions): Promise<Sent[]> {
  const sent: Sent[] = [];
  for (const [part, message] of saying.shown.messages.entries()) {
    const one = postOf(saying, { to, message, part });
    const posted = await post(one, options);
    if (posted !== 'refused') sent.push({ key: one.key, channel: to.channel, ts: posted.ts });
    else if (to.kind === 'ephemeral') sent.push(...(await sayDirectly(one, saying.party, options)));
  }
  return sent;
}

function postOf(saying: Saying, { to, message, part }: { to: Destination; message: Message; part: number }): Post {
  const { client, party, conversationId, attempt, shown, streamed } = saying;
  return {
    client,
    team: party.workspace.teamId,
    to: part > 0 && to.kind === 'response' ? { ...to, isReplacing: false } : to,
    key: `${saying.key}#${part}`,
    message,
    attempt,
    ...(conversationId && { conversationId }),
    ...(part === 0 && shown.tables && { tables: shown.tables }),
    ...(part === 0 && streamed && { streamed }),
  };
}

/** The person is not in the channel, or we are not: they get it in their messages with us. */
async function sayDirectly(one: Post, { speaker }: Party, options: PostOptions): Promise<Sent[]> {
  const opened = await call(() => one.client.conversations.open({ users: speaker.user }));
  const channel = opened.channel?.id;
  if (channel === undefined) return [];
  const key = directKey(one.key);
  const posted = await post({ ...one, key, to: { kind: 'thread', channel } }, options);
  return posted === 'refused' ? [] : [{ key, channel, ts: posted.ts }];
}
