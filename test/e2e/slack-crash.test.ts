import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Call, type FakeSlack, startFakeSlack, TOKEN } from '../channels/slack/support/fake-slack.ts';
import { direct, nextTs } from '../channels/slack/support/payloads.ts';
import { event, SECRET } from '../channels/slack/support/requests.ts';
import { ensureTemplate } from '../support/database.ts';

const MAIN = join(import.meta.dirname, '../../dist/main.js');
const CRASHES = 10;
/** A lease of the process that was killed has to run out first. */
const ANSWERED_WITHIN_MS = 150_000;

vi.setConfig({ testTimeout: 900_000 });

test('killed ten times between the acknowledgement and the answer: every event is answered exactly once', async () => {
  const fake = await startFakeSlack();
  onTestFinished(() => fake.stop());
  fake.on('chat.postMessage', slowly(fake));
  const dataDir = await mkdtemp(join(tmpdir(), 'crash-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  await cp(await ensureTemplate(), dataDir, { recursive: true });

  const sent: string[] = [];
  for (let crash = 0; crash < CRASHES; crash++) {
    const { child, url } = await start(dataDir, fake);
    const ts = nextTs();
    const { body, headers } = event(direct('Settle ID가 뭐예요?', { ts, user: `U${crash}`, channel: `D${crash}` }));
    const acknowledged = await fetch(`${url}/slack/events`, { method: 'POST', body, headers });
    expect(acknowledged.status).toBe(200);
    sent.push(ts);
    await sleep(crash * 40); // before the turn, in it, before and after it is posted
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  await start(dataDir, fake);
  const answered = () => [...fake.messages.values()].flatMap(({ thread }) => (thread ? [thread] : [])).toSorted();
  await expect.poll(answered, { timeout: ANSWERED_WITHIN_MS, interval: 500 }).toEqual(sent.toSorted());
  await sleep(3_000);
  expect(answered()).toEqual(sent.toSorted());
});

/** Slack has the message a while before it says so: a crash meanwhile leaves us not knowing. */
function slowly(fake: FakeSlack) {
  return async ({ args }: Call) => {
    const ts = nextTs();
    fake.messages.set(ts, {
      ts,
      channel: args.channel as string,
      thread: args.thread_ts as string,
      text: args.text as string,
      blocks: [],
      metadata: args.metadata,
    });
    await sleep(100);
    return { ok: true, ts, channel: args.channel };
  };
}

async function start(dataDir: string, fake: FakeSlack): Promise<{ child: ChildProcess; url: string }> {
  const { PATH = '' } = process.env;
  const slack = { SLACK_SIGNING_SECRET: SECRET, SLACK_BOT_TOKEN: TOKEN, SLACK_API_URL: fake.apiUrl };
  const env = { PATH, PORT: '0', DATA_DIR: dataDir, MAIL_DIR: join(dataDir, 'mail'), ...slack };
  const child = spawn(process.execPath, ['--enable-source-maps', MAIN], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk;
    });
  }
  await expect.poll(() => printed, { timeout: 120_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+\n/);
  return { child, url: /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? '' };
}
