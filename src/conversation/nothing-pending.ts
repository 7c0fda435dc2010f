import { note, type Scene, say, top } from './scene.ts';

/** Says that nothing waits for what was said. */
export function nothingPending(scene: Scene): void {
  note(scene, { type: 'noted', about: 'nothing_pending' });
  scene.isQuestionDue = true;
  say(scene, {
    kind: 'note',
    text: top(scene)
      ? { ko: '지금은 확인을 기다리는 것이 없어요.', en: 'Nothing is waiting for your confirmation right now.' }
      : {
          ko: '지금 진행 중인 작업은 없어요. 무엇을 도와드릴까요?',
          en: 'Nothing is in progress right now. What can I do for you?',
        },
  });
}
