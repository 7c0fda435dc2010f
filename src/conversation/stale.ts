import { note, type Scene, say } from './scene.ts';

/** A button that no longer counts, or never did in this conversation: nothing is done, and what is current is shown. */
export function sayStale(scene: Scene): void {
  note(scene, { type: 'noted', about: 'stale_choice' });
  scene.isQuestionDue = true;
  say(scene, {
    kind: 'note',
    text: {
      ko: '그 버튼은 지금 쓸 수 없어요. 바뀐 것은 없습니다.',
      en: 'That button no longer works here. Nothing was changed.',
    },
  });
}
