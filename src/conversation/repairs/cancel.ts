import { nothingPending } from '../nothing-pending.ts';
import { resumeNext } from '../resume.ts';
import { dropTop, note, type Scene, say, titleOf, top } from '../scene.ts';

/** Ends the flow in progress with nothing written; at "now or later?" it drops the new request. */
export async function cancel(scene: Scene): Promise<void> {
  const { last } = scene.state;
  const isWaiting = last.kind === 'order' || last.kind === 'company';
  if (isWaiting && last.command.type === 'start_flow') return drop(scene, last.command.flow);
  const progress = top(scene);
  if (!progress) return nothingPending(scene);
  dropTop(scene);
  note(scene, { type: 'cancelled', flow: progress.flow });
  sayDropped(scene, progress.flow);
  await resumeNext(scene);
}

function drop(scene: Scene, flow: string): void {
  note(scene, { type: 'cancelled', flow });
  scene.state = { ...scene.state, last: { kind: 'other' }, waitingFor: top(scene) ? scene.state.waitingFor : null };
  sayDropped(scene, flow);
  scene.isQuestionDue = true;
}

function sayDropped(scene: Scene, flow: string): void {
  const title = titleOf(scene, flow);
  say(scene, {
    kind: 'note',
    text: {
      ko: `${title.ko} 작업을 그만뒀어요. 바뀐 것은 없습니다.`,
      en: `I have stopped ${title.en}. Nothing was changed.`,
    },
  });
}
