import type { Text } from '../../message/text.ts';
import type { SaidValue, ValueKind } from '../../message/value.ts';
import { note, type Scene, say } from '../scene.ts';

/** The change made last in this talk, taken back by the request that reverses it; said honestly where there is none. */
export async function undo(scene: Scene): Promise<void> {
  const last = scene.state.committed.at(-1);
  const replay = last === undefined ? undefined : await scene.desk.commit(last);
  if (!replay?.ok) return undoesNothing(scene, NOTHING_DONE);
  const { undo: flow, changed } = replay.value;
  if (flow === undefined) return undoesNothing(scene, NOT_REVERSIBLE);
  return scene.act({
    type: 'start_flow',
    flow,
    values: changed.map(({ type, id, code }) => named({ type, id, code })),
  });
}

/** What was changed is what the reversing request is about. */
function named({ type, id, code }: { type: string; id: string; code: string }): SaidValue {
  return { text: code, readings: KINDS.flatMap((kind) => (kind === type ? [{ kind, value: id }] : [])) };
}

const KINDS: readonly ValueKind[] = ['invitation', 'contract', 'organization', 'settleId', 'member', 'company'];

const NOTHING_DONE = {
  ko: '이 대화에서 바뀐 것이 없어서 되돌릴 것도 없어요.',
  en: 'Nothing was changed in this conversation, so there is nothing to undo.',
};
const NOT_REVERSIBLE = {
  ko: '마지막으로 한 일은 여기서 되돌릴 수 없어요. 필요하면 상담원 연결을 요청해 주세요.',
  en: 'What was done last cannot be undone here. Ask for a person if you need it changed.',
};

function undoesNothing(scene: Scene, text: Text): void {
  note(scene, { type: 'noted', about: 'nothing_pending' });
  scene.isQuestionDue = true;
  say(scene, { kind: 'note', text });
}
