import { nothingPending } from '../nothing-pending.ts';
import { note, type Scene, top } from '../scene.ts';

/** The same question, or the same confirmation, again. */
export function repeat(scene: Scene): void {
  if (!top(scene)) return nothingPending(scene);
  note(scene, { type: 'explained' });
  scene.isQuestionDue = true;
}
