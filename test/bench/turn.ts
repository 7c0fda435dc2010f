import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express } from 'express';
import pg from 'pg';
import { type App, buildApp } from '../../src/app.ts';
import { createSessions } from '../../src/channels/web/authenticate.ts';
import { createWebChannel } from '../../src/channels/web/server.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { openDoors } from '../../src/doors.ts';
import type { Turn } from '../../src/message/front.ts';
import { createMetrics } from '../../src/metrics.ts';
import { openStorage } from '../../src/storage/open.ts';
import { createTestDatabase, MIGRATIONS } from '../support/database.ts';

// How long a turn takes over HTTP, beside a floor measured in the same run: bare Express running as many statements
// through the same client. Read the ratios; the milliseconds are this machine's.
//   npm run bench:turn            TEST_DATABASE_URL=postgres://… npm run bench:turn

const FAQ_TURNS = 300;
const INVITATIONS = 100;
const WARM_UP = 40;
const QUESTIONS = [
  'Settle ID가 뭐예요?',
  '초대 취소는 어떻게 해요?',
  'how do I add a Settle ID?',
  '앱 등록은 어떻게 해요?',
];
const KIM = 'kim@gaon.example';

/** Counts every statement that reaches a database, whoever sends it. */
let statements = 0;
// oxlint-disable-next-line typescript/unbound-method -- it is called with its own client below
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function counted(this: pg.Client, ...given: unknown[]): unknown {
  statements += 1;
  return Reflect.apply(query, this, given);
} as typeof query;

/** One kind of turn: the times in ms and the statements of each. */
interface Measured {
  readonly times: readonly number[];
  readonly statements: number;
}

const server = process.env.TEST_DATABASE_URL;
delete process.env.TEST_DATABASE_URL;
await bench('embedded');
if (server) {
  process.env.TEST_DATABASE_URL = server;
  await bench('PostgreSQL');
}

async function bench(kind: string): Promise<void> {
  const database = await createTestDatabase();
  const config = readConfig({
    DEMO: 'true',
    RATE_LIMIT: 'off',
    LOG_LEVEL: 'silent',
    PORTAL_JWT_SECRET: 'x'.repeat(32),
  });
  const storage = await openStorage({ ...database.at, migrations: MIGRATIONS });
  const app = await buildApp({ config, storage, clock: () => new Date(), say: () => {}, report: console.error });
  const web = await listen(await webOf(app, config));
  try {
    const token = await sessionOf(web.url);
    const faq = await measure(FAQ_TURNS, (index) => say(web.url, token, { text: pick(QUESTIONS, index) }));
    const flow = await measureInvitations(web.url, token);
    for (const [name, turns] of [
      ['FAQ turn', faq],
      ['turn of an invitation', flow],
    ] as const) {
      const floor = await measureFloor(app, turns.statements);
      report(`${kind}: ${name}`, turns, floor);
    }
  } finally {
    web.server.close();
    web.server.closeAllConnections();
    await app.close();
    await database.remove();
  }
}

async function webOf({ front, portal, storage, records }: App, config: Config): Promise<Express> {
  const clock = () => new Date();
  const { joining, people } = openDoors(storage, clock);
  const personExists = async (id: string) => (await portal.person(storage.db, id)) !== undefined;
  const sessions = createSessions({ secret: config.jwtSecret, personExists, clock });
  return createWebChannel({
    front,
    sessions,
    joining,
    linking: records.links,
    demo: people,
    ready: () => storage.ready(),
    metrics: createMetrics().registry,
    onRequest: () => {},
    log: console,
    clock,
    settings: { ...config, ...config.files },
  }).app;
}

