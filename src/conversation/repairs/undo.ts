import type { Changed } from '../../message/receipt.ts';
import type { Text } from '../../message/text.ts';
import type { SaidValue, ValueKind } from '../../message/value.ts';
import { changedThings } from '../changed-things.ts';
import { note, type Scene, say } from '../scene.ts';

/** The change made last in this talk, taken back by the request that reverses it; said honestly where there is none. */
export async function undo(scene: Scene): Promise<void> {
  const last = scene.state.committed.at(-1);
  const replay = last === undefined ? undefined : await scene.desk.commit(last);
  if (!replay?.ok) return undoesNothing(scene, NOTHING_DONE);
  const { undo: flow, changed } = replay.value;
  if (flow === undefined) return undoesNothing(scene, NOT_REVERSIBLE);
  const invited = await invitationsOf(scene, changed);
  return scene.act({
    type: 'start_flow',
    flow,
    values: [{ text: changed.map(({ code }) => code).join(), readings: changedThings(changed) }, ...invited],
  });
}

/** Whom an invitation was for: what it takes to invite them again. */
async function invitationsOf({ desk }: Scene, changed: readonly Changed[]): Promise<SaidValue[]> {
  const { companies } = await desk.portfolio();
  const ids = new Set(changed.map(({ id }) => id));
  return companies.flatMap((company) =>
    company.invitations
      .filter(({ id }) => ids.has(id))
      .flatMap(({ email, role }) => [
        said('company', { text: company.name, value: company.id }),
        said('role', { text: role, value: role }),
        said('email', { text: email, value: email }),
      ]),
  );
}

function said(kind: ValueKind, { text, value }: { text: string; value: string }): SaidValue {
  return { text, readings: [{ kind, value }] };
}

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
