import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Front, Sender } from '../../message/front.ts';
import type { Text } from '../../message/text.ts';
import { no, ok, type Result } from '../../result.ts';
import type { ChatArguments } from './arguments.ts';
import { createFrontTalk } from './front-talk.ts';
import { createHttpTalk, signInOverHttp } from './http-talk.ts';
import type { Talk } from './talk.ts';

/** The engine opened in this process. */
export interface Engine {
  readonly front: Front;
  /** The id of a demo person; undefined when nobody has this e-mail, or outside demo mode. */
  readonly personOf: (email: string) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

export interface OpenTalk {
  readonly talk: Talk;
  readonly close: () => Promise<void>;
}

export interface Place {
  /** Where the server of these settings listens. */
  readonly address: string;
  /** The embedded database's folder, which only one process can have open. */
  readonly dataDir: string | undefined;
  readonly openEngine: () => Promise<Engine>;
}

/** Talks to the running server when there is one, and to an engine of its own otherwise. Refuses an unknown person. */
export async function openTalk(asked: ChatArguments, place: Place): Promise<Result<OpenTalk, Text>> {
  const url = asked.url ?? (await runningServer(place));
  return url === undefined ? talkInProcess(asked, await place.openEngine()) : talkOverHttp(asked, url);
}

async function talkOverHttp({ as, language }: ChatArguments, url: string): Promise<Result<OpenTalk, Text>> {
  const token = as === undefined ? undefined : await signInOverHttp(url, as);
  if (as !== undefined && token === undefined) return no(unknownPerson(as));
  return ok({ talk: createHttpTalk({ url, token, language }), close: async () => {} });
}

async function talkInProcess({ as, language }: ChatArguments, engine: Engine): Promise<Result<OpenTalk, Text>> {
  const { front, personOf, close } = engine;
  const personId = as === undefined ? undefined : await personOf(as);
  if (as !== undefined && personId === undefined) {
    await close();
    return no(unknownPerson(as));
  }
  const sender: Sender = personId === undefined ? newVisitor() : { kind: 'person', personId };
  return ok({ talk: createFrontTalk({ front, sender, language }), close });
}

/** A server that has this folder's database open and answers. */
async function runningServer({ address, dataDir }: Place): Promise<string | undefined> {
  if (dataDir === undefined || !existsSync(join(dataDir, 'server.lock'))) return undefined;
  const answer = await fetch(`${address}/healthz`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
  const text = await answer?.text();
  return text?.includes('"wallet-partner-assistant"') ? address : undefined;
}

function newVisitor(): Sender {
  return { kind: 'visitor', visitor: createHash('sha256').update(randomUUID()).digest('hex') };
}

function unknownPerson(email: string): Text {
  return {
    ko: `체험용 사용자 중에 ${email} 계정이 없어요. 예: --as kim@gaon.example`,
    en: `Nobody of the demo has the e-mail ${email}. Try --as kim@gaon.example`,
  };
}
