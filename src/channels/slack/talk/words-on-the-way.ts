import type { SlackRecords } from '../records.ts';
import { escapeMarkdown } from '../render/escape-markdown.ts';
import { call } from '../web-api/call.ts';
import type { WebClient } from '../web-api/clients.ts';
import type { BegunStream } from '../web-api/stream.ts';
import type { Said } from './talk.ts';

/** An answer that is written out while its turn still thinks. */
export interface WordsOnTheWay {
  /** Told all words so far; words that are taken back are taken out of Slack. */
  readonly onWords: (words: string) => void;
  readonly hasBegun: () => boolean;
  /** What stands in Slack now that nothing more comes; undefined: nothing. */
  readonly end: () => Promise<BegunStream | undefined>;
}

type Options = Pick<Said, 'client' | 'workspace' | 'speaker' | 'deliveryId'> & {
  readonly at: { readonly channel: string; readonly thread: string };
  readonly posts: SlackRecords['slackPosts'];
};

/** Never waits for Slack and never throws: whatever goes wrong, the turn's own answer is sent as always. */
export function createWordsOnTheWay(options: Options): WordsOnTheWay {
  const { client, at } = options;
  let wanted = '';
  let begun: BegunStream | undefined;
  let isOver = false;
  let writing: Promise<void> | undefined;

  const giveUp = async (): Promise<void> => {
    isOver = true;
    if (begun) await takeOut(client, { channel: at.channel, ts: begun.ts });
    begun = undefined;
  };
  const write = async (): Promise<void> => {
    try {
      while (!isOver && wanted !== (begun?.markdown ?? '')) {
        if (!wanted.startsWith(begun?.markdown ?? '')) await giveUp();
        else begun = await writeOut(options, wanted, begun);
        if (!begun) isOver = true;
      }
    } catch {
      await giveUp();
    }
  };
  return {
    onWords: (words) => {
      wanted = escapeMarkdown(words);
      writing ??= write().finally(() => {
        writing = undefined;
      });
    },
    hasBegun: () => writing !== undefined || begun !== undefined,
    end: async () => {
      await writing;
      return begun;
    },
  };
}

/** Once the next words are there. */
async function writeOut(
  { client, at, speaker, workspace, deliveryId, posts }: Options,
  markdown: string,
  begun: BegunStream | undefined,
): Promise<BegunStream | undefined> {
  if (begun) {
    const place = { channel: at.channel, ts: begun.ts };
    await client.chat.appendStream({ ...place, markdown_text: markdown.slice(begun.markdown.length) });
    return { ts: begun.ts, markdown };
  }
  const key = keyOf(deliveryId);
  await posts.begin({ key, team: workspace.teamId, channel: at.channel });
  const whom = { recipient_user_id: speaker.user, recipient_team_id: speaker.home };
  const { ts } = await client.chat.startStream({
    channel: at.channel,
    thread_ts: at.thread,
    ...whom,
    markdown_text: markdown,
  });
  if (ts === undefined) return undefined;
  await posts.end(key, { ts }).catch((error: unknown) => {
    void takeOut(client, { channel: at.channel, ts });
    throw error;
  });
  return { ts, markdown };
}

/** What an earlier attempt at this answer has begun and not ended, as after a crash. */
export async function takeOutLeftovers(
  { client, deliveryId, attempt, spot }: Said,
  posts: SlackRecords['slackPosts'],
): Promise<void> {
  if (attempt === 1 || spot.kind !== 'direct') return;
  const ts = await posts.numberOf(keyOf(deliveryId));
  if (ts === undefined || ts === (await posts.numberOf(`${deliveryId}#0`))) return;
  await takeOut(client, { channel: spot.channel, ts });
}

export async function takeOut(client: WebClient, message: { channel: string; ts: string }): Promise<void> {
  await call(() => client.chat.delete(message)).catch(() => {}); // it may be gone already
}

function keyOf(deliveryId: string): string {
  return `${deliveryId} words`;
}
