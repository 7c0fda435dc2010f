import type { SaidValue } from '../message/value.ts';
import type { Desk } from '../portal/desk.ts';
import type { Refusal } from '../portal/refusal.ts';
import { no, ok, type Result } from '../result.ts';
import { advance, asksOf, type Position } from './advance.ts';
import type { Ask, ReadFlow, WriteFlow } from './flow.ts';
import { type InProgress, withCandidates, withMiss, withValue } from './in-progress.ts';
import { rejectedSlot } from './rejected-slot.ts';

export interface Rejection {
  readonly slot: string;
  readonly refusal: Refusal;
  /** What was said for it, in its canonical form. */
  readonly value?: string | readonly string[];
}

export interface Taken {
  readonly progress: InProgress;
  /** Values that cannot be used; already out of the progress. */
  readonly rejected: readonly Rejection[];
  /** Older values that no longer fit, and why; they are asked for again. */
  readonly reopened: readonly Rejection[];
  /** The request itself cannot be done. */
  readonly refused?: Refusal;
}

type Spoken = WriteFlow | ReadFlow;

/** Puts what was said where it belongs and asks the action about it; `asked` is the slot that was just asked for. */
export async function takeValues(
  flow: Spoken,
  before: InProgress,
  said: readonly SaidValue[],
  { desk, asked }: { desk: Desk; asked?: string | undefined },
): Promise<Taken> {
  const rejected: Rejection[] = [];
  const filled = place(flow, before, [...said, ...(await meantValues(flow, said, desk))], asked);
  let progress = before;
  for (const [step, values] of filled) {
    const parsed = parse(flow, step, values, desk);
    if (parsed.ok) progress = store(progress, step, parsed.value);
    else {
      rejected.push({ slot: step.slot, refusal: { ...parsed.refusal, slot: step.slot } });
      progress = withMiss(progress, step.slot);
    }
  }
  const slots = [...filled.keys()].map(({ slot }) => slot);
  const checked = await check(flow, progress, { desk, fresh: new Set(slots) });
  return { ...checked, rejected: [...rejected, ...checked.rejected] };
}

/** "The operator's invitation of 새빛카드": what is said of other things may mean the one that all of it fits. */
async function meantValues(flow: Spoken, said: readonly SaidValue[], desk: Desk): Promise<SaidValue[]> {
  const meant: SaidValue[] = [];
  for (const step of asksOf(flow)) {
    const [kind] = step.takes;
    const pointing = said.filter((value) => value.readings.some((one) => step.meantBy?.kinds.includes(one.kind)));
    const isNamed = said.some((value) => readingsFor(step, value).length > 0);
    if (!kind || !step.meantBy || isNamed || pointing.length === 0) continue;
    const found = await step.meantBy.find(
      pointing.map(({ readings }) => readings),
      desk,
    );
    const readings = found.map((value) => ({ kind, value }));
    if (readings.length > 0) meant.push({ text: pointing.map(({ text }) => text).join(' '), readings });
  }
  return meant;
}

/** By step; what no value of this flow takes is left out. */
function place(flow: Spoken, progress: InProgress, said: readonly SaidValue[], asked: string | undefined) {
  const filled = new Map<Ask, SaidValue[]>();
  for (const value of said) {
    const step = placeOf(flow, progress, value, { asked, filled });
    if (step) filled.set(step, [...(filled.get(step) ?? []), value]);
  }
  return filled;
}

/** The slot it names, else the one asked for, else the first open one that takes it, else the first that does. */
function placeOf(
  flow: Spoken,
  progress: InProgress,
  said: SaidValue,
  { asked, filled }: { asked: string | undefined; filled: ReadonlyMap<Ask, unknown> },
): Ask | undefined {
  const steps = asksOf(flow).filter((step) => readingsFor(step, said).length > 0);
  const wanted = steps.find(({ slot }) => slot === (said.slot ?? asked));
  if (wanted || said.readings.every(({ kind }) => kind === 'text')) return wanted;
  return steps.find((step) => progress.values[step.slot] === undefined && (step.many || !filled.has(step))) ?? steps[0];
}

