import pg from 'pg';
import type { Database } from './open.ts';

export interface ServerOptions {
  databaseUrl: string;
  maxConnections: number;
}

/** Connects to a PostgreSQL server. */
export function openServer({ databaseUrl, maxConnections }: ServerOptions): Database {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: maxConnections,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    // @prisma/adapter-pg writes timestamptz without an offset and ignores the one it reads: only UTC is right.
    options: '-c TimeZone=UTC -c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000',
  });
  return {
    kind: 'server',
    pool,
    dump: () => Promise.reject(new Error('A server database is backed up with pg_dump.')),
    close: () => Promise.resolve(),
  };
}
