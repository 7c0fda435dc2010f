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

const card = () => [...world.fake.messages.values()].find(({ channel, thread }) => channel === 'C9' && !thread);
const inThread = () => [...world.fake.messages.values()].filter(({ channel, thread }) => channel === 'C9' && thread);

async function openTicket(): Promise<{ ts: string; cardTs: string }> {
  const ts = nextTs();
  await world.tell(direct('상담원 연결해 주세요', { ts }));
  await world.settle();
  const found = card();
  if (!found) throw new Error('there is no card');
  return { ts, cardTs: found.ts };
}

test('a ticket arrives as a card, is claimed, answered in its thread, and solved; the person hears it all', async () => {
  const { ts, cardTs } = await openTicket();
  const claim = buttonIn(card()?.blocks, '맡기');
  await world.act(press(claim, { user: 'U5', channel: 'C9', ts: cardTs }));
  await world.settle();
  expect(textOf(card()?.blocks)).toContain('민지원');

  await world.tell(spoken('message', '확인해 보니 한도는 정상이에요', { user: 'U5', channel: 'C9', thread: cardTs }));
  await world.settle();
  const heard = [...world.fake.messages.values()].filter(({ channel }) => channel === 'D1');
  expect(textOf(heard.at(-1)?.blocks)).toMatch(/상담원[\s\S]*한도는 정상이에요/);

  const turns = world.turns.length;
  await world.tell(direct('네, 고맙습니다 하나만 더요', { thread: ts }));
  await world.settle();
  expect(world.turns.at(turns)?.outcomes).toMatchObject([{ type: 'relayed' }]);
  expect(textOf(inThread().map(({ blocks }) => blocks))).toContain('하나만 더요');
});

test('of two who claim at once one wins, and the other is told', async () => {
  const { cardTs } = await openTicket();
  await world.app.storage.db.person.updateMany({ where: { email: 'guest@example.com' }, data: { staff: true } });
  await world.link('U6', 'guest@example.com');
  const claim = buttonIn(card()?.blocks, '맡기');
  await Promise.all(['U5', 'U6'].map((user) => world.act(press(claim, { user, channel: 'C9', ts: cardTs }))));
  expect(world.fake.of('chat.postEphemeral')).toHaveLength(1);
});

test('a colleague who writes in the thread is told who has the ticket, and the person hears nothing of it', async () => {
  const { cardTs } = await openTicket();
  await world.app.storage.db.person.updateMany({ where: { email: 'guest@example.com' }, data: { staff: true } });
  await world.link('U6', 'guest@example.com');
  await world.act(press(buttonIn(card()?.blocks, '맡기'), { user: 'U5', channel: 'C9', ts: cardTs }));
  await world.tell(spoken('message', '그거 제가 어제 봤어요', { user: 'U6', channel: 'C9', thread: cardTs }));
  const [told] = world.fake.of('chat.postEphemeral');
  expect(told?.args.user).toBe('U6');
  expect(textOf(told?.args.blocks)).toMatch(/이미 민지원 님이 맡고 있어요[\s\S]*고객에게 전달되지 않았어요/);
  const heard = [...world.fake.messages.values()].filter(({ channel }) => channel === 'D1');
  expect(textOf(heard.map(({ blocks }) => blocks))).not.toContain('어제 봤어요');
  expect(textOf(card()?.blocks)).toContain('민지원 님이 이 스레드에 쓰면');
});

test('a note stays among staff, and who is not staff can do nothing', async () => {
  const { cardTs } = await openTicket();
  await world.act(press(buttonIn(card()?.blocks, '맡기'), { user: 'U5', channel: 'C9', ts: cardTs }));
  await world.tell(spoken('message', '메모: 계약서부터 확인', { user: 'U5', channel: 'C9', thread: cardTs }));
  await world.tell(spoken('message', '제가 대신 답할게요', { user: 'U1', channel: 'C9', thread: cardTs }));
  await world.settle();
  const heard = [...world.fake.messages.values()].filter(({ channel }) => channel === 'D1');
  expect(textOf(heard.map(({ blocks }) => blocks))).not.toMatch(/계약서부터|대신 답할게요/);
  expect(world.fake.of('chat.postEphemeral')).toHaveLength(1);
});

test('a Slack user nobody knows is told to link, and an attachment beside words hides no other answer', async () => {
  const { cardTs } = await openTicket();
  const files = { subtype: 'file_share', files: [{ id: 'F1' }] };
  await world.tell(spoken('message', '이거예요', { user: 'U8', channel: 'C9', thread: cardTs }, files));
  await world.tell(spoken('message', 'gaps', { user: 'U8', channel: 'C9' }));
  const told = world.fake.of('chat.postEphemeral').map(({ args }) => textOf(args.blocks));
  expect(told).toEqual([
    expect.stringContaining('첨부 파일'),
    expect.stringMatching(/연결해 주세요[\s\S]*전달되지 않았어요/),
    expect.stringContaining('연결해 주세요'),
  ]);
});

test('an attachment of staff is refused politely', async () => {
  const { cardTs } = await openTicket();
  const files = { subtype: 'file_share', files: [{ id: 'F1' }] };
  await world.tell(spoken('message', '', { user: 'U5', channel: 'C9', thread: cardTs }, files));
  expect(textOf(world.fake.of('chat.postEphemeral')[0]?.args.blocks)).toContain('첨부 파일');
});
