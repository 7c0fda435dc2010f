import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createSessions, type SessionOptions } from '../../../src/channels/web/authenticate.ts';
import { createWebChannel, type WebChannel, type WebOptions } from '../../../src/channels/web/server.ts';
import { no, ok } from '../../../src/result.ts';
import { createFakeFront } from './fake-front.ts';

export const KIM = '00000000-0000-4000-8000-000000000001';
export const LEE = '00000000-0000-4000-8000-000000000002';
export const SECRET = 'a-secret-of-more-than-32-characters';

export type Changes = Partial<Omit<WebOptions, 'settings'>> & {
  settings?: Partial<WebOptions['settings']>;
  session?: Partial<SessionOptions>;
};

/** A running web channel over a hand-made front; stopped when the test ends. */
export async function startWeb({ settings, session, ...changes }: Changes = {}) {
  const front = createFakeFront();
  const sessions = createSessions({
    secret: SECRET,
    personExists: async (id) => id === KIM || id === LEE,
    clock: () => new Date(),
    ...session,
  });
  const errors: unknown[] = [];
  const channel = createWebChannel({
    front,
    sessions,
    joining: JOINING,
    linking: LINKING,
    demo: DEMO,
    ready: async () => !front.broken,
    metrics: { contentType: 'text/plain', metrics: async () => 'turns_total 1\n' },
    onRequest: () => {},
    log: { error: (...what: unknown[]) => errors.push(what) },
    clock: () => new Date(),
    settings: {
      publicUrl: 'http://127.0.0.1',
      rateLimit: false,
      pollEventsMs: 20,
      ...(await makeFolders()),
      ...settings,
    },
    ...changes,
  });
  const { url, server } = await listen(channel);
  const call = (path: string, options: Call = {}): Promise<Response> => fetch(url + path, toRequest(options));
  return { url, server, channel, front, errors, call, tokenOf: (personId: string) => sessions.sign(personId) };
}

export interface Call {
  /** Sent as JSON. */
  body?: unknown;
  token?: string;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

export function message(content: object, rest: object = {}): object {
  return { messageId: crypto.randomUUID(), ...content, ...rest };
}

function toRequest({ body, token, headers, signal }: Call): RequestInit {
  const bearer = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const common = { headers: { ...bearer, ...headers }, ...(signal && { signal }) };
  if (body === undefined) return common;
  return {
    ...common,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...common.headers },
    body: JSON.stringify(body),
  };
}

async function listen(channel: WebChannel): Promise<{ url: string; server: Server }> {
  const server = createServer(channel.app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    channel.close();
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

async function makeFolders(): Promise<{ page: string; fonts: string }> {
  const page = await mkdtemp(join(tmpdir(), 'page-'));
  onTestFinished(() => rm(page, { recursive: true, force: true }));
  for (const name of ['index.html', 'invitations.html', 'link.html', 'page.js'])
    await writeFile(join(page, name), name);
  return { page, fonts: join(import.meta.dirname, '../../../node_modules/pretendard/dist/web/variable') };
}

const INVITED = { company: '가온딜러', role: 'dealer_operator', roleLabel: '딜러사 운영자' };
const MISMATCH = {
  code: 'INVITE_EMAIL_MISMATCH',
  words: { ko: '초대받은 이메일로 로그인해 주세요.', en: 'Please sign in with the invited e-mail.' },
};

const JOINING: WebOptions['joining'] = {
  preview: async (token) => (token === 'good' ? { ...INVITED, email: 'n***@gaon.example' } : undefined),
  accept: async (personId) => (personId === KIM ? ok(INVITED) : no(MISMATCH)),
  decline: async () => ok(INVITED),
};

/** One code is good once. */
const used = new Set<string>();
const LINKING: WebOptions['linking'] = {
  requestOf: async (code) => (code.startsWith('good') && !used.has(code) ? { label: 'Slack · kim' } : undefined),
  use: async (code) => {
    const isGood = code.startsWith('good') && !used.has(code);
    used.add(code);
    return isGood ? { label: 'Slack · kim' } : undefined;
  },
};

const DEMO: NonNullable<WebOptions['demo']> = {
  personas: async () => [{ email: 'kim@gaon.example', name: '김가온', memberships: [], staff: false, invited: false }],
  signIn: async (email) =>
    email === 'kim@gaon.example' ? { personId: KIM, email, name: '김가온', memberships: [] } : undefined,
};
