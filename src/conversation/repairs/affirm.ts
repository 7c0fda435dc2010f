import type { Command } from '../../understanding/command.ts';
import { commit } from '../commit.ts';
import { nothingPending } from '../nothing-pending.ts';
import { questionOf } from '../question-of.ts';
import { sayReceipt } from '../receipt.ts';
import { type Scene, setLast } from '../scene.ts';
import { sayStale } from '../stale.ts';
import { giveValues } from './give-values.ts';
import { handOver } from './hand-over.ts';
import { begin } from './request.ts';

/** A yes: only ever to what was said last, or to exactly the proposal whose button was pressed. */
export async function affirm(scene: Scene, { proposal }: Command & { type: 'affirm' }): Promise<void> {
  const { last } = scene.state;
  if (proposal !== undefined && !(last.kind === 'confirmation' && last.proposal === proposal)) {
    return staleButton(scene, proposal);
  }
  if (last.kind === 'confirmation') return commit(scene, last.proposal);
  if (last.kind === 'offer') return takeOffer(scene, last);
  if (last.kind === 'question' && last.offer) return takeOffer(scene, { command: last.offer });
  if (last.kind === 'question') return takeOnlyOffer(scene);
  return nothingPending(scene);
}

/** A committed proposal shows its receipt again; a superseded or expired one writes nothing and shows the current one. */
async function staleButton(scene: Scene, proposal: string): Promise<void> {
  if (scene.state.committed.includes(proposal)) {
    const replay = await scene.desk.commit(proposal);
    if (replay.ok) return sayReceipt(scene, replay.value);
  }
  sayStale(scene);
}

/** Can start a flow or a ticket, never commit. */
async function takeOffer(scene: Scene, { command, after }: { command: Command; after?: Command }): Promise<void> {
  setLast(scene, { kind: 'other' });
  if (after) scene.state = { ...scene.state, later: [after, ...scene.state.later] };
  if (command.type === 'hand_over') return handOver(scene, command.topic);
  if (command.type === 'start_flow') return begin(scene, command);
}

/** "네" to a question that offers exactly one value takes it. */
async function takeOnlyOffer(scene: Scene): Promise<void> {
  const step = questionOf(scene);
  const [only, ...others] = scene.state.shown;
  if (step?.offers && only && others.length === 0 && only.command.type === 'set_values') {
    return giveValues(scene, only.command.values);
  }
  return nothingPending(scene);
}
