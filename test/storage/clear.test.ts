import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStorage, type TestStorage } from '../support/database.ts';

let storage: TestStorage;

beforeAll(async () => {
  storage = await openTestStorage();
});
afterAll(() => storage.close());

test('clearing empties append-only tables too, and leaves them append-only', async () => {
  await storage.pool.query(`
    CREATE TABLE log (line TEXT);
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'append only'; END $$;
    CREATE TRIGGER refuse BEFORE DELETE ON log FOR EACH ROW EXECUTE FUNCTION refuse();
    INSERT INTO log VALUES ('one')`);
  await storage.clear();
  expect((await storage.pool.query('SELECT FROM log')).rowCount).toBe(0);
  await storage.pool.query("INSERT INTO log VALUES ('two')");
  await expect(storage.pool.query('DELETE FROM log')).rejects.toThrow('append only');
  expect(await storage.ready()).toBe(true);
});
