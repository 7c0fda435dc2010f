import type { Command } from './command.ts';
import type { Situation } from './situation.ts';
import { isTextAsked } from './values/find-values.ts';

/** Said by nobody but the person: with one of these the rules have heard enough. */
const PERSONS_OWN: ReadonlySet<Command['type']> = new Set(['affirm', 'hand_over']);

/** Whether the rules understood a message well enough to ask nobody else. */
export function isSure(commands: readonly Command[], situation: Situation): boolean {
  if (situation.last.kind === 'topic' || isTextAsked(situation)) return true; // kept as typed
  if (commands.some(({ type }) => PERSONS_OWN.has(type))) return true;
  return commands.every((command) => isClear(command, situation));
}

/** Whether nothing is left to guess about one command. */
export function isClear(command: Command, { articles }: Situation): boolean {
  switch (command.type) {
    case 'cannot_handle':
      return false;
    case 'clarify':
      return command.orStop === true;
    case 'ask_knowledge':
      return command.article !== undefined || articles.decide(command.query).decision === 'answer';
    default:
      return true;
  }
}
