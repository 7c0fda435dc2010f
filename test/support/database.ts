import { createHash, randomUUID } from 'node:crypto';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { cachedFolder, emptyCluster, temporaryCopy } from '../../prisma/scripts/pglite-cache.ts';
import { openStorage, type Storage, type StorageOptions } from '../../src/storage/open.ts';
import { readMigrations } from '../../src/storage/read-migrations.ts';

export const MIGRATIONS = join(import.meta.dirname, '../../prisma/migrations');

export interface TestStorage extends Storage {
  /** Empties every table, append-only ones too: call it between tests. */
  clear(): Promise<void>;
}

/** Where a database is, and how to remove it. */
export interface TestDatabase {
  readonly at: { dataDir: string; databaseUrl?: string };
  remove(): Promise<void>;
}

/** A migrated, empty database of its own: embedded, or on the server of TEST_DATABASE_URL. Closing it removes it. */
export async function openTestStorage(options: Partial<StorageOptions> = {}): Promise<TestStorage> {
  const database = await createTestDatabase();
  // Without a thread, a query of the embedded database costs half as much.
  const storage = await openStorage({ ...database.at, migrations: MIGRATIONS, thread: false, ...options });
  const close = async (): Promise<void> => {
    await storage.close();
    await database.remove();
  };
  return { ...storage, clear: clearing(storage), close };
}

/** A database that can be opened several times: embedded and migrated, or empty on the server of TEST_DATABASE_URL. */
export function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  return server ? createOnServer(server) : copyTemplate();
}

/** The folder of a migrated embedded database, made once per set of migrations. */
export async function ensureTemplate(): Promise<string> {
  const hash = createHash('sha256');
  for (const { name, checksum } of await readMigrations(MIGRATIONS)) hash.update(`${name} ${checksum}\n`);
  return cachedFolder(hash.digest('hex').slice(0, 16), async (draft) => {
    await cp(await emptyCluster(), draft, { recursive: true });
    const storage = await openStorage({ dataDir: draft, migrations: MIGRATIONS, thread: false });
    await storage.close();
  });
}

async function createOnServer(server: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = name;
  return {
    at: { dataDir: '', databaseUrl: url.href },
    remove: () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function copyTemplate(): Promise<TestDatabase> {
  const dataDir = await temporaryCopy(await ensureTemplate());
  return { at: { dataDir }, remove: () => rm(dataDir, { recursive: true, force: true }) };
}

/** Plain DELETEs in one round trip, with triggers and foreign keys off: TRUNCATE is far slower on the embedded database. */
function clearing({ pool }: Storage): () => Promise<void> {
  let sql: string | undefined;
  return async () => {
    sql ??= await clearSql(pool);
    await pool.query(sql);
  };
}

async function clearSql(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ table: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS table FROM pg_tables
     WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  );
  const deletes = rows.map(({ table }) => `DELETE FROM ${table}`);
  return ['BEGIN', 'SET LOCAL session_replication_role = replica', ...deletes, 'COMMIT'].join(';');
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
