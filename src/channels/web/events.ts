import { setTimeout as sleep } from 'node:timers/promises';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Front, LaterEvent, Sender } from '../../message/front.ts';
import { sendProblem } from './problem.ts';
import { senderKey, type Visits } from './visit.ts';
import type { Words, WordsOnTheWay } from './words.ts';

export interface EventsOptions {
  readonly front: Front;
  readonly visits: Visits;
  readonly words: WordsOnTheWay;
  readonly pollMs: number;
  /** Ends all streams. */
  readonly stop: AbortSignal;
}

interface Stream {
  readonly conversationId: string;
  readonly sender: Sender;
  readonly response: Response;
  readonly ended: AbortSignal;
}

const STREAMS_PER_SENDER = 5;
const RECONNECT_MS = 2000;
const PING_MS = 15_000;
const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no', // proxies pass each event on at once
};

/** What is said later than in a turn, as server-sent events that go on after `Last-Event-ID`. */
export function createEvents({ front, visits, words, pollMs, stop }: EventsOptions): Router {
  const open = new Map<string, number>();
  return Router().get('/conversations/:id/events', async (request, response) => {
    const { sender } = visits.of(request);
    const conversationId = request.params.id;
    const seq = lastEventId(request);
    const missed = z.uuid().safeParse(conversationId).success && (await front.events(conversationId, sender, seq));
    if (!missed) return sendProblem(request, response, 'NOT_FOUND');
    const key = senderKey(sender);
    const others = open.get(key) ?? 0;
    if (others >= STREAMS_PER_SENDER) {
      return sendProblem(request, response, 'TOO_MANY_STREAMS', { retryAfterSeconds: RECONNECT_MS / 1000 });
    }
    open.set(key, others + 1);
    const ended = endOf(response, stop);
    ended.addEventListener('abort', () => forgetOne(open, key), { once: true });
    response.status(200).set(HEADERS).flushHeaders();
    response.write(`retry: ${RECONNECT_MS}\n\n`);
    words.listen({ sender, conversationId, hear: (said) => writeTyping(response, said) }, ended);
    await follow({ conversationId, sender, response, ended }, { front, pollMs, missed, seq });
    response.end();
  });
}

async function follow(
  stream: Stream,
  { front, pollMs, missed, seq }: { front: Front; pollMs: number; missed: readonly LaterEvent[]; seq: number },
): Promise<void> {
  const { conversationId, sender, response, ended } = stream;
  let last = write(response, missed, seq);
  let quietMs = 0;
  while (!ended.aborted) {
    await sleep(pollMs, undefined, { signal: ended }).catch(() => {});
    if (ended.aborted) return;
    const events = await front.events(conversationId, sender, last).catch(() => []); // the database is away: later
    if (!events) return; // it is somebody else's now
    last = write(response, events, last);
    quietMs = events.length > 0 ? 0 : quietMs + pollMs;
    if (quietMs < PING_MS) continue;
    response.write(': ping\n\n');
    quietMs = 0;
  }
}

/** Returns the last number written. */
function write(response: Response, events: readonly LaterEvent[], last: number): number {
  for (const { seq, event, reply } of events) {
    response.write(`id: ${seq}\nevent: ${event}\ndata: ${JSON.stringify({ reply })}\n\n`);
  }
  return events.at(-1)?.seq ?? last;
}

/** Without a number: nobody who comes back later is told again what an answer looked like on its way. */
function writeTyping(response: Response, words: Words): void {
  response.write(`event: typing\ndata: ${JSON.stringify(words)}\n\n`);
}

function lastEventId(request: Request): number {
  const id = Number(request.get('last-event-id') ?? 0);
  return Number.isSafeInteger(id) && id >= 0 ? Math.min(id, 2 ** 31 - 1) : 0;
}

/** Aborts when the client goes, or when the server stops. */
function endOf(response: Response, stop: AbortSignal): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return AbortSignal.any([gone.signal, stop]);
}

function forgetOne(open: Map<string, number>, key: string): void {
  const others = (open.get(key) ?? 1) - 1;
  if (others > 0) open.set(key, others);
  else open.delete(key);
}
