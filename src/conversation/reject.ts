import { asksOf } from '../flows/advance.ts';
import type { ReadFlow, WriteFlow } from '../flows/flow.ts';
import { type Refusal, wordsOf } from '../portal/refusal.ts';
import { type DraftChoice, note, type Scene, say, setLast, titleOf, top } from './scene.ts';

/** A second and a third try get more help than the same words again. */
const SECOND = 2;
const THIRD = 3;

/** One value cannot be used: its reason; the same value is asked for again after it. */
export function reject(
  scene: Scene,
  { flow, slot, refusal }: { flow: WriteFlow | ReadFlow; slot: string; refusal: Refusal },
): void {
  note(scene, { type: 'rejected', flow: flow.name, slot, error: refusal.code });
  scene.isQuestionDue = true;
  const tries = top(scene)?.misses[slot] ?? 1;
  const words = wordsOf(refusal);
  const step = asksOf(flow).find((one) => one.slot === slot);
  const more = tries >= SECOND && step ? step.hint : undefined;
  const choices = [...offered(scene, refusal), ...(tries >= THIRD ? [person] : [])];
  const [first] = choices;
  if (first) setLast(scene, { kind: 'offer', command: first.command });
  say(scene, {
    kind: 'refusal',
    text: more ? { ko: `${words.ko}\n${more.ko}`, en: `${words.en}\n${more.en}` } : words,
    ...(choices.length > 0 ? { choices } : {}),
  });
}

export const person: DraftChoice = {
  label: { ko: '상담원 연결', en: 'Talk to a person' },
  role: 'hand_over',
  command: { type: 'hand_over' },
};

/** The flow that would remove what is in the way. */
function offered(scene: Scene, refusal: Refusal): DraftChoice[] {
  const name = refusal.offer;
  if (name === undefined || !scene.flowNamed(name)) return [];
  const title = titleOf(scene, name);
  return [
    {
      label: { ko: `${title.ko} 시작`, en: `Start ${title.en}` },
      role: 'flow',
      command: { type: 'start_flow', flow: name, values: [] },
    },
  ];
}
