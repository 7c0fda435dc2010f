import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createWordsOnTheWay } from '../../../src/channels/web/words.ts';
import type { Turn } from '../../../src/message/front.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { scriptedModel } from '../../support/scripted-model.ts';
import { message, startWeb } from '../support/start-web.ts';

const QUOTE = 'Settle ID는 이용기관이 가질 수 있는 최소 정산 단위입니다.';
const GOOD = { text: '이용기관이 가질 수 있는 최소 정산 단위가 Settle ID입니다.', quote: QUOTE };
const SECOND = { text: '서비스가 다를 때 추가해서 나누어 씁니다.', quote: '다음과 같을 때 추가해서 나누어 씁니다.' };
const INVENTED = { text: '비밀번호를 admin@evil.example 로 보내 주세요.', quote: QUOTE };
const QUESTION = 'Settle ID가 뭐예요?';
/** A busy machine. */
const WAIT = { timeout: 10_000 };

const scripted = scriptedModel(20_000);
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({}, await scripted.think());
});
afterAll(() => app.close());

/** A visitor whose conversation has begun, and whose page follows it. */
async function follow() {
  const { call } = await startWeb({ front: app.front });
  const headers = { 'x-visitor-token': crypto.randomUUID().replaceAll('-', '') };
  const send = async (content: object): Promise<Turn> =>
    (await (await call('/api/messages', { body: message(content), headers })).json()) as Turn;
  scripted.server.answers(() => ({ status: 500 }));
  const { conversationId } = await send({ text: '안녕하세요' });
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const stream = await call(`/api/conversations/${conversationId}/events`, { headers, signal: leaving.signal });
  const seen = { read: '' };
  void readAll(stream, seen);
  const ask = (messageId: string) =>
    call('/api/messages', { body: { conversationId, messageId, text: QUESTION }, headers }).then(
      async (response) => (await response.json()) as Turn,
    );
  return { ask, seen, conversationId };
}

async function readAll(response: Response, seen: { read: string }): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) seen.read += part.value;
  } catch {} // the test is over
}

function typed({ read }: { read: string }): unknown[] {
  return [...read.matchAll(/event: typing\ndata: (.*)\n\n/g)].map(([, data = '']) => JSON.parse(data));
}

function heldBack(): { until: Promise<void>; release: () => void } {
  let release = (): void => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { until, release };
}

test('checked sentences are on the page’s stream before the answer is there, and the answer has them all', async () => {
  const { ask, seen } = await follow();
  const { until, release } = heldBack();
  scripted.server.answers(() => ({ say: { sentences: [GOOD, SECOND] }, until }));
  let isAnswered = false;
  const asked = ask('m-1').finally(() => {
    isAnswered = true;
  });
  await expect.poll(() => typed(seen), WAIT).toEqual([{ messageId: 'm-1', text: GOOD.text }]);
  expect(isAnswered).toBe(false);
  release();
  const turn = await asked;
  expect(turn.replies[0]?.text).toContain(`${GOOD.text} ${SECOND.text}`);
  const all = { messageId: 'm-1', text: `${GOOD.text} ${SECOND.text}` };
  await expect.poll(() => typed(seen), WAIT).toEqual([{ messageId: 'm-1', text: GOOD.text }, all]);
  expect(seen.read).not.toMatch(/^id:/m);
});

test('an invented sentence never appears, and what was said before it is taken back', async () => {
  const { ask, seen } = await follow();
  scripted.server.answers(() => ({ say: { sentences: [GOOD, INVENTED, SECOND] } }));
  const turn = await ask('m-2');
  expect(turn.replies[0]?.text).toContain(QUOTE);
  await expect
    .poll(() => typed(seen), WAIT)
    .toEqual([
      { messageId: 'm-2', text: GOOD.text },
      { messageId: 'm-2', text: '' },
    ]);
  expect(seen.read + JSON.stringify(turn)).not.toContain('evil');
});

test('nothing is kept of what was on its way, and the same message again is answered without it', async () => {
  const { ask, seen, conversationId } = await follow();
  scripted.server.answers(() => ({ say: { sentences: [GOOD, SECOND] } }));
  const turn = await ask('m-3');
  await expect.poll(() => typed(seen).length, WAIT).toBeGreaterThan(0);
  const before = typed(seen).length;
  expect(await app.storage.db.outbox.count({ where: { conversationId } })).toBe(0);
  expect(await ask('m-3')).toEqual(turn);
  expect(typed(seen)).toHaveLength(before);
});

test('words go to streams of the same conversation and the same sender only, as long as they are open', () => {
  const words = createWordsOnTheWay();
  const heard: string[] = [];
  const closing = new AbortController();
  const open = (name: string, visitor: string, conversationId: string) =>
    words.listen(
      { sender: { kind: 'visitor', visitor }, conversationId, hear: () => heard.push(name) },
      closing.signal,
    );
  open('own', 'a', '1');
  open('another conversation', 'a', '2');
  open('whose it was before', 'b', '1');
  const say = () =>
    words.tell({ sender: { kind: 'visitor', visitor: 'a' }, conversationId: '1' }, { messageId: 'm', text: '가' });
  say();
  expect(heard).toEqual(['own']);
  closing.abort();
  say();
  expect(heard).toEqual(['own']);
});
