import type { Config } from './config.ts';
import { createFront } from './conversation/front.ts';
import { conversationJobs, planForgetting } from './conversation/jobs.ts';
import { tellSettings } from './conversation/tell-settings.ts';
import { asksOf } from './flows/advance.ts';
import type { Flow } from './flows/flow.ts';
import { flowNamed, flows } from './flows/index.ts';
import { readArticles } from './knowledge/article.ts';
import { openKnowledge } from './knowledge/open.ts';
import { createRanking, type RankedDocument } from './knowledge/ranking.ts';
import { openMail } from './mail/open.ts';
import type { Front } from './message/front.ts';
import { refreshDemo, seedDemo } from './portal/demo/seed.ts';
import { portalJobs } from './portal/jobs.ts';
import { LIMITS, NO_LIMITS } from './portal/limits.ts';
import { openPortal, type Portal } from './portal/portal.ts';
import type { Db } from './storage/db.ts';
import { planTidying, storageJobs } from './storage/housekeeping.ts';
import { openStorage, type Storage } from './storage/open.ts';
import { createWorker, type Worker } from './storage/worker.ts';
import { openSupport } from './support/support.ts';
import { understand } from './understanding/rules.ts';
import type { FlowCard } from './understanding/situation.ts';

/** Everything that runs, put together. */
export interface App {
  readonly front: Front;
  readonly portal: Portal;
  readonly storage: Storage;
  readonly worker: Worker;
  /** Stops the jobs and closes the database. */
  close(): Promise<void>;
}

export interface AppOptions {
  readonly config: Config;
  readonly clock: () => Date;
  /** Told, in a line, what takes long at the start. */
  readonly say: (line: string) => void;
  /** Told what only we can fix, and which job failed when it was one. */
  readonly report: (error: unknown, job?: { readonly queue: string }) => void;
  /** An open storage; opened from the configuration unless given. */
  readonly storage?: Storage;
}

/** A year of demo usage takes a second or two; a busy machine more. */
const PREPARES_WITHIN_MS = 60_000;

/** Puts the rooms together; the only place that knows them all. */
export async function buildApp(options: AppOptions): Promise<App> {
  const { config, clock, report } = options;
  const [storage, knowledge] = await Promise.all([
    options.storage ?? openStorage({ ...config, migrations: config.files.migrations, say: options.say }),
    readArticles(config.files.articles).then(openKnowledge), // while the database opens in its thread
  ]);
  const portal = openPortal({
    limits: config.rateLimit ? LIMITS : NO_LIMITS,
    propagationSeconds: config.propagationSeconds,
  });
  const worker = openWorker(options, storage);
  await storage.transaction((db) => prepare(db, { demo: config.demo, now: clock() }), {
    timeoutMs: PREPARES_WITHIN_MS,
  });
  const front = createFront({
    storage,
    portal,
    knowledge,
    flows,
    flowNamed,
    flowCards: flows.map(cardOf),
    flowRanking: createRanking(flows.filter(({ type }) => type !== 'closed').map(documentOf)),
    support: openSupport(),
    understand,
    clock,
    report,
  });
  return { front, portal, storage, worker, close: () => close(worker, storage) };
}

/** What a flow is recognised by when no rule does; a closed door needs its own words. */
export function documentOf({ name, title, examples }: Flow): RankedDocument {
  return { id: name, phrases: [title.ko, title.en, ...examples.ko, ...examples.en] };
}

/** What understanding is told of a flow. */
export function cardOf(flow: Flow): FlowCard {
  const steps = flow.type === 'write' ? asksOf(flow) : [];
  const texts = steps.filter(({ takes }) => takes.includes('text')).map(({ slot, label }) => ({ slot, label }));
  return { name: flow.name, writes: flow.type !== 'read', texts };
}

/** Demo data and the jobs that repeat every day. */
async function prepare(db: Db, { demo, now }: { demo: boolean; now: Date }): Promise<void> {
  if (demo) {
    await seedDemo(db, now);
    await refreshDemo(db, now);
  }
  await planForgetting(db, now);
  await planTidying(db, now);
}

function openWorker({ config, clock, report }: AppOptions, storage: Storage): Worker {
  const { transaction } = storage;
  const mail = openMail({ smtpUrl: config.smtpUrl, folder: config.mailDir });
  return createWorker({
    storage,
    clock,
    handlers: {
      ...portalJobs({
        transaction,
        mail,
        publicUrl: config.publicUrl,
        ...tellSettings,
      }),
      ...conversationJobs({ transaction, transcriptDays: config.transcriptDays }),
      ...storageJobs({ transaction }),
    },
    onError: report,
  });
}

async function close(worker: Worker, storage: Storage): Promise<void> {
  await worker.stop();
  await storage.close();
}
