import type { types } from '@slack/bolt';
import { escapeText } from '../plain-text.ts';
import { LIMITS } from './limits.ts';

export type Block = types.KnownBlock;

/** Words that are only words: neither formatting nor mentions nor links nor emoji codes are read in them. */
export function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}

/** Our own markup; what comes from elsewhere is escaped by whoever puts it in. */
export function markup(text: string): types.MrkdwnElement {
  return { type: 'mrkdwn', text, verbatim: true };
}

export function section(text: string): Block {
  return { type: 'section', text: plain(text) };
}

export function heading(text: string): Block {
  return { type: 'section', text: markup(`*${escapeText(text)}*`) };
}

export function context(...lines: readonly string[]): Block {
  return { type: 'context', elements: lines.map((line) => plain(line)) };
}

export interface ButtonOptions {
  readonly text: string;
  readonly action: string;
  readonly value?: string;
  readonly style?: 'primary' | 'danger';
  readonly url?: string;
}

export function button({ text, action, value, style, url }: ButtonOptions): types.Button {
  return {
    type: 'button',
    text: plain(cut(text, LIMITS.buttonText)),
    action_id: action,
    ...(value !== undefined && { value }),
    ...(style && { style }),
    ...(url !== undefined && { url }),
  };
}

/** A label in the room there is; whoever cuts one says it whole somewhere else. Halves of characters are never left. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
