import { oneBack } from '../../flows/in-progress.ts';
import { nothingPending } from '../nothing-pending.ts';
import { note, type Scene, say, setTop, top } from '../scene.ts';

/** Takes the value said last away, so that it is asked for again. */
export function oneBackward(scene: Scene): void {
  const progress = top(scene);
  if (!progress) return nothingPending(scene);
  note(scene, { type: 'noted', about: 'back' });
  scene.isQuestionDue = true;
  const isFirst = progress.said.length === 0;
  setTop(scene, oneBack(progress));
  say(scene, {
    kind: 'note',
    text: isFirst
      ? { ko: '여기가 첫 질문이에요.', en: 'This is the first question.' }
      : { ko: '하나 앞으로 돌아갈게요.', en: 'Going back one step.' },
  });
}
