import type { types } from '@slack/bolt';
import type { Reply } from '../../../message/reply.ts';
import { escapeText } from '../plain-text.ts';
import type { Block } from './blocks.ts';
import { cut } from './blocks.ts';
import { LIVE_BLOCK } from './choices.ts';
import { LIMITS, ROOM } from './limits.ts';

/** A message that Slack takes. */
export interface Message {
  /** For notifications and readers; escaped. */
  readonly text: string;
  readonly blocks: Block[];
  readonly isLive: boolean;
}

/** Blocks in as few messages as hold them. */
export function pack(blocks: readonly Block[], text: string): Message[] {
  const messages: Block[][] = [[]];
  let characters = 0;
  for (const block of blocks) {
    const size = JSON.stringify(block).length;
    const current = messages.at(-1) ?? [];
    if (current.length > 0 && (current.length >= ROOM.blocks || characters + size > ROOM.characters)) {
      messages.push([block]);
      characters = size;
    } else {
      current.push(block);
      characters += size;
    }
  }
  return messages
    .filter((some) => some.length > 0)
    .map((some) => ({ text: fallback(text), blocks: some, isLive: some.some(isLiveBlock) }));
}

export function isLiveBlock(block: Pick<types.Block, 'block_id'>): boolean {
  return block.block_id?.startsWith(`${LIVE_BLOCK}.`) ?? false;
}

/** What a notification says: the words of the replies, as far as they go. */
export function fallbackOf(replies: readonly Reply[]): string {
  return replies.map(({ text }) => text).join('\n');
}

/** Escaping makes text longer: it is cut before, so that no entity is cut in half. */
function fallback(text: string): string {
  let short = cut(text, LIMITS.fallbackText);
  while (escapeText(short).length > LIMITS.fallbackText) short = cut(short, Math.floor(short.length * 0.8));
  return escapeText(short);
}
