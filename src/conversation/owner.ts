import type { Sender } from '../message/front.ts';

/** Whose conversations these are: the person's, and those begun as a visitor before signing in. */
export function ownersOf(sender: Sender): [own: string, ...others: string[]] {
  const visitor = sender.visitor === undefined ? [] : [`visitor:${sender.visitor}`];
  if (sender.kind === 'visitor') return [`visitor:${sender.visitor}`];
  return [`person:${sender.personId}`, ...visitor];
}
