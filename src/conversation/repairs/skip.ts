import { withSkipped } from '../../flows/in-progress.ts';
import { nothingPending } from '../nothing-pending.ts';
import { questionOf } from '../question-of.ts';
import { note, type Scene, say, setTop, top } from '../scene.ts';

/** An optional value is left out; for a required one it is said why it is needed. */
export function skip(scene: Scene): void {
  const progress = top(scene);
  const step = questionOf(scene);
  if (!progress) return nothingPending(scene);
  note(scene, { type: 'noted', about: 'skip' });
  scene.isQuestionDue = true;
  if (!step) return;
  if (step.optional) {
    setTop(scene, withSkipped(progress, step.slot));
    say(scene, {
      kind: 'note',
      text: { ko: `${step.label.ko} 항목은 비워 둘게요.`, en: `I will leave the ${step.label.en} out.` },
    });
  } else
    say(scene, {
      kind: 'note',
      text: { ko: `이 항목은 건너뛸 수 없어요. ${step.why.ko}`, en: `This one cannot be skipped. ${step.why.en}` },
    });
}
