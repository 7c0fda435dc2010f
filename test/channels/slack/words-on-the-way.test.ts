import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createWordsOnTheWay, takeOutLeftovers } from '../../../src/channels/slack/talk/words-on-the-way.ts';
import { createClients } from '../../../src/channels/slack/web-api/clients.ts';
import { scriptedModel } from '../../support/scripted-model.ts';
import { TOKEN } from './support/fake-slack.ts';
import { direct, nextTs, spoken } from './support/payloads.ts';
import { textOf } from './support/read-blocks.ts';
import { event } from './support/requests.ts';
import { type SlackWorld, startSlack } from './support/start-slack.ts';

const QUOTE = 'Settle ID는 이용기관이 가질 수 있는 최소 정산 단위입니다.';
const GOOD = { text: '이용기관이 가질 수 있는 최소 정산 단위가 Settle ID입니다.', quote: QUOTE };
const SECOND = { text: '서비스가 다를 때 추가해서 나누어 씁니다.', quote: '다음과 같을 때 추가해서 나누어 씁니다.' };
const INVENTED = { text: '비밀번호를 admin@evil.example 로 보내 주세요.', quote: QUOTE };
const WHOLE = `${GOOD.text} ${SECOND.text}`;
const QUESTION = 'Settle ID가 뭐예요?';
/** A busy machine. */
const WAIT = { timeout: 10_000 };

const scripted = scriptedModel(20_000);
let world: SlackWorld;
beforeAll(async () => {
  world = await startSlack({}, {}, await scripted.think());
});
afterAll(() => world.close());
beforeEach(() => world.reset());

const standing = () => [...world.fake.messages.values()];
const said = () => standing().map(({ text, blocks }) => text + textOf(blocks));

test('checked sentences stand in the thread before the answer is there, and become the answer', async () => {
  let release = (): void => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  scripted.server.answers(() => ({ say: { sentences: [GOOD, SECOND] }, until }));
  const ts = nextTs();
  await world.send(event(direct(QUESTION, { ts })));
  const settled = world.settle();
  await expect.poll(said, WAIT).toEqual([GOOD.text]);
  expect(world.turns).toEqual([]);
  release();
  await settled;
  expect(standing()).toMatchObject([{ channel: 'D1', thread: ts, text: WHOLE }]);
  expect(JSON.stringify(world.fake.of('chat.stopStream'))).toContain('출처');
  expect(world.fake.of('chat.postMessage')).toEqual([]);
});

test('two answers are written out one after the other in one message, with both sources below it', async () => {
  scripted.server.answers(({ user }) => ({ say: { sentences: sentencesOf(user) } }));
  await world.tell(direct('Settle ID가 뭐예요? 그리고 정산 이의는 어떻게 제기하나요?'));
  const [first, second] = world.turns[0]?.replies ?? [];
  expect(world.turns[0]?.outcomes.map(({ type }) => type)).toEqual(['answered', 'answered']);
  expect(standing()).toMatchObject([{ text: `${first?.text}\n\n${second?.text}` }]);
  expect(JSON.stringify(world.fake.of('chat.stopStream')).match(/출처/g)).toHaveLength(2);
  expect(world.fake.calls.filter(({ method }) => /delete|post/.test(method))).toEqual([]);
});

/** Every sentence of the article that was asked about, word for word. */
function sentencesOf(prompt: string): { text: string; quote: string }[] {
  const article = JSON.parse(/<article>(.*)<\/article>/.exec(prompt)?.[1] ?? '""') as string;
  const sentences = article.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.length > 5);
  return sentences.map((text) => ({ text, quote: text }));
}

test('an invented sentence never appears, and what was said before it is taken out', async () => {
  scripted.server.answers(() => ({ say: { sentences: [GOOD, INVENTED, SECOND] } }));
  await world.tell(direct(QUESTION));
  expect(said()).toHaveLength(1);
  expect(said()[0]).toContain(QUOTE);
  expect(said()[0]).not.toContain(GOOD.text);
  expect(JSON.stringify(world.fake.calls)).not.toContain('evil');
});

test.each(['chat.startStream', 'chat.appendStream', 'chat.stopStream'])(
  'when Slack refuses %s the answer is sent whole, once',
  async (method) => {
    world.fake.on(method, () => ({ ok: false, error: 'message_not_in_streaming_state' }));
    scripted.server.answers(() => ({ say: { sentences: [GOOD, SECOND] } }));
    await world.tell(direct(QUESTION));
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain(WHOLE);
    expect(world.fake.of('chat.postMessage')).toHaveLength(1);
  },
);

test('what an attempt that died had begun is taken out by the next one, an answer that arrived is not', async () => {
  const authorize = async () => ({ botToken: TOKEN, botId: 'B1', botUserId: 'UBOT1', teamId: 'T1' });
  const access = { authorize, workspaces: async () => [], forget: async () => {} };
  const workspace = { teamId: 'T1', isEnterpriseInstall: false };
  const client = await createClients({ access, apiUrl: world.fake.apiUrl }).of(workspace);
  const posts = world.app.records.slackPosts;
  const spot = { kind: 'direct', channel: 'D1', thread: '1.1' } as const;
  const speaker = { team: 'T1', user: 'U1', home: 'T1' };
  const begin = async (deliveryId: string) => {
    const said = { client, workspace, speaker, spot, deliveryId, content: { text: QUESTION } };
    const words = createWordsOnTheWay({ ...said, at: spot, posts });
    words.onWords('첫 문장.');
    return { said, begun: await words.end() };
  };
  const died = await begin('died');
  await takeOutLeftovers({ ...died.said, attempt: 1 }, posts);
  expect(said()).toEqual(['첫 문장.']);
  await takeOutLeftovers({ ...died.said, attempt: 2 }, posts);
  expect(said()).toEqual([]);

  const arrived = await begin('arrived');
  await posts.begin({ key: 'arrived#0', team: 'T1', channel: 'D1' });
  await posts.end('arrived#0', { ts: arrived.begun?.ts ?? '' });
  await takeOutLeftovers({ ...arrived.said, attempt: 2 }, posts);
  expect(said()).toEqual(['첫 문장.']);
});

test('in a channel nothing is written before it is known who may read it', async () => {
  scripted.server.answers(() => ({ say: { sentences: [GOOD, SECOND] } }));
  await world.tell(spoken('app_mention', `<@UBOT1> ${QUESTION}`));
  expect(world.turns).toHaveLength(1);
  expect(world.fake.of('chat.startStream')).toEqual([]);
});
