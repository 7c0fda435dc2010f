import { nothingPending } from '../nothing-pending.ts';
import { note, type Scene, say, setLast, titleOf } from '../scene.ts';
import { begin } from './request.ts';

/** Begins the new request; the flow it interrupts comes back when it is done. */
export async function doNow(scene: Scene): Promise<void> {
  const { last } = scene.state;
  if (last.kind !== 'order' || last.command.type !== 'start_flow') return nothingPending(scene);
  note(scene, { type: 'noted', about: 'now' });
  setLast(scene, { kind: 'other' });
  await begin(scene, last.command);
}

/** Keeps the new request until the flow in progress is done. */
export function doLater(scene: Scene): void {
  const { last } = scene.state;
  if (last.kind !== 'order' || last.command.type !== 'start_flow') return nothingPending(scene);
  note(scene, { type: 'noted', about: 'later' });
  scene.state = { ...scene.state, later: [...scene.state.later, last.command], last: { kind: 'other' } };
  scene.isQuestionDue = true;
  const title = titleOf(scene, last.command.flow);
  say(scene, {
    kind: 'note',
    text: {
      ko: `네, 지금 일을 마치면 ${title.ko} 작업을 이어서 할게요.`,
      en: `Alright. I will come back to ${title.en} when this is done.`,
    },
  });
}
