import express, { type Express, type RequestHandler, Router } from 'express';
import type { Logger } from 'pino';
import type { Front } from '../../message/front.ts';
import type { Sessions } from './authenticate.ts';
import { createReadJson } from './body.ts';
import { createCheckOrigin } from './check-origin.ts';
import { createConversations } from './conversations.ts';
import { createDemo, type DemoPeople } from './demo.ts';
import { createEvents } from './events.ts';
import { createHandleError } from './handle-error.ts';
import { createHealth, type MetricsText } from './health.ts';
import { createInvitations, type Joining } from './invitations.ts';
import { createLibrary } from './library.ts';
import { createLinks, type Linking } from './links.ts';
import { createMe } from './me.ts';
import { createMessages } from './messages.ts';
import { createPages } from './pages.ts';
import { sendProblem } from './problem.ts';
import { createLimitSenders, createRateLimit } from './rate-limit.ts';
import { createSecurityHeaders } from './security-headers.ts';
import { createStaff } from './staff.ts';
import { createTimeRequests, type TimedRequest } from './time-requests.ts';
import { createVisits, type Visits } from './visit.ts';
import { createWordsOnTheWay } from './words.ts';

export interface WebOptions {
  readonly front: Front;
  readonly sessions: Sessions;
  readonly joining: Joining;
  readonly linking: Linking;
  /** Only in demo mode. */
  readonly demo?: DemoPeople | undefined;
  /** Whether the database answers; quick, never throws. */
  readonly ready: () => Promise<boolean>;
  readonly metrics: MetricsText;
  /** Other channels on this server; they read their own bodies, so they come before ours. */
  readonly others?: RequestHandler | undefined;
  readonly onRequest: (request: TimedRequest) => void;
  readonly log: Pick<Logger, 'error'>;
  readonly clock: () => Date;
  readonly settings: WebSettings;
}

export interface WebSettings {
  /** The address people come in by. */
  readonly publicUrl: string;
  readonly rateLimit: boolean;
  /** The folder of the page's files. */
  readonly page: string;
  /** The folder of the page's font. */
  readonly fonts: string;
  /** How often an open stream looks for later messages; a second unless said. */
  readonly pollEventsMs?: number;
}

export interface WebChannel {
  readonly app: Express;
  /** Ends the open streams, so that the server can stop. */
  close(): void;
}

const REQUESTS_PER_MINUTE = 60;

/** The page, the HTTP contract it speaks, and the health of the process. */
export function createWebChannel(options: WebOptions): WebChannel {
  const stop = new AbortController();
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.set('trust proxy', 'loopback'); // a proxy on this host says who asks
  app.set('query parser', 'simple');
  app.use(createTimeRequests(options.onRequest), createSecurityHeaders());
  app.use(createHealth(options), createPages(options.settings));
  if (options.others) app.use(options.others);
  app.use('/api', createApi(options, stop.signal));
  app.use((request, response) => sendProblem(request, response, 'NOT_FOUND'));
  app.use(createHandleError(options));
  return { app, close: () => stop.abort() };
}

function createApi(options: WebOptions, stop: AbortSignal): Router {
  const { front, sessions, joining, demo, settings } = options;
  const visits = createVisits(sessions);
  const secure = settings.publicUrl.startsWith('https:');
  const words = createWordsOnTheWay();
  const api = Router();
  api.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  api.use(createReadJson(), visits.identify, createCheckOrigin(settings.publicUrl));
  if (settings.rateLimit) api.use(createLimits(options, visits));
  api.use(createMessages({ front, visits, secure, words }), createConversations({ front, visits }));
  api.use(createEvents({ front, visits, words, pollMs: settings.pollEventsMs ?? 1000, stop }));
  api.use(createMe({ front, visits, demo: demo !== undefined }), createLibrary(front.library));
  api.use(
    createStaff({ front, visits }),
    createInvitations({ joining, visits }),
    createLinks({ linking: options.linking, visits }),
  );
  if (demo) api.use(createDemo({ people: demo, sessions }));
  return api;
}

/** Messages are counted on their own, so that nothing else uses them up. */
function createLimits({ clock }: WebOptions, visits: Visits): Router {
  const limitSenders = () => createLimitSenders({ limit: createRateLimit(REQUESTS_PER_MINUTE), visits, clock });
  const router = Router();
  router.post('/messages', limitSenders());
  router.post(/^\/(?!messages$)/, limitSenders());
  return router;
}
