import { begin } from '../../flows/in-progress.ts';
import { nothingPending } from '../nothing-pending.ts';
import { note, type Scene, say, setTop, titleOf, top } from '../scene.ts';

/** The flow from the top, with nothing filled in. */
export function restart(scene: Scene): void {
  const progress = top(scene);
  if (!progress) return nothingPending(scene);
  note(scene, { type: 'noted', about: 'restart' });
  setTop(scene, begin(progress.flow));
  scene.isQuestionDue = true;
  const title = titleOf(scene, progress.flow);
  say(scene, {
    kind: 'note',
    text: { ko: `${title.ko} 작업을 처음부터 다시 할게요.`, en: `Starting ${title.en} over.` },
  });
}
