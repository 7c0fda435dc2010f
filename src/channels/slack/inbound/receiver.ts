import { type App as Bolt, HTTPResponseAck, LogLevel, type Receiver } from '@slack/bolt';
import { type Request, type Response, Router, raw as readRaw } from 'express';
import type { Logger } from 'pino';
import { type Body, readBody } from './read-body.ts';
import { sort } from './sort.ts';
import { isFromSlack } from './verify.ts';

/** Where what Slack sent is kept until it is done. */
export interface SlackInbox {
  put(key: string, body: object): Promise<void>;
  onReceive(receive: (body: unknown, about: { readonly attempt: number; readonly key: string }) => Promise<void>): void;
}

export interface ReceiverOptions {
  readonly signingSecret: string;
  readonly inbox: Pick<SlackInbox, 'put'>;
  readonly log: Pick<Logger, 'warn' | 'error'>;
  /** Where staff work: what is written there may be for us. */
  readonly supportChannel?: string | undefined;
  readonly clock: () => Date;
}

export interface SlackReceiver extends Receiver {
  readonly router: Router;
}

export const EVENTS_PATH = '/slack/events';
const BODY_LIMIT = '1mb';
/** Slack waits three seconds. */
const ANSWER_WITHIN_MS = 2_500;

/**
 * Checks, keeps, acknowledges, and only then is anything done: what was acknowledged survives a crash. It reads the
 * body itself, so no body parser may stand before it.
 */
export function createReceiver(options: ReceiverOptions): SlackReceiver {
  let app: Bolt | undefined;
  const router = Router();
  router.post(EVENTS_PATH, readRaw({ type: () => true, limit: BODY_LIMIT, inflate: false }), (request, response) =>
    receive(request, response, { ...options, bolt: () => app }),
  );
  return {
    router,
    init: (bolt) => {
      app = bolt;
    },
    start: async () => {}, // the server is ours
    stop: async () => {},
  };
}

type Receiving = ReceiverOptions & { readonly bolt: () => Bolt | undefined };

async function receive(request: Request, response: Response, options: Receiving): Promise<void> {
  const raw = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
  const isTrue = isFromSlack(
    { headers: request.headers, raw },
    { secret: options.signingSecret, now: options.clock() },
  );
  if (!isTrue) return void response.status(401).end();
  const body = readBody(raw, request.get('content-type') ?? '');
  if (!body) return void response.status(400).end();
  if (body.ssl_check) return void response.status(200).end();
  if (body.type === 'url_verification') return void response.json({ challenge: body.challenge });
  if (body.type === 'app_rate_limited') {
    options.log.warn({ team: body.team_id }, 'Slack holds back events of this team: it sends more than 30,000 an hour');
    return void response.status(200).end();
  }
  await handle(body, { request, response, options });
}

interface Exchange {
  readonly request: Request;
  readonly response: Response;
  readonly options: Receiving;
}

async function handle(body: Body, exchange: Exchange): Promise<void> {
  const { response, options } = exchange;
  const sorted = sort(body, options.supportChannel);
  switch (sorted.way) {
    case 'drop':
      return void response.status(200).end();
    case 'unknown':
      options.log.warn({ type: body.type }, 'Slack sent something this release does not know');
      return void response.status(200).end();
    case 'later':
      await options.inbox.put(sorted.key, body);
      return void response.status(200).end();
    case 'now':
      return answerNow(body, exchange);
  }
}

/** The answer travels in the response: nothing is kept, the person sees at once when it failed. */
async function answerNow(body: Body, { request, response, options }: Exchange): Promise<void> {
  const ack = new HTTPResponseAck({
    logger: quiet,
    processBeforeResponse: false,
    httpRequest: request,
    httpRequestBody: body,
    httpResponse: response,
    unhandledRequestTimeoutMillis: ANSWER_WITHIN_MS,
  });
  try {
    await options.bolt()?.processEvent({ body, ack: ack.bind() });
  } catch (error) {
    options.log.error({ err: error }, 'a Slack window could not be answered: look at its cause');
    if (!response.headersSent) response.status(500).end();
    ack.ack();
  }
}

/** What Bolt would say beside our own lines. */
export const quiet = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};
