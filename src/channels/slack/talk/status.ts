import { setTimeout as sleep } from 'node:timers/promises';
import type { Language } from '../../../message/text.ts';
import { WORDS } from '../render/words.ts';
import type { WebClient } from '../web-api/clients.ts';
import type { Spot } from './spot.ts';

/** What is done sooner needs no sign of it. */
const SHOWN_AFTER_MS = 400;

interface Waiting {
  readonly client: WebClient;
  readonly spot: Spot;
  readonly language: Language;
  /** Whether the answer is being written out. */
  readonly hasBegun?: (() => boolean) | undefined;
}

/** Says that an answer is on its way while the work takes long. It goes away by itself with the answer. */
export async function withStatus<T>(
  work: Promise<T>,
  { client, spot, language, hasBegun = () => false }: Waiting,
): Promise<T> {
  if (spot.kind !== 'direct') return work;
  const quick = await Promise.race([work.then(() => true), sleep(SHOWN_AFTER_MS, false)]);
  if (quick || hasBegun()) return work; // an answer that is there already takes no sign away
  const { channel: channel_id, thread: thread_ts } = spot;
  const status = WORDS.working[language];
  const shown = client.assistant.threads.setStatus({ channel_id, thread_ts, status }).catch(() => undefined); // a nicety
  const done = await work;
  await shown;
  return done;
}
