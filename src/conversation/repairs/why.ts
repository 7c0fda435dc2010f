import { questionOf } from '../question-of.ts';
import { note, type Scene, say, top } from '../scene.ts';
import { help } from './help.ts';

/** Why the value is needed, or why a confirmation is. */
export function why(scene: Scene): Promise<void> | void {
  if (!top(scene)) return help(scene);
  const step = questionOf(scene);
  note(scene, { type: 'explained' });
  scene.isQuestionDue = true;
  say(scene, {
    kind: 'note',
    text: step?.why ?? {
      ko: '포털의 정보가 실제로 바뀌는 일이라, 내용을 보시고 직접 확인해 주셔야 해요.',
      en: 'This changes real data in the portal, so it only happens after you have seen it and said yes.',
    },
  });
}
