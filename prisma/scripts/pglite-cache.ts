import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { clusterCache } from '../../src/storage/cluster.ts';

/** Makes a folder of the cache once, with `fill`, and returns its path; several processes may race for it. */
export async function cachedFolder(key: string, fill: (draft: string) => Promise<void>): Promise<string> {
  const folder = await clusterCache(key);
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}.`);
  try {
    await fill(draft);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // otherwise another process was first
  }
  return folder;
}

/** A data folder with an empty embedded database, which first starts and tests copy instead of making their own. */
export function emptyCluster(): Promise<string> {
  return cachedFolder('empty', async (draft) => {
    const engine = await PGlite.create({ dataDir: join(draft, 'pgdata') });
    await engine.close();
  });
}

export async function temporaryCopy(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'pglite-'));
  await cp(folder, copy, { recursive: true });
  return copy;
}
