import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import express, { type Express } from 'express';
import type { App } from '../../../../src/app.ts';
import { openSlack } from '../../../../src/channels/slack/open.ts';
import type { Talk } from '../../../../src/channels/terminal/talk.ts';
import type { Front, Turn } from '../../../../src/message/front.ts';
import { no, ok } from '../../../../src/result.ts';
import { startFakeSlack, TOKEN } from './fake-slack.ts';
import { direct, nextTs, press } from './payloads.ts';
import { event, interaction, SECRET, type SignedRequest } from './requests.ts';

const ENDPOINT = '/slack/events';

/** Slack over an application, for talks as the other channels have them. */
export async function connectSlack(app: App, personWithEmail: (email: string) => Promise<string | undefined>) {
  const fake = await startFakeSlack();
  const turns: Turn[] = [];
  const front: Front = {
    ...app.front,
    takeTurn: async (incoming) => {
      const turn = await app.front.takeTurn(incoming);
      if (turn.ok) turns.push(turn.value);
      return turn;
    },
  };
  const channel = await openSlack({
    settings: { signingSecret: SECRET, apiUrl: fake.apiUrl, access: { kind: 'token', token: TOKEN }, trustedTeams: [] },
    publicUrl: 'https://assistant.example',
    front,
    records: app.records,
    personWithEmail,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    clock: () => new Date(),
  });
  const router: Express = express().use(channel.router);
  let users = 0;

  /** A Slack user of their own, who has proved to be this person, if it is one. */
  const open = async (url: string, email?: string): Promise<Talk> => {
    const user = `UT${++users}`;
    const personId = email && (await personWithEmail(email));
    if (personId) {
      const code = await app.records.links.makeCode({ channel: 'slack', sender: `T1:${user}`, label: user });
      await app.records.links.use(code, personId);
    }
    return createSlackTalk({ app, url, user, turns, front });
  };
  return { router, open, close: () => fake.stop() };
}

interface TalkOptions {
  readonly app: App;
  readonly url: string;
  readonly user: string;
  readonly turns: Turn[];
  readonly front: Front;
}

/** What a conversation's thread is, for all talks of the process: a stranger may write in it, too. */
const threads = new Map<string, string>();

function createSlackTalk({ app, url, user, turns, front }: TalkOptions): Talk {
  const numbers = new Map<string, string>();
  let thread: string | undefined;
  let current: string | undefined;
  const send = async ({ body, headers }: SignedRequest): Promise<void> => {
    const { status } = await fetch(`${url}${ENDPOINT}`, { method: 'POST', body, headers });
    if (status !== 200) throw new Error(`Slack was answered ${status}`);
    const open = { queue: 'slack.receive', doneAt: null, deadAt: null };
    do await app.worker.runJobs(new Date());
    while ((await app.storage.db.job.count({ where: open })) > 0 && (await sleep(10, true)));
  };
  const done = new Map<string, { readonly said: string; readonly turn: Turn }>();
  return {
    greeting: () => greetingOf(app, front, user),
    async say(content, { id = randomUUID(), conversationId } = {}) {
      const ts = numbers.get(id) ?? nextTs();
      numbers.set(id, ts);
      const at = conversationId === undefined ? thread : threads.get(conversationId);
      const before = turns.length;
      await send(
        'text' in content
          ? event(direct(content.text, { user, ts, thread: at }))
          : interaction(press(buttonOf(content.choice, current), { user, ts: at, thread: at })),
      );
      const turn = turns[before];
      const earlier = done.get(id);
      if (earlier && !turn) return earlier.said === JSON.stringify(content) ? ok(earlier.turn) : no(REUSED);
      if (earlier && turn) return ok(turn);
      if (!turn || (conversationId !== undefined && turn.conversationId !== conversationId)) return no(NOT_FOUND);
      done.set(id, { said: JSON.stringify(content), turn });
      thread ??= ts;
      current = turn.conversationId;
      threads.set(turn.conversationId, thread);
      return ok(turn);
    },
    follow: async () => {},
  };
}

/** The press names the conversation of its message, as the message does. */
function buttonOf(choice: string, conversationId = '') {
  return { action_id: 'choose.0', block_id: `live.0.0.${conversationId}`, value: choice };
}

async function greetingOf(app: App, front: Front, user: string) {
  const personId = await app.records.links.person({ channel: 'slack', sender: `T1:${user}` });
  const sender = personId
    ? ({ kind: 'person', personId } as const)
    : ({ kind: 'visitor', visitor: randomUUID() } as const);
  return front.greeting(sender, 'ko');
}

/** What came under a known number is not heard again: nothing is done and nothing said. */
const REUSED = { status: 409, code: 'MESSAGE_ID_REUSED', detail: '' };
/** In somebody else's thread one gets a conversation of one's own. */
const NOT_FOUND = { status: 404, code: 'NOT_FOUND', detail: '' };
