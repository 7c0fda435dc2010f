import { advance } from '../flows/advance.ts';
import type { WriteFlow } from '../flows/flow.ts';
import type { Receipt } from '../message/receipt.ts';
import { type Refusal, wordsOf } from '../portal/refusal.ts';
import { changedThings } from './changed-things.ts';
import { sayReceipt } from './receipt.ts';
import { refuse } from './refuse.ts';
import { resumeNext } from './resume.ts';
import { dropTop, note, type Scene, say, top } from './scene.ts';
import { turnDown } from './turn-down.ts';

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
  scene.state = {
    ...scene.state,
    committed: [...scene.state.committed.slice(-19), proposal],
    changed: changedThings(receipt.changed),
  };
  const after = await flow.done?.(receipt, values, scene.desk);
  sayReceipt(scene, receipt, { flow, ...(after ? { after } : {}) });
  await resumeNext(scene);
}

/** Too late or changed meanwhile: shown anew as it is now. Anything else is turned down. */
async function notDone(scene: Scene, flow: WriteFlow, refusal: Refusal): Promise<void> {
  if (refusal.code === 'PROPOSAL_EXPIRED') return showAnew(scene, flow, refusal);
  if (refusal.code !== 'VERSION_CONFLICT' && refusal.code !== 'PROPOSAL_MISMATCH')
    return turnDown(scene, flow, refusal);
  const reason = await whyNotAsItIsNow(scene, flow);
  if (reason) return endWith(scene, flow, { refusal, reason });
  note(scene, { type: 'refused', flow: flow.name, error: refusal.code });
  scene.isQuestionDue = true;
  say(scene, { kind: 'refusal', text: wordsOf(refusal) });
}

/** What was agreed to cannot be done any more: that it changed, why it cannot, and the flow is over. */
async function endWith(
  scene: Scene,
  flow: WriteFlow,
  { refusal, reason }: { refusal: Refusal; reason: Refusal },
): Promise<void> {
  const said = top(scene)?.values ?? {};
  const [changed, why] = [wordsOf(refusal), wordsOf(reason)];
  const words = { ko: `${changed.ko} ${why.ko}`, en: `${changed.en} ${why.en}` };
  dropTop(scene);
  await refuse(scene, { flow: flow.name, refusal, said, words, isRecorded: true });
  await resumeNext(scene);
}

async function whyNotAsItIsNow({ desk, state }: Scene, flow: WriteFlow): Promise<Refusal | undefined> {
  const progress = state.pile.at(-1);
  if (!progress) return undefined;
  const position = await advance(flow, progress, desk);
  if (position.at !== 'ready') return undefined;
  const prepared = await desk.prepare(flow.does, position.settled);
  return prepared.ok ? undefined : prepared.refusal;
}

function showAnew(scene: Scene, flow: WriteFlow, refusal: Refusal): void {
  note(scene, { type: 'resumed', flow: flow.name });
  scene.isQuestionDue = true;
  say(scene, { kind: 'note', text: wordsOf(refusal) });
}
