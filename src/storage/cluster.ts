import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { PGliteThread } from './pglite-thread.ts';

/** The PostgreSQL inside the pinned PGlite; the format of its files follows it. */
export const POSTGRES_MAJOR = '18';

/** Makes the embedded database's files when there are none, refuses those of another PostgreSQL, and returns their folder. */
export async function prepareCluster(dataDir: string, say: (line: string) => void): Promise<string> {
  const folder = join(dataDir, 'pgdata');
  const note = join(dataDir, 'postgres-version');
  if (!existsSync(folder)) await createCluster(folder, say);
  const major = (await readFile(existsSync(note) ? note : join(folder, 'PG_VERSION'), 'utf8')).trim();
  if (major !== POSTGRES_MAJOR) {
    throw new Error(
      `The database in ${dataDir} was made by PostgreSQL ${major}, and this release carries ${POSTGRES_MAJOR}. ` +
        'Dump it with the release that made it and load it again, or start with another DATA_DIR.',
    );
  }
  await writeFile(note, `${POSTGRES_MAJOR}\n`);
  return folder;
}

/** A place for made clusters that installing the project again clears. */
export async function clusterCache(key: string): Promise<string> {
  const module = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { version } = JSON.parse(await readFile(resolve(module, '../../package.json'), 'utf8')) as { version: string };
  return resolve(module, '../../../../.cache/pglite', `${version}-${key}`);
}

/** The files appear whole or not at all. */
async function createCluster(folder: string, say: (line: string) => void): Promise<void> {
  const draft = `${folder}.draft`;
  await rm(draft, { recursive: true, force: true });
  if (!(await copyPrepared(draft))) {
    say('데이터베이스를 처음 만드는 중입니다(10초쯤). / Creating the database for the first time (about 10 seconds)…');
    await initialise(draft);
  }
  await rename(draft, folder);
}

/** Making a cluster takes 6 s and 800 MB, copying the one that was made at installation 0.1 s. */
async function copyPrepared(draft: string): Promise<boolean> {
  const prepared = join(await clusterCache('empty'), 'pgdata');
  try {
    await cp(prepared, draft, { recursive: true });
    return true;
  } catch {
    await rm(draft, { recursive: true, force: true }); // not there, or not ours to read: it is made here
    return false;
  }
}

/** In a thread of its own, whatever the server runs in: only the end of the thread gives the memory back. */
async function initialise(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const thread = await PGliteThread.create({ dataDir: folder });
  await thread.close();
}
