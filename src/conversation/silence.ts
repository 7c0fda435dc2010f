import { recapOf } from './recap.ts';
import { note, type Scene, say, top } from './scene.ts';
import { EMPTY, type TalkState } from './state.ts';

const KEPT_MS = 24 * 3_600_000;
const RECAP_AFTER_MS = 30 * 60_000;

/** What is left of a talk after a silence: everything for 24 hours, then only the ticket. */
export function afterSilence(state: TalkState, ms: number): TalkState {
  return ms > KEPT_MS ? { ...EMPTY, ticket: state.ticket } : state;
}

/** Back after a longer silence: one line on where the flow stands. A late yes shows its confirmation anew by itself. */
export async function recapAfterSilence(scene: Scene, ms: number): Promise<void> {
  const progress = top(scene);
  if (!progress || ms < RECAP_AFTER_MS || scene.state.last.kind === 'confirmation') return;
  note(scene, { type: 'resumed', flow: progress.flow });
  say(scene, { kind: 'note', text: await recapOf(scene, progress) });
}
