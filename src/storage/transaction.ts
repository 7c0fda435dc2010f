import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Db, Prisma } from './db.ts';
import type { PrismaClient } from './prisma/client.ts';

export interface TransactionOptions {
  isolationLevel?: Prisma.TransactionIsolationLevel;
  /** How often the work is tried in all when another transaction is in its way. */
  attempts?: number;
  /** How long the work may take; 10 seconds unless said. */
  timeoutMs?: number;
}

export type Transaction = <T>(work: (db: Db) => Promise<T>, options?: TransactionOptions) => Promise<T>;

/**
 * Runs work in one transaction, and again when the database asks for it (serialization failure, deadlock): work may run
 * several times and has no effects outside the database. Inside, only its `db` is used, and no second one is opened.
 */
export function createTransaction(prisma: PrismaClient): Transaction {
  const around = new AsyncLocalStorage<{ open: boolean }>();
  return async (work, { attempts = 5, isolationLevel, timeoutMs = 10_000 } = {}) => {
    if (around.getStore()?.open) throw new Error('A transaction is open already: hand its db on.');
    const options = { timeout: timeoutMs, ...(isolationLevel ? { isolationLevel } : {}) };
    for (let attempt = 1; ; attempt++) {
      const state = { open: true };
      try {
        return await prisma.$transaction((db) => around.run(state, () => work(db)), options);
      } catch (error) {
        if (attempt >= attempts || !isWriteConflict(error)) throw error;
        await sleep(Math.random() * 20 * 2 ** attempt);
      } finally {
        state.open = false;
      }
    }
  };
}

/** P2034 from a query, a bare adapter error from the COMMIT, P2010 from raw SQL: Prisma 7 has all three. */
export function isWriteConflict(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    return error.code === 'P2034' || isWriteConflict(error.meta?.driverAdapterError);
  }
  const cause = (error as { cause?: { kind?: unknown } } | undefined)?.cause;
  return cause?.kind === 'TransactionWriteConflict';
}
