import { questionOf } from '../question-of.ts';
import { note, type Scene, say, top } from '../scene.ts';
import { help } from './help.ts';

/** How to find the value; the question that follows shows its choices or an example again. */
export function dontKnow(scene: Scene): Promise<void> | void {
  const step = questionOf(scene);
  if (!top(scene)) return help(scene);
  note(scene, { type: 'noted', about: 'dont_know' });
  scene.isQuestionDue = true;
  if (step) say(scene, { kind: 'note', text: step.hint });
}
