import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTHeaderParameters, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { expect, onTestFinished, test } from 'vitest';
import { KIM, message, SECRET, startWeb } from '../support/start-web.ts';

const key = (secret: string) => new TextEncoder().encode(secret);
const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;

function sign(payload: JWTPayload, secret = SECRET, header: JWTHeaderParameters = { alg: 'HS256' }): Promise<string> {
  return new SignJWT(payload).setProtectedHeader(header).sign(key(secret));
}

test('a token of the portal speaks for its person', async () => {
  const { call, front } = await startWeb();
  const token = await sign({ sub: KIM, exp: inAnHour() });
  expect(await (await call('/api/me', { token })).json()).toMatchObject({ user: { email: 'kim@gaon.example' } });
  await call('/api/messages', { token, body: message({ text: 'hi' }) });
  expect(front.taken[0]?.sender).toEqual({ kind: 'person', personId: KIM });
});

test.each([
  ['expired', () => sign({ sub: KIM, exp: 1 })],
  ['without an end', () => sign({ sub: KIM })],
  ['without a person', () => sign({ exp: inAnHour() })],
  ['of nobody here', () => sign({ sub: crypto.randomUUID(), exp: inAnHour() })],
  ['of something that is no id', () => sign({ sub: "' OR 1=1", exp: inAnHour() })],
  ['not valid yet', () => sign({ sub: KIM, exp: inAnHour(), nbf: inAnHour() })],
  ['signed with another secret', () => sign({ sub: KIM, exp: inAnHour() }, 'another-secret-of-more-than-32-chars')],
  ['signed with another algorithm', () => sign({ sub: KIM, exp: inAnHour() }, SECRET.repeat(2), { alg: 'HS512' })],
  ['with algorithm none', async () => new UnsecuredJWT({ sub: KIM, exp: inAnHour() }).encode()],
  ['changed afterwards', async () => `${await sign({ sub: KIM, exp: inAnHour() })}x`],
  ['that is no token', async () => 'kim@gaon.example'],
  ['of three empty parts', async () => '..'],
])('a token %s is refused', async (_name, make) => {
  const { call, front } = await startWeb();
  const response = await call('/api/messages', { token: await make(), body: message({ text: 'hi' }) });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(front.taken).toEqual([]);
});

test.each(['Bearer', 'Bearer ', 'Basic a2ltOmtpbQ==', 'kim'])('the header "%s" is refused', async (authorization) => {
  const { call } = await startWeb();
  expect((await call('/api/me', { headers: { authorization } })).status).toBe(401);
});

test('keys behind an address check RS256 and ES256, and never HS256 made of a public key', async () => {
  const pairs = { RS256: await generateKeyPair('RS256'), ES256: await generateKeyPair('ES256') };
  const entries = Object.entries(pairs);
  const keys = await Promise.all(
    entries.map(async ([alg, { publicKey }]) => ({ ...(await exportJWK(publicKey)), alg, kid: alg, use: 'sig' })),
  );
  const jwksUrl = await serve(JSON.stringify({ keys }));
  const { call } = await startWeb({ session: { secret: undefined, jwksUrl } });
  for (const [alg, { privateKey }] of entries) {
    const token = await new SignJWT({ sub: KIM, exp: inAnHour() })
      .setProtectedHeader({ alg, kid: alg })
      .sign(privateKey);
    expect((await call('/api/me', { token })).status).toBe(200);
  }
  const confused = await sign({ sub: KIM, exp: inAnHour() }, JSON.stringify(keys[0]), { alg: 'HS256', kid: 'RS256' });
  expect((await call('/api/me', { token: confused })).status).toBe(401);
});

test('while the portal’s keys cannot be fetched, nobody is called a forger', async () => {
  const { privateKey } = await generateKeyPair('ES256');
  const token = await new SignJWT({ sub: KIM, exp: inAnHour() }).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);
  const { call } = await startWeb({ session: { jwksUrl: 'http://127.0.0.1:9/keys' } });
  expect((await call('/api/me', { token })).status).toBe(503);
});

async function serve(body: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
}
