import type { SaidValue, ValueKind } from '../message/value.ts';
import { plain } from './plain.ts';
import type { Situation } from './situation.ts';
import { findValues } from './values/find-values.ts';

/** A text whose values stand outside of it. */
export interface Marked {
  readonly text: string;
  /** ⟦email1⟧ → what was said there. */
  readonly marks: ReadonlyMap<string, SaidValue>;
}

/** Kinds whose words say nothing of a person: the model may read them beside their mark. */
const READABLE: ReadonlySet<ValueKind> = new Set([
  'role',
  'product',
  'environment',
  'renewal',
  'decision',
  'date',
  'pastDate',
  'month',
  'granularity',
  'years',
]);
/** What looks like an address or a number of somebody and is no value that a rule found. */
const HIDDEN: readonly (readonly [string, RegExp])[] = [
  ['⟦address⟧', /[^\s⟦⟧]*@[^\s⟦⟧]*/gu],
  ['⟦link⟧', /(?:https?:\/\/|www\.)[^\s⟦⟧]+/giu],
  ['⟦number⟧', /\+?\d(?:[-.\s()]{0,2}\d){5,}/gu],
];

/** Takes every value that the rules find out of a text and leaves marks; whoever reads it cannot make up another one. */
export function markText(message: string, situation: Situation): Marked {
  const typed = plain(message).replace(/[⟦⟧]/gu, '');
  const found = findValues(typed, withoutOptions(situation)).values.filter(({ text }) => text.length > 0);
  const marks = new Map<string, SaidValue>();
  const counts = new Map<string, number>();
  let text = typed;
  for (const value of found.toSorted((a, b) => b.text.length - a.text.length)) {
    const kind = value.readings[0]?.kind ?? 'text';
    const count = (counts.get(kind) ?? 0) + 1;
    const mark = `⟦${kind}${count}⟧`;
    const marked = outsideMarks(text, (part) => part.replaceAll(value.text, mark));
    if (marked === text) continue;
    counts.set(kind, count);
    marks.set(mark, value);
    text = marked;
  }
  return { text: hidden(text), marks };
}

/** A word of an offered choice stands for the whole message: it leaves nothing to read. */
function withoutOptions(situation: Situation): Situation {
  return { ...situation, slots: situation.slots.map((slot) => ({ ...slot, options: [] })) };
}

/** A text that is only read: what it names is told by kind. */
export function withoutValues(text: string, situation: Situation): string {
  return markText(text, { ...situation, last: { kind: 'other' } }).text.replace(/⟦(\D+)\d*⟧/gu, '⟦$1⟧');
}

/** What a model is told of its marks. */
export function legend({ marks }: Marked): { mark: string; kinds: string[]; words?: string }[] {
  return [...marks].map(([mark, { text, readings }]) => {
    const kinds = [...new Set(readings.map(({ kind }) => kind))];
    return { mark, kinds, ...(kinds.every((kind) => READABLE.has(kind)) ? { words: text } : {}) };
  });
}

function hidden(text: string): string {
  return HIDDEN.reduce((left, [mark, pattern]) => outsideMarks(left, (part) => part.replace(pattern, mark)), text);
}

function outsideMarks(text: string, change: (part: string) => string): string {
  return text
    .split(/(⟦[^⟧]*⟧)/u)
    .map((part) => (part.startsWith('⟦') ? part : change(part)))
    .join('');
}
