import { note, type Scene, say, setLast, top } from '../scene.ts';

/** Waits: nothing is asked again, and a confirmation has to be shown anew before a yes counts. */
export function wait(scene: Scene): void {
  note(scene, { type: 'noted', about: 'wait' });
  if (scene.state.last.kind === 'confirmation') setLast(scene, { kind: 'other' });
  scene.isQuestionDue = false;
  say(scene, {
    kind: 'note',
    text: top(scene)
      ? {
          ko: '천천히 하세요. 지금까지 입력한 내용은 24시간 동안 보관해 둘게요.',
          en: 'Take your time. I will keep what you have entered for 24 hours.',
        }
      : { ko: '네, 기다릴게요. 준비되면 말씀해 주세요.', en: 'Sure. Tell me when you are ready.' },
  });
}
