import { asksOf } from '../../flows/advance.ts';
import type { Command } from '../../understanding/command.ts';
import { type DraftChoice, note, type Scene, say, setLast, top } from '../scene.ts';

/** A no: to a confirmation, to an offer, or to a task before it begins. */
export function deny(scene: Scene, { prohibition }: Command & { type: 'deny' }): void {
  const { last } = scene.state;
  if (prohibition && last.kind !== 'confirmation') return forbid(scene);
  if (last.kind === 'confirmation') return askWhatToChange(scene);
  note(scene, { type: 'noted', about: 'deny' });
  if (last.kind === 'offer') setLast(scene, { kind: 'other' });
  scene.isQuestionDue = true;
  say(scene, {
    kind: 'note',
    text: top(scene)
      ? { ko: '알겠어요. 그만두려면 ‘취소’라고 말씀해 주세요.', en: 'Alright. Say “cancel” to stop.' }
      : { ko: '알겠어요. 다른 일이 있으면 말씀해 주세요.', en: 'Alright. Tell me if there is anything else.' },
  });
}

function forbid(scene: Scene): void {
  note(scene, { type: 'noted', about: 'prohibition' });
  scene.isQuestionDue = true;
  say(scene, {
    kind: 'note',
    text: { ko: '네, 하지 않을게요. 바뀐 것은 없습니다.', en: 'Understood, I will not do that. Nothing was changed.' },
  });
}

/** Asks what to change; cancelling is one tap away. A yes needs the confirmation again. */
function askWhatToChange(scene: Scene): void {
  note(scene, { type: 'noted', about: 'deny' });
  setLast(scene, { kind: 'other' });
  scene.isQuestionDue = false;
  say(scene, {
    kind: 'question',
    text: {
      ko: '진행하지 않았어요. 무엇을 바꿀까요? 그만두려면 취소를 눌러 주세요.',
      en: 'I have not done it. What should be changed? Choose cancel to stop.',
    },
    choices: [
      ...changeable(scene),
      { label: { ko: '취소', en: 'Cancel' }, role: 'cancel', command: { type: 'cancel' } },
    ],
  });
}

function changeable(scene: Scene): DraftChoice[] {
  const progress = top(scene);
  const flow = progress && scene.flowNamed(progress.flow);
  if (flow?.type !== 'write') return [];
  return asksOf(flow)
    .filter(({ slot }) => progress?.said.includes(slot))
    .map(({ slot, label }) => ({
      label: { ko: `${label.ko} 바꾸기`, en: `Change the ${label.en}` },
      role: 'value',
      command: { type: 'correct', values: [{ slot, text: '', readings: [] }] },
    }));
}
