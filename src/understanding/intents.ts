import { hangulCompact } from './plain.ts';
import { RECOGNISED, type Recognised, type Row } from './recognised.ts';
import { actionsIn, isKorean } from './vocabulary/actions.ts';
import { type Span, type Thing, thingsIn } from './vocabulary/things.ts';

const ROWS: readonly (readonly [flow: string, row: Row])[] = Object.entries<Recognised>(RECOGNISED).flatMap(
  ([flow, { rows }]) => rows.map((row) => [flow, row] as const),
);

/** The flow a sentence is about, whatever its mood: what is wanted, of what. Named values stand in it as marks. */
export function flowOf(text: string): string | undefined {
  const words = hangulCompact(text);
  const things = thingsIn(words);
  if (things.size === 0) return undefined;
  const [action] = actionsIn(words);
  const does = action?.action ?? 'nothing';
  const fitting = ROWS.filter(([, row]) => row.does.includes(does) && fits(row, things));
  const [first] = fitting;
  if (!action || does !== 'add' || fitting.length < 2) return first?.[0];
  const side = isKorean(words) ? 'before' : 'after';
  const distance = ([, { to }]: (typeof fitting)[number]) =>
    Math.min(...to.flatMap((thing) => things.get(thing) ?? []).map((span) => distanceOf(span, action, side)));
  return fitting.toSorted((a, b) => distance(a) - distance(b))[0]?.[0];
}

/** Whether any of our things is mentioned at all. */
export function isAboutOurThings(text: string): boolean {
  return thingsIn(hangulCompact(text)).size > 0;
}

/** Whether anything is to be done with it, as far as its words tell. */
export function isActedOn(text: string): boolean {
  return actionsIn(hangulCompact(text)).length > 0;
}

function fits({ to, beside, not }: Row, things: ReadonlyMap<Thing, unknown>): boolean {
  const has = (thing: Thing) => things.has(thing);
  return to.some(has) && (beside?.some(has) ?? true) && !not?.some(has);
}

/** A Korean object stands before its verb, an English one after it; the other side counts as far away. */
function distanceOf(thing: Span, verb: Span, side: 'before' | 'after'): number {
  const OTHER_SIDE = 100;
  if (side === 'before') return thing.to <= verb.to ? verb.to - thing.to : OTHER_SIDE + thing.from - verb.to;
  return thing.from >= verb.from ? thing.from - verb.from : OTHER_SIDE + verb.from - thing.to;
}
