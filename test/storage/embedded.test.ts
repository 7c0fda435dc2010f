import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { POSTGRES_MAJOR } from '../../src/storage/cluster.ts';
import { openStorage } from '../../src/storage/open.ts';
import { MIGRATIONS } from '../support/database.ts';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'embedded-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

test('a first start makes the database, in a thread, and notes its PostgreSQL', async () => {
  const storage = await open();
  expect(storage.kind).toBe('embedded');
  expect(await storage.ready()).toBe(true);
  const { rows } = await storage.pool.query<{ server_version: string }>('SHOW server_version');
  expect(rows[0]?.server_version.split('.')[0]).toBe(POSTGRES_MAJOR);
  expect(await readFile(join(dataDir, 'postgres-version'), 'utf8')).toBe(`${POSTGRES_MAJOR}\n`);
  await storage.close();
});

test('what was written is there after a restart', async () => {
  const before = await open();
  await before.db.job.create({ data: { queue: 'q', payload: { name: '가온' } } });
  await before.close();
  const after = await open();
  expect(await after.db.job.findMany({ select: { payload: true } })).toEqual([{ payload: { name: '가온' } }]);
  await after.close();
});

test('a second start on the same folder is refused, and the first one lives on', async () => {
  const storage = await open();
  await expect(open()).rejects.toThrow(`in use by process ${process.pid}`);
  expect(await storage.ready()).toBe(true);
  await storage.close();
});

test('files of another PostgreSQL are refused, and the folder is free again', async () => {
  await (await open()).close();
  await writeFile(join(dataDir, 'postgres-version'), '17\n');
  await expect(open()).rejects.toThrow(`made by PostgreSQL 17, and this release carries ${POSTGRES_MAJOR}`);
  await writeFile(join(dataDir, 'postgres-version'), `${POSTGRES_MAJOR}\n`);
  await (await open()).close();
});

test('a backup is a gzipped tar of the files', async () => {
  const storage = await open();
  const files = gunzipSync(await storage.dump());
  expect(files.includes('PG_VERSION')).toBe(true);
  await storage.close();
});

test('a slow query does not stop the event loop', async () => {
  const storage = await open();
  let ticks = 0;
  const timer = setInterval(() => ticks++, 10);
  await storage.pool.query('SELECT count(*) FROM generate_series(1, 3000000)');
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(5);
  await storage.close();
});

function open() {
  return openStorage({ dataDir, migrations: MIGRATIONS });
}
