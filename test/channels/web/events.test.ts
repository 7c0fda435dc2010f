import { expect, test } from 'vitest';
import { message, startWeb } from '../support/start-web.ts';

const headers = { 'x-visitor-token': 'v'.repeat(32) };

async function startTalk() {
  const web = await startWeb();
  const first = await web.call('/api/messages', { body: message({ text: 'hi' }), headers });
  const { conversationId } = (await first.json()) as { conversationId: string };
  const open = (more: Record<string, string> = {}, signal?: AbortSignal) =>
    web.call(`/api/conversations/${conversationId}/events`, {
      headers: { ...headers, ...more },
      ...(signal && { signal }),
    });
  return { ...web, conversationId, open };
}

/** Reads until the pattern was seen. */
async function readUntil(response: Response, pattern: RegExp): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let read = '';
  while (reader && !pattern.test(read)) {
    const { value, done } = await reader.read();
    if (done) break;
    read += value;
  }
  await reader?.cancel();
  return read;
}

test('what is said later arrives, numbered', async () => {
  const { open, front, conversationId } = await startTalk();
  const stream = await open();
  expect(stream.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(stream.headers.get('cache-control')).toContain('no-cache');
  front.say(conversationId, '여러\n줄');
  const read = await readUntil(stream, /data: .*\n\n/);
  expect(read).toMatch(/^retry: 2000\n\nid: 1\nevent: reply\ndata: {"reply":{.*"text":"여러\\n줄".*}}\n\n$/);
});

test('a stream goes on after the last event seen', async () => {
  const { open, front, conversationId } = await startTalk();
  for (const text of ['one', 'two', 'three']) front.say(conversationId, text);
  const read = await readUntil(await open({ 'last-event-id': '2' }), /data: .*\n\n/);
  expect(read).toContain('id: 3\n');
  expect(read).not.toContain('two');
});

test('a nonsense last event means from the start', async () => {
  const { open, front, conversationId } = await startTalk();
  front.say(conversationId, 'one');
  expect(await readUntil(await open({ 'last-event-id': '-1; DROP' }), /data: .*\n\n/)).toContain('id: 1\n');
});

test('a sixth stream of the same person is refused until one is closed', async () => {
  const { open } = await startTalk();
  const closing = new AbortController();
  await open({}, closing.signal);
  for (let count = 2; count <= 5; count++) expect((await open()).status).toBe(200);
  const refused = await open();
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('2');
  closing.abort();
  await expect.poll(async () => (await open()).status).toBe(200);
});

test('a stream outlives the database’s absence', async () => {
  const { open, front, conversationId } = await startTalk();
  const stream = await open();
  front.broken = true;
  await new Promise((resolve) => setTimeout(resolve, 60));
  front.broken = false;
  front.say(conversationId, 'back');
  expect(await readUntil(stream, /data: .*\n\n/)).toContain('back');
});

test('stopping ends the streams', async () => {
  const { open, channel } = await startTalk();
  const stream = await open();
  channel.close();
  expect(await stream.text()).toBe('retry: 2000\n\n');
});
