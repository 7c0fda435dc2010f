import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { openStorage } from '../../src/storage/open.ts';
import { PGliteThread } from '../../src/storage/pglite-thread.ts';
import { createTestDatabase, MIGRATIONS, openTestStorage, type TestStorage } from '../support/database.ts';

const server = process.env.TEST_DATABASE_URL;

afterEach(() => vi.restoreAllMocks());

test('a server that does not answer stops the start at once', async () => {
  const databaseUrl = 'postgres://nobody@127.0.0.1:1/none';
  const started = performance.now();
  await expect(openStorage({ databaseUrl, dataDir: '', migrations: MIGRATIONS })).rejects.toThrow(/cannot be reached/);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('a database without the newest migration is not ready', async () => {
  const storage = await openTestStorage();
  expect(await storage.ready()).toBe(true);
  await storage.pool.query('DELETE FROM _prisma_migrations');
  expect(await storage.ready()).toBe(false);
  await storage.close();
});

test('a database that is busy too long is not ready, and is again afterwards', async () => {
  const storage = await openTestStorage({ maxConnections: 1 });
  const client = await storage.pool.connect();
  expect(await storage.ready()).toBe(false);
  client.release();
  await expect.poll(() => storage.ready()).toBe(true);
  await storage.close();
});

test('a closed database refuses, and is not ready', async () => {
  const storage = await openTestStorage();
  await storage.close();
  expect(await storage.ready()).toBe(false);
  await expect(storage.db.job.count()).rejects.toThrow();
});

test.skipIf(server)('a database thread that dies fails its queries, and the next ones have a new thread', async () => {
  const create = vi.spyOn(PGliteThread, 'create');
  const storage = await openTestStorage({ thread: true });
  await storage.db.job.create({ data: { queue: 'kept', payload: {} } });
  const thread = await create.mock.results[0]?.value;
  const slow = storage.pool.query('SELECT count(*) FROM generate_series(1, 100000000)');
  await Promise.all([expect(slow).rejects.toThrow(/thread ended/), thread.terminate()]);
  await expectRecovery(storage);
});

test.runIf(server)('connections that the server ends are replaced', async () => {
  const storage = await openTestStorage();
  await storage.db.job.create({ data: { queue: 'kept', payload: {} } });
  const cut = storage.transaction(async (db) => {
    await db.job.count();
    await endConnections(storage);
    await db.job.create({ data: { queue: 'lost', payload: {} } });
  });
  await expect(cut).rejects.toThrow();
  await expectRecovery(storage);
});

test.runIf(server)('while the server is away queries fail fast, and afterwards all is well', async () => {
  const database = await createTestDatabase();
  const url = new URL(database.at.databaseUrl ?? '');
  const way = await openWay(Number(url.port));
  url.port = String(way.port);
  const storage = await openStorage({ databaseUrl: url.href, dataDir: '', migrations: MIGRATIONS });
  await storage.db.job.create({ data: { queue: 'kept', payload: {} } });

  await way.block();
  const started = performance.now();
  await expect(storage.db.job.count()).rejects.toThrow();
  await expect(storage.transaction((db) => db.job.count())).rejects.toThrow();
  expect(await storage.ready()).toBe(false);
  expect(performance.now() - started).toBeLessThan(2_000);

  await way.unblock();
  await expectRecovery({ ...storage, clear: async () => {} });
  await way.block();
  await database.remove();
});

async function expectRecovery(storage: TestStorage): Promise<void> {
  await expect.poll(() => storage.ready(), { timeout: 10_000 }).toBe(true);
  expect(await storage.db.job.findMany({ select: { queue: true } })).toEqual([{ queue: 'kept' }]);
  await storage.transaction((db) => db.job.create({ data: { queue: 'new', payload: {} } }));
  await storage.close();
}

async function endConnections({ pool }: TestStorage): Promise<void> {
  await pool
    .query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid > 0')
    .catch(() => {}); // it ends its own connection too
}

/** A way to the server that can be closed and opened again. */
async function openWay(target: number) {
  const sockets = new Set<Socket>();
  const way: Server = createServer((socket) => {
    const onward = connect(target, '127.0.0.1');
    for (const end of [socket, onward]) {
      sockets.add(end);
      end.on('error', () => {}).on('close', () => sockets.delete(end));
    }
    socket.pipe(onward).pipe(socket);
  });
  const listen = (port: number) => new Promise<void>((done) => way.listen(port, '127.0.0.1', done));
  await listen(0);
  const { port } = way.address() as { port: number };
  const block = async (): Promise<void> => {
    const closed = new Promise((done) => way.close(done));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return { port, block, unblock: () => listen(port) };
}