async function listen(app: Express): Promise<{ url: string; server: Server }> {
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

async function sessionOf(url: string): Promise<string> {
  const { token } = (await post(`${url}/api/demo/sessions`, { email: KIM })) as { token: string };
  return token;
}

function say(url: string, token: string, body: object): Promise<Turn> {
  return post(`${url}/api/messages`, { messageId: randomUUID(), ...body }, token) as Promise<Turn>;
}

async function post(url: string, body: object, token?: string): Promise<unknown> {
  const authorization = token ? { authorization: `Bearer ${token}` } : {};
  const headers = { 'content-type': 'application/json', ...authorization };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json();
}

/** Whole invitations, from the sentence to the receipt: every turn of them counts. */
async function measureInvitations(url: string, token: string): Promise<Measured> {
  const lines = (index: number) => [`운영자로 초대해줘`, `bench${index}@gaon.example`, '네'];
  let conversationId: string | undefined;
  const turns = await measure(INVITATIONS * 3, async (index) => {
    const step = index % 3;
    const text = pick(lines(Math.floor(index / 3)), step);
    const turn = await say(url, token, { text, ...(step === 0 ? {} : { conversationId }) });
    conversationId = turn.conversationId;
    const isDone = turn.outcomes.some(({ type }) => type === 'completed');
    if (step === 2 && !isDone) throw new Error(`no invitation was made: ${JSON.stringify(turn.outcomes)}`);
  });
  return turns;
}

async function measure(count: number, turn: (index: number) => Promise<unknown>): Promise<Measured> {
  const warm = WARM_UP - (WARM_UP % 3);
  for (let index = 0; index < warm; index++) await turn(index);
  const before = statements;
  const times: number[] = [];
  for (let index = warm; index < warm + count; index++) {
    const started = performance.now();
    await turn(index);
    times.push(performance.now() - started);
  }
  return { times, statements: (statements - before) / count };
}

/** As many statements through Prisma, and through pg alone, behind a bare Express. */
async function measureFloor({ storage }: App, count: number): Promise<{ prisma: Measured; raw: Measured }> {
  const rounds = Math.round(count);
  const app = express().use(express.json());
  app.post('/prisma', async (_request, response) => {
    for (let index = 0; index < rounds; index++) await storage.db.$queryRaw`SELECT ${index}::int AS n`;
    response.json({ ok: true });
  });
  app.post('/raw', async (_request, response) => {
    for (let index = 0; index < rounds; index++) await storage.pool.query('SELECT $1::int AS n', [index]);
    response.json({ ok: true });
  });
  const floor = await listen(app);
  const prisma = await measure(FAQ_TURNS, () => post(`${floor.url}/prisma`, { text: 'x' }));
  const raw = await measure(FAQ_TURNS, () => post(`${floor.url}/raw`, { text: 'x' }));
  floor.server.close();
  floor.server.closeAllConnections();
  return { prisma, raw };
}

function report(name: string, turns: Measured, { prisma, raw }: { prisma: Measured; raw: Measured }): void {
  const ms = (measured: Measured, share: number) => quantile(measured.times, share).toFixed(1).padStart(6);
  const perSecond = (1000 / (turns.times.reduce((sum, time) => sum + time, 0) / turns.times.length)).toFixed(0);
  const ratio = (quantile(turns.times, 0.5) / quantile(prisma.times, 0.5)).toFixed(2);
  console.log(`\n${name}: ${turns.statements.toFixed(1)} statements, ${perSecond} turns/s one after the other`);
  console.log('             p50    p95    p99 ms');
  console.log(`  turn    ${ms(turns, 0.5)} ${ms(turns, 0.95)} ${ms(turns, 0.99)}`);
  console.log(`  floor   ${ms(prisma, 0.5)} ${ms(prisma, 0.95)} ${ms(prisma, 0.99)}   turn ÷ floor at p50: ${ratio}`);
  console.log(`  raw pg  ${ms(raw, 0.5)} ${ms(raw, 0.95)} ${ms(raw, 0.99)}`);
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function pick(from: readonly string[], index: number): string {
  return from[index % from.length] ?? '';
}
