import { existsSync } from 'node:fs';
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureTemplate } from './database.ts';

const MEMORY = '/dev/shm';
const NEEDED_BYTES = 2 ** 30;

/** Makes the embedded database that tests copy, before several of them want it at once. */
export default async function setup(): Promise<() => Promise<void>> {
  if (!process.env.TEST_DATABASE_URL) await ensureTemplate();
  if (process.env.TMPDIR !== undefined || !(await hasRoom(MEMORY))) return async () => {};
  const folder = await mkdtemp(join(MEMORY, 'test-'));
  process.env.TMPDIR = folder;
  return () => rm(folder, { recursive: true, force: true });
}

/** A database is a thousand files: in memory they are copied and removed many times faster than on a disk. */
async function hasRoom(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize > NEEDED_BYTES;
}
