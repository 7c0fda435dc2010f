import type { Split } from '../cases/faq-case.ts';
import type { Judged } from './board.ts';

/** VERBOSE=1 tells what the open set missed; the blind set only shows itself to whoever asks for it by name. */
export function tellMisses(split: Split, judged: readonly Judged<unknown>[]): void {
  const asked = process.env.VERBOSE;
  if (asked !== (split === 'blind' ? 'blind' : '1')) return;
  for (const { verdict, ...rest } of judged) {
    if (verdict !== 'right') console.error(verdict, JSON.stringify(rest));
  }
}
