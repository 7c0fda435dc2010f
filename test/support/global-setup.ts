import { ensureTemplate } from './database.ts';

/** Makes the embedded database that tests copy, before several of them want it at once. */
export default async function setup(): Promise<void> {
  if (!process.env.TEST_DATABASE_URL) await ensureTemplate();
}
