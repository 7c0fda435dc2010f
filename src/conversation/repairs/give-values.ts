import { asksOf } from '../../flows/advance.ts';
import type { ReadFlow, WriteFlow } from '../../flows/flow.ts';
import { type InProgress, withMiss, withoutValue } from '../../flows/in-progress.ts';
import { takeValues } from '../../flows/take-values.ts';
import type { SaidValue } from '../../message/value.ts';
import type { Code } from '../../portal/refusal.ts';
import { askCompany } from '../ask-company.ts';
import { refuse } from '../refuse.ts';
import { reject } from '../reject.ts';
import { resumeNext } from '../resume.ts';
import { dropTop, note, type Scene, say, setTop, top } from '../scene.ts';

/** A value that went with the one that was changed is asked again without a word. */
const FOLLOWS: ReadonlySet<Code> = new Set(['SETTLE_MISMATCH', 'NOT_FOUND', 'ORG_NOT_APPROVED']);

/** Values for the flow in progress, new or corrected: the newer one wins, and what depends on it is asked again. */
export async function giveValues(scene: Scene, values: readonly SaidValue[]): Promise<void> {
  if (scene.state.last.kind === 'company') return chooseCompany(scene, values);
  const progress = top(scene);
  const flow = progress && scene.flowNamed(progress.flow);
  if (!progress || !flow || flow.type === 'future' || flow.type === 'closed') return nothingToFill(scene);
  await fill(scene, flow, values);
}

async function fill(scene: Scene, flow: WriteFlow | ReadFlow, values: readonly SaidValue[]): Promise<void> {
  const before = top(scene);
  if (!before) return;
  const reopened = values.filter(({ readings, slot }) => readings.length === 0 && slot !== undefined);
  const cleared = reopened.reduce((progress, { slot = '' }) => reopen(flow, progress, slot), before);
  const said = values.filter(({ readings }) => readings.length > 0);
  const asked = scene.state.waitingFor ?? undefined;
  const taken = await takeValues(flow, cleared, said, { desk: scene.desk, asked });
  setTop(scene, taken.progress);
  for (const one of taken.reopened.filter(({ refusal }) => !FOLLOWS.has(refusal.code))) reject(scene, { flow, ...one });
  for (const one of taken.rejected) reject(scene, { flow, ...one });
  scene.isQuestionDue = true;
  if (!taken.refused) return;
  dropTop(scene);
  await refuse(scene, { flow: flow.name, refusal: taken.refused, said: taken.progress.values });
  await resumeNext(scene);
}

/** Asked again with all its choices: the choices that were made after it are open again too. */
function reopen(flow: WriteFlow | ReadFlow, before: InProgress, slot: string): InProgress {
  const steps = asksOf(flow);
  const from = steps.findIndex((step) => step.slot === slot);
  const after = steps.slice(from + 1).filter((step) => step.choices !== undefined);
  return after.reduce((progress, step) => withoutValue(progress, step.slot), withMiss(before, slot));
}

/** Several memberships: which company this is about is asked once and kept. */
async function chooseCompany(scene: Scene, values: readonly SaidValue[]): Promise<void> {
  const { last } = scene.state;
  const ids = values.flatMap(({ readings }) => readings.filter(({ kind }) => kind === 'company'));
  const chosen = ids.find(({ value }) => scene.actFor(value));
  if (last.kind !== 'company' || last.command.type !== 'start_flow') return nothingToFill(scene);
  if (!chosen) return askCompany(scene, last.command);
  scene.state = { ...scene.state, last: { kind: 'other' }, waitingFor: null };
  await scene.act(last.command);
}

function nothingToFill(scene: Scene): void {
  note(scene, { type: 'noted', about: 'nothing_pending' });
  say(scene, {
    kind: 'note',
    text: {
      ko: '지금은 그 값을 넣을 작업이 없어요. 하려는 일을 한 문장으로 말씀해 주세요.',
      en: 'No task is waiting for that right now. Tell me in one sentence what you would like to do.',
    },
  });
}
