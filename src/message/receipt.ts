import type { Text } from './text.ts';

export interface Changed {
  readonly type: string;
  readonly id: string;
  readonly code: string;
}

/** What a committed change did. */
export interface Receipt {
  readonly id: string;
  readonly action: string;
  /** ISO 8601 */
  readonly at: string;
  readonly changed: readonly Changed[];
  readonly words: Text;
  /** The flow that reverses it. */
  readonly undo?: string;
}
