import type { Ask } from '../../../src/flows/flow.ts';
import type { Here } from './here.ts';
import type { Answers } from './words.ts';

/**
 * How a repair leaves the flow: it `stands` and can be finished, it is `over`, or it is `done`. Only `done` has written.
 */
export type End = 'stands' | 'over' | 'done';

/** One row of the repair table. */
export interface Row {
  readonly name: string;
  readonly at: 'question' | 'confirmation' | 'both';
  /** What it needs to mean anything: choices, a value that can be wrong, a value said before. */
  readonly where?: (place: { step: Ask; answers: Answers; isFirst: boolean }) => boolean;
  readonly play: (here: Here) => Promise<End>;
}
