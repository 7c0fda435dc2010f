import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Task } from '../../src/llm/prompt.ts';

/** What was asked, as a server sees it. */
export interface Asked {
  readonly task: Task;
  readonly system: string;
  readonly user: string;
  readonly streams: boolean;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, unknown>;
}

/** How the stand-in answers: in the shape asked for, its end held back `until`, with any text, or not as a server should. */
export type Answer =
  | { readonly say: unknown; readonly until?: Promise<unknown> }
  | { readonly text: string; readonly finish?: 'stop' | 'length'; readonly refusal?: string; readonly usage?: unknown }
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  | { readonly bytes: number }
  | { readonly misbehave: 'silence' | 'reset' | 'endless' | 'half stream' | 'not http' };

export type Script = (asked: Asked) => Answer | Promise<Answer>;

export interface StandIn {
  readonly baseUrl: string;
  /** Everything that was asked, oldest first. */
  readonly asked: Asked[];
  answers(script: Script): void;
  close(): Promise<void>;
}

/** A server on loopback that speaks as OpenAI-compatible ones do and says what it is told to. No model is behind it. */
export async function openStandIn(script: Script): Promise<StandIn> {
  const asked: Asked[] = [];
  let current = script;
  const server = createServer((request, response) => {
    void serve(request, response, async (one) => {
      asked.push(one);
      return current(one);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    answers: (next) => {
      current = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function serve(request: IncomingMessage, response: ServerResponse, answerTo: Script): Promise<void> {
  response.on('error', () => {}); // the other side went away
  const asked = await read(request);
  if (!asked) return void response.destroy();
  const answer = await answerTo(asked);
  if ('misbehave' in answer) return misbehave(response, answer.misbehave);
  if ('bytes' in answer) return flood(response, answer.bytes);
  if ('status' in answer) {
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    return void response.end(answer.body ?? JSON.stringify({ error: { message: 'scripted', type: 'scripted' } }));
  }
  const said = 'say' in answer ? { text: JSON.stringify(answer.say), until: answer.until } : answer;
  if (asked.streams) await stream(response, said);
  else whole(response, said);
}

async function read(request: IncomingMessage): Promise<Asked | undefined> {
  let text = '';
  try {
    for await (const chunk of request) text += String(chunk);
  } catch {
    return undefined; // given up before all was sent
  }
  const body = JSON.parse(text) as Record<string, unknown>;
  const [system, user] = body.messages as { content: string }[];
  const format = body.response_format as { json_schema: { name: Task } };
  return {
    task: format.json_schema.name,
    system: system?.content ?? '',
    user: user?.content ?? '',
    streams: body.stream === true,
    path: request.url ?? '',
    headers: request.headers,
    body,
  };
}

type Said = Extract<Answer, { text: string }> & { readonly until?: Promise<unknown> | undefined };

const USAGE = { prompt_tokens: 400, completion_tokens: 40, total_tokens: 440 };

function whole(response: ServerResponse, { text, finish = 'stop', refusal, usage = USAGE }: Said): void {
  const message = { role: 'assistant', content: refusal ? null : text, refusal: refusal ?? null };
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      id: 'x',
      object: 'chat.completion',
      choices: [{ index: 0, message, finish_reason: finish }],
      usage,
    }),
  );
}

const PIECE = 7;

async function stream(
  response: ServerResponse,
  { text, finish = 'stop', refusal, usage = USAGE, until }: Said,
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (part: unknown) =>
    response.write(`data: ${JSON.stringify({ object: 'chat.completion.chunk', ...(part as object) })}\n\n`);
  const delta = (content: object, finish_reason: string | null = null) =>
    send({ choices: [{ index: 0, delta: content, finish_reason }] });
  const pieces = refusal ? [] : (text.match(new RegExp(`[^]{1,${PIECE}}`, 'gu')) ?? []);
  if (refusal) delta({ refusal });
  const last = pieces.pop();
  for (const piece of pieces) delta({ content: piece });
  await until;
  if (last !== undefined) delta({ content: last });
  delta({}, finish);
  send({ choices: [], usage });
  response.end('data: [DONE]\n\n');
}

function misbehave(response: ServerResponse, how: Extract<Answer, { misbehave: string }>['misbehave']): void {
  switch (how) {
    case 'silence':
      return; // until the other side gives up
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'not http':
      response.socket?.end('?? what do you want ??\r\n\r\n');
      return;
    case 'half stream':
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"choices":[{"index":0,"delta":{"content":"{\\"comm"}');
      setTimeout(() => response.destroy(), 5);
      return;
    case 'endless':
      return endless(response);
  }
}

/** Says a little, for ever. */
function endless(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const timer = setInterval(() => {
    response.write('data: {"choices":[{"index":0,"delta":{"content":" "},"finish_reason":null}]}\n\n');
  }, 20);
  response.on('close', () => clearInterval(timer));
}

/** A good answer with so many bytes of nothing in it. */
function flood(response: ServerResponse, bytes: number): void {
  const chunk = ' '.repeat(64 * 1024);
  let left = bytes;
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= chunk.length;
      if (!response.write(chunk)) return void response.once('drain', more);
    }
    response.end('{"choices":[]}');
  };
  more();
}
