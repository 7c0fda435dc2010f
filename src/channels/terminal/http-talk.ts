import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Greeting, LaterEvent, Turn } from '../../message/front.ts';
import type { Language } from '../../message/text.ts';
import { no, ok } from '../../result.ts';
import { readEvents } from './read-events.ts';
import type { Talk, TalkProblem } from './talk.ts';

const RECONNECTS_AFTER_MS = 2000;

export interface HttpTalkOptions {
  /** The server's address, without a slash at the end. */
  url: string;
  /** The session of the person speaking; an anonymous visitor without. */
  token?: string | undefined;
  language: Language;
}

/** A talk with a running server, over its HTTP contract. */
export function createHttpTalk({ url, token, language }: HttpTalkOptions): Talk {
  const headers: Record<string, string> = { 'accept-language': language };
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  let current: string | undefined;
  return {
    async greeting() {
      return (await (await fetch(`${url}/api/me`, { headers })).json()) as Greeting; // our own server's contract
    },
    async say(content, delivery = {}) {
      const conversationId = delivery.conversationId ?? current;
      const body = JSON.stringify({ conversationId, messageId: delivery.id ?? randomUUID(), ...content });
      const asked = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body };
      const response = await fetch(`${url}/api/messages`, asked);
      if (!response.ok) return no((await response.json()) as TalkProblem);
      const { visitorToken, ...turn } = (await response.json()) as Turn & { visitorToken?: string };
      if (visitorToken !== undefined) headers['x-visitor-token'] = visitorToken;
      current = turn.conversationId;
      return ok(turn);
    },
    async follow(onEvent, signal) {
      let seq = 0;
      const report = (event: LaterEvent): void => {
        seq = event.seq;
        onEvent(event);
      };
      while (!signal.aborted) {
        if (current !== undefined) {
          const asked = { headers: { ...headers, 'last-event-id': String(seq) }, signal };
          const response = await fetch(`${url}/api/conversations/${current}/events`, asked).catch(() => undefined);
          if (response?.ok) await readEvents(response, report).catch(() => {}); // cut off: it goes on after the last one
        }
        await sleep(RECONNECTS_AFTER_MS, undefined, { signal }).catch(() => {});
      }
    },
  };
}

/** A session of a demo person; undefined when the server knows nobody of this e-mail or is not in demo mode. */
export async function signInOverHttp(url: string, email: string): Promise<string | undefined> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/api/demo/sessions`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email }),
  });
  if (!response.ok) return undefined;
  return ((await response.json()) as { token: string }).token;
}
