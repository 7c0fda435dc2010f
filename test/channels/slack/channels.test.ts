import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { askAbout, direct, homeOpened, nextTs, press, slash, spoken } from './support/payloads.ts';
import { buttonIn, lastMessage, textOf } from './support/read-blocks.ts';
import { type SlackWorld, startSlack } from './support/start-slack.ts';

let world: SlackWorld;
beforeAll(async () => {
  world = await startSlack();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.reset();
  await world.link('U1', 'kim@gaon.example');
});

const ephemerals = () => world.fake.of('chat.postEphemeral').map(({ args }) => args);

test('a mention is answered in the thread, and the thread goes on without one', async () => {
  const ts = nextTs();
  await world.tell(spoken('app_mention', '<@UBOT1> Settle ID가 뭐예요?', { ts }));
  expect(lastMessage(world.fake)).toMatchObject({ channel: 'C1', thread: ts });
  await world.tell(spoken('message', '초대 취소는 어떻게 해요?', { thread: ts }));
  expect(world.turns).toHaveLength(2);
  expect(world.turns[1]?.conversationId).toBe(world.turns[0]?.conversationId);
  await world.tell(spoken('message', '이건 우리끼리 얘기', { thread: nextTs() }));
  expect(world.turns).toHaveLength(2);
});

test('a mention that also comes as a message is answered once', async () => {
  const ts = nextTs();
  await world.tell(spoken('app_mention', '<@UBOT1> Settle ID가 뭐예요?', { ts }));
  await world.tell(spoken('message', '<@UBOT1> Settle ID가 뭐예요?', { ts }));
  expect(world.fake.of('chat.postMessage')).toHaveLength(1);
});

test('in a channel anything about accounts goes to the asker alone', async () => {
  const ts = nextTs();
  await world.tell(spoken('app_mention', '<@UBOT1> 우리 회사 멤버 보여줘', { ts }));
  expect(world.fake.of('chat.postMessage')).toEqual([]);
  expect(ephemerals()).toMatchObject([{ channel: 'C1', user: 'U1' }]);
  expect(ephemerals()[0]).not.toHaveProperty('thread_ts'); // nobody has answered there: it would not be seen
  expect(textOf(ephemerals()[0]?.blocks)).toContain('lee@gaon.example');
});

test('a second speaker in a thread has a conversation and rights of their own', async () => {
  const ts = nextTs();
  await world.tell(spoken('app_mention', '<@UBOT1> 멤버 초대할래요', { ts }));
  await world.tell(spoken('message', '우리 회사 멤버 보여줘', { thread: ts, user: 'U2' }));
  const [first, second] = world.turns;
  expect(second?.conversationId).not.toBe(first?.conversationId);
  expect(second?.outcomes).toMatchObject([{ type: 'refused', error: 'AUTH_REQUIRED' }]);
  expect(ephemerals().at(-1)).toMatchObject({ user: 'U2', thread_ts: ts });
  expect(JSON.stringify(ephemerals().at(-1))).not.toContain('gaon.example');
});

test('somebody else’s button does nothing, and says whose it is', async () => {
  const ts = nextTs();
  await world.tell(direct('다온병원 관리자로 new@daon.example 초대해줘', { ts }));
  const shown = lastMessage(world.fake);
  await world.act(press(buttonIn(shown.blocks, '확인'), { user: 'U2', channel: 'C1', ts: shown.ts, thread: ts }));
  expect(await world.app.storage.db.invitation.count({ where: { email: 'new@daon.example' } })).toBe(0);
  expect(textOf(ephemerals().at(-1)?.blocks)).toContain('질문하신 분');
});

test('/partner answers the asker alone, an answer from the articles can be shared and nothing else', async () => {
  const url = world.fake.responseUrl('one');
  await world.type(slash('Settle ID가 뭐예요?', url));
  expect(world.fake.calls.filter(({ method }) => method.startsWith('chat.'))).toEqual([]);
  const [answer] = world.fake.responses;
  expect(answer?.body).toMatchObject({ response_type: 'ephemeral' });
  const share = buttonIn(answer?.body.blocks, '여기에 공유');
  await world.act(press(share, { channel: 'C1', ephemeral: true, url }));
  expect(lastMessage(world.fake)).toMatchObject({ channel: 'C1' });
  expect(textOf(lastMessage(world.fake).blocks)).toContain('Settle ID');

  await world.type(slash('우리 회사 멤버 보여줘', url));
  expect(() => buttonIn(world.fake.responses.at(-1)?.body.blocks, '여기에 공유')).toThrow();
  await world.act(
    press({ ...share, value: 'e0000000-0000-4000-8000-000000000000' }, { channel: 'C1', ephemeral: true, url }),
  );
  expect(world.fake.of('chat.postMessage')).toHaveLength(1);
});

