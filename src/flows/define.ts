import type { Text } from '../message/text.ts';
import type { Ask, ClosedDoor, Confirm, FutureFlow, ReadFlow, WriteFlow } from './flow.ts';

export function defineFlow(flow: Omit<WriteFlow, 'type'>): WriteFlow {
  return { type: 'write', ...flow };
}

export function defineRead(flow: Omit<ReadFlow, 'type'>): ReadFlow {
  return { type: 'read', ...flow };
}

export function defineFuture(flow: Omit<FutureFlow, 'type'>): FutureFlow {
  return { type: 'future', ...flow };
}

export function defineClosedDoor(flow: Omit<ClosedDoor, 'type'>): ClosedDoor {
  return { type: 'closed', ...flow };
}

/** Asks for one value. */
export function ask(slot: string, question: Text, more: Omit<Ask, 'type' | 'slot' | 'question'>): Ask {
  return { type: 'ask', slot, question, ...more };
}

/** Speaks the exact effect and waits for a yes. */
export function confirm(): Confirm {
  return { type: 'confirm' };
}
