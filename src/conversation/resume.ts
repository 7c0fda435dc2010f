import { recapOf } from './recap.ts';
import { begin } from './repairs/request.ts';
import { note, type Scene, say, titleOf, top } from './scene.ts';

/** After a flow has ended: the one below it comes back, else the next request that was kept for later. */
export async function resumeNext(scene: Scene): Promise<void> {
  const progress = top(scene);
  if (progress) {
    note(scene, { type: 'resumed', flow: progress.flow });
    scene.isQuestionDue = true;
    say(scene, { kind: 'note', text: await recapOf(scene, progress) });
    return;
  }
  const [next, ...later] = scene.state.later;
  if (next?.type !== 'start_flow') return;
  scene.state = { ...scene.state, later };
  note(scene, { type: 'resumed', flow: next.flow });
  const title = titleOf(scene, next.flow);
  say(scene, {
    kind: 'note',
    text: { ko: `이어서 ${title.ko} 작업을 할게요.`, en: `Now on to ${title.en}.` },
  });
  await begin(scene, next);
}
