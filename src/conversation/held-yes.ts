import type { Command } from '../understanding/command.ts';

const HOLDS: ReadonlySet<Command['type']> = new Set([
  'ask_knowledge',
  'set_values',
  'correct',
  'wait',
  'why',
  'dont_know',
  'help',
  'back',
  'restart',
  'repeat',
  'deny',
  'cancel',
  'clarify',
  'cannot_handle',
]);

/** A yes beside a question, a correction or a doubt is held: what was said is dealt with, then it is asked again. */
export function heldYes(commands: readonly Command[]): readonly Command[] {
  const isHeld = commands.some(({ type }) => HOLDS.has(type));
  return isHeld ? commands.filter(({ type }) => type !== 'affirm') : commands;
}
