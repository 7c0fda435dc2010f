import type { WriteFlow } from '../flows/flow.ts';
import { withMiss } from '../flows/in-progress.ts';
import type { Receipt } from '../message/receipt.ts';
import { REFUSALS, type Refusal, wordsOf } from '../portal/refusal.ts';
import { sayReceipt } from './receipt.ts';
import { refuse } from './refuse.ts';
import { reject } from './reject.ts';
import { resumeNext } from './resume.ts';
import { dropTop, note, type Scene, say, setTop, top } from './scene.ts';

/** The person said yes to exactly this proposal, shown last: the one place where a change is committed. */
export async function commit(scene: Scene, proposal: string): Promise<void> {
  const progress = top(scene);
  const flow = scene.flowNamed(progress?.flow ?? '');
  if (!progress || flow?.type !== 'write') return;
  const committed = await scene.desk.commit(proposal);
  if (committed.ok) return done(scene, flow, { proposal, receipt: committed.value });
  await notDone(scene, flow, committed.refusal);
}

async function done(
  scene: Scene,
  flow: WriteFlow,
  { proposal, receipt }: { proposal: string; receipt: Receipt },
): Promise<void> {
  const values = top(scene)?.values ?? {};
  dropTop(scene);
  scene.state = { ...scene.state, committed: [...scene.state.committed.slice(-19), proposal] };
  const after = await flow.done?.(receipt, values, scene.desk);
  sayReceipt(scene, receipt, { flow, ...(after ? { after } : {}) });
  await resumeNext(scene);
}

/** Too late: shown anew. One value at fault: asked again. Anything else: the request cannot be done. */
async function notDone(scene: Scene, flow: WriteFlow, refusal: Refusal): Promise<void> {
  const progress = top(scene);
  const { slot } = refusal;
  if (!progress) return;
  if (refusal.code === 'PROPOSAL_EXPIRED') return showAnew(scene, flow, refusal);
  if (slot !== undefined && progress.said.includes(slot) && REFUSALS[refusal.code].way !== 'refused') {
    setTop(scene, withMiss(progress, slot));
    return reject(scene, { flow, slot, refusal });
  }
  if (refusal.code === 'VERSION_CONFLICT' || refusal.code === 'PROPOSAL_MISMATCH') {
    note(scene, { type: 'refused', flow: flow.name, error: refusal.code });
    scene.isQuestionDue = true;
    return say(scene, { kind: 'refusal', text: wordsOf(refusal) });
  }
  dropTop(scene);
  await refuse(scene, { flow: flow.name, refusal, said: progress.values, isRecorded: true });
  await resumeNext(scene);
}

function showAnew(scene: Scene, flow: WriteFlow, refusal: Refusal): void {
  note(scene, { type: 'resumed', flow: flow.name });
  scene.isQuestionDue = true;
  say(scene, { kind: 'note', text: wordsOf(refusal) });
}
