import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, buildApp, type Connected, openArticles } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { readArticles } from '../../src/knowledge/article.ts';
import type { Knowledge } from '../../src/knowledge/open.ts';
import { demoPerson } from '../../src/portal/demo/personas.ts';
import type { StorageOptions } from '../../src/storage/open.ts';
import type { TestStorage } from './database.ts';
import { takeDemoDatabase } from './demo-database.ts';
import { modelOfTalks, type TestModel } from './model.ts';

export interface TestApp extends App {
  readonly storage: TestStorage;
  personId(email: string): string;
  /** An invited e-mail signs in for the first time; its person is known from here on. */
  signIn(email: string): Promise<void>;
  /** The same database under a process that has just started. */
  restart(): Promise<void>;
  /** Fresh demo data, no mails, and the clock where it began. */
  reset(): Promise<void>;
  /** Lets time go by and runs the jobs that are due. */
  wait(ms: number): Promise<void>;
  readonly now: () => Date;
  /** The folder of the mails. */
  readonly mailDir: string;
}

/** Tuesday morning in Seoul. */
const START = new Date('2026-11-24T01:00:00Z');

/** Read once for all files of a worker: nothing changes them. */
let articles: Promise<Knowledge> | undefined;

/** The whole application over a database of its own, with the demo data and a clock that stands still. */
/** How long what staff write takes to be learnt, in every process. */
export const LEARNT = { timeout: 90_000, interval: 500 };

export async function openTestApp(
  environment: Record<string, string> = {},
  thinking?: TestModel,
  opening: Partial<StorageOptions> = {},
): Promise<TestApp> {
  const database = await takeDemoDatabase(opening);
  const { storage } = database;
  const mailDir = await mkdtemp(join(tmpdir(), 'mail-'));
  const config = readConfig({
    DEMO: 'true',
    RATE_LIMIT: 'off',
    PORTAL_JWT_SECRET: 'x'.repeat(32),
    MAIL_DIR: mailDir,
    ...environment,
  });
  let time = START.getTime();
  const clock = () => new Date(time);
  const report = (error: unknown): never => {
    throw error;
  };
  const mind = thinking ?? (await modelOfTalks());
  articles ??= readArticles(config.files.articles).then(openArticles);
  const ready = { storage, articles: await articles };
  const start = () => buildApp({ config, clock, ...ready, say: () => {}, report, ...mind });
  let connected: Connected = {};
  let app = await start();
  const people = new Map<string, string>();
  const remember = async () => {
    for (const { id, email } of await storage.db.person.findMany()) people.set(email, id);
  };
  await remember();
  await database.keep();
  return {
    get front() {
      return app.front;
    },
    get portal() {
      return app.portal;
    },
    get worker() {
      return app.worker;
    },
    get records() {
      return app.records;
    },
    showWaiting: () => app.showWaiting(),
    connect: (channels) => {
      connected = channels;
      app.connect(channels);
    },
    storage,
    mailDir,
    now: clock,
    personId: (email) => {
      const id = people.get(email);
      if (!id) throw new Error(`nobody has the address ${email}`);
      return id;
    },
    signIn: async (email) => {
      await storage.transaction((db) => demoPerson(db, email, clock()));
      await remember();
    },
    restart: async () => {
      await app.worker.stop();
      app = await start();
      app.connect(connected);
    },
    reset: async () => {
      time = START.getTime();
      await rm(mailDir, { recursive: true, force: true });
      await database.back();
      people.clear();
      await remember();
    },
    wait: async (ms) => {
      await app.worker.runJobs(new Date(time + ms));
      time += ms;
    },
    close: async () => {
      await app.worker.stop();
      await database.release();
      await mind?.close();
      await rm(mailDir, { recursive: true, force: true });
    },
  };
}
