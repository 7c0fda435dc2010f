import { z } from 'zod';
import type { Turn } from '../../../message/front.ts';
import type { Language, Text } from '../../../message/text.ts';
import type { SlackRecords } from '../records.ts';
import { type Block, context, cut } from '../render/blocks.ts';
import { isLiveBlock } from '../render/pack.ts';
import { WORDS } from '../render/words.ts';
import { call, isHopeless } from '../web-api/call.ts';
import type { WebClient } from '../web-api/clients.ts';

const look = z.object({ text: z.string(), blocks: z.array(z.looseObject({ type: z.string() })) });

/** Changing a message fails with more, as others have found. */
const UPDATE_TEXT = 1_000;

export interface Retiring {
  readonly client: WebClient;
  readonly posts: SlackRecords['slackPosts'];
  readonly turn: Turn;
  readonly language: Language;
  /** Messages of this turn: their buttons are the ones that count now. */
  readonly current: readonly string[];
}

/** Takes the buttons off what has been decided or overtaken, so that none stays that would do nothing. */
export async function retire({ client, posts, turn, language, current }: Retiring): Promise<void> {
  const old = (await posts.live(turn.conversationId)).filter(({ key }) => !current.includes(key));
  for (const { key, channel, ts, live } of old) {
    const parsed = look.safeParse(live);
    if (parsed.success) {
      const blocks = decided(parsed.data.blocks as unknown as Block[], wordsFor(turn)[language]); // we wrote them
      const text = cut(parsed.data.text, UPDATE_TEXT);
      await call(() => client.chat.update({ channel, ts, text, blocks })).catch((error: unknown) => {
        if (!isHopeless(error)) throw error;
      });
    }
    await posts.retire(key);
  }
}

/** The same message without the buttons that wait, and what became of it. */
export function decided(blocks: readonly Block[], words: string): Block[] {
  return [...blocks.filter((block) => !isLiveBlock(block)), context(words)];
}

/** Whether what was asked before is still the question: then its buttons stay. */
export function isStillAsked({ replies, outcomes, state }: Turn): boolean {
  if (state.handedOver && outcomes.some(isForStaff)) return true; // nothing is decided
  const isAskedAnew = replies.some(({ choices = [] }) => choices.length > 0);
  return state.waitingFor !== null && !isAskedAnew;
}

/** Said while staff have the talk, or a button that does nothing meanwhile. */
function isForStaff(outcome: Turn['outcomes'][number]): boolean {
  return outcome.type === 'relayed' || (outcome.type === 'noted' && outcome.about === 'stale_choice');
}

export function wordsFor({ outcomes }: Turn): Text {
  if (outcomes.some(({ type }) => type === 'completed')) return WORDS.confirmed;
  if (outcomes.some(({ type }) => type === 'cancelled')) return WORDS.cancelled;
  if (outcomes.some((outcome) => outcome.type === 'noted' && outcome.about === 'deny')) return WORDS.denied;
  return WORDS.superseded;
}
