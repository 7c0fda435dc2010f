import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { type FakeSlack, startFakeSlack, TOKEN } from '../channels/slack/support/fake-slack.ts';
import { direct } from '../channels/slack/support/payloads.ts';
import { buttonIn, lastMessage, textOf } from '../channels/slack/support/read-blocks.ts';
import { event, SECRET } from '../channels/slack/support/requests.ts';
import { expectAccessible } from './support/browser.ts';

const ROOT = join(import.meta.dirname, '../..');
const STARTS_WITHIN_MS = 60_000;

let fake: FakeSlack;
let server: { readonly child: ChildProcess; readonly url: string };
let folder: string;
let browser: Browser;
beforeAll(async () => {
  fake = await startFakeSlack();
  folder = await mkdtemp(join(tmpdir(), 'link-'));
  server = await start(folder);
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser?.close();
  server?.child.kill('SIGTERM');
  if (server?.child.exitCode === null) await once(server.child, 'exit');
  await fake?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A server of its own, for the others know no Slack. */
async function start(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const { PATH = '' } = process.env;
  const slack = { SLACK_SIGNING_SECRET: SECRET, SLACK_BOT_TOKEN: TOKEN, SLACK_API_URL: fake.apiUrl };
  const env = { PATH, PORT: '0', DATA_DIR: join(dataDir, 'data'), MAIL_DIR: join(dataDir, 'mail'), ...slack };
  const child = spawn(process.execPath, ['--enable-source-maps', join(ROOT, 'dist/main.js')], { cwd: ROOT, env });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk;
    });
  }
  const address = () => /(http:\/\/127\.0\.0\.1:\d+)\n/.exec(printed)?.[1] ?? '';
  await vi.waitFor(() => expect(address()).not.toBe(''), { timeout: STARTS_WITHIN_MS, interval: 200 });
  return { child, url: address() };
}

/** Writes to the assistant in Slack, and reads its answer. */
async function ask(text: string, user: string) {
  const before = fake.messages.size;
  const { body, headers } = event(direct(text, { user, channel: `D${user}` }));
  expect((await fetch(`${server.url}/slack/events`, { method: 'POST', body, headers })).status).toBe(200);
  await expect.poll(() => fake.messages.size, { timeout: 20_000 }).toBe(before + 1);
  return lastMessage(fake);
}

async function linkFor(user: string): Promise<string> {
  const { blocks } = await ask('대기 중인 초대 취소해 주세요', user);
  return `/link${new URL(buttonIn(blocks, '계정 연결하기').url ?? '').hash}`;
}

async function visit(path: string, language: 'ko' | 'en' = 'ko'): Promise<Page> {
  const locale = language === 'ko' ? 'ko-KR' : 'en-US';
  const context = await browser.newContext({ baseURL: server.url, locale, reducedMotion: 'reduce' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

const linkButton = (page: Page) => page.getByRole('button', { name: '내 계정에 연결', exact: true });

test('the signed-in person confirms whom the link is of, once, and Slack knows them from then on', async () => {
  fake.users.set('U1', { id: 'U1', team_id: 'T1', real_name: '김가온 (Gaon)' });
  const link = await linkFor('U1');
  const page = await visit(link);
  await page.getByText('Slack · 김가온 (Gaon) (T1 U1)').waitFor();
  expect(page.url()).not.toContain('#'); // the code leaves the address bar
  expect(await linkButton(page).count()).toBe(0); // nobody is signed in
  await expectAccessible(page);
  await page.getByRole('button', { name: /kim@gaon\.example/ }).click();
  await linkButton(page).click();
  await page.getByRole('heading', { name: '계정을 연결했어요' }).waitFor();
  await expectAccessible(page);
  expect(textOf((await ask('내 권한이 뭐예요?', 'U1')).blocks)).toContain('가온딜러');
});

const NOT_VALID = { ko: '연결 코드가 올바르지 않아요', en: 'This link code is not valid' } as const;

test.each(['ko', 'en'] as const)('a code that was never one is explained (%s)', async (language) => {
  const page = await visit('/link#made-up', language);
  await page.getByRole('heading', { name: NOT_VALID[language] }).waitFor();
  await expectAccessible(page);
});

test('a code that was used meanwhile links nobody else, and says so', async () => {
  const link = await linkFor('U2');
  const [first, second] = [await visit(link), await visit(link)];
  await first.getByRole('button', { name: /kim@gaon\.example/ }).click();
  await second.getByRole('button', { name: /choi@nuri\.example/ }).click();
  await linkButton(second).waitFor(); // both are asked while the code is good
  await linkButton(first).click();
  await first.getByRole('heading', { name: '계정을 연결했어요' }).waitFor();
  await linkButton(second).click();
  await second.getByRole('heading', { name: NOT_VALID.ko }).waitFor();
  expect(textOf((await ask('내 권한이 뭐예요?', 'U2')).blocks)).toContain('가온딜러');
});
