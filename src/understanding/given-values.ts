import type { SaidValue, ValueKind } from '../message/value.ts';
import type { Command } from './command.ts';
import { withoutOld } from './corrections.ts';
import type { Part } from './parts.ts';
import { recognised } from './recognised.ts';
import type { Situation } from './situation.ts';
import { askedSlot } from './values/find-values.ts';
import { freeText, labelledText } from './values/free-text.ts';
import { editedList } from './values/list-edits.ts';

/** Kinds with a form of their own: what has it is a value even beside a question. */
const FORMATS: ReadonlySet<ValueKind> = new Set(['email', 'phone', 'brn', 'ip', 'appId', 'channelUrl', 'date']);

const TIMES: ReadonlySet<ValueKind> = new Set(['years', 'date', 'pastDate', 'month']);

/** A request about a value that the flow in progress has itself. */
export function isAboutOwnValue(flow: string, { slots }: Situation): boolean {
  const values = recognised(flow)?.ownValues ?? [];
  return slots.some(({ slot }) => values.includes(slot));
}

/** The values of a message for the flow in progress: what was asked for as free text, or what fits its slots. */
export function givenValues(part: Part, situation: Situation): Command | undefined {
  if (situation.flow === undefined) return undefined;
  const values = valuesFor(part, situation);
  return values.length > 0 ? { type: 'set_values', values } : undefined;
}

/** What was handed over beside a question: only what has the form that was asked for. */
export function askedFormat(part: Part, situation: Situation): Command | undefined {
  const takes = askedSlot(situation)?.takes.filter((kind) => FORMATS.has(kind)) ?? [];
  const values = part.finding.values.filter(({ readings }) => readings.some(({ kind }) => takes.includes(kind)));
  return values.length > 0 ? { type: 'set_values', values } : undefined;
}

export function valuesFor(part: Part, situation: Situation): readonly SaidValue[] {
  const asked = askedSlot(situation);
  const found = part.finding.values.filter(({ readings }) =>
    readings.some(({ kind }) => situation.slots.some(({ takes }) => takes.includes(kind))),
  );
  if (asked?.takes.includes('text')) return textFor(part, found, situation);
  const edited = situation.slots.filter(({ many }) => many).flatMap((slot) => editedList(part.text, found, slot) ?? []);
  if (edited.length > 0) return edited;
  return [...withoutOld(found, part.text, situation), ...labelledText(part.text, situation.slots)];
}

/** Free text was asked for: all the words, but for what has a form of its own; labelled values beside it count too. */
function textFor(part: Part, found: readonly SaidValue[], situation: Situation): readonly SaidValue[] {
  const asked = askedSlot(situation);
  if (!asked) return [];
  const others = labelledText(
    part.text,
    situation.slots.filter(({ slot }) => slot !== asked.slot),
  );
  const formats = found.filter(({ readings }) => readings.some(({ kind }) => FORMATS.has(kind)));
  const spans = [...formats, ...others];
  const left = spans.reduce((text, { text: words }) => text.replace(words, ' '), part.text);
  const isOther = found.some(
    ({ text, readings }) => text.trim() === part.text.trim() && readings.every(({ kind }) => TIMES.has(kind)),
  );
  const all = spans.length === 0 ? (part.typed ?? part.text) : left.replace(/\s+/g, ' ');
  const words = isOther ? undefined : freeText(all.trim(), asked);
  return isOther ? found : [...(words ? [words] : []), ...spans];
}
