import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { direct, envelope, nextTs, press, spoken } from './support/payloads.ts';
import { buttonIn, lastMessage, textOf } from './support/read-blocks.ts';
import { event } from './support/requests.ts';
import { type SlackWorld, startSlack } from './support/start-slack.ts';

let world: SlackWorld;
beforeAll(async () => {
  world = await startSlack();
});
afterAll(() => world.close());
beforeEach(() => world.reset());

test('a direct message is answered in its thread, with the source', async () => {
  const ts = nextTs();
  await world.tell(direct('Settle ID가 뭐예요?', { ts }));
  const posted = lastMessage(world.fake);
  expect(posted).toMatchObject({ channel: 'D1', thread: ts });
  expect(textOf(posted.blocks)).toMatch(/Settle ID[\s\S]*출처/);
  expect(world.turns[0]?.outcomes).toMatchObject([{ type: 'answered', articles: ['settle-id'] }]);
});

test('one thread is one conversation, another thread another one', async () => {
  await world.link('U1', 'kim@gaon.example');
  const ts = nextTs();
  await world.tell(direct('멤버 초대할래요', { ts }));
  await world.tell(direct('다온병원', { thread: ts }));
  await world.tell(direct('안녕하세요'));
  const [first, second, third] = world.turns.map(({ conversationId }) => conversationId);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('the same event five times is answered once', async () => {
  const body = direct('초대 취소는 어떻게 해요?');
  const sent = await Promise.all(Array.from({ length: 5 }, () => world.send(event(body))));
  expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  await world.settle();
  await world.tell({ ...body, event_id: 'another id of the same message' });
  expect(world.fake.of('chat.postMessage')).toHaveLength(1);
});

test('an anonymous sender is told how to link, and only the hash of the code is kept', async () => {
  await world.tell(direct('대기 중인 초대 취소해 주세요'));
  expect(world.turns[0]?.outcomes).toMatchObject([{ type: 'refused', error: 'AUTH_REQUIRED' }]);
  const url = buttonIn(lastMessage(world.fake).blocks, '계정 연결하기').url ?? '';
  const code = url.replace('https://assistant.example/link#', '');
  expect(await world.app.records.links.requestOf(code)).toMatchObject({ channel: 'slack', sender: 'T1:U1' });
  const kept = await world.app.storage.db.linkCode.findMany();
  expect(JSON.stringify(kept)).not.toContain(code);
});

test.each([
  ['대기 중인 초대 취소해 주세요', '계정 연결하기', /연결되어 있지 않아요/],
  ['내 권한이 뭐예요?', '계정 연결하기', /연결되어 있지 않아요/],
  ['cancel my pending invitation', 'Link my account', /is not linked to a partner account/],
  ['who am I?', 'Link my account', /is not linked to a partner account/],
])('nobody signs in to Slack: %s is answered with linking the account', async (text, button, words) => {
  await world.tell(direct(text));
  const { blocks, text: notified } = lastMessage(world.fake);
  expect(textOf(blocks)).toMatch(words);
  expect(`${notified} ${textOf(blocks)}`).not.toMatch(/로그인|sign(?:ed)? in/i);
  expect(buttonIn(blocks, button).url).toContain('/link#');
});

test('an invitation is confirmed by its button, ten presses at once do it once, and no button stays behind', async () => {
  await world.link('U1', 'kim@gaon.example');
  const ts = nextTs();
  await world.tell(direct('다온병원 관리자로 <mailto:new@daon.example|new@daon.example> 초대해줘', { ts }));
  expect(world.turns[0]?.outcomes).toMatchObject([{ type: 'confirming', flow: 'invite-member' }]);
  const shown = lastMessage(world.fake);
  expect(textOf(shown.blocks)).toContain('new@daon.example');
  const confirm = buttonIn(shown.blocks, '확인');
  const presses = Array.from({ length: 10 }, () => world.act(press(confirm, { ts: shown.ts, thread: ts })));
  await Promise.all(presses);
  expect(await world.app.storage.db.invitation.count({ where: { email: 'new@daon.example' } })).toBe(1);
  const receipts = [...world.fake.messages.values()].filter(({ blocks }) => textOf(blocks).includes('처리했어요'));
  expect(receipts).toHaveLength(1);
  const after = world.fake.messages.get(shown.ts);
  expect(textOf(after?.blocks ?? [])).toContain('확인했어요. 결과는 아래에 있어요.');
  expect(JSON.stringify(after?.blocks)).not.toContain('"live.');
});

test('an edited last message corrects it, an earlier one does not', async () => {
  await world.link('U1', 'kim@gaon.example');
  const ts = nextTs();
  await world.tell(direct('다온병원 관리자로 초대해줘', { ts }));
  const email = nextTs();
  await world.tell(direct('wrong@daon.example', { ts: email, thread: ts }));
  const changed = (of: string, text: string, before: string) =>
    envelope({
      type: 'message',
      subtype: 'message_changed',
      channel: 'D1',
      channel_type: 'im',
      ts: nextTs(),
      message: { type: 'message', user: 'U1', text, ts: of, thread_ts: ts, edited: { user: 'U1', ts: nextTs() } },
      previous_message: { user: 'U1', text: before, ts: of },
    });
  await world.tell(changed(email, 'right@daon.example', 'wrong@daon.example'));
  expect(textOf(lastMessage(world.fake).blocks)).toContain('right@daon.example');
  expect(world.turns).toHaveLength(3);
  await world.tell(changed(ts, '새빛카드 관리자로 초대해줘', '다온병원 관리자로 초대해줘'));
  await world.tell(changed(email, 'right@daon.example', 'right@daon.example'));
  expect(world.turns).toHaveLength(3);
});

test('bots, apps, deletions and joins start nothing', async () => {
  const strangers = [
    direct('Settle ID가 뭐예요?', {}, { bot_id: 'B9' }),
    direct('Settle ID가 뭐예요?', {}, { app_id: 'A9' }),
    direct('Settle ID가 뭐예요?', { user: 'UBOT1' }),
    spoken('app_mention', '<@UBOT1> Settle ID가 뭐예요?', {}, { bot_id: 'B9' }),
    direct('', {}, { subtype: 'channel_join' }),
    envelope({
      type: 'message',
      subtype: 'message_deleted',
      channel: 'D1',
      channel_type: 'im',
      ts: nextTs(),
      deleted_ts: '1.1',
    }),
  ];
  for (const body of strangers) await world.tell(body);
  expect(world.turns).toEqual([]);
  expect(world.fake.of('chat.postMessage')).toEqual([]);
});

test('what people write can be nothing but words', async () => {
  await world.link('U1', 'kim@gaon.example');
  const typed = '&lt;!channel&gt; &lt;@U2&gt; &lt;https://evil.example|click&gt; 어떻게 해요?';
  await world.tell(direct(typed));
  await world.tell(direct('새 이용기관 등록할게요', { ts: '1780000001.000001' }));
  await world.tell(direct('3108112348', { thread: '1780000001.000001' }));
  await world.tell(direct('법인명은 &lt;!here&gt;병원', { thread: '1780000001.000001' }));
  for (const { args } of world.fake.of('chat.postMessage')) {
    expect(args.text).not.toMatch(/<[!@#h]/);
    for (const words of markupIn(args.blocks)) expect(words).not.toMatch(/<[!@#]/);
  }
});

test('too long a message is refused politely, a file is not opened', async () => {
  await world.tell(direct('가'.repeat(2_001)));
  expect(textOf(lastMessage(world.fake).blocks)).toContain('2,000자');
  await world.tell(direct('', {}, { subtype: 'file_share', files: [{ id: 'F1' }] }));
  expect(textOf(lastMessage(world.fake).blocks)).toContain('첨부 파일');
  expect(world.turns).toEqual([]);
});

test('what was said is not kept in the inbox once it is answered', async () => {
  await world.tell(direct('제 번호는 010-1234-5678 인데요 Settle ID가 뭐예요?'));
  const jobs = await world.app.storage.db.job.findMany({ where: { queue: 'slack.receive' } });
  expect(jobs).toHaveLength(1);
  expect(JSON.stringify(jobs.map(({ payload }) => payload))).not.toContain('1234');
});

function markupIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(markupIn);
  if (typeof value !== 'object' || value === null) return [];
  const { type, text } = value as { type?: string; text?: unknown };
  if (type === 'mrkdwn' && typeof text === 'string') return [text];
  return Object.values(value).flatMap(markupIn);
}
