import type { Command } from '../understanding/command.ts';
import { begin } from './repairs/request.ts';
import { type Scene, setLast } from './scene.ts';
import { sayStale } from './stale.ts';

/** A choice that was pressed or named: its command, begun at once, since choosing it says so. */
export async function press(scene: Scene, command: Command): Promise<void> {
  if (isPassed(scene, command)) return sayStale(scene);
  if (command.type !== 'start_flow') return scene.act(command);
  const { last } = scene.state;
  const isOffered = last.kind === 'offer' && JSON.stringify(last.command) === JSON.stringify(command);
  if (isOffered && last.after) scene.state = { ...scene.state, later: [last.after, ...scene.state.later] };
  if (isOffered) setLast(scene, { kind: 'other' });
  await begin(scene, command);
}

/** A value counts while it is asked for, "now" and "later" while that is the question. */
function isPassed({ state }: Scene, command: Command): boolean {
  if (command.type === 'now' || command.type === 'later') return state.last.kind !== 'order';
  if (command.type === 'skip') return state.last.kind !== 'question';
  const slot = command.type === 'set_values' ? command.values[0]?.slot : undefined;
  return slot !== undefined && state.waitingFor !== slot;
}
