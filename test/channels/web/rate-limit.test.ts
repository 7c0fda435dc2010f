import { expect, test } from 'vitest';
import { createRateLimit } from '../../../src/channels/web/rate-limit.ts';
import { KIM, LEE, message, startWeb } from '../support/start-web.ts';

const at = (seconds: number): Date => new Date(seconds * 1000);

test('the window slides', () => {
  const limit = createRateLimit(2);
  expect(limit(['a'], at(0))).toBe(0);
  expect(limit(['a'], at(30))).toBe(0);
  expect(limit(['a'], at(45))).toBe(15);
  expect(limit(['b'], at(45))).toBe(0);
  expect(limit(['a'], at(60))).toBe(0);
  expect(limit(['a'], at(61))).toBe(29);
});

test('the 61st message in a minute waits, and nobody else’s does', async () => {
  let now = at(1_000_000);
  const { call, tokenOf } = await startWeb({ settings: { rateLimit: true }, clock: () => now });
  const [kim, lee] = [await tokenOf(KIM), await tokenOf(LEE)];
  const send = (token: string) => call('/api/messages', { token, body: message({ text: 'hi' }) });
  for (let count = 0; count < 60; count++) expect((await send(kim)).status).toBe(200);
  const refused = await send(kim);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('60');
  expect(await refused.json()).toMatchObject({ code: 'RATE_LIMITED' });
  expect((await send(lee)).status).toBe(200);
  expect((await call('/api/me', { token: kim })).status).toBe(200);
  now = at(1_000_060);
  expect((await send(kim)).status).toBe(200);
});

test('being a new visitor each time does not help', async () => {
  const { call } = await startWeb({ settings: { rateLimit: true } });
  const send = () => call('/api/messages', { body: message({ text: 'hi' }) });
  for (let count = 0; count < 60; count++) expect((await send()).status).toBe(200);
  expect((await send()).status).toBe(429);
});
