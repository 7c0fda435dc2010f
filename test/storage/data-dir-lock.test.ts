import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDataDir } from '../../src/storage/data-dir-lock.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a second start is refused with the process that has the folder', async () => {
  await lockDataDir(folder);
  await expect(lockDataDir(folder)).rejects.toThrow(`in use by process ${process.pid}. Stop that process first`);
});

test('a running process of unknown age keeps its folder', async () => {
  await leave(`${process.ppid} -`);
  await expect(lockDataDir(folder)).rejects.toThrow(`in use by process ${process.ppid}`);
});

test('the folder is free again after unlocking', async () => {
  const unlock = await lockDataDir(folder);
  await unlock();
  expect(await readdir(folder)).toEqual([]);
  await lockDataDir(folder);
});

test('the lock of a process that ended is taken over', async () => {
  const { pid } = spawnSync(process.execPath, ['--eval', '0']);
  await leave(`${pid} -`);
  await lockDataDir(folder);
  await expect(lockDataDir(folder)).rejects.toThrow(`in use by process ${process.pid}`);
});

test('a process id that is used again does not keep the folder', async () => {
  await leave(`${process.pid} 1`);
  await lockDataDir(folder);
});

test('a lock file without content is taken over', async () => {
  await leave('');
  await lockDataDir(folder);
});

test('of many starts that find a stale lock at once, one gets the folder', async () => {
  await leave('999999999 -');
  const starts = await Promise.allSettled(Array.from({ length: 10 }, () => lockDataDir(folder)));
  expect(starts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

async function leave(content: string): Promise<void> {
  await writeFile(join(folder, 'server.lock'), content);
}
