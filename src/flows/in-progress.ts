import type { FlowName, Values } from './flow.ts';

/** What is kept of a flow between messages: what was said, never a step number. */
export interface InProgress {
  readonly flow: FlowName;
  readonly values: Values;
  /** Said, but with several readings: the candidates. */
  readonly candidates: Readonly<Record<string, readonly string[]>>;
  /** The slots in the order they were last said; `back` takes the last one away. */
  readonly said: readonly string[];
  readonly skipped: readonly string[];
  /** How often a slot's value was rejected in a row. */
  readonly misses: Readonly<Record<string, number>>;
  /** The values as the person last heard of them. */
  readonly told: Values;
}

export function begin(flow: FlowName): InProgress {
  return { flow, values: {}, candidates: {}, said: [], skipped: [], misses: {}, told: {} };
}

export function withValue(progress: InProgress, slot: string, value: string | readonly string[]): InProgress {
  return {
    ...progress,
    values: { ...progress.values, [slot]: value },
    candidates: without(progress.candidates, slot),
    said: [...progress.said.filter((name) => name !== slot), slot],
    skipped: progress.skipped.filter((name) => name !== slot),
  };
}

export function withCandidates(progress: InProgress, slot: string, candidates: readonly string[]): InProgress {
  const cleared = withoutValue(progress, slot);
  return {
    ...cleared,
    candidates: { ...cleared.candidates, [slot]: candidates },
    said: [...cleared.said, slot],
    skipped: progress.skipped.filter((name) => name !== slot),
  };
}

export function withoutValue(progress: InProgress, slot: string): InProgress {
  return {
    ...progress,
    values: without(progress.values, slot),
    candidates: without(progress.candidates, slot),
    said: progress.said.filter((name) => name !== slot),
  };
}

/** Counts a rejection: from then on the choices of this slot are shown, never taken. */
export function withMiss(progress: InProgress, slot: string): InProgress {
  const misses = { ...progress.misses, [slot]: (progress.misses[slot] ?? 0) + 1 };
  return { ...withoutValue(progress, slot), misses };
}

export function withSkipped(progress: InProgress, slot: string): InProgress {
  return { ...withoutValue(progress, slot), skipped: [...progress.skipped, slot] };
}

/** One value back; the skipped ones after it are asked again too. */
export function oneBack(progress: InProgress): InProgress {
  const last = progress.said.at(-1);
  return last === undefined ? progress : { ...withoutValue(progress, last), skipped: [], misses: {} };
}

function without<T>(record: Readonly<Record<string, T>>, slot: string): Readonly<Record<string, T>> {
  const { [slot]: _gone, ...rest } = record;
  return rest;
}
