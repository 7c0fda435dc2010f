import { asksOf } from '../flows/advance.ts';
import type { ReadFlow, WriteFlow } from '../flows/flow.ts';
import type { Rejection } from '../flows/take-values.ts';
import { wordsOf } from '../portal/refusal.ts';
import { remedyFor } from './remedy.ts';
import { type DraftChoice, note, type Scene, say, setLast, top } from './scene.ts';

/** A second and a third try get more help than the same words again. */
const SECOND = 2;
const THIRD = 3;

/** One value cannot be used: its reason; the same value is asked for again after it. */
export function reject(scene: Scene, { flow, slot, refusal, value }: Rejection & { flow: WriteFlow | ReadFlow }): void {
  note(scene, { type: 'rejected', flow: flow.name, slot, error: refusal.code });
  scene.isQuestionDue = true;
  const tries = top(scene)?.misses[slot] ?? 1;
  const words = wordsOf(refusal);
  const step = asksOf(flow).find((one) => one.slot === slot);
  const more = tries >= SECOND && step ? step.hint : undefined;
  const said = { ...top(scene)?.values, ...(value === undefined ? {} : { [slot]: value }) };
  const remedy = remedyFor(scene, refusal, said);
  const choices = [...(remedy ? [remedy.choice] : []), ...(tries >= THIRD ? [person] : [])];
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
