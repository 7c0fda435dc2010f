import { same } from '../message/text.ts';
import type { Desk } from '../portal/desk.ts';
import type { Ask, Known, Option, ReadFlow, Values, WriteFlow } from './flow.ts';
import type { InProgress } from './in-progress.ts';

/** Where a flow stands: computed from its values after every message. */
export type Position =
  /** The first value that is missing; `options` are the choices left. */
  | { readonly at: 'question'; readonly step: Ask; readonly options: readonly Option[]; readonly settled: Values }
  /** What was said for this slot fits none of its choices. */
  | { readonly at: 'misfit'; readonly step: Ask; readonly value: string; readonly settled: Values }
  /** Nothing can be chosen for this slot at all. */
  | { readonly at: 'dead_end'; readonly step: Ask; readonly settled: Values }
  | { readonly at: 'ready'; readonly settled: Values };

/**
 * Walks the steps from the top over what is known; the first that is not satisfied speaks. A single possible choice is
 * taken on the way, so `settled` may hold more than was said.
 */
export async function advance(flow: WriteFlow | ReadFlow, progress: InProgress, desk: Desk): Promise<Position> {
  let settled: Values = progress.values;
  for (const step of asksOf(flow)) {
    if (!(await isOpen(step, settled, progress, desk))) continue;
    const candidates = progress.candidates[step.slot];
    if (step.unasked && candidates === undefined) continue;
    const known = { values: settled, candidates: progress.candidates };
    const options = await optionsFor(step, known, desk);
    const single = options[0];
    const [candidate] = candidates ?? [];
    if (single && options.length === 1 && (candidates !== undefined || mayTake(step, progress)))
      settled = { ...settled, [step.slot]: step.many ? [single.value] : single.value };
    else if (candidate !== undefined && options.length === 0) return { at: 'misfit', step, value: candidate, settled };
    else if (step.choices && options.length === 0) return { at: 'dead_end', step, settled };
    else return { at: 'question', step, options, settled };
  }
  return { at: 'ready', settled: await relevant(flow, settled, desk) };
}

export function asksOf(flow: WriteFlow | ReadFlow): readonly Ask[] {
  return flow.steps.flatMap((step) => (step.type === 'ask' ? [step] : []));
}

async function isOpen(step: Ask, settled: Values, progress: InProgress, desk: Desk): Promise<boolean> {
  if (settled[step.slot] !== undefined || progress.skipped.includes(step.slot)) return false;
  return step.when === undefined || step.when(settled, desk);
}

/** After a rejection the choices left are shown, never taken. */
function mayTake(step: Ask, progress: InProgress): boolean {
  return !step.optional && (progress.misses[step.slot] ?? 0) === 0;
}

/** The choices left: all of them, or those among the candidates, or the candidates themselves. */
async function optionsFor(step: Ask, known: Known, desk: Desk): Promise<readonly Option[]> {
  const candidates = known.candidates[step.slot];
  if (!step.choices) return (candidates ?? []).map((value) => ({ value, label: same(value) }));
  const all = await step.choices(known, desk);
  return candidates ? all.filter(({ value }) => candidates.includes(value)) : all;
}

/** Without the values of steps that do not count. */
async function relevant(flow: WriteFlow | ReadFlow, settled: Values, desk: Desk): Promise<Values> {
  const kept: Record<string, Values[string]> = {};
  for (const step of asksOf(flow)) {
    const value = settled[step.slot];
    if (value !== undefined && (step.when === undefined || (await step.when(settled, desk)))) kept[step.slot] = value;
  }
  return kept;
}
