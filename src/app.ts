import type { Config } from './config.ts';
import { createFront } from './conversation/front.ts';
import { conversationJobs, planForgetting } from './conversation/jobs.ts';
import { type Mind, thinksWithinMs } from './conversation/mind.ts';
import { openTasks, saidFor } from './conversation/tasks.ts';
import { tellSettings } from './conversation/tell-settings.ts';
import { flowNamed, flows } from './flows/index.ts';
import { type Article, readArticles } from './knowledge/article.ts';
import { knowledgeJobs } from './knowledge/jobs.ts';
import { createLivingKnowledge, type LivingKnowledge } from './knowledge/living.ts';
import { type Knowledge, openKnowledge } from './knowledge/open.ts';
import { createReword } from './knowledge/reword.ts';
import { trained, trainedInThread } from './knowledge/trained.ts';
import type { Model, ModelCall } from './llm/model.ts';
import { readTemplate } from './llm/prompt.ts';
import { createSummarise, type Summarise } from './llm/summarise.ts';
import { openMail } from './mail/open.ts';
import type { Channel, StaffChannel } from './message/channel.ts';
import type { ChannelName, Front } from './message/front.ts';
import { refreshDemo, seedDemo } from './portal/demo/seed.ts';
import { keepHolidays } from './portal/holidays.ts';
import { portalJobs } from './portal/jobs.ts';
import { LIMITS, NO_LIMITS } from './portal/limits.ts';
import { openPortal, type Portal } from './portal/portal.ts';
import { planWaitingReviews } from './portal/waiting-organization.ts';
import { planRecordsTidying, recordsJobs } from './records/jobs.ts';
import { openRecords, type Records } from './records/open.ts';
import type { Db } from './storage/db.ts';
import { planTidying, storageJobs } from './storage/housekeeping.ts';
import { openStorage, type Storage } from './storage/open.ts';
import { createWorker, type Worker } from './storage/worker.ts';
import { planUnshown } from './support/feed.ts';
import { supportJobs } from './support/jobs.ts';
import { summaryJobs } from './support/summary.ts';
import { openSupport } from './support/support.ts';
import { createEar } from './understanding/model.ts';
import { understand } from './understanding/rules.ts';

/** Everything that runs, put together. */
export interface App {
  readonly front: Front;
  readonly portal: Portal;
  readonly storage: Storage;
  readonly records: Records;
  readonly worker: Worker;
  /** Channels that can carry words to people later, and the one where staff work; before the worker starts. */
  connect(channels: Connected): void;
  /** Tells staff, where they work, of what began to wait before; at every start. */
  showWaiting(): Promise<void>;
  /** Stops the jobs and closes the database. */
  close(): Promise<void>;
}

/** By name, as conversations know them. */
export interface Connected {
  readonly people?: Partial<Record<ChannelName, Channel>>;
  readonly staff?: StaffChannel;
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
  /** The articles, ready to be asked; read from the configured folder unless given. */
  readonly articles?: Knowledge;
  /** Told of every question to the language model. */
  readonly onModelCall?: (call: ModelCall) => void;
  /** A language model; opened from the configuration unless given. */
  readonly model?: Model;
  /** How long a turn may think; as long as its channel waits unless given. */
  readonly thinksWithinMs?: number;
}

/** A year of demo usage takes a second or two; a busy machine more. */
const PREPARES_WITHIN_MS = 60_000;

/** The articles, told apart from how our tasks are asked for. */
export function openArticles(articles: readonly Article[]): Knowledge {
  return openKnowledge(articles, trained(articles, saidFor(flows)));
}

/** The same, learnt in a thread while everybody goes on. */
async function reopenArticles(articles: readonly Article[]): Promise<Knowledge> {
  return openKnowledge(articles, await trainedInThread(articles, saidFor(flows)));
}

