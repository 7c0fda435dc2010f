import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { createModel, type ModelCall, type ModelOptions, type ModelProblem } from '../../src/llm/model.ts';
import type { Prompt } from '../../src/llm/prompt.ts';
import { type Answer, openStandIn, type StandIn } from './stand-in.ts';

const SHAPE = z.strictObject({ word: z.string(), count: z.number() });
const GOOD = { word: '안녕', count: 2 };
const PROMPT: Prompt = { instructions: 'Say it.', data: '"hello"' };

let server: StandIn;
beforeAll(async () => {
  server = await openStandIn(() => ({ say: GOOD }));
});
afterAll(() => server.close());

function modelOf(answer: Answer | ((n: number) => Answer), options: Partial<ModelOptions> = {}) {
  let n = 0;
  server.asked.length = 0;
  server.answers(() => (typeof answer === 'function' ? answer(n++) : answer));
  const calls: ModelCall[] = [];
  const model = createModel({
    baseUrl: server.baseUrl,
    model: 'scripted',
    clock: () => new Date(0),
    onCall: (call) => calls.push(call),
    ...options,
  });
  const ask = (signal = AbortSignal.timeout(400), onText?: (soFar: string) => void) =>
    model.ask({ task: 'understand', prompt: PROMPT, shape: SHAPE, signal, ...(onText ? { onText } : {}) });
  return { ask, calls };
}

async function timed<T>(run: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const start = performance.now();
  return { value: await run(), ms: performance.now() - start };
}

test('an answer has the shape asked for, and what it cost is counted', async () => {
  const { ask, calls } = modelOf({ say: GOOD });
  expect(await ask()).toEqual({ ok: true, value: GOOD });
  expect(calls).toEqual([
    { task: 'understand', outcome: 'answered', ms: expect.any(Number), usage: { input: 400, output: 40 } },
  ]);
  expect(server.asked[0]).toMatchObject({ system: 'Say it.', user: '"hello"', path: '/v1/chat/completions' });
  expect(server.asked[0]?.body.response_format).toMatchObject({
    type: 'json_schema',
    json_schema: { strict: true, schema: { required: ['word', 'count'], additionalProperties: false } },
  });
});

test('an answer can be followed while it comes, and is the same one', async () => {
  const { ask, calls } = modelOf({ say: GOOD });
  const heard: string[] = [];
  expect(await ask(undefined, (soFar) => heard.push(soFar))).toEqual({ ok: true, value: GOOD });
  expect(heard.length).toBeGreaterThan(2);
  expect(heard.at(-1)).toBe(JSON.stringify(GOOD));
  expect(calls[0]?.usage).toEqual({ input: 400, output: 40 });
});

const WRONG: readonly (readonly [string, Answer, ModelProblem])[] = [
  ['half JSON', { text: '{"word":"안' }, 'nonsense'],
  ['NaN', { text: '{"word":"x","count":NaN}' }, 'nonsense'],
  ['wrong types', { say: { word: 1, count: 'two' } }, 'nonsense'],
  ['more than asked for', { say: { ...GOOD, admin: true } }, 'nonsense'],
  ['a list', { say: [GOOD] }, 'nonsense'],
  ['null', { text: 'null' }, 'nonsense'],
  ['nothing', { text: '' }, 'nonsense'],
  ['prose', { text: 'Sure! Here is what you asked for.' }, 'nonsense'],
  ['cut off', { text: JSON.stringify(GOOD), finish: 'length' }, 'failed'],
  ['a refusal', { text: '', refusal: 'I cannot help with that.' }, 'declined'],
  ['no choices', { status: 200, body: '{"choices":[]}' }, 'failed'],
  ['no JSON at all', { status: 200, body: '<html>proxy</html>' }, 'failed'],
  ['10 MB', { bytes: 10_000_000 }, 'failed'],
  ['400', { status: 400 }, 'failed'],
  ['401', { status: 401 }, 'failed'],
  ['429', { status: 429 }, 'failed'],
  ['429 for a minute', { status: 429, headers: { 'retry-after': '60' } }, 'failed'],
  ['500', { status: 500 }, 'failed'],
  ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:9/' } }, 'failed'],
  ['reset', { misbehave: 'reset' }, 'failed'],
  ['no HTTP', { misbehave: 'not http' }, 'failed'],
  ['half a stream', { misbehave: 'half stream' }, 'failed'],
  ['an endless stream', { misbehave: 'endless' }, 'late'],
  ['silence', { misbehave: 'silence' }, 'late'],
];

describe.each([
  ['at once', undefined],
  ['followed', () => {}],
] as const)('what is no answer is a problem in time, %s', (_, onText) => {
  test.each(WRONG)('%s', async (_name, answer, problem) => {
    const { ask } = modelOf(answer);
    const { value, ms } = await timed(() => ask(AbortSignal.timeout(1_500), onText));
    expect(value).toEqual({ ok: false, refusal: problem });
    expect(ms).toBeLessThan(1_700);
  });
});

