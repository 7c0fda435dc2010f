import type { Db } from './db.ts';

/** Runs work so that a statement the database refuses undoes only this work, and the transaction goes on. */
export async function savepoint<T>(db: Db, work: () => Promise<T>): Promise<T> {
  await db.$executeRawUnsafe('SAVEPOINT work');
  try {
    const value = await work();
    await db.$executeRawUnsafe('RELEASE SAVEPOINT work');
    return value;
  } catch (error) {
    await undo(db).catch(() => {}); // the transaction is gone: its own end will say so
    throw error;
  }
}

async function undo(db: Db): Promise<void> {
  await db.$executeRawUnsafe('ROLLBACK TO SAVEPOINT work');
  await db.$executeRawUnsafe('RELEASE SAVEPOINT work');
}
