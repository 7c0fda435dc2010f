import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type pg from 'pg';

/** The members of the adapter that its types hide. */
interface Internals {
  performIO(query: unknown): Promise<{ fields: { dataTypeID: number }[]; rows: unknown[] }>;
  onError(error: unknown): never;
}

const CATALOG_CHAR = 18;
const TEXT = 25;

/** adapter-pg over one pool, fit for the schema engine: whole scripts, and the catalog's "char" columns. */
export function scriptSafeFactory(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(pool),
    connectToShadowDb: () => connect(pool),
  };
}

async function connect(pool: pg.Pool): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPg(pool).connect();
  const internals = adapter as unknown as Internals;
  readCatalogChars(adapter, internals);
  // By itself the adapter splits a script at every semicolon, function bodies too.
  adapter.executeScript = async (script) => {
    await pool.query(script).catch((error: unknown) => internals.onError(error));
  };
  return adapter;
}

/** The adapter refuses "char" columns; the engine wants them as characters and panics when they come as text. */
function readCatalogChars(adapter: SqlDriverAdapter, internals: Internals): void {
  const charColumns = new WeakMap<object, number[]>();
  const performIO = internals.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  internals.performIO = async (query) => {
    const result = await performIO(query);
    const chars = result.fields.filter((field) => field.dataTypeID === CATALOG_CHAR);
    charColumns.set(
      result.rows,
      chars.map((field) => result.fields.indexOf(field)),
    );
    for (const field of chars) field.dataTypeID = TEXT;
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const column of charColumns.get(result.rows) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character;
    return result;
  };
}
