import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { KIM, message, startWeb } from '../support/start-web.ts';

interface Answer {
  conversationId: string;
  visitorToken?: string;
}

test('a visitor’s first answer hands out a secret, as a cookie no script can read and in the answer', async () => {
  const { call, front } = await startWeb();
  const response = await call('/api/messages', { body: message({ text: 'hi' }) });
  const { visitorToken = '' } = (await response.json()) as Answer;
  expect(Buffer.from(visitorToken, 'base64url')).toHaveLength(24);
  const cookie = response.headers.get('set-cookie');
  expect(cookie).toContain(`visitor=${visitorToken};`);
  expect(cookie).toMatch(/; HttpOnly/);
  expect(cookie).toMatch(/; SameSite=Lax/);
  expect(cookie).not.toMatch(/; Secure/);
  const hash = createHash('sha256').update(visitorToken).digest('hex');
  expect(front.taken[0]?.sender).toEqual({ kind: 'visitor', visitor: hash });
});

test('behind https the cookie never travels without it', async () => {
  const { call } = await startWeb({ settings: { publicUrl: 'https://assistant.example' } });
  const response = await call('/api/messages', { body: message({ text: 'hi' }) });
  expect(response.headers.get('set-cookie')).toMatch(/; Secure/);
});

test('the secret owns the conversation, as header or as cookie, and is not handed out again', async () => {
  const { call } = await startWeb();
  const first = (await (await call('/api/messages', { body: message({ text: 'hi' }) })).json()) as Answer;
  const { conversationId, visitorToken = '' } = first;
  for (const headers of [{ 'x-visitor-token': visitorToken }, { cookie: `other=1; visitor=${visitorToken}` }]) {
    const again = await call('/api/messages', { headers, body: message({ text: 'again' }, { conversationId }) });
    expect(again.status).toBe(200);
    expect(again.headers.get('set-cookie')).toBeNull();
    expect(await again.json()).not.toHaveProperty('visitorToken');
  }
  expect((await call(`/api/conversations/${conversationId}`)).status).toBe(404);
  const stranger = { 'x-visitor-token': 'x'.repeat(32) };
  expect((await call(`/api/conversations/${conversationId}`, { headers: stranger })).status).toBe(404);
});

test('signing in takes the conversation over', async () => {
  const { call, front, tokenOf } = await startWeb();
  const first = (await (await call('/api/messages', { body: message({ text: 'hi' }) })).json()) as Answer;
  const { conversationId, visitorToken = '' } = first;
  const path = `/api/conversations/${conversationId}`;
  const token = await tokenOf(KIM);
  const headers = { 'x-visitor-token': visitorToken };
  await call('/api/messages', { token, headers, body: message({ text: 'me' }, { conversationId }) });
  expect(front.taken[1]?.sender).toMatchObject({ kind: 'person', personId: KIM, visitor: expect.any(String) });
  expect((await call(path, { token })).status).toBe(200);
  expect((await call(path, { headers })).status).toBe(404);
});

test('another site cannot write with a visitor’s cookie', async () => {
  const { call, url, front } = await startWeb();
  const cookie = `visitor=${'v'.repeat(32)}`;
  const from = async (origin: string) => {
    const headers = { cookie, origin };
    return (await call('/api/messages', { headers, body: message({ text: 'hi' }) })).status;
  };
  expect(await from('https://evil.example')).toBe(403);
  expect(await from('null')).toBe(403);
  expect(front.taken).toEqual([]);
  expect(await from(url)).toBe(200);
  expect(await from('http://127.0.0.1')).toBe(200);
});