test('a broken server is tried once more, a wrong question is not', async () => {
  const mended = modelOf((n) => (n === 0 ? { status: 503 } : { say: GOOD }));
  expect(await mended.ask()).toMatchObject({ ok: true });
  expect(server.asked).toHaveLength(2);
  await modelOf({ status: 500 }).ask();
  expect(server.asked).toHaveLength(2);
  await modelOf({ status: 400 }).ask();
  expect(server.asked).toHaveLength(1);
});

test('when nobody waits any more the call ends at once, and says nothing about the server', async () => {
  const { ask, calls } = modelOf({ misbehave: 'silence' });
  const gone = new AbortController();
  setTimeout(() => gone.abort(), 50);
  const { value, ms } = await timed(() => ask(AbortSignal.any([gone.signal, AbortSignal.timeout(5_000)])));
  expect(value).toEqual({ ok: false, refusal: 'cancelled' });
  expect(ms).toBeLessThan(250);
  expect(calls[0]?.outcome).toBe('cancelled');
});

test('after five failures in a row nothing is asked for thirty seconds', async () => {
  let now = 0;
  const { ask } = modelOf({ status: 400 }, { clock: () => new Date(now) });
  for (let n = 0; n < 5; n++) expect(await ask()).toMatchObject({ refusal: 'failed' });
  expect(await ask()).toMatchObject({ refusal: 'resting' });
  expect(server.asked).toHaveLength(5);
  now = 30_000;
  server.answers(() => ({ say: GOOD }));
  expect(await ask()).toMatchObject({ ok: true });
});

test('more questions at once than allowed are not asked', async () => {
  const { ask } = modelOf({ misbehave: 'silence' }, { atOnce: 2 });
  const answers = await Promise.all([ask(), ask(), ask()]);
  expect(answers.map((answer) => !answer.ok && answer.refusal)).toEqual(['late', 'late', 'busy']);
  server.answers(() => ({ say: GOOD }));
  expect(await ask()).toMatchObject({ ok: true });
});

test('a server that counts wrongly does not spoil the counters', async () => {
  const { ask, calls } = modelOf({
    text: JSON.stringify(GOOD),
    usage: { prompt_tokens: 'NaN', completion_tokens: -3 },
  });
  await ask();
  expect(calls[0]?.usage).toEqual({ input: 0, output: 0 });
});

test.each([
  ['OpenAI and most others', '', 'key-1', { authorization: 'Bearer key-1' }, '/v1/chat/completions'],
  ['one on the own machine, without a key', '', undefined, { authorization: 'Bearer none' }, '/v1/chat/completions'],
  [
    'one with a version in its address',
    '/?api-version=2024-10-21',
    'key-2',
    {},
    '/v1/chat/completions?api-version=2024-10-21',
  ],
])('servers are a matter of configuration: %s', async (_, tail, apiKey, headers, path) => {
  const { ask } = modelOf({ say: GOOD }, { baseUrl: `${server.baseUrl}${tail}`, apiKey });
  expect(await ask()).toMatchObject({ ok: true });
  expect(server.asked[0]).toMatchObject({ path, headers: expect.objectContaining(headers) });
});

test.each([
  ['a deployment', 'https://x.openai.azure.com/openai/deployments/d?api-version=2024-10-21', '/openai/deployments/d'],
  ['the newer address', 'https://x.services.ai.azure.com/openai/v1/?api-version=preview', '/openai/v1'],
])('Azure gets its version with every request, and the key in its own header alone: %s', async (_, baseUrl, path) => {
  const requests: Request[] = [];
  vi.stubGlobal('fetch', async (input: string, init: RequestInit) => {
    requests.push(new Request(input, { method: 'POST', headers: init.headers ?? {} }));
    const choices = [{ index: 0, message: { content: JSON.stringify(GOOD) }, finish_reason: 'stop' }];
    return Response.json({ choices });
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const { ask } = modelOf({ say: GOOD }, { baseUrl, apiKey: 'azure-key' });
  expect(await ask()).toEqual({ ok: true, value: GOOD });
  const [request] = requests;
  const { origin, search } = new URL(baseUrl);
  expect(request?.url).toBe(`${origin}${path}/chat/completions${search}`);
  expect(request?.headers.get('api-key')).toBe('azure-key');
  expect(request?.headers.get('authorization')).toBeNull(); // it would be read as a token of another kind
});

test('the library takes nothing else from the environment', async () => {
  process.env.OPENAI_ORG_ID = 'org-of-somebody';
  const { ask } = modelOf({ say: GOOD });
  await ask();
  delete process.env.OPENAI_ORG_ID;
  expect(server.asked[0]?.headers).not.toHaveProperty('openai-organization');
});
