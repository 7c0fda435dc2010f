import { expect, test } from 'vitest';
import { KIM, LEE, message, startWeb } from '../support/start-web.ts';

test('the page and its files are served with a strict policy', async () => {
  const { call } = await startWeb();
  const page = await call('/');
  expect(await page.text()).toBe('index.html');
  expect(await (await call('/invitations')).text()).toBe('invitations.html');
  expect(await (await call('/link')).text()).toBe('link.html');
  expect((await call('/assets/page.js')).headers.get('cache-control')).toBe('no-cache');
  const policy = page.headers.get('content-security-policy');
  expect(policy?.split(';').toSorted()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "img-src 'self' data:",
    "script-src 'self'",
    "style-src 'self'",
  ]);
  expect(page.headers.get('x-powered-by')).toBeNull();
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
});

test('of the font only the subset is served, and kept', async () => {
  const { call } = await startWeb();
  const subset = '/assets/pretendard/woff2-dynamic-subset/PretendardVariable.subset.0.woff2';
  for (const path of ['/assets/pretendard/pretendardvariable-dynamic-subset.css', subset]) {
    const response = await call(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  }
  expect((await call('/assets/pretendard/pretendardvariable.css')).status).toBe(404);
  expect((await call('/assets/..%2f..%2fpackage.json')).status).toBe(404);
});

test('one turn, as the contract has it', async () => {
  const { call, tokenOf, front } = await startWeb();
  const token = await tokenOf(KIM);
  const headers = { 'accept-language': 'en' };
  const response = await call('/api/messages', { token, headers, body: message({ choice: 'yes' }) });
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({
    conversationId: expect.any(String),
    replies: [expect.objectContaining({ text: 'pressed yes' })],
    outcomes: [{ type: 'small_talk' }],
    state: { flow: null, waitingFor: null, handedOver: false },
  });
  expect(front.taken[0]).toMatchObject({ channel: 'web', language: 'en', content: { choice: 'yes' } });
});

test('one may vote on an answer', async () => {
  const { call, tokenOf } = await startWeb();
  const token = await tokenOf(KIM);
  const first = await call('/api/messages', { token, body: message({ text: 'hi' }) });
  const { conversationId } = (await first.json()) as { conversationId: string };
  const path = `/api/conversations/${conversationId}/feedback`;
  const vote = { replyId: crypto.randomUUID(), helpful: false, comment: '더 짧게' };
  expect((await call(path, { token, body: vote })).status).toBe(204);
  expect((await call(path, { token, body: { ...vote, helpful: 'no' } })).status).toBe(400);
});

test('the greeting, the panel and the articles', async () => {
  const { call } = await startWeb();
  expect(await (await call('/api/me')).json()).toMatchObject({ user: null, greeting: '안녕하세요.', demo: true });
  expect(await (await call(`/api/panel?conversation=${KIM}`)).json()).toHaveProperty('tickets');
  expect((await call('/api/panel?conversation=x')).status).toBe(404);
  expect(await (await call('/api/articles?sort=popular')).json()).toMatchObject({
    categories: [{ path: ['popular'] }],
  });
  expect(await (await call('/api/articles/search?q=정산')).json()).toMatchObject([{ title: '정산' }]);
  expect(await (await call('/api/articles/search?q=')).json()).toEqual([]);
});

test('a demo person gets a session, a stranger none', async () => {
  const { call } = await startWeb();
  expect(await (await call('/api/demo/personas')).json()).toHaveLength(1);
  const response = await call('/api/demo/sessions', { body: { email: ' Kim@gaon.example ' } });
  expect(response.status).toBe(201);
  const { token } = (await response.json()) as { token: string };
  expect(await (await call('/api/me', { token })).json()).toMatchObject({ user: { name: '김가온' } });
  expect((await call('/api/demo/sessions', { body: { email: 'who@nowhere.example' } })).status).toBe(404);
  expect((await call('/api/demo/sessions', { body: { email: 'kim' } })).status).toBe(400);
});

test('outside demo mode its routes do not exist', async () => {
  const { call } = await startWeb({ demo: undefined });
  expect((await call('/api/demo/personas')).status).toBe(404);
  expect((await call('/api/demo/sessions', { body: { email: 'kim@gaon.example' } })).status).toBe(404);
  expect(await (await call('/api/me')).json()).toMatchObject({ demo: false });
});

test('an invitation is looked at by its holder and taken by its person', async () => {
  const { call, tokenOf } = await startWeb();
  const body = { token: 'good' };
  expect(await (await call('/api/invitations/preview', { body })).json()).toMatchObject({ email: 'n***@gaon.example' });
  expect((await call('/api/invitations/preview', { body: { token: 'bad' } })).status).toBe(404);
  expect((await call('/api/invitations/accept', { body })).status).toBe(401);
  const accepted = await call('/api/invitations/accept', { body, token: await tokenOf(KIM) });
  expect(await accepted.json()).toMatchObject({ company: '가온딜러' });
  const refused = await call('/api/invitations/accept', { body, token: await tokenOf(LEE) });
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({
    code: 'INVITE_EMAIL_MISMATCH',
    detail: expect.stringMatching(/로그인/),
  });
  expect((await call('/api/invitations/decline', { body, token: await tokenOf(LEE) })).status).toBe(200);
});

test('an unknown link code links nothing', async () => {
  const { call, tokenOf } = await startWeb();
  expect((await call('/api/links', { body: { code: 'x' } })).status).toBe(401);
  expect((await call('/api/links', { body: { code: 'x' }, token: await tokenOf(KIM) })).status).toBe(404);
});

test('the process answers for its health', async () => {
  const { call } = await startWeb();
  expect((await call('/healthz')).status).toBe(200);
  expect((await call('/readyz')).status).toBe(200);
  expect(await (await call('/metrics')).text()).toContain('turns_total');
});

test('a link code tells whom it links, and links them once to whoever is signed in', async () => {
  const { call, tokenOf } = await startWeb();
  const body = { code: `good-${crypto.randomUUID()}` };
  expect(await (await call('/api/links/preview', { body })).json()).toEqual({ label: 'Slack · kim' });
  expect((await call('/api/links', { body })).status).toBe(401);
  const token = await tokenOf(KIM);
  const linked = await call('/api/links', { body, token });
  expect([linked.status, await linked.json()]).toEqual([200, { label: 'Slack · kim' }]);
  expect((await call('/api/links', { body, token })).status).toBe(404);
  expect((await call('/api/links/preview', { body })).status).toBe(404);
});
