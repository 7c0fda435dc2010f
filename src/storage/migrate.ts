import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Migration } from './read-migrations.ts';

interface AppliedMigration {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
}

/** The advisory lock that `prisma migrate deploy` takes too, so that the two exclude each other. */
const PRISMA_MIGRATE_LOCK = 72707369;

/**
 * Applies the migrations that are missing, in order, and records them exactly as `prisma migrate deploy` does. Each one
 * and its record are one transaction, so a crash leaves neither. Throws when the database is newer or a file was edited.
 */
export async function migrate(
  pool: pg.Pool,
  migrations: readonly Migration[],
  say: (line: string) => void,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("SET statement_timeout = 0; SET lock_timeout = '60s'");
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_MIGRATE_LOCK]);
    const missing = missingMigrations(migrations, await appliedMigrations(client));
    if (missing.length === 0) return;
    say(`데이터베이스에 변경 ${missing.length}건을 적용합니다. / Applying ${missing.length} migration(s)…`);
    for (const migration of missing) await apply(client, migration);
  } finally {
    client.release(true); // ends the session, and with it the lock and the settings
  }
}

async function appliedMigrations(client: pg.PoolClient): Promise<AppliedMigration[]> {
  await client.query(`CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`);
  const { rows } = await client.query<AppliedMigration>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  return rows;
}

function missingMigrations(migrations: readonly Migration[], applied: AppliedMigration[]): Migration[] {
  const files = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { migration_name: name, checksum, finished_at } of applied) {
    const file = files.get(name);
    if (!file) {
      throw new Error(`The database is newer than this release: it has the migration ${name}. Start a newer release.`);
    }
    if (finished_at === null) throw new Error(`The migration ${name} failed earlier; resolve it first.`);
    if (file.checksum !== checksum) {
      throw new Error(`The migration ${name} was edited after it was applied. Restore it, and add another one.`);
    }
  }
  const done = new Set(applied.map((migration) => migration.migration_name));
  return migrations.filter(({ name }) => !done.has(name));
}

async function apply(client: pg.PoolClient, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql); // without values: many statements, function bodies and DO blocks in one
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    throw new Error(`The migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}
