import type pg from 'pg';
import { createAdapter } from './adapter.ts';
import type { Db } from './db.ts';
import { openEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { PrismaClient } from './prisma/client.ts';
import { readMigrations } from './read-migrations.ts';
import { createReady } from './ready.ts';
import { openServer } from './server.ts';
import { createTransaction, type Transaction } from './transaction.ts';

/** A database that can be connected to, embedded or on a server. */
export interface Database {
  readonly kind: 'embedded' | 'server';
  readonly pool: pg.Pool;
  /** A backup of the embedded database: a gzipped tar of its files. */
  dump(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface Storage extends Database {
  readonly transaction: Transaction;
  /** For single statements outside a transaction; inside one only the `db` it hands out is used. */
  readonly db: Db;
  /** Whether the database answers within a second and has this release's migrations. */
  ready(): Promise<boolean>;
}

export interface StorageOptions {
  /** A PostgreSQL server; the embedded database when left out. */
  databaseUrl?: string | undefined;
  /** The folder of the embedded database. */
  dataDir: string;
  /** The folder of the migrations. */
  migrations: string;
  /** Told, in a line, what takes long. */
  say?: (line: string) => void;
  /** Embedded only: in a thread, so that a slow query does not stop the event loop. */
  thread?: boolean;
  /** Server only. */
  maxConnections?: number;
}

/** Opens the database, brings it up to this release, and makes it ready to answer fast. */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const { databaseUrl, dataDir, thread = true, maxConnections = 10, say = () => {} } = options;
  const migrations = await readMigrations(options.migrations);
  const database = databaseUrl
    ? openServer({ databaseUrl, maxConnections })
    : await openEmbedded({ dataDir, thread, say });
  database.pool.on('error', () => {}); // an idle connection was lost: the next query opens another
  const prisma = createPrisma(database.pool);
  const close = closeOnce(database, prisma);
  try {
    await expectUtcSessions(database.pool);
    await migrate(database.pool, migrations, say);
    await prisma.job.findFirst({ select: { id: true } }); // the first query compiles the engine: 0.4 s
  } catch (error) {
    await close();
    throw error;
  }
  const ready = createReady(database.pool, migrations.at(-1)?.name);
  return { ...database, transaction: createTransaction(prisma), db: prisma, ready, close };
}

function createPrisma(pool: pg.Pool): PrismaClient {
  return new PrismaClient({
    adapter: createAdapter(pool),
    errorFormat: 'minimal', // an error's words carry no values
    transactionOptions: { maxWait: 15_000 }, // on the embedded database transactions queue for the one session
  });
}

function closeOnce(database: Database, prisma: PrismaClient): () => Promise<void> {
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await prisma.$disconnect();
    await database.pool.end();
    await database.close();
  };
  return () => {
    closing ??= close();
    return closing;
  };
}

async function expectUtcSessions(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ TimeZone: string }>('SHOW TimeZone').catch((cause: Error) => {
    throw new Error('The database cannot be reached. Look at DATABASE_URL and at the server.', { cause });
  });
  if (rows[0]?.TimeZone === 'UTC') return;
  throw new Error(
    `The database's sessions run in ${rows[0]?.TimeZone} and must run in UTC: ` +
      "take TimeZone out of DATABASE_URL, or say ALTER ROLE … SET TimeZone = 'UTC'.",
  );
}
