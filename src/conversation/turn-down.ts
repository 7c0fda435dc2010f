import type { WriteFlow } from '../flows/flow.ts';
import { withMiss } from '../flows/in-progress.ts';
import { rejectedSlot } from '../flows/rejected-slot.ts';
import type { Refusal } from '../portal/refusal.ts';
import { refuse } from './refuse.ts';
import { reject } from './reject.ts';
import { resumeNext } from './resume.ts';
import { dropTop, type Scene, setTop, top } from './scene.ts';

/** The write gate said no: one value is asked for again, or the flow ends and the one below it comes back. */
export async function turnDown(scene: Scene, flow: WriteFlow, refusal: Refusal): Promise<void> {
  const progress = top(scene);
  if (!progress) return;
  const slot = await rejectedSlot(flow, { progress, refusal, desk: scene.desk });
  if (slot !== undefined) {
    setTop(scene, withMiss(progress, slot));
    return reject(scene, { flow, slot, refusal });
  }
  dropTop(scene);
  await refuse(scene, { flow: flow.name, refusal, said: progress.values, isRecorded: true });
  await resumeNext(scene);
}
