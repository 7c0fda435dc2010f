import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

const ANSWERS_WITHIN_MS = 1_000;

/** Tells whether the database answers in time and has the newest migration; questions asked meanwhile share one answer. */
export function createReady(pool: pg.Pool, newestMigration: string | undefined): () => Promise<boolean> {
  let asked: Promise<boolean> | undefined;
  return () => {
    asked ??= isMigrated(pool, newestMigration)
      .catch(() => false)
      .finally(() => {
        asked = undefined;
      });
    return Promise.race([asked, sleep(ANSWERS_WITHIN_MS, false, { ref: false })]);
  };
}

async function isMigrated(pool: pg.Pool, newest: string | undefined): Promise<boolean> {
  const { rowCount } = await pool.query(
    'SELECT FROM _prisma_migrations WHERE ($1::text IS NULL OR migration_name = $1) AND finished_at IS NOT NULL LIMIT 1',
    [newest ?? null],
  );
  return newest === undefined || rowCount === 1;
}
