import { existsSync } from 'node:fs';
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { openArticles } from '../../src/app.ts';
import { openTasks } from '../../src/conversation/tasks.ts';
import { flows } from '../../src/flows/index.ts';
import { readArticles } from '../../src/knowledge/article.ts';
import { ensureTemplate } from './database.ts';

const MEMORY = '/dev/shm';
const NEEDED_BYTES = 2 ** 30;

const ARTICLES = join(import.meta.dirname, '../../src/knowledge/articles');

/** Makes the embedded database that tests copy and learns the articles, before several of them want it at once. */
export default async function setup(): Promise<() => Promise<void>> {
  openArticles(await readArticles(ARTICLES));
  openTasks(flows);
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
