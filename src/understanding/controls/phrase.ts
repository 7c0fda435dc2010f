import { compact } from '../plain.ts';
import { type Slip, slipsAt } from './slip.ts';

/** Whether a text, as `spoken` leaves it, says what a table of words means; `slip`: with one letter gone wrong. */
export type Says = (text: string, slip?: Slip) => boolean;

interface Step {
  /** By their first letters, so that few are tried at each place. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly isNeeded: boolean;
  readonly mayRepeat: boolean;
}

/** A list of words from a line of them, parted by commas; spaces, apostrophes and case do not matter. */
export function list(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(',').map(bare));
}

/** Each of the first words with each of the second behind it: 진행 + 해 주세요. */
export function joined(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((word) => second.map((ending) => word + ending));
}

/** One of these words. */
export function one(words: readonly string[]): Step {
  return { words: byInitial(words), isNeeded: true, mayRepeat: false };
}

/** These words, at least one of them, in any order. */
export function many(words: readonly string[]): Step {
  return { words: byInitial(words), isNeeded: true, mayRepeat: true };
}

/** Any number of these words, also none. */
export function some(words: readonly string[]): Step {
  return { words: byInitial(words), isNeeded: false, mayRepeat: true };
}

/** The steps, one after the other, and nothing else. */
export function says(...steps: Step[]): Says {
  return (text, slip) => (slip ? slippedTo(text, steps, slip) : walked(text, steps, [0])).has(text.length);
}

/** The steps at the beginning, whatever follows. */
export function begins(...steps: Step[]): Says {
  return (text) => walked(text, steps, [0]).size > 0;
}

/** The steps at the end, whatever comes before. */
export function ends(...steps: Step[]): Says {
  return (text) => walked(text, steps, text.split('').keys()).has(text.length);
}

/** The steps anywhere. */
export function mentions(...steps: Step[]): Says {
  return (text) => walked(text, steps, text.split('').keys()).size > 0;
}

/** Only while the whole text is this short, in letters without spaces. */
export function inShort(letters: number, way: Says): Says {
  return (text, slip) => text.length <= letters && way(text, slip);
}

export function either(...ways: Says[]): Says {
  return (text, slip) => ways.some((way) => way(text, slip));
}

/** What is left of a clause when spacing, stress and laughter are taken away; one question mark may stay at the end. */
export function spoken(clause: string): string {
  return bare(clause)
    .replace(/[.,!~^…ㅋㅎㅠㅜ;]+/g, '')
    .replace(/([a-z])\1{2,}/g, '$1')
    .replace(/[욧욥욤욬용](?=\?*$)/, '요')
    .replace(/\?+$/, '?');
}

function bare(text: string): string {
  return compact(text).replace(/['’]/g, '');
}

function byInitial(words: readonly string[]): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const word of new Set(words)) grouped.set(word.charAt(0), [...(grouped.get(word.charAt(0)) ?? []), word]);
  return grouped;
}

/** The places in the text that can be reached; every place is visited once per step, so no text takes long. */
function walked(text: string, steps: readonly Step[], starts: Iterable<number>): Set<number> {
  let places = new Set(starts);
  for (const { words, isNeeded, mayRepeat } of steps) {
    const reached = new Set(isNeeded ? [] : places);
    const open = [...places];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      for (const word of words.get(text.charAt(place)) ?? []) {
        const next = place + word.length;
        if (!text.startsWith(word, place) || reached.has(next)) continue;
        reached.add(next);
        if (mayRepeat) open.push(next);
      }
    }
    places = reached;
  }
  return places;
}

/** The places that are reached with exactly one letter gone wrong on the way. */
function slippedTo(text: string, steps: readonly Step[], slip: Slip): Set<number> {
  const reached = new Set<number>();
  let places = new Set([0]);
  steps.forEach((step, at) => {
    const before = walked(text, [{ ...step, isNeeded: false }], places);
    const behind = step.mayRepeat ? { ...step, isNeeded: false } : undefined;
    const ways = behind ? [behind, ...steps.slice(at + 1)] : steps.slice(at + 1);
    const slipped = [...(step.mayRepeat ? before : places)].flatMap((place) => slipsAt(text, place, step.words, slip));
    for (const place of walked(text, ways, slipped)) reached.add(place);
    places = walked(text, [step], places);
  });
  return reached;
}
