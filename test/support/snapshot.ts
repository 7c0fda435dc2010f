import type pg from 'pg';

/** Keeps what every table and sequence holds now, in a schema of its own, and gives the way back to it: many times faster than seeding again. */
export async function takeSnapshot(pool: pg.Pool, schema = 'snapshot'): Promise<() => Promise<void>> {
  const tables = await namesOf(
    pool,
    `SELECT format('%I', tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  );
  const sequences = await namesOf(
    pool,
    `SELECT format('%I', sequencename) AS name FROM pg_sequences WHERE schemaname = 'public'`,
  );
  await pool.query(
    together([
      `CREATE SCHEMA ${schema}`,
      ...tables.map((table) => `CREATE TABLE ${schema}.${table} AS TABLE public.${table}`),
      ...sequences.map((sequence) => `CREATE TABLE ${schema}.${sequence} AS TABLE public.${sequence}`),
    ]),
  );
  const back = together([
    'SET LOCAL session_replication_role = replica',
    ...tables.map((table) => `DELETE FROM public.${table}`),
    ...tables.map((table) => `INSERT INTO public.${table} SELECT * FROM ${schema}.${table}`),
    ...sequences.map(
      (sequence) => `SELECT setval('public.${sequence}', last_value, is_called) FROM ${schema}.${sequence}`,
    ),
  ]);
  return async () => {
    await pool.query(back);
  };
}

async function namesOf(pool: pg.Pool, sql: string): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(sql);
  return rows.map(({ name }) => name);
}

/** One transaction in one round trip. */
function together(statements: readonly string[]): string {
  return ['BEGIN', ...statements, 'COMMIT'].join(';');
}
