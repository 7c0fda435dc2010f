import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { brokenConstraint } from '../../src/storage/constraint.ts';
import { savepoint } from '../../src/storage/savepoint.ts';
import { openTestStorage, type TestStorage } from '../support/database.ts';

let storage: TestStorage;

const SCHEMA = `
  CREATE TABLE room (
    id INT CONSTRAINT room_id PRIMARY KEY,
    seats INT CONSTRAINT room_has_seats CHECK (seats > 0),
    floor INT,
    CONSTRAINT room_alone EXCLUDE USING gist (int8range(floor, floor, '[]') WITH &&));
  CREATE TABLE guest (room INT CONSTRAINT guest_in_room REFERENCES room (id));
  INSERT INTO room VALUES (1, 10, 1);
  CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE EXCEPTION '지울 수 없습니다' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'room_append_only'; END $$;
  CREATE TRIGGER refuse BEFORE DELETE ON room FOR EACH ROW EXECUTE FUNCTION refuse();
  ALTER TABLE "Job" ADD CONSTRAINT job_short CHECK (length(queue) < 20);
  CREATE TRIGGER refuse BEFORE UPDATE ON "Job" FOR EACH ROW EXECUTE FUNCTION refuse();`;

beforeAll(async () => {
  storage = await openTestStorage();
  await storage.pool.query(SCHEMA);
});
beforeEach(() => storage.db.job.deleteMany());
afterAll(() => storage.close());

test.each([
  ['unique', 'INSERT INTO room VALUES (1, 1, 2)', 'room_id'],
  ['foreign key', 'INSERT INTO guest VALUES (2)', 'guest_in_room'],
  ['check', 'INSERT INTO room VALUES (2, 0, 2)', 'room_has_seats'],
  ['exclusion', 'INSERT INTO room VALUES (2, 1, 1)', 'room_alone'],
  ['one that a trigger raises', 'DELETE FROM room', 'room_append_only'],
  ['none', 'SELECT 1 / 0', undefined],
])('the broken constraint is named: %s', async (_kind, sql, name) => {
  const byPrisma = await failure(() => storage.db.$executeRawUnsafe(sql));
  const inTransaction = await failure(() => storage.transaction((db) => db.$executeRawUnsafe(sql)));
  const byDriver = await failure(() => storage.pool.query(sql));
  expect([byPrisma, inTransaction, byDriver].map(brokenConstraint)).toEqual([name, name, name]);
});

test('it is named for a model too', async () => {
  const data = { queue: 'q', key: 'k', payload: {} };
  await storage.db.job.create({ data });
  expect(brokenConstraint(await failure(() => storage.db.job.create({ data })))).toBe('Job_key_key');
  const long = { queue: 'q'.repeat(20), payload: {} };
  expect(brokenConstraint(await failure(() => storage.db.job.create({ data: long })))).toBe('job_short');
  const update = () => storage.db.job.updateMany({ data: { attempts: 1 } });
  expect(brokenConstraint(await failure(update))).toBe('room_append_only');
});

test('what is no error of the database has no constraint', () => {
  expect([undefined, null, 'text', new Error('x'), {}].map(brokenConstraint)).toEqual(Array(5).fill(undefined));
});

test('an error does not carry the values of the row', async () => {
  const error = await failure(() => storage.db.job.create({ data: { queue: 'secret'.repeat(4), payload: {} } }));
  expect(JSON.stringify([error, (error as Error).message])).not.toContain('secret');
});

test('a refused statement in a savepoint does not end the transaction', async () => {
  await storage.transaction(async (db) => {
    await db.job.create({ data: { queue: 'first', payload: {} } });
    const error = await failure(() =>
      savepoint(db, async () => {
        await db.job.create({ data: { queue: 'second', payload: {} } });
        await db.job.create({ data: { queue: 'x'.repeat(20), payload: {} } });
      }),
    );
    expect(brokenConstraint(error)).toBe('job_short');
    expect(await savepoint(db, () => db.job.create({ data: { queue: 'third', payload: {} } }))).toMatchObject({
      queue: 'third',
    });
  });
  expect(await queues()).toEqual(['first', 'third']);
});

test('savepoints nest, and throw what the work threw', async () => {
  await storage.transaction(async (db) => {
    await savepoint(db, async () => {
      await db.job.create({ data: { queue: 'outer', payload: {} } });
      const inner = savepoint(db, async () => {
        await db.job.create({ data: { queue: 'inner', payload: {} } });
        throw new Error('inner only');
      });
      await expect(inner).rejects.toThrow('inner only');
    });
  });
  expect(await queues()).toEqual(['outer']);
});

async function failure(work: () => Promise<unknown>): Promise<unknown> {
  return work().then(
    () => expect.unreachable('it was accepted'),
    (error: unknown) => error,
  );
}

async function queues(): Promise<string[]> {
  const jobs = await storage.db.job.findMany({ orderBy: { id: 'asc' } });
  return jobs.map(({ queue }) => queue);
}
