import { expect, test } from 'vitest';
import { KIM, LEE, message, startWeb } from '../support/start-web.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

async function post(url: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = JSON_TYPE) {
  return fetch(`${url}/api/messages`, { method: 'POST', body, headers });
}

async function expectProblem(response: Response, status: number, code: string): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const problem: unknown = await response.json();
  expect(problem).toMatchObject({ type: 'about:blank', status, code });
  expect(problem).toMatchObject({ title: expect.any(String), detail: expect.any(String) });
}

test.each([
  ['malformed JSON', '{"text":'],
  ['JSON that is no object', '"hello"'],
  ['a list', '[]'],
  ['nothing', ''],
  ['no messageId', '{"text":"hi"}'],
  ['an unknown field', '{"messageId":"a","text":"hi","role":"dealer_admin"}'],
  ['neither text nor choice', '{"messageId":"a"}'],
  ['both text and choice', '{"messageId":"a","text":"hi","choice":"x"}'],
  ['empty text', '{"messageId":"a","text":"  "}'],
  ['text that is no text', '{"messageId":"a","text":{"$ne":""}}'],
  ['a messageId with a space', '{"messageId":"a b","text":"hi"}'],
  ['a conversationId of another form', '{"messageId":"a","text":"hi","conversationId":"1 OR 1=1"}'],
])('%s is malformed', async (_name, body) => {
  const { url, front } = await startWeb();
  await expectProblem(await post(url, body), 400, 'MALFORMED');
  expect(front.taken).toEqual([]);
});

test('a text of 2,000 characters passes, and one of 2,001 does not', async () => {
  const { call } = await startWeb();
  expect((await call('/api/messages', { body: message({ text: '가'.repeat(2000) }) })).status).toBe(200);
  await expectProblem(
    await call('/api/messages', { body: message({ text: '가'.repeat(2001) }) }),
    400,
    'TEXT_TOO_LONG',
  );
});

test('a body over 16 KiB is too large', async () => {
  const { url } = await startWeb();
  await expectProblem(await post(url, JSON.stringify(message({ text: 'a'.repeat(16 * 1024) }))), 413, 'TOO_LARGE');
});

test.each([
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['plain text', { 'content-type': 'text/plain' }],
  ['JSON in another alphabet', { 'content-type': 'application/json; charset=euc-kr' }],
  ['compressed JSON', { ...JSON_TYPE, 'content-encoding': 'gzip' }],
])('%s is not accepted', async (_name, headers) => {
  const { url } = await startWeb();
  await expectProblem(await post(url, '{"messageId":"a","text":"hi"}', headers), 415, 'UNSUPPORTED_MEDIA_TYPE');
});

test('what no database can keep is taken out of a text', async () => {
  const { url, front } = await startWeb();
  await post(url, '{"messageId":"a","text":"안\\u0000녕\\ud800"}');
  expect(front.taken[0]?.content).toEqual({ text: '안녕\uFFFD' });
});

test('another person’s conversation is not found', async () => {
  const { call, tokenOf } = await startWeb();
  const [kim, lee] = [await tokenOf(KIM), await tokenOf(LEE)];
  const first = await call('/api/messages', { body: message({ text: 'hi' }), token: kim });
  const { conversationId } = (await first.json()) as { conversationId: string };
  const path = `/api/conversations/${conversationId}`;
  expect((await call(path, { token: kim })).status).toBe(200);
  for (const token of [lee, undefined]) {
    const as = token === undefined ? {} : { token };
    await expectProblem(await call(path, as), 404, 'NOT_FOUND');
    await expectProblem(await call(`${path}/events`, as), 404, 'NOT_FOUND');
    const vote = { replyId: crypto.randomUUID(), helpful: true };
    await expectProblem(await call(`${path}/feedback`, { ...as, body: vote }), 404, 'NOT_FOUND');
    const body = message({ text: 'hi' }, { conversationId });
    await expectProblem(await call('/api/messages', { ...as, body }), 404, 'NOT_FOUND');
  }
});

test('unknown routes and ids are not found, in JSON', async () => {
  const { call } = await startWeb();
  const paths = [
    '/nowhere',
    '/api/nowhere',
    '/assets/nowhere.js',
    '/api/conversations/1',
    '/api/conversations/1/events',
  ];
  for (const path of paths) await expectProblem(await call(path), 404, 'NOT_FOUND');
  await expectProblem(await call('/api/conversations/%E0%A4%A'), 400, 'MALFORMED');
  await expectProblem(await call('/api/articles/nowhere'), 404, 'NOT_FOUND');
  await expectProblem(await call('/api/articles?sort=random'), 400, 'MALFORMED');
});

test('one delivery is answered once, and its id cannot be used for another content', async () => {
  const { call, front } = await startWeb();
  const headers = { 'x-visitor-token': 'v'.repeat(32) };
  const body = message({ text: 'hi' });
  const first = await (await call('/api/messages', { body, headers })).json();
  expect(await (await call('/api/messages', { body, headers })).json()).toEqual(first);
  const reused = await call('/api/messages', { body: { ...body, text: 'bye' }, headers });
  await expectProblem(reused, 409, 'MESSAGE_ID_REUSED');
  expect(front.taken).toHaveLength(3);
});

test('a second turn of the same conversation is refused while the first runs', async () => {
  const { call, front } = await startWeb();
  const headers = { 'x-visitor-token': 'v'.repeat(32) };
  const first = await call('/api/messages', { body: message({ text: 'hi' }), headers });
  const { conversationId } = (await first.json()) as { conversationId: string };
  const release = front.hold();
  const running = call('/api/messages', { body: message({ text: 'one' }, { conversationId }), headers });
  await expect.poll(() => front.taken.length).toBe(2);
  const second = await call('/api/messages', { body: message({ text: 'two' }, { conversationId }), headers });
  await expectProblem(second, 409, 'TURN_RUNNING');
  release();
  expect((await running).status).toBe(200);
});

test('while the database is away everything is refused honestly, and works again afterwards', async () => {
  const { call, front } = await startWeb();
  front.broken = true;
  const refused = await call('/api/messages', { body: message({ text: 'hi' }) });
  expect(refused.headers.get('retry-after')).toBe('5');
  await expectProblem(refused, 503, 'UPSTREAM_UNAVAILABLE');
  await expectProblem(await call('/api/me'), 503, 'UPSTREAM_UNAVAILABLE');
  expect((await call('/readyz')).status).toBe(503);
  expect((await call('/healthz')).status).toBe(200);
  front.broken = false;
  expect((await call('/readyz')).status).toBe(200);
  expect((await call('/api/messages', { body: message({ text: 'hi' }) })).status).toBe(200);
});

test('a fault of ours shows nothing of itself, and is logged', async () => {
  const { call, front, errors } = await startWeb({ ready: async () => true });
  front.broken = true;
  const response = await call('/api/me');
  expect(await response.clone().text()).not.toContain('database');
  await expectProblem(response, 500, 'INTERNAL');
  expect(errors).toHaveLength(1);
});

test('problems speak the reader’s language', async () => {
  const { call } = await startWeb();
  const detail = async (language: string) =>
    ((await (await call('/api/nowhere', { headers: { 'accept-language': language } })).json()) as { detail: string })
      .detail;
  expect(await detail('ko-KR,ko;q=0.9,en;q=0.8')).toMatch(/찾을 수 없어요/);
  expect(await detail('en')).toMatch(/nothing here/);
  expect(await detail('fr')).toMatch(/nothing here/);
});
