import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStorage, type Storage, type StorageOptions } from '../../src/storage/open.ts';
import { createTestDatabase, MIGRATIONS, type TestDatabase } from '../support/database.ts';

const FRUIT = `
  CREATE TABLE fruit (name TEXT NOT NULL);
  CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := upper(NEW.name); RETURN NEW; END; $$;
  CREATE TRIGGER shout BEFORE INSERT ON fruit FOR EACH ROW EXECUTE FUNCTION shout();
  INSERT INTO fruit VALUES ('pear; ripe');`;

let database: TestDatabase;
let migrations: string;

beforeEach(async () => {
  database = await createTestDatabase();
  migrations = await mkdtemp(join(tmpdir(), 'migrations-'));
  await cp(MIGRATIONS, migrations, { recursive: true });
});
afterEach(async () => {
  await database.remove();
  await rm(migrations, { recursive: true });
});

test('what is missing is applied once, in order, and said', async () => {
  await write('99990101_fruit', FRUIT);
  await write('99990102_nut', 'ALTER TABLE fruit ADD COLUMN nut TEXT');
  const lines: string[] = [];
  await opened({ say: (line) => lines.push(line) }, async ({ pool }) => {
    expect((await pool.query('SELECT name, nut FROM fruit')).rows).toEqual([{ name: 'PEAR; RIPE', nut: null }]);
  });
  expect(lines.at(-1)).toMatch(/적용합니다/);
  await opened({}, async ({ pool }) => {
    expect((await pool.query('SELECT count(*)::int AS count FROM fruit')).rows).toEqual([{ count: 1 }]);
  });
});

test('it is recorded as the migrations of Prisma are', async () => {
  await write('99990101_fruit', 'CREATE TABLE fruit ()');
  await opened({}, async ({ pool }) => {
    const { rows } = await pool.query("SELECT * FROM _prisma_migrations WHERE migration_name = '99990101_fruit'");
    const checksum = createHash('sha256').update('CREATE TABLE fruit ()').digest('hex');
    expect(rows).toMatchObject([{ checksum, applied_steps_count: 1, logs: null, rolled_back_at: null }]);
    expect(rows[0].finished_at).toBeInstanceOf(Date);
  });
});

test('a migration that fails leaves nothing behind', async () => {
  await write('99990101_fruit', 'CREATE TABLE fruit (name TEXT); SELECT no_such_thing');
  await expect(opened({})).rejects.toThrow(/99990101_fruit failed: .*no_such_thing/);
  await write('99990101_fruit', 'CREATE TABLE fruit (name TEXT)');
  await opened({});
});

test('a migration edited after it was applied is refused', async () => {
  await write('99990101_fruit', FRUIT);
  await opened({});
  await write('99990101_fruit', `${FRUIT} -- one more`);
  await expect(opened({})).rejects.toThrow(/99990101_fruit was edited after it was applied/);
});

test('a database newer than the release is refused', async () => {
  await write('99990101_fruit', FRUIT);
  await opened({});
  await expect(opened({ migrations: MIGRATIONS })).rejects.toThrow(/newer than this release.*99990101_fruit/);
});

test('a missing folder of migrations stops the start', async () => {
  await expect(opened({ migrations: join(migrations, 'nowhere') })).rejects.toThrow(/ENOENT/);
});

test.runIf(process.env.TEST_DATABASE_URL)('three starts at once apply each migration once', async () => {
  await write('99990101_fruit', FRUIT);
  await Promise.all([opened({}), opened({}), opened({})]);
  await opened({}, async ({ pool }) => {
    expect((await pool.query('SELECT count(*)::int AS count FROM fruit')).rows).toEqual([{ count: 1 }]);
  });
});

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(migrations, name), { recursive: true });
  await writeFile(join(migrations, name, 'migration.sql'), sql);
}

async function opened(options: Partial<StorageOptions>, look: (storage: Storage) => Promise<void> = async () => {}) {
  const storage = await openStorage({ ...database.at, migrations, thread: false, ...options });
  try {
    await look(storage);
  } finally {
    await storage.close();
  }
}
