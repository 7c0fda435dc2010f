import { createServer, type Server } from 'node:http';
import { type Logger, pino } from 'pino';
import { type App, buildApp } from './app.ts';
import { observeTurns, type TurnRecord } from './channels/observe-turns.ts';
import type { SlackChannel } from './channels/slack/open.ts';
import { createSessions } from './channels/web/authenticate.ts';
import { createWebChannel, type WebChannel } from './channels/web/server.ts';
import { keepSessionSecret } from './channels/web/session-secret.ts';
import { addressOf, type Config, loadConfig } from './config.ts';
import { openDoors } from './doors.ts';
import type { Front } from './message/front.ts';
import { createMetrics, type Metrics, type ModelCall } from './metrics.ts';

const STOPS_WITHIN_MS = 35_000;
const SWEEPS_EVERY_MS = 100;

try {
  await start(loadConfig());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1); // whatever was opened before it failed
}

async function start(config: Config): Promise<void> {
  const clock = () => new Date();
  const log = pino({ level: config.logLevel });
  const say = (line: string): boolean => process.stdout.write(`${line}\n`);
  const metrics = createMetrics({ prices: config.model?.dollarsPerMillion });
  const report = (error: unknown, job?: { readonly queue: string }): void => {
    if (job) metrics.jobFailed(job.queue);
    log.error(
      { err: error, queue: job?.queue },
      job ? 'a job failed and will be tried again' : 'this is a fault of the server: look at its cause',
    );
  };
  const onModelCall = (call: ModelCall): void => {
    metrics.modelCall(call);
    log.info(call, 'model call');
  };
  const app = await buildApp({ config, clock, say, report, onModelCall });
  const web = await openWeb(app, { config, clock, log, metrics });
  const server = createServer(web.app);
  const port = await listen(server, config).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  await app.showWaiting();
  app.worker.start();
  stopOnSignal({ app, web, server });
  say(`지갑파트너 도우미가 준비되었습니다. / The assistant is ready: ${addressOf(config.host, port)}`);
}

/** Off unless it is configured. */
async function openSlackChannel(
  { records, storage }: App,
  { front, config, clock, log }: { front: Front; config: Config; clock: () => Date; log: Logger },
): Promise<SlackChannel | undefined> {
  const { slack: settings, publicUrl } = config;
  if (!settings) {
    log.info('Slack is off: SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN turn it on');
    return undefined;
  }
  const { openSlack } = await import('./channels/slack/open.ts'); // its library takes a second and 30 MB to load
  const { personWithEmail } = openDoors(storage, clock);
  return openSlack({ settings, publicUrl, front, records, personWithEmail, log, clock });
}

async function openWeb(
  app: App,
  { config, clock, log, metrics }: { config: Config; clock: () => Date; log: Logger; metrics: Metrics },
): Promise<WebChannel> {
  const { front, portal, storage } = app;
  const { joining, people } = openDoors(storage, clock);
  const onTurn = (turn: TurnRecord): void => {
    metrics.turn(turn);
    log.info(turn, 'turn');
  };
  const sessions = createSessions({
    secret: config.jwtSecret ?? (config.demo ? await keepSessionSecret(config.dataDir) : undefined),
    jwksUrl: config.jwksUrl,
    personExists: async (personId) => (await portal.person(storage.db, personId)) !== undefined,
    clock,
  });
  const observed = observeTurns(front, onTurn);
  const slack = await openSlackChannel(app, { front: observed, config, clock, log });
  if (slack) app.connect({ people: { slack }, ...(slack.staff && { staff: slack.staff }) });
  return createWebChannel({
    front: observed,
    others: slack?.router,
    sessions,
    joining,
    linking: app.records.links,
    demo: config.demo ? people : undefined,
    ready: () => storage.ready(),
    metrics: metrics.registry,
    onRequest: (request) => metrics.request(request),
    log,
    clock,
    settings: { ...config, ...config.files },
  });
}

function listen(server: Server, { host, port }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      const message = `${addressOf(host, port)} cannot be listened on. Stop what uses it, or start with another PORT.`;
      reject(new Error(message, { cause }));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Running turns are finished, then jobs, then the database is closed. A second signal does not wait. */
function stopOnSignal({ app, web, server }: { app: App; web: WebChannel; server: Server }): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) process.exit(1);
    stopping = true;
    web.close();
    await closeServer(server);
    await app.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
}

async function closeServer(server: Server): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEPS_EVERY_MS);
  const giveUp = setTimeout(() => server.closeAllConnections(), STOPS_WITHIN_MS);
  await new Promise((resolve) => server.close(resolve));
  clearInterval(sweep);
  clearTimeout(giveUp);
}
