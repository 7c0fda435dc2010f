import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { context } from '../../../src/channels/slack/render/blocks.ts';
import { WORDS } from '../../../src/channels/slack/render/words.ts';
import { createStops } from '../../../src/channels/slack/talk/stops.ts';
import { createClients } from '../../../src/channels/slack/web-api/clients.ts';
import { stream } from '../../../src/channels/slack/web-api/stream.ts';
import { httpAnswer, TOKEN } from './support/fake-slack.ts';
import { direct, envelope, nextTs } from './support/payloads.ts';
import { lastMessage, textOf } from './support/read-blocks.ts';
import { event } from './support/requests.ts';
import { type SlackWorld, startSlack } from './support/start-slack.ts';

let world: SlackWorld;
beforeAll(async () => {
  world = await startSlack();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const LONG = Array.from({ length: 60 }, (_, at) => `${at + 1}번째 문장은 조금 길게 쓰여 있어요.`).join(' ');
const WORDS_OF_IT = { markdown: LONG, user: 'U1', home: 'T1', blocks: [context('출처')], ended: context('멈췄어요') };
const AT = { channel: 'D1', thread: '1.1' };

function client() {
  const authorize = async () => ({ botToken: TOKEN, botId: 'B1', botUserId: 'UBOT1', teamId: 'T1' });
  const access = { authorize, workspaces: async () => [], forget: async () => {} };
  return createClients({ access, apiUrl: world.fake.apiUrl }).of({ teamId: 'T1', isEnterpriseInstall: false });
}

test('a long answer is written out piece by piece, whole, with its source below it', async () => {
  const ts = await stream(await client(), AT, WORDS_OF_IT);
  expect(world.fake.messages.get(ts ?? '')).toMatchObject({ channel: 'D1', thread: '1.1', text: LONG });
  expect(world.fake.of('chat.appendStream').length).toBeGreaterThan(2);
  expect(world.fake.of('chat.stopStream')).toMatchObject([{ args: { blocks: [context('출처')] } }]);
});

test.each(['chat.startStream', 'chat.appendStream', 'chat.stopStream'])(
  'when Slack refuses %s nothing of it is left behind',
  async (method) => {
    world.fake.on(method, () => ({ ok: false, error: 'message_not_in_streaming_state' }));
    expect(await stream(await client(), AT, WORDS_OF_IT)).toBeUndefined();
    expect([...world.fake.messages]).toEqual([]);
  },
);

test('a server fault in the middle of a stream leaves nothing behind either', async () => {
  world.fake.on('chat.appendStream', () => httpAnswer(500));
  expect(await stream(await client(), AT, WORDS_OF_IT)).toBeUndefined();
  expect([...world.fake.messages]).toEqual([]);
});

test('a stopped stream ends where it was, and says so', async () => {
  const stopping = new AbortController();
  world.fake.on('chat.appendStream', ({ args }) => {
    stopping.abort();
    return { ok: true, ts: args.ts };
  });
  const ts = await stream(await client(), AT, { ...WORDS_OF_IT, signal: stopping.signal });
  expect(world.fake.of('chat.appendStream')).toHaveLength(1);
  expect(world.fake.of('chat.stopStream')).toMatchObject([
    { args: { ts, blocks: [context('출처'), context('멈췄어요')] } },
  ]);
});

test('a stream that Slack itself has ended at the stop is neither deleted nor said again', async () => {
  const stopping = new AbortController();
  world.fake.on('chat.appendStream', () => {
    stopping.abort();
    return { ok: false, error: 'message_not_in_streaming_state' };
  });
  const ts = await stream(await client(), AT, { ...WORDS_OF_IT, signal: stopping.signal });
  expect(world.fake.messages.has(ts ?? '')).toBe(true);
  expect(world.fake.of('chat.delete')).toEqual([]);
});

test('stop is for the person’s own answer in that thread alone', async () => {
  const stops = createStops();
  const asked = (user: string, thread: string) => ({
    speaker: { team: 'T1', user, home: 'T1' },
    spot: { channel: 'D1', thread },
  });
  await stops.during(asked('U1', '1.1'), async (signal) => {
    stops.stop(asked('U2', '1.1'));
    stops.stop(asked('U1', '2.2'));
    expect(signal.aborted).toBe(false);
    stops.stop(asked('U1', '1.1'));
    expect(signal.aborted).toBe(true);
  });
});

const stopPressed = (thread: string, user = 'U1') =>
  envelope({ type: 'agent_session_stopped', channel: 'D1', user, thread_ts: thread, streaming_message_ts: [] });

/** Asks, presses stop while the turn is under way, and lets both be done. */
async function stopWhile(text: string, by = 'U1'): Promise<void> {
  const ts = nextTs();
  let goOn = (): void => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  world.beforeTurn(() => held);
  await world.send(event(direct(text, { ts })));
  const asking = world.settle();
  await vi.waitFor(() => expect(world.isAsked()).toBe(true), { timeout: 10_000 });
  await world.send(event(stopPressed(ts, by)));
  const stopping = world.settle();
  await vi.waitFor(() => expect(world.fake.of('assistant.threads.setStatus').at(-1)?.args.status).toBe(''), {
    timeout: 10_000,
  });
  goOn();
  await Promise.all([asking, stopping]);
}

test('who presses stop gets no answer any more, and hears that it was stopped', async () => {
  await stopWhile('Settle ID가 뭐예요?');
  expect(world.turns[0]?.outcomes).toMatchObject([{ type: 'answered' }]);
  expect(world.fake.of('chat.postMessage')).toHaveLength(1);
  expect(textOf(lastMessage(world.fake).blocks)).toBe(WORDS.stopped.ko);
});

test('somebody else’s stop stops nothing', async () => {
  await stopWhile('Settle ID가 뭐예요?', 'U2');
  expect(textOf(lastMessage(world.fake).blocks)).toContain('출처');
});

test('what a turn has begun is said although stop was pressed: a task never goes on unseen', async () => {
  await world.link('U1', 'kim@gaon.example');
  await stopWhile('다온병원 관리자로 new@daon.example 초대해줘');
  expect(textOf(lastMessage(world.fake).blocks)).toContain('new@daon.example');
});

test('stop with nothing under way only takes the status back', async () => {
  await world.tell(stopPressed('1780000000.999999'));
  expect(world.fake.calls.map(({ method }) => method).filter((name) => name !== 'auth.test')).toEqual([
    'assistant.threads.setStatus',
  ]);
});
