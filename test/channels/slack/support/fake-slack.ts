import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { faultsOf } from './documented-limits.ts';

/** One call of the Web API. */
export interface Call {
  readonly method: string;
  readonly args: Record<string, unknown>;
  readonly token: string;
  readonly headers: IncomingHttpHeaders;
}

export type Handler = (call: Call) => object | Promise<object>;

export interface Team {
  readonly team_id: string;
  readonly user_id: string;
  readonly bot_id: string;
  readonly enterprise_id?: string;
}

/** A message as it stands in Slack now. */
export interface Standing {
  readonly ts: string;
  readonly channel: string;
  readonly thread: string | undefined;
  readonly text: string;
  readonly blocks: readonly { readonly type: string; readonly block_id?: string }[];
  readonly metadata: unknown;
}

export const TOKEN = 'xoxb-test-1';
const JSON_ARGUMENTS = new Set(['blocks', 'metadata', 'view', 'prompts', 'chunks']);

/** Answers with a status and headers of its own. */
export function httpAnswer(status: number, headers: Record<string, string> = {}): object {
  return { http: { status, headers } };
}

/** A stand-in for Slack's Web API, its response URLs and its OAuth, on loopback. It refuses what Slack documents to refuse. */
export async function startFakeSlack() {
  const calls: Call[] = [];
  const responses: { readonly id: string; readonly body: Record<string, unknown> }[] = [];
  const messages = new Map<string, Standing>();
  const handlers = new Map<string, Handler>();
  const users = new Map<string, object>();
  const teams = new Map<string, Team>([[TOKEN, { team_id: 'T1', user_id: 'UBOT1', bot_id: 'B1' }]]);
  let numbers = 0;
  const nextTs = () => `1790000000.${String(++numbers).padStart(6, '0')}`;

  const standing = (call: Call, ts: string): Standing => ({
    ts,
    channel: wordsIn(call.args.channel),
    thread: call.args.thread_ts === undefined ? undefined : wordsIn(call.args.thread_ts),
    text: wordsIn(call.args.text),
    blocks: (call.args.blocks as Standing['blocks'] | undefined) ?? [],
    metadata: call.args.metadata,
  });
  const defaults: Record<string, Handler> = {
    'auth.test': ({ token }) => {
      const team = teams.get(token);
      return team ? { ok: true, ...team } : { ok: false, error: 'invalid_auth' };
    },
    'chat.postMessage': (call) => {
      const ts = nextTs();
      messages.set(ts, standing(call, ts));
      return { ok: true, channel: call.args.channel, ts };
    },
    'chat.update': (call) => {
      const ts = wordsIn(call.args.ts);
      const before = messages.get(ts);
      if (!before) return { ok: false, error: 'message_not_found' };
      messages.set(ts, { ...standing(call, ts), thread: before.thread });
      return { ok: true, ts };
    },
    'chat.delete': ({ args }) => ({ ok: messages.delete(wordsIn(args.ts)) }),
    'chat.postEphemeral': () => ({ ok: true, message_ts: nextTs() }),
    'chat.startStream': (call) => {
      const ts = nextTs();
      messages.set(ts, { ...standing(call, ts), text: wordsIn(call.args.markdown_text) });
      return { ok: true, channel: call.args.channel, ts };
    },
    'chat.appendStream': ({ args }) => {
      const before = messages.get(wordsIn(args.ts));
      if (!before) return { ok: false, error: 'message_not_found' };
      messages.set(before.ts, { ...before, text: before.text + wordsIn(args.markdown_text) });
      return { ok: true, ts: before.ts };
    },
    'chat.stopStream': ({ args }) => ({ ok: messages.has(wordsIn(args.ts)), ts: args.ts }),
    'conversations.replies': ({ args }) => ({
      ok: true,
      messages: [...messages.values()].filter(({ channel, thread }) => channel === args.channel && thread === args.ts),
    }),
    'conversations.history': ({ args }) => ({
      ok: true,
      messages: [...messages.values()].filter(({ channel, thread }) => channel === args.channel && !thread),
    }),
    'conversations.open': ({ args }) => ({ ok: true, channel: { id: `D${wordsIn(args.users)}` } }),
    'users.info': ({ args }) => {
      const user = users.get(wordsIn(args.user));
      return user ? { ok: true, user } : { ok: false, error: 'user_not_found' };
    },
    'views.open': () => ({ ok: true, view: { id: 'V1' } }),
    'views.update': () => ({ ok: true, view: { id: 'V1' } }),
    'views.publish': () => ({ ok: true, view: { id: 'VH' } }),
    'assistant.threads.setStatus': () => ({ ok: true }),
    'assistant.threads.setSuggestedPrompts': () => ({ ok: true }),
  };

  const answer = async (request: IncomingMessage): Promise<object> => {
    const raw = await bodyOf(request);
    const path = new URL(request.url ?? '/', 'http://slack.example').pathname;
    if (path.startsWith('/response/')) {
      responses.push({ id: path.slice('/response/'.length), body: JSON.parse(raw) as Record<string, unknown> });
      return { ok: true };
    }
    const call: Call = {
      method: path.replace('/api/', ''),
      args: argumentsOf(raw),
      token: (request.headers.authorization ?? '').replace('Bearer ', ''),
      headers: request.headers,
    };
    calls.push(call);
    const faults = faultsOf(call);
    if (faults.length > 0) return { ok: false, error: 'invalid_blocks', faults };
    const handler = handlers.get(call.method) ?? defaults[call.method];
    return handler ? handler(call) : { ok: false, error: 'unknown_method' };
  };
  const server = createServer((request, response) => {
    void answer(request).then((body) => {
      const { http } = body as { http?: { status: number; headers: Record<string, string> } };
      response.writeHead(http?.status ?? 200, { 'content-type': 'application/json', ...http?.headers });
      response.end(http ? '' : JSON.stringify(body));
    });
  });
  server.keepAliveTimeout = 0; // a busy machine must not look like a lost connection
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    base,
    apiUrl: `${base}/api/`,
    calls,
    responses,
    messages,
    users,
    teams,
    responseUrl: (id: string) => `${base}/response/${id}`,
    of: (method: string) => calls.filter((call) => call.method === method),
    on: (method: string, handler: Handler) => handlers.set(method, handler),
    /** Slack as it was in the beginning. */
    reset: () => {
      calls.length = 0;
      responses.length = 0;
      messages.clear();
      handlers.clear();
      users.clear();
    },
    stop: () => stopServer(server),
  };
}

export type FakeSlack = Awaited<ReturnType<typeof startFakeSlack>>;

/** Arguments are words; what is none of them was not sent. */
function wordsIn(argument: unknown): string {
  return typeof argument === 'string' ? argument : '';
}

function argumentsOf(raw: string): Record<string, unknown> {
  const args: Record<string, unknown> = Object.fromEntries(new URLSearchParams(raw));
  for (const [name, value] of Object.entries(args)) {
    if (JSON_ARGUMENTS.has(name)) args[name] = JSON.parse(String(value)) as unknown;
  }
  return args;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function stopServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