/** Puts the rooms together; the only place that knows them all. */
export async function buildApp(options: AppOptions): Promise<App> {
  const { config, clock, report } = options;
  const [storage, files] = await Promise.all([
    options.storage ?? openStorage({ ...config, migrations: config.files.migrations, say: options.say }),
    options.articles ?? readArticles(config.files.articles).then(openArticles), // while the database opens in its thread
  ]);
  const portal = openPortal({
    limits: config.rateLimit ? LIMITS : NO_LIMITS,
    propagationSeconds: config.propagationSeconds,
  });
  const knowledge = createLivingKnowledge(files, { open: reopenArticles, report });
  await storage.transaction((db) => prepare(db, config, clock()), { timeoutMs: PREPARES_WITHIN_MS });
  await knowledge.refresh(storage.db, clock());
  await knowledge.settled();
  const model = await openModel(options);
  const front = createFront({
    storage,
    portal,
    knowledge,
    flows,
    flowNamed,
    tasks: openTasks(flows),
    support: openSupport(config.officeDay, { isSummed: model !== undefined }),
    understand,
    mind: model && mindOf(model, options, knowledge),
    clock,
    report,
  });
  const records = openRecords({ storage, clock, wake: () => worker.wake() });
  let connected: Connected = {};
  const worker = openWorker(options, { storage, records, knowledge, front, model, connected: () => connected });
  const connect = (channels: Connected): void => {
    connected = channels;
  };
  const showWaiting = async (): Promise<void> => {
    if (!connected.staff) return;
    await storage.transaction(planUnshown);
    await storage.transaction(planWaitingReviews);
  };
  return { front, portal, storage, records, worker, connect, showWaiting, close: () => close(worker, storage) };
}

/** undefined unless one is configured: the rules alone. */
async function openModel({
  model,
  config,
  clock,
  onModelCall: onCall = () => {},
}: AppOptions): Promise<Model | undefined> {
  if (model || !config.model) return model;
  const { createModel } = await import('./llm/model.ts'); // its library is loaded only where it is used
  return createModel({ ...config.model, clock, onCall });
}

/** A better ear and voice. */
function mindOf(model: Model, { config, thinksWithinMs: within }: AppOptions, knowledge: LivingKnowledge): Mind {
  const { prompts } = config.files;
  const articles = () => knowledge.articles;
  return {
    understand: createEar({ model, template: readTemplate(prompts, 'understand'), tasks: flows, articles }),
    reword: createReword({ model, template: readTemplate(prompts, 'answer') }),
    thinksWithinMs: within === undefined ? thinksWithinMs : () => within,
  };
}

function summariseWith(model: Model, { files }: Config): Summarise {
  return createSummarise({ model, template: readTemplate(files.prompts, 'summary') });
}

/** Demo data, the holidays, and the jobs that repeat every day. */
async function prepare(db: Db, { demo, holidays: days }: Config, now: Date): Promise<void> {
  if (demo) {
    await seedDemo(db, now);
    await refreshDemo(db, now);
  }
  await keepHolidays(db, { now, days });
  await planForgetting(db, now);
  await planTidying(db, now);
  await planRecordsTidying(db, now);
}

interface Works {
  readonly storage: Storage;
  readonly records: Records;
  readonly knowledge: LivingKnowledge;
  readonly front: Front;
  readonly model: Model | undefined;
  readonly connected: () => Connected;
}

function openWorker({ config, clock, report }: AppOptions, works: Works): Worker {
  const { storage, records, knowledge, front, model, connected } = works;
  const { transaction, db } = storage;
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
      ...conversationJobs({
        transaction,
        transcriptDays: config.transcriptDays,
        deliveries: { db, channelNamed: (name) => connected().people?.[name] },
        showing: { db, staffChannel: () => connected().staff, cardOf: (about) => front.supportCard(about) },
      }),
      ...supportJobs({ transaction, day: config.officeDay }),
      ...(model ? summaryJobs({ transaction, db, summarise: summariseWith(model, config) }) : {}),
      ...knowledgeJobs({ transaction, knowledge }),
      ...storageJobs({ transaction }),
      ...recordsJobs({ transaction }),
      ...records.slackInbox.jobs,
    },
    onError: report,
  });
}

async function close(worker: Worker, storage: Storage): Promise<void> {
  await worker.stop();
  await storage.close();
}
