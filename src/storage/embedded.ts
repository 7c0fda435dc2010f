import { mkdir } from 'node:fs/promises';
import pg from 'pg';
import { prepareCluster } from './cluster.ts';
import { lockDataDir } from './data-dir-lock.ts';
import type { Database } from './open.ts';
import { PGliteStream, type WireEngine } from './pglite-stream.ts';
import { PGliteThread } from './pglite-thread.ts';

interface Engine extends WireEngine {
  readonly closed: boolean;
  dumpDataDir(compression: 'gzip'): Promise<Blob>;
  close(): Promise<void>;
}

export interface EmbeddedOptions {
  dataDir: string;
  thread: boolean;
  say: (line: string) => void;
}

/** Opens PGlite in this process, behind the driver that serves a server too. */
export async function openEmbedded({ dataDir, thread, say }: EmbeddedOptions): Promise<Database> {
  await mkdir(dataDir, { recursive: true });
  const unlock = await lockDataDir(dataDir);
  try {
    const cluster = await prepareCluster(dataDir, say);
    const engine = await keepOpen(() => openEngine(cluster, thread));
    return {
      kind: 'embedded',
      pool: createPool(engine),
      dump: async () => new Uint8Array(await (await (await engine()).dumpDataDir('gzip')).arrayBuffer()),
      close: async () => {
        try {
          await (await engine()).close();
        } finally {
          await unlock();
        }
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function openEngine(dataDir: string, thread: boolean): Promise<Engine> {
  if (thread) return PGliteThread.create({ dataDir });
  const { PGlite } = await import('@electric-sql/pglite'); // only here: with a thread the main one does without it
  return PGlite.create({ dataDir });
}

/** Hands out the engine, and opens another one on the same files when its thread has ended. */
async function keepOpen(open: () => Promise<Engine>): Promise<() => Promise<Engine>> {
  let engine = await open();
  let opening: Promise<Engine> | undefined;
  return async () => {
    if (!engine.closed) return engine;
    opening ??= open().finally(() => {
      opening = undefined;
    });
    engine = await opening;
    return engine;
  };
}

function createPool(engine: () => Promise<Engine>): pg.Pool {
  return new pg.Pool({
    max: 1, // PGlite is one session
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 10_000,
    user: 'postgres',
    database: 'postgres',
    stream: () => new PGliteStream(engine) as never, // the types ask for a Socket; `pg` uses what the stream has
  });
}
