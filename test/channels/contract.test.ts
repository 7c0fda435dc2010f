import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, buildApp } from '../../src/app.ts';
import { createFrontTalk } from '../../src/channels/terminal/front-talk.ts';
import { createHttpTalk, signInOverHttp } from '../../src/channels/terminal/http-talk.ts';
import type { Talk } from '../../src/channels/terminal/talk.ts';
import { createSessions } from '../../src/channels/web/authenticate.ts';
import { createWebChannel } from '../../src/channels/web/server.ts';
import { readConfig } from '../../src/config.ts';
import { type Doors, openDoors } from '../../src/doors.ts';
import type { Turn } from '../../src/message/front.ts';
import { openTestStorage } from '../support/database.ts';
import { connectSlack } from './slack/support/slack-talk.ts';

const KIM = 'kim@gaon.example';
const LEE = 'lee@gaon.example';
const config = readConfig({ RATE_LIMIT: 'off', DEMO: 'true', LOG_LEVEL: 'silent' });
const clock = () => new Date();

let app: App;
let doors: Doors;
let server: Server;
let slack: Awaited<ReturnType<typeof connectSlack>>;
const faults: unknown[] = [];

/** Every channel, by how somebody opens a talk through it; without an e-mail as an anonymous visitor. */
const channels: Record<string, (email?: string) => Promise<Talk>> = {
  web: async (email) => {
    const url = addressOf(server);
    return createHttpTalk({ url, token: email && (await signInOverHttp(url, email)), language: 'ko' });
  },
  slack: (email) => slack.open(addressOf(server), email),
  terminal: async (email) => {
    const person = email && (await doors.people.signIn(email, 'ko'));
    const visitor = randomUUID().replaceAll('-', '').repeat(2);
    const sender = person
      ? ({ kind: 'person', personId: person.personId } as const)
      : ({ kind: 'visitor', visitor } as const);
    return createFrontTalk({ front: app.front, sender, language: 'ko' });
  },
};

beforeAll(async () => {
  const storage = await openTestStorage();
  app = await buildApp({ config, clock, storage, say: () => {}, report: (error) => faults.push(error) });
  doors = openDoors(storage, clock);
  slack = await connectSlack(app, doors.personWithEmail);
  const sessions = createSessions({
    secret: randomUUID(),
    personExists: async (id) => (await app.portal.person(storage.db, id)) !== undefined,
    clock,
  });
  const { app: web } = createWebChannel({
    front: app.front,
    sessions,
    joining: doors.joining,
    linking: app.records.links,
    demo: doors.people,
    ready: () => storage.ready(),
    metrics: { contentType: 'text/plain', metrics: async () => '' },
    others: slack.router,
    onRequest: () => {},
    log: { error: (...what: unknown[]) => faults.push(what) },
    clock,
    settings: { ...config, ...config.files },
  });
  server = createServer(web);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  server?.close();
  await app?.close();
  await slack?.close();
  expect(faults).toEqual([]);
});

describe.each(Object.entries(channels))('%s', (name, open) => {
  test('a question is answered from an article', async () => {
    const { outcomes, replies } = await hear(await open(), 'Settle ID가 뭐예요?');
    expect(outcomes).toMatchObject([{ type: 'answered', articles: ['settle-id'] }]);
    expect(replies[0]?.citations?.[0]).toMatchObject({ article: 'settle-id', category: expect.any(String) });
  });

  test('an anonymous visitor is told to sign in before account data', async () => {
    const { outcomes } = await hear(await open(), '대기 중인 초대 취소해 주세요');
    expect(outcomes).toMatchObject([{ type: 'refused', error: 'AUTH_REQUIRED' }]);
  });

  test('a request is confirmed by pressing its button, and the same press twice does it once', async () => {
    const talk = await open(KIM);
    const asked = await hear(talk, `다온병원 관리자로 ${name}1@daon.example 초대해줘`);
    expect(asked.outcomes).toMatchObject([{ type: 'confirming', flow: 'invite-member' }]);
    const confirm = asked.replies.flatMap(({ choices }) => choices ?? []).find(({ role }) => role === 'confirm');
    const press = { choice: confirm?.choice ?? '' };
    const id = randomUUID();
    const first = await talk.say(press, { id });
    expect(first).toMatchObject({ ok: true, value: { outcomes: [{ type: 'completed', flow: 'invite-member' }] } });
    expect(await talk.say(press, { id })).toEqual(first);
    const invited = await app.storage.db.invitation.count({ where: { email: `${name}1@daon.example` } });
    expect(invited).toBe(1);
  });

  test('the same delivery with another content is refused', async () => {
    const talk = await open(KIM);
    const id = randomUUID();
    await talk.say({ text: '안녕하세요' }, { id });
    const again = await talk.say({ text: '고마워요' }, { id });
    expect(again).toMatchObject({ ok: false, refusal: { status: 409, code: 'MESSAGE_ID_REUSED' } });
  });

  test('another person’s conversation does not exist', async () => {
    const { conversationId } = await hear(await open(KIM), '안녕하세요');
    for (const stranger of [await open(LEE), await open()]) {
      const answer = await stranger.say({ text: '안녕하세요' }, { conversationId });
      expect(answer).toMatchObject({ ok: false, refusal: { status: 404, code: 'NOT_FOUND' } });
    }
  });

  test('the first thing seen is a greeting by name', async () => {
    const greeting = await (await open(KIM)).greeting();
    expect(greeting).toMatchObject({ user: { email: KIM }, greeting: expect.stringContaining('김가온') });
    expect(greeting.suggestions.length).toBeGreaterThanOrEqual(4);
  });
});

function addressOf(listening: Server): string {
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
}

async function hear(talk: Talk, text: string): Promise<Turn> {
  const turn = await talk.say({ text });
  if (!turn.ok) throw new Error(`There was no turn: ${turn.refusal.code}`);
  return turn.value;
}
