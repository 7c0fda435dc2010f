import type { Receipt } from './receipt.ts';

export type Noted =
  | 'wait'
  | 'dont_know'
  | 'prohibition'
  | 'deny'
  | 'back'
  | 'restart'
  | 'skip'
  | 'nothing_pending'
  | 'stale_choice'
  | 'later'
  | 'now';

/** What a turn did, in the order it happened. */
export type Outcome =
  | { readonly type: 'answered'; readonly articles: readonly string[]; readonly unknownPart?: true }
  | { readonly type: 'clarify'; readonly articles?: readonly string[]; readonly flows?: readonly string[] }
  | { readonly type: 'unknown' }
  | { readonly type: 'asked'; readonly flow: string; readonly slot: string }
  | { readonly type: 'asked'; readonly slot: 'topic' }
  | { readonly type: 'rejected'; readonly flow: string; readonly slot: string; readonly error: string }
  | { readonly type: 'confirming'; readonly flow: string }
  | { readonly type: 'completed'; readonly flow: string; readonly receipt: Receipt }
  | { readonly type: 'refused'; readonly flow?: string; readonly action?: string; readonly error: string }
  | { readonly type: 'cancelled'; readonly flow: string }
  | { readonly type: 'resumed'; readonly flow: string }
  | { readonly type: 'shown'; readonly flow: string }
  | { readonly type: 'handed_over'; readonly ticket: string }
  | { readonly type: 'relayed'; readonly ticket: string }
  | { readonly type: 'small_talk' }
  | { readonly type: 'explained' }
  | { readonly type: 'noted'; readonly about: Noted }
  | { readonly type: 'failed'; readonly error: string };
