import type { StorageOptions } from '../../src/storage/open.ts';
import { openTestStorage, type TestStorage } from './database.ts';
import { takeSnapshot } from './snapshot.ts';

export interface DemoDatabase {
  readonly storage: TestStorage;
  /** What it holds now, the demo data, is what it comes back to; the first time only. */
  keep(): Promise<void>;
  /** As it was kept. */
  back(): Promise<void>;
  /** Hands it on to the next file of this worker. */
  release(): Promise<void>;
}

const idle: DemoDatabase[] = [];

/** A database for the demo data: one that another file is done with, or a new and empty one. */
export async function takeDemoDatabase(opening: Partial<StorageOptions>): Promise<DemoDatabase> {
  const isUsual = Object.keys(opening).length === 0 && !process.env.TEST_DATABASE_URL;
  const used = isUsual ? idle.pop() : undefined;
  await used?.back();
  return used ?? openDemoDatabase(await openTestStorage(opening), isUsual);
}

function openDemoDatabase(storage: TestStorage, isUsual: boolean): DemoDatabase {
  let back: (() => Promise<void>) | undefined;
  const database: DemoDatabase = {
    storage,
    keep: async () => {
      back ??= await takeSnapshot(storage.pool);
    },
    back: async () => back?.(),
    release: async () => {
      if (isUsual) idle.push(database);
      else await storage.close();
    },
  };
  return database;
}
