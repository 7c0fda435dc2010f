import type { Command } from './command.ts';
import { isOther } from './controls/slip.ts';
import { controlOf, leading, smallTalkOf } from './controls.ts';
import type { Situation } from './situation.ts';

/** What was put right counts, unless less is understood of it; what steers the talk is made a question, or steers otherwise, a no never. */
export function isBetter(
  meant: readonly Command[],
  heard: readonly Command[],
  typed: string,
  { steering }: Pick<Situation, 'steering'>,
): boolean {
  if (meant.some(isNothing) && !heard.some(isNothing)) return false;
  if (meant.some(({ type }) => type === 'affirm')) return beginsWithYes(typed);
  if (heard.some(({ type }) => type === 'deny')) return false;
  if (!heard.every(isOfTalk)) return true;
  if (controlOf(typed) !== undefined || smallTalkOf(typed) !== undefined) return false;
  return steering(typed) === undefined ? meant.every(({ type }) => type === 'ask_knowledge') : meant.every(isOfTalk);
}

function isNothing({ type }: Command): boolean {
  return type === 'cannot_handle';
}

/** Moves the talk, and speaks of nothing in it. */
function isOfTalk({ type }: Command): boolean {
  return !OF_THINGS.has(type);
}

const OF_THINGS: ReadonlySet<Command['type']> = new Set([
  'ask_knowledge',
  'cannot_handle',
  'clarify',
  'start_flow',
  'set_values',
  'correct',
]);

/** A yes that only another spelling makes is none, unless one stands before it. */
function beginsWithYes(typed: string): boolean {
  return leading(typed).answer === 'affirm' && !isOther(typed);
}
