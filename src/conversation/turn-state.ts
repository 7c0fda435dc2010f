import type { TurnState } from '../message/front.ts';
import type { TalkState } from './state.ts';

/** Where the talk stands, for a channel. */
export function turnStateOf({ pile, last, waitingFor, ticket }: TalkState): TurnState {
  const progress = pile.at(-1);
  return {
    flow: last.kind === 'company' && last.command.type === 'start_flow' ? last.command.flow : (progress?.flow ?? null),
    waitingFor: last.kind === 'order' ? 'order' : last.kind === 'topic' ? 'topic' : waitingFor,
    handedOver: ticket !== null,
  };
}
