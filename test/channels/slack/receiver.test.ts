import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { post } from '../../../src/channels/slack/web-api/post.ts';
import { direct, envelope, nextTs } from './support/payloads.ts';
import { command, event, sign } from './support/requests.ts';
import { type SlackWorld, startSlack } from './support/start-slack.ts';

let world: SlackWorld;
beforeAll(async () => {
  world = await startSlack();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const now = () => Math.floor(Date.now() / 1000);
const body = () => direct('Settle ID가 뭐예요?');
const unsigned = () => {
  const { body: raw } = event(body());
  return { body: raw, headers: { 'content-type': 'application/json' } };
};

test.each([
  ['no signature', unsigned],
  ['another secret', () => event(body(), { secret: 'another secret' })],
  ['301 seconds ago', () => event(body(), { at: now() - 301 })],
  ['an hour in the future', () => event(body(), { at: now() + 3600 })],
  ['another scheme', () => event(body(), { version: 'v1' })],
  ['a changed body', () => ({ ...event(body()), body: JSON.stringify(direct('초대해줘')) })],
  [
    'a time that is no number',
    () => ({ ...event(body()), headers: { ...event(body()).headers, 'x-slack-request-timestamp': 'now' } }),
  ],
  ['an unsigned check of the address', () => ({ body: '{"type":"url_verification","challenge":"x"}', headers: {} })],
])('refused: %s', async (_name, request) => {
  expect((await world.send(request())).status).toBe(401);
  expect(await world.app.storage.db.job.count({ where: { queue: 'slack.receive' } })).toBe(0);
});

test('a slow but true request is taken', async () => {
  expect((await world.send(event(body(), { at: now() - 290 }))).status).toBe(200);
  await world.settle();
  expect(world.turns).toHaveLength(1);
});

test('the checks of Slack itself are answered', async () => {
  const check = await world.send(event({ type: 'url_verification', challenge: 'abc' }));
  expect([check.status, await check.json()]).toEqual([200, { challenge: 'abc' }]);
  expect((await world.send(command({ ssl_check: '1', token: 'x' }))).status).toBe(200);
  expect((await world.send(event({ type: 'app_rate_limited', team_id: 'T1', minute_rate_limited: 1 }))).status).toBe(
    200,
  );
  expect((await world.send(event({ type: 'something new' }))).status).toBe(200);
  expect(world.warnings).toHaveLength(2);
});

test('what is no body is refused', async () => {
  expect((await world.send(sign('{"type":', {}))).status).toBe(400);
  expect((await world.send(sign(`"${'x'.repeat(1_100_000)}"`, {}))).status).toBe(413);
  expect((await fetch(`${world.url}/slack/events`)).status).toBe(404);
});

test('what people say to each other in channels is not even kept', async () => {
  const chat = envelope({
    type: 'message',
    channel: 'C1',
    channel_type: 'channel',
    user: 'U1',
    text: '점심 뭐 먹지',
    ts: nextTs(),
  });
  expect((await world.send(event(chat))).status).toBe(200);
  expect(await world.app.storage.db.job.count({ where: { queue: 'slack.receive' } })).toBe(0);
});

test('an event of another workspace is answered by nobody’s token', async () => {
  await world.tell(direct('Settle ID가 뭐예요?', { team: 'T2' }));
  expect(world.fake.of('chat.postMessage')).toEqual([]);
  expect(world.warnings).toHaveLength(1);
});

test('too many calls are waited for, as long as Slack says, and said once', async () => {
  let refused = 0;
  world.fake.on('chat.postMessage', ({ args }) => {
    if (refused++ === 0) return { http: { status: 429, headers: { 'retry-after': '1' } } };
    return { ok: true, ts: nextTs(), channel: args.channel };
  });
  const started = performance.now();
  await world.tell(body());
  expect(performance.now() - started).toBeGreaterThan(1_000);
  expect(world.fake.of('chat.postMessage')).toHaveLength(2);
});

test('a message that may have arrived is looked for before it is sent again', async () => {
  const client = await world.channel.slack.clients.of({ teamId: 'T1' });
  const message = { text: '안녕하세요', blocks: [], isLive: false };
  const to = { kind: 'thread', channel: 'D1', thread: '1.1' } as const;
  const one = { client, team: 'T1', to, key: 'lost and found', message };
  const options = { posts: world.app.records.slackPosts, log: { warn: () => {} } };
  const ts = nextTs();
  world.fake.on('chat.postMessage', ({ args }) => {
    const standing = { ts, channel: 'D1', thread: '1.1', text: '', blocks: [], metadata: args.metadata };
    world.fake.messages.set(ts, standing);
    return { http: { status: 500, headers: {} } }; // it has arrived, and we do not know
  });
  await expect(post({ ...one, attempt: 1 }, options)).rejects.toThrow();
  expect(await post({ ...one, attempt: 2 }, options)).toEqual({ ts });
  expect(await post({ ...one, attempt: 3 }, options)).toEqual({ ts });
  expect(world.fake.of('chat.postMessage')).toHaveLength(1);
  expect(world.fake.of('conversations.replies')).toHaveLength(1);
});