interface Parsed {
  readonly values: readonly string[];
  /** Some word could mean several of them. */
  readonly isAmbiguous: boolean;
  /** A read has no action to ask: only what it offers is there. */
  readonly mustBeOffered: boolean;
}

/** Every reading in the action's own form; refused when none of them passes. */
function parse(flow: Spoken, step: Ask, said: readonly SaidValue[], desk: Desk): Result<Parsed, Refusal> {
  const readings = [...new Set(said.flatMap((value) => readingsFor(step, value)))];
  const isAmbiguous = said.some((value) => readingsFor(step, value).length > 1);
  if (flow.type === 'read') return ok({ values: readings, isAmbiguous, mustBeOffered: step.choices !== undefined });
  const parsed = readings.map((reading) => parseOne(flow, step, reading, desk));
  const values = parsed.flatMap((one) => (one.ok ? [one.value] : []));
  const refusal = parsed.find((one) => !one.ok)?.refusal;
  if (refusal && (step.many || values.length === 0)) return no(refusal);
  return ok({ values: [...new Set(values)], isAmbiguous, mustBeOffered: false });
}

function parseOne(flow: WriteFlow, step: Ask, reading: string, desk: Desk): Result<string, Refusal> {
  const parsed = desk.parse(flow.does, step.slot, step.many ? [reading] : reading);
  if (!parsed.ok) return parsed;
  const [value] = [parsed.value].flat();
  return ok(String(value));
}

/** What it can be here: readings of the kinds the step takes, and the choice made for exactly this step. */
function readingsFor(step: Ask, { slot, readings }: SaidValue): string[] {
  return readings
    .filter(({ kind }) => step.takes.includes(kind) || (kind === 'option' && slot === step.slot))
    .map(({ value }) => value);
}

function store(progress: InProgress, step: Ask, { values, isAmbiguous, mustBeOffered }: Parsed): InProgress {
  const [first] = values;
  if (first === undefined) return progress;
  if (mustBeOffered) return withCandidates(progress, step.slot, values);
  if (step.many && !isAmbiguous) return withValue(progress, step.slot, values);
  return values.length === 1 && !step.many
    ? withValue(progress, step.slot, first)
    : withCandidates(progress, step.slot, values);
}

/**
 * Asks the action why not, until it has nothing more to say: a value just said is rejected, an older one that no longer
 * fits is asked again, and what no value can mend ends the flow.
 */
async function check(flow: Spoken, before: InProgress, { desk, fresh }: { desk: Desk; fresh: Set<string> }) {
  const rejected: Rejection[] = [];
  const reopened: Rejection[] = [];
  let progress = before;
  for (let round = 0; flow.type === 'write' && round < flow.steps.length * 2; round++) {
    const position = await advance(flow, progress, desk);
    const refusal = await whyNot(flow, position, desk);
    if (!refusal) break;
    const slot = await rejectedSlot(flow, { progress: { ...progress, values: position.settled }, refusal, desk });
    if (slot === undefined) return { progress, rejected, reopened, refused: refusal };
    if (fresh.delete(slot)) {
      rejected.push({ slot, refusal, ...valueAt(position, slot) });
    } else reopened.push({ slot, refusal });
    progress = withMiss(progress, slot);
  }
  return { progress, rejected, reopened };
}

function valueAt(position: Position, slot: string): Pick<Rejection, 'value'> {
  const value = position.at === 'misfit' && position.step.slot === slot ? position.value : position.settled[slot];
  return value === undefined ? {} : { value };
}

/** What is settled is asked about first, then the value that fits no choice. */
async function whyNot(flow: WriteFlow, position: Position, desk: Desk): Promise<Refusal | undefined> {
  const general = await desk.whyNot(flow.does, position.settled);
  if (general || position.at !== 'misfit') return general;
  const { slot } = position.step;
  return (await desk.whyNot(flow.does, { ...position.settled, [slot]: position.value })) ?? { code: 'NOT_FOUND', slot };
}
