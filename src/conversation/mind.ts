import type { Rewording } from '../knowledge/reword.ts';
import type { ChannelName, Incoming } from '../message/front.ts';
import type { Command } from '../understanding/command.ts';
import { controlOf } from '../understanding/controls.ts';
import type { Hearing } from '../understanding/hearing.ts';
import { plain } from '../understanding/plain.ts';
import type { Situation } from '../understanding/situation.ts';
import type { Claim } from './claim.ts';
import { ownersOf } from './owner.ts';

/** A language model, where one is configured: a better ear and a better voice. */
export interface Mind {
  readonly understand: (text: string, situation: Situation, hearing: Hearing) => Promise<Command[]>;
  /** undefined: the article's own words stand. */
  readonly reword: (rewording: Rewording) => Promise<string | undefined>;
  /** How long a turn may think on a channel. */
  readonly thinksWithinMs: (channel: ChannelName) => number;
}

/** A channel's time for an answer, less what the turn itself needs. */
const THINKS_WITHIN_MS: Record<ChannelName, number> = { web: 8_000, slack: 8_000, terminal: 8_000, kakao: 3_000 };

export function thinksWithinMs(channel: ChannelName): number {
  return THINKS_WITHIN_MS[channel];
}

/** The turns that are being thought about in this process. */
export interface Thoughts {
  /** Thinks until it is done, its time is over, or nobody waits for it any more. */
  during<T>(claim: Claim, withinMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** A person who cancels, or presses a button, does not wait for what they said before. */
  interrupt(incoming: Incoming): void;
}

/** The same thoughts, given up as soon as a person stops the answer. */
export function untilStopped(thoughts: Thoughts, stopped: AbortSignal | undefined): Thoughts {
  if (!stopped) return thoughts;
  const during: Thoughts['during'] = (claim, withinMs, work) =>
    thoughts.during(claim, withinMs, (signal) => work(AbortSignal.any([signal, stopped])));
  return { ...thoughts, during };
}

export function createThoughts(): Thoughts {
  const running = new Map<string, { owner: string; given: AbortController }>();
  return {
    during: async ({ conversationId, owner }, withinMs, work) => {
      const thought = { owner, given: new AbortController() };
      running.set(conversationId, thought);
      try {
        return await work(AbortSignal.any([AbortSignal.timeout(withinMs), thought.given.signal]));
      } finally {
        if (running.get(conversationId) === thought) running.delete(conversationId);
      }
    },
    interrupt: ({ conversationId, content, sender }) => {
      const thought = running.get(conversationId ?? '');
      if (!thought || !ownersOf(sender).includes(thought.owner)) return;
      if (!('text' in content) || controlOf(plain(content.text)) === 'cancel') thought.given.abort();
    },
  };
}
