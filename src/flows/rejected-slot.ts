import type { Desk } from '../portal/desk.ts';
import { REFUSALS, type Refusal } from '../portal/refusal.ts';
import { asksOf } from './advance.ts';
import type { Known, ReadFlow, WriteFlow } from './flow.ts';
import type { InProgress } from './in-progress.ts';

/**
 * The two ways to say no, decided here alone: `rejected` when another value could do, and the name of the value that
 * was said; undefined when the request itself cannot be done.
 */
export async function rejectedSlot(
  flow: WriteFlow | ReadFlow,
  { progress, refusal, desk }: { progress: Pick<InProgress, 'said'> & Known; refusal: Refusal; desk: Desk },
): Promise<string | undefined> {
  const { slot } = refusal;
  if (slot === undefined || !progress.said.includes(slot)) return undefined;
  switch (REFUSALS[refusal.code].way) {
    case 'rejected':
      return slot;
    case 'refused':
      return undefined;
    case 'either':
      return (await isAnotherLeft(flow, { progress, slot, desk })) ? slot : undefined;
  }
}

async function isAnotherLeft(
  flow: WriteFlow | ReadFlow,
  { progress, slot, desk }: { progress: Known; slot: string; desk: Desk },
): Promise<boolean> {
  const step = asksOf(flow).find((one) => one.slot === slot);
  if (!step?.choices) return true;
  const { [slot]: _value, ...values } = progress.values;
  const { [slot]: _candidates, ...candidates } = progress.candidates;
  return (await step.choices({ values, candidates }, desk)).length > 0;
}
