import { seoulToday } from './formats/dates.ts';
import type { ContractState, ContractView } from './portfolio.ts';

export type Lifecycle = ContractState | 'scheduled' | 'expired';

/** Where a contract stands today: its dates are asked before its stored state, but a terminated one stays terminated. */
export function lifecycleOf({ state, startOn, endOn }: ContractView, now: Date): Lifecycle {
  const today = seoulToday(now);
  if (state === 'terminated') return 'terminated';
  if (endOn < today) return 'expired';
  return state === 'active' && startOn > today ? 'scheduled' : state;
}
