import type { Block } from '../render/blocks.ts';
import { splitText } from '../render/split-text.ts';
import { call } from './call.ts';
import type { WebClient } from './clients.ts';

/** A piece of a stream; Slack takes 12,000 characters at a time. */
const PIECE = 400;

/** A stream that has begun while its answer was still thought of, and what it says so far. */
export interface BegunStream {
  readonly ts: string;
  readonly markdown: string;
}

/** Words that are written out, whom for, and what stands below them in the end. */
export interface StreamedWords {
  readonly markdown: string;
  readonly user: string;
  readonly home: string;
  readonly blocks: Block[];
  /** Aborts when the person stops it; what stands below it then. */
  readonly signal?: AbortSignal | undefined;
  readonly ended: Block;
  /** To be gone on with: `markdown` begins with what it says. */
  readonly begun?: BegunStream | undefined;
}

/** Writes a long answer out while it is read. undefined: it was not possible, and what there was of it is gone. */
export async function stream(
  client: WebClient,
  { channel, thread }: { channel: string; thread: string },
  { markdown, user, home, blocks, signal, ended, begun }: StreamedWords,
): Promise<string | undefined> {
  const pieces = splitText(markdown.slice(begun?.markdown.length ?? 0), PIECE);
  const begin = { channel, thread_ts: thread, recipient_user_id: user, recipient_team_id: home };
  let ts = begun?.ts;
  try {
    if (!begun) {
      const first = pieces.shift() ?? '';
      ts = (await call(() => client.chat.startStream({ ...begin, markdown_text: first }))).ts;
    }
    if (ts === undefined) return undefined;
    const at = { channel, ts };
    for (const piece of pieces) {
      if (signal?.aborted) break;
      await call(() => client.chat.appendStream({ ...at, markdown_text: piece }));
    }
    await call(() => client.chat.stopStream({ ...at, blocks: signal?.aborted ? [...blocks, ended] : blocks }));
    return ts;
  } catch {
    const left = ts;
    if (left !== undefined && signal?.aborted) return left; // Slack has ended it when stop was pressed: so it stays
    if (left !== undefined) await call(() => client.chat.delete({ channel, ts: left })).catch(() => {});
    return undefined;
  }
}
