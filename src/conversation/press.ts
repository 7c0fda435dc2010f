import type { Command } from '../understanding/command.ts';
import { begin } from './repairs/request.ts';
import { type Scene, setLast } from './scene.ts';

/** A choice that was pressed or named: its command, begun at once, since choosing it says so. */
export async function press(scene: Scene, command: Command): Promise<void> {
  const { last } = scene.state;
  if (command.type !== 'start_flow') return scene.act(command);
  const isOffered = last.kind === 'offer' && JSON.stringify(last.command) === JSON.stringify(command);
  if (isOffered && last.after) scene.state = { ...scene.state, later: [last.after, ...scene.state.later] };
  if (isOffered) setLast(scene, { kind: 'other' });
  await begin(scene, command);
}
