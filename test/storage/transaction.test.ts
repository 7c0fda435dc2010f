import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestStorage, type TestStorage } from '../support/database.ts';

let storage: TestStorage;

// `conflict()` lets the first two calls fail with a serialization failure: a sequence is not rolled back.
const CONFLICTS = `
  CREATE SEQUENCE tries;
  CREATE FUNCTION conflict() RETURNS void LANGUAGE plpgsql AS $$
    BEGIN IF nextval('tries') <= 2 THEN RAISE EXCEPTION 'conflict' USING ERRCODE = '40001'; END IF; END $$;
  CREATE FUNCTION conflicting() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM conflict(); RETURN NEW; END $$;
  CREATE TRIGGER conflicting BEFORE INSERT ON "Job" FOR EACH ROW WHEN (NEW.queue = 'query') EXECUTE FUNCTION conflicting();
  CREATE CONSTRAINT TRIGGER conflicting_late AFTER INSERT ON "Job" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.queue = 'commit') EXECUTE FUNCTION conflicting();`;

beforeAll(async () => {
  storage = await openTestStorage();
  await storage.pool.query(CONFLICTS);
});
beforeEach(async () => {
  await storage.clear();
  await storage.pool.query('ALTER SEQUENCE tries RESTART');
});
afterAll(() => storage.close());

test('what throws leaves nothing behind', async () => {
  const work = storage.transaction(async (db) => {
    await db.job.create({ data: { queue: 'plain', payload: {} } });
    throw new Error('after all');
  });
  await expect(work).rejects.toThrow('after all');
  expect(await storage.db.job.count()).toBe(0);
});

test.each(['query', 'commit'])('a conflict at the %s is tried again', async (queue) => {
  let runs = 0;
  await storage.transaction(async (db) => {
    runs++;
    await db.job.create({ data: { queue, payload: {} } });
  });
  expect(runs).toBe(3);
  expect(await storage.db.job.count()).toBe(1);
});

test('a conflict in raw SQL is tried again', async () => {
  let runs = 0;
  await storage.transaction(async (db) => {
    runs++;
    await db.$executeRaw`SELECT conflict()`;
  });
  expect(runs).toBe(3);
});

test('a conflict that stays is thrown after the last attempt', async () => {
  const work = storage.transaction((db) => db.$executeRaw`SELECT conflict()`, { attempts: 2 });
  await expect(work).rejects.toThrow('conflict');
});

test('another error is not tried again', async () => {
  let runs = 0;
  const work = storage.transaction(async (db) => {
    runs++;
    await db.$executeRaw`SELECT 1 / 0`;
  });
  await expect(work).rejects.toThrow('division by zero');
  expect(runs).toBe(1);
});

test('a transaction inside a transaction is refused at once', async () => {
  const work = storage.transaction(() => storage.transaction(async () => {}));
  await expect(work).rejects.toThrow('A transaction is open already');
  await storage.transaction(async () => {});
});

test('transactions that wait for each other all pass', async () => {
  await storage.db.job.create({ data: { queue: 'count', payload: 0 } });
  const increment = () =>
    storage.transaction(
      async (db) => {
        const { id, attempts } = await db.job.findFirstOrThrow();
        await db.job.update({ where: { id }, data: { attempts: attempts + 1 } });
      },
      { isolationLevel: 'Serializable', attempts: 30 },
    );
  await Promise.all(Array.from({ length: 8 }, increment));
  expect(await storage.db.job.findFirst({ select: { attempts: true } })).toEqual({ attempts: 8 });
});

test('times are stored as they are', async () => {
  const runAt = new Date('2026-11-24T00:00:00.123Z');
  await storage.db.job.create({ data: { queue: 'plain', payload: {}, runAt } });
  const { rows } = await storage.pool.query(`SELECT extract(epoch FROM "runAt") * 1000 AS ms FROM "Job"`);
  expect(Number(rows[0].ms)).toBe(runAt.getTime());
  expect(await storage.db.job.findFirst({ select: { runAt: true } })).toEqual({ runAt });
});
