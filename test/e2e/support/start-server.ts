import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    url: string;
    mailDir: string;
  }
}

const ROOT = join(import.meta.dirname, '../../..');
const MAIN = join(ROOT, 'dist/main.js');

/** One real server for all files, on an own fresh database; it says its address in its ready line. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(MAIN)) throw new Error('There is no dist/main.js: run npm run build first.');
  const folder = await mkdtemp(join(tmpdir(), 'e2e-'));
  const mailDir = join(folder, 'mail');
  const server = spawn(process.execPath, ['--enable-source-maps', MAIN], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...(await settings(folder)), MAIL_DIR: mailDir },
  });
  project.provide('url', await addressOf(server));
  project.provide('mailDir', mailDir);
  return async () => {
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
}

async function settings(folder: string): Promise<Record<string, string>> {
  const port = String(await freePort());
  return {
    PORT: port,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: '',
    DATA_DIR: join(folder, 'data'),
    RATE_LIMIT: 'off',
    PROPAGATION_SECONDS: '1',
    LOG_LEVEL: 'warn',
  };
}

async function addressOf(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('The server has no output.');
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address === undefined) continue;
    server.stdout.resume();
    return address;
  }
  throw new Error('The server ended before it was ready.');
}

/** The links in mails need the port before the server knows it. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('No port is free.');
  return address.port;
}