test('a task goes on from command to command, and a decided ephemeral is replaced', async () => {
  const url = world.fake.responseUrl('two');
  await world.type(slash('다온병원 관리자로 초대해줘', url));
  await world.type(slash('two@daon.example', url));
  const confirm = buttonIn(world.fake.responses.at(-1)?.body.blocks, '확인');
  await world.act(press(confirm, { channel: 'C1', ephemeral: true, url }));
  expect(world.fake.responses.at(-1)?.body).toMatchObject({ replace_original: true });
  expect(textOf(world.fake.responses.at(-1)?.body.blocks)).toContain('처리했어요');
  expect(await world.app.storage.db.invitation.count({ where: { email: 'two@daon.example' } })).toBe(1);
});

test('a message can be asked about', async () => {
  await world.act(askAbout('초대 취소는 어떻게 해요?', world.fake.responseUrl('three')));
  expect(world.turns[0]?.outcomes).toMatchObject([{ type: 'answered', articles: ['cancel-invitation'] }]);
  expect(world.fake.responses).toHaveLength(1);
});

test('where we are not in the channel, the person gets it directly', async () => {
  world.fake.on('chat.postEphemeral', () => ({ ok: false, error: 'user_not_in_channel' }));
  await world.tell(spoken('app_mention', '<@UBOT1> 우리 회사 멤버 보여줘'));
  expect(lastMessage(world.fake)).toMatchObject({ channel: 'DU1' });
});

test('votes on an answer count, the last one wins, and strangers have none', async () => {
  await world.tell(direct('Settle ID가 뭐예요?'));
  const shown = lastMessage(world.fake);
  const block = shown.blocks.find(({ type }) => type === 'context_actions') as unknown as {
    block_id: string;
    elements: { action_id: string }[];
  };
  const vote = (value: string, user = 'U1') =>
    world.act(
      press({ action_id: block.elements[0]?.action_id, block_id: block.block_id, value }, { ts: shown.ts, user }),
    );
  await vote('helpful');
  await vote('unhelpful');
  await vote('helpful', 'U2');
  expect(await world.app.storage.db.feedback.findMany()).toMatchObject([{ helpful: false }]);
});

test('App Home says who you are and what waits; an invitation is cancelled from it', async () => {
  await world.tell(direct('멤버 초대할래요'));
  await world.tell(homeOpened('home'));
  const view = () => world.fake.of('views.publish').at(-1)?.args.view as { blocks: unknown[] };
  expect(textOf(view().blocks)).toMatch(/김가온[\s\S]*하던 일[\s\S]*newop@gaon\.example/);
  const cancel = buttonIn(
    view().blocks.filter((block) => textOf(block).includes('newop@gaon.example')),
    '초대 취소',
  );
  await world.act({ ...press(cancel, {}), container: { type: 'view', view_id: 'VH' }, view: { id: 'VH' } });
  expect(world.turns.at(-1)?.outcomes).toMatchObject([{ type: 'confirming', flow: 'cancel-invitation' }]);
  const asked = lastMessage(world.fake);
  expect(asked.channel).toBe('DU1');
  await world.act(press(buttonIn(asked.blocks, '확인'), { channel: 'DU1', ts: asked.ts, thread: asked.thread }));
  expect(await world.app.storage.db.invitation.findFirst({ where: { email: 'newop@gaon.example' } })).toMatchObject({
    state: 'cancelled',
  });
});

test('a visitor’s home offers to link; the messages tab suggests what the role may do', async () => {
  await world.tell(homeOpened('home', { user: 'U7' }));
  const view = world.fake.of('views.publish').at(-1)?.args.view as { blocks: unknown[] };
  expect(buttonIn(view.blocks, '계정 연결하기').url).toMatch(/\/link#/);
  expect(textOf(view.blocks)).not.toContain('로그인'); // nobody signs in to Slack
  await world.tell(homeOpened('messages'));
  const [suggested] = world.fake.of('assistant.threads.setSuggestedPrompts');
  expect(suggested?.args.prompts).toHaveLength(4);
});

test('whoever has set Slack to English finds everything of the home and the messages tab in English', async () => {
  world.fake.users.set('U1', { id: 'U1', team_id: 'T1', locale: 'en-GB' });
  await world.tell(homeOpened('home'));
  const view = world.fake.of('views.publish').at(-1)?.args.view as { blocks: unknown[] };
  expect(textOf(view.blocks)).toMatch(/Hello[\s\S]*What I can do for you/);
  await world.tell(homeOpened('messages'));
  const [suggested] = world.fake.of('assistant.threads.setSuggestedPrompts');
  expect(JSON.stringify(suggested?.args)).not.toMatch(/[가-힣]/);
});

test('who you are can be unlinked there', async () => {
  await world.tell(direct('내 권한이 뭐예요?'));
  const shown = lastMessage(world.fake);
  await world.act(press(buttonIn(shown.blocks, '계정 연결 해제'), { ts: shown.ts }));
  await world.tell(direct('우리 회사 멤버 보여줘'));
  expect(world.turns.at(-1)?.outcomes).toMatchObject([{ type: 'refused', error: 'AUTH_REQUIRED' }]);
});
