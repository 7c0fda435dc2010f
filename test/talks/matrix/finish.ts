import type { InProgress } from '../../../src/flows/in-progress.ts';
import type { Here } from './here.ts';
import { sayingOf } from './sayings.ts';
import type { MatrixWorld } from './world.ts';

const TURNS = 30;

/**
 * Leads whatever state a repair left behind to its receipt by plain answers. States that were seen to end well before
 * are not played again: each is walked only until it meets one of those.
 */
export function finishing(): (here: Here) => Promise<void> {
  const endsWell = new Set<string>();
  return async (here) => {
    const walked: string[] = [];
    const tried = new Set<string>();
    for (let turn = 0; turn < TURNS; turn++) {
      const state = await here.world.kept();
      const key = keyOf(here, state);
      if (endsWell.has(key)) return note(endsWell, walked);
      walked.push(key);
      if (await step(here, { state, tried })) return note(endsWell, walked);
    }
    throw new Error(`${here.flow.name} cannot be finished any more: ${walked.at(-1)}`);
  };
}

function note(endsWell: Set<string>, walked: readonly string[]): void {
  for (const key of walked) endsWell.add(key);
}

type State = Awaited<ReturnType<MatrixWorld['kept']>>;

/** One plain answer, or the first choice where that one did not fit; true when the flow is done. */
async function step(here: Here, { state, tried }: { state: State; tried: Set<string> }): Promise<boolean> {
  const { says, language, flow, words } = here;
  const { waitingFor } = state;
  const isOrder = (state.last as { kind?: string } | undefined)?.kind === 'order';
  const slot = String(waitingFor);
  const answer = isOrder
    ? sayingOf('later', language, 0)
    : waitingFor === 'confirm'
      ? sayingOf('yes', language, 0)
      : tried.has(slot)
        ? sayingOf('first', language, 0)
        : words.values[slot]?.good[language];
  tried.add(slot);
  if (answer === undefined) throw new Error(`${flow.name} waits for ${slot}`);
  const { outcomes, replies } = await says(answer);
  if (outcomes.some((outcome) => outcome.type === 'completed' && outcome.flow === flow.name)) return true;
  const isLost = outcomes.some(({ type }) => type === 'refused' || type === 'cancelled' || type === 'failed');
  if (isLost) throw new Error(`“${answer}” ended ${flow.name}: ${replies.map(({ text }) => text).join(' | ')}`);
  return false;
}

/** Kept for staff or compared by itself. */
const NOT_DECISIVE = new Set(['articles', 'unanswered', 'ticket', 'committed', 'shown', 'pile']);

/** All that decides how a talk goes on, without what is only kept for staff. */
function keyOf({ flow, language }: Here, state: Readonly<Record<string, unknown>>): string {
  const { shown, pile } = state;
  const rest = Object.entries(state).filter(([name]) => !NOT_DECISIVE.has(name));
  const labels = (shown as readonly { label: string }[]).map(({ label }) => label);
  const open = (pile as readonly InProgress[]).map((progress) => ({
    ...progress,
    misses: Object.keys(progress.misses).filter((slot) => progress.values[slot] === undefined),
  }));
  return JSON.stringify([flow.name, language, rest, labels, open]);
}
