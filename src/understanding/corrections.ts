import type { SaidValue } from '../message/value.ts';
import type { Command } from './command.ts';
import type { Mood } from './mood.ts';
import { compact, hangulCompact } from './plain.ts';
import type { Situation, SlotCard } from './situation.ts';
import type { Finding } from './values/find-values.ts';
import { findValues } from './values/find-values.ts';
import { labelledText } from './values/free-text.ts';

const CHANGE =
  /변경|수정|바꾸|바꿔|바꿀|바뀌|고치|고쳐|정정|말고|아니고|아니라|틀렸|잘못|으로\s?다시|오타|아니\s|\b(?:chang|correct|fix|edit|updat|replac|instead|actually|rather|wrong|typo|should be|i meant|make it|not\b)/i;
const REPLACED = /^(.*?)\s*(?:말고|아니고|아니라|대신에?|\bnot\b(?=.*\bbut\b)|\brather than\b)\s*(.*)$/is;

/** A change to a value of the flow in progress: by its name, its old value or its new one. */
export function corrected(
  part: { readonly text: string; readonly mood: Mood; readonly finding: Finding },
  situation: Situation,
): (Command & { type: 'correct' }) | undefined {
  if (situation.flow === undefined || !CHANGE.test(part.text)) return undefined;
  if (part.mood === 'question' || part.mood === 'ability') return undefined;
  const values = replacing(part.text, part.finding.values, situation);
  const fitting = values.filter(({ readings }) =>
    readings.some(({ kind }) => situation.slots.some(({ takes }) => takes.includes(kind))),
  );
  const texts = labelledText(part.text, situation.slots).filter(({ text }) => !CHANGE.test(text) || text.length > 20);
  const named = namedSlots(part.text, situation.slots);
  if (fitting.length + texts.length > 0 && fitting.length === values.length) {
    return { type: 'correct', values: [...fitting, ...texts].map((value) => withSlot(value, named)) };
  }
  if (fitting.length > 0 || values.length > 0 || named.length === 0) return undefined;
  return { type: 'correct', values: named.map(({ slot }) => ({ slot, text: '', readings: [] })) };
}

/** Old values out of what was said; the new one takes the old one's place. */
export function withoutOld(values: readonly SaidValue[], text: string, situation: Situation): SaidValue[] {
  return replacing(text, values, situation);
}

function replacing(text: string, values: readonly SaidValue[], situation: Situation): SaidValue[] {
  const [, left = ''] = REPLACED.exec(text) ?? [];
  const dropped = left
    ? new Set(findValues(left, situation).values.map(({ text: words }) => compact(words)))
    : new Set<string>();
  const old = values.filter(
    (value) => dropped.has(compact(value.text)) || oldSlot(value, values, situation) !== undefined,
  );
  const slots = old.map((value) => oldSlot(value, values, situation) ?? slotOf(value, situation));
  const fresh = values.filter((value) => !old.includes(value));
  if (fresh.length === 0 && dropped.size === 0) return [...values];
  const [slot] = slots;
  return fresh.map((value) =>
    slot !== undefined && value.slot === undefined && fresh.length === 1 ? { ...value, slot } : value,
  );
}

/** The slot whose present value this is, if another value of the same kind was said beside it. */
function oldSlot(value: SaidValue, values: readonly SaidValue[], situation: Situation): string | undefined {
  const kinds = value.readings.map(({ kind }) => kind);
  const isReplaced = values.some((other) => other !== value && other.readings.some(({ kind }) => kinds.includes(kind)));
  return isReplaced ? slotOf(value, situation) : undefined;
}

function slotOf(value: SaidValue, { slots }: Situation): string | undefined {
  return slots.find(({ words }) => words?.some((word) => compact(word) === compact(value.text)))?.slot;
}

function namedSlots(text: string, slots: readonly SlotCard[]): SlotCard[] {
  const words = hangulCompact(text);
  return slots.filter(({ label }) => words.includes(compact(label.ko)) || words.includes(label.en.toLowerCase()));
}

/** A single named value of the right kind is where it goes. */
function withSlot(value: SaidValue, named: readonly SlotCard[]): SaidValue {
  if (value.slot !== undefined) return value;
  const fits = named.filter(({ takes }) => value.readings.some(({ kind }) => takes.includes(kind)));
  const [only] = fits;
  return only && fits.length === 1 ? { ...value, slot: only.slot } : value;
}
