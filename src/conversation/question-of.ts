import { asksOf } from '../flows/advance.ts';
import type { Ask } from '../flows/flow.ts';
import { type Scene, top } from './scene.ts';

/** The question the flow in progress waits on; undefined at a confirmation and when there is no flow. */
export function questionOf(scene: Scene): Ask | undefined {
  const flow = scene.flowNamed(top(scene)?.flow ?? '');
  if (flow?.type !== 'write' && flow?.type !== 'read') return undefined;
  return asksOf(flow).find(({ slot }) => slot === scene.state.waitingFor);
}
