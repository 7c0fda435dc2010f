import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { direct, nextTs, press, spoken } from './support/payloads.ts';
import { buttonIn, textOf } from './support/read-blocks.ts';
import { type SlackWorld, startSlack } from './support/start-slack.ts';

let world: SlackWorld;
beforeAll(async () => {
  world = await startSlack({ supportChannel: 'C9' });
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.reset();
  await world.link('U1', 'kim@gaon.example');
  await world.link('U5', 'min@support.example');
});

const inChannel = (name: string) => [...world.fake.messages.values()].filter(({ channel }) => channel === name);
const card = () => {
  const found = inChannel('C9').find(({ thread }) => !thread);
  if (!found) throw new Error('there is no card');
  return found;
};
const staffPress = (label: string) =>
  world.act(press(buttonIn(card().blocks, label), { user: 'U5', channel: 'C9', ts: card().ts }));
const staffSay = (text: string) =>
  world.tell(spoken('message', text, { user: 'U5', channel: 'C9', thread: card().ts }));
const staffSee = () => textOf(inChannel('C9').map(({ blocks }) => blocks));

test('two people in Slack: called, claimed, both heard, and handed back to the assistant', async () => {
  const ts = nextTs();
  await world.tell(direct('상담원 연결해 주세요', { ts }));
  await world.tell(direct('초대 메일이 자꾸 안 가요', { thread: ts }));
  await staffPress('맡기');
  await staffSay('어느 분께 보낸 초대인가요?');
  expect(textOf(inChannel('D1').at(-1)?.blocks)).toMatch(/상담원[\s\S]*어느 분께/);

  await world.tell(direct('오 대리님이요, 빨리 부탁드려요', { thread: ts }));
  expect(staffSee()).toContain('오 대리님이요');
  const taken = inChannel('D1').find(({ blocks }) => textOf(blocks).includes('상담원이 맡았어요'));
  expect(buttonIn(taken?.blocks, '도우미에게 돌아가기')).toBeDefined(); // it still counts

  await staffPress('도우미에게 넘기기');
  await world.tell(direct('Settle ID가 뭐예요?', { thread: ts }));
  expect(world.turns.at(-1)?.outcomes).toMatchObject([{ type: 'answered', articles: ['settle-id'] }]);
  expect(textOf(card().blocks)).toContain('지금은 고객에게 전달되지 않아요');
});

test('a person on the web and staff in Slack: each hears the other where they are', async () => {
  const sender = { kind: 'person', personId: world.app.personId('kim@gaon.example') } as const;
  const onTheWeb = async (id: string, text: string, conversationId?: string) => {
    const incoming = { deliveryId: id, channel: 'web' as const, sender, content: { text } };
    const turn = await world.app.front.takeTurn({ ...incoming, ...(conversationId && { conversationId }) });
    await world.settle();
    if (!turn.ok) throw new Error(turn.refusal);
    return turn.value;
  };
  const { conversationId } = await onTheWeb('one', '상담원 연결해 주세요');
  await staffPress('맡기');
  await staffSay('무엇을 도와드릴까요?');
  const heard = await world.app.front.events(conversationId, sender, 0);
  expect(heard?.map(({ event }) => event)).toContain('staff_joined');
  expect(heard?.at(-1)?.reply).toMatchObject({ kind: 'staff', text: '무엇을 도와드릴까요?' });

  const turn = await onTheWeb('two', '계약이 반영되지 않았어요', conversationId);
  expect(turn).toMatchObject({ replies: [], outcomes: [{ type: 'relayed' }] });
  expect(staffSee()).toContain('계약이 반영되지 않았어요');
});

test('what the assistant cannot answer while the person waits is left for staff, and nobody is offered again', async () => {
  const ts = nextTs();
  await world.tell(direct('상담원 연결해 주세요', { ts }));
  await world.tell(direct('초대 메일이 자꾸 안 가요', { thread: ts }));
  await world.tell(direct('무지개 유니콘 사육 허가는 어디서 받아요?', { thread: ts }));
  expect(textOf(inChannel('D1').at(-1)?.blocks)).toContain('T-1번에 남겨 두었어요');
  expect(() => buttonIn(inChannel('D1').at(-1)?.blocks, '상담원 연결')).toThrow();
  expect(staffSee()).toContain('유니콘 사육 허가');
});

test('an English person is spoken to in English although the answer names a Korean button', async () => {
  const ts = nextTs();
  await world.tell(direct('get me a human now', { ts }));
  await world.tell(direct('the invite never arrived!!', { thread: ts }));
  expect(textOf(inChannel('D1').at(-1)?.blocks)).toMatch(/^\*Handed over to support\*/);
});

test('a button of the assistant does nothing while staff have the talk, and takes no other button away', async () => {
  const ts = nextTs();
  await world.tell(direct('무지개 유니콘 사육 허가는 어디서 받아요?', { ts }));
  const asked = inChannel('D1').at(-1);
  const call = buttonIn(asked?.blocks, '상담원 연결');
  await world.act(press(call, { ts: asked?.ts, thread: ts }));
  await staffPress('맡기');
  await world.act(press({ ...call, action_ts: '1780000100.000001' }, { ts: asked?.ts, thread: ts }));
  expect(textOf(inChannel('D1').at(-1)?.blocks)).toContain('그 버튼을 쓸 수 없어요');
  const back = () => {
    const taken = inChannel('D1').find(({ blocks }) => textOf(blocks).includes('상담원이 맡았어요'));
    return press(buttonIn(taken?.blocks, '도우미에게 돌아가기'), { ts: taken?.ts, thread: ts });
  };
  await world.act(back());
  expect(world.turns.at(-1)?.outcomes).toMatchObject([{ type: 'cancelled', flow: 'talk-to-human' }]);
  expect(back).toThrow(); // it is decided
});
