import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ensureTemplate } from '../support/database.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  readonly printed: () => string;
}

vi.setConfig({ testTimeout: 120_000 });

test('it says where it listens, keeps others out, finishes a running turn at SIGTERM, and knows everybody afterwards', async () => {
  const dataDir = await makeDataDir();
  const { child, url, printed } = await startServer(dataDir);
  expect(printed().match(/http:\/\/127\.0\.0\.1:\d+/g)).toHaveLength(1);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  const token = await signIn(url);

  const second = run(dataDir, 'src/main.ts');
  expect(await exitOf(second.child)).toBe(1);
  expect(second.printed()).toContain(`process ${child.pid}`);

  const running = say(url, token);
  await new Promise((resolve) => setTimeout(resolve, 20)); // the request is on its way
  child.kill('SIGTERM');
  expect((await running).status).toBe(200);
  expect(await exitOf(child)).toBe(0);
  expect(printed()).toMatch(/"turnId".*"channel":"web"/);
  expect(printed()).not.toContain('다온병원');

  const again = await startServer(dataDir);
  const me = await fetch(`${again.url}/api/me`, { headers: { authorization: `Bearer ${token}` } });
  expect(await me.json()).toMatchObject({ user: { email: 'kim@gaon.example' } });
  expect((await stat(join(dataDir, 'jwt-secret'))).mode & 0o777).toBe(0o600);
});

test('a bad setting stops the start and is named', async () => {
  const { child, printed } = run(await makeDataDir(), 'src/main.ts', { RATE_LIMIT: 'maybe', LOG_LEVEL: 'loud' });
  expect(await exitOf(child)).toBe(1);
  expect(printed()).toMatch(/RATE_LIMIT(.|\n)*LOG_LEVEL/);
});

test('a script is piped through the terminal, with an engine of its own', async () => {
  const chat = run(await makeDataDir(), 'src/channels/terminal/main.ts', {}, ['--as', 'kim@gaon.example', '--json']);
  chat.child.stdin?.end('Settle ID가 뭐예요?\n누구세요?\n');
  expect(await exitOf(chat.child)).toBe(0);
  const turns = chat
    .printed()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  expect(turns.map((line) => JSON.parse(line) as object)).toMatchObject([
    { outcomes: [{ type: 'answered' }] },
    { outcomes: [expect.any(Object)] },
  ]);
});

async function makeDataDir(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'process-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(await ensureTemplate(), folder, { recursive: true });
  return folder;
}

async function startServer(dataDir: string): Promise<Started> {
  const { child, printed } = run(dataDir, 'src/main.ts');
  await expect.poll(printed, { timeout: 60_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+\n/);
  return { child, printed, url: /http:\/\/127\.0\.0\.1:\d+/.exec(printed())?.[0] ?? '' };
}

function run(dataDir: string, file: string, settings: Record<string, string> = {}, words: readonly string[] = []) {
  const { PATH = '' } = process.env;
  const env = { PATH, PORT: '0', DATA_DIR: dataDir, MAIL_DIR: join(dataDir, 'mail'), ...settings };
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, file), ...words], { cwd: ROOT, env });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  return { child, printed: () => text };
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null) await once(child, 'exit');
  return child.exitCode;
}

async function signIn(url: string): Promise<string> {
  const response = await post(`${url}/api/demo/sessions`, { email: 'kim@gaon.example' });
  return ((await response.json()) as { token: string }).token;
}

function say(url: string, token: string): Promise<Response> {
  const body = { messageId: crypto.randomUUID(), text: '다온병원 관리자를 초대해줘' };
  return post(`${url}/api/messages`, body, { authorization: `Bearer ${token}` });
}

function post(url: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
  const options = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
  return fetch(url, { ...options, body: JSON.stringify(body) });
}
