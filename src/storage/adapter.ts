import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';

/** Where both the adapter and its transactions turn an error of `pg` into one of Prisma; protected in the types. */
interface ThrowsErrors {
  onError(error: unknown): never;
}

/**
 * Prisma's adapter for `pg`, which by itself forgets the name of a broken check or exclusion constraint and of one that
 * a trigger raised: here each converted error keeps it as `cause.constraintName`. The detail, which quotes the row's
 * values, is left out, since errors are logged.
 */
export function createAdapter(pool: pg.Pool): PrismaPg {
  const factory = new PrismaPg(pool, { statementNameGenerator: nameOf });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const startTransaction = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolationLevel) => keepNames(await startTransaction(isolationLevel));
    return keepNames(adapter);
  };
  return factory;
}

const NAMED = /^\s*(?:SELECT|WITH)\b/i;
const names = new Map<string, string>();
const MOST_NAMES = 500;

/**
 * Reads are prepared once per connection, so that a long one is planned once. Writes of many rows differ by their number
 * and are not.
 */
function nameOf({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= MOST_NAMES || !NAMED.test(sql)) return ''; // no name: not prepared
  const name = `s${names.size + 1}`;
  names.set(sql, name);
  return name;
}

function keepNames<T>(queryable: T): T {
  const throws = queryable as T & ThrowsErrors;
  const onError = throws.onError.bind(queryable);
  throws.onError = (error) => {
    try {
      return onError(error);
    } catch (converted) {
      const { constraint } = error as { constraint?: string };
      const { cause } = converted as { cause?: object };
      if (cause) Object.assign(cause, { constraintName: constraint, detail: undefined });
      throw converted;
    }
  };
  return queryable;
}
