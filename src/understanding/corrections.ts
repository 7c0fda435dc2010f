import type { SaidValue } from '../message/value.ts';
import type { Command } from './command.ts';
import type { Mood } from './mood.ts';
import { compact } from './plain.ts';
import type { Situation, SlotCard } from './situation.ts';
import { type Finding, findValues } from './values/find-values.ts';
import { isLabelAlone, isNamedIn, labelledText } from './values/free-text.ts';
import { editedList } from './values/list-edits.ts';

const CHANGE =
  /변경|수정|바꾸|바꿔|바꿀|바뀌|고치|고쳐|정정|말고|아니고|아니라|틀렸|틀림|잘못|으로\s?다시|오타|빼|제외|추가|도(?:\s|$)|(?:^|\s)아니\s|\b(?:chang|correct|fix|edit|updat|replac|instead|actually|rather|wrong|typo|should be|i meant|make it|not\b|remove|without|add\b|also)/i;
const REPLACED = /^(.*?)\s*(?:말고|아니고|아니라|대신에?|\bnot\b(?=.*\bbut\b)|\brather than\b|^not\b(?=.*,))\s*(.*)$/is;
const CHANGE_ALONE = /^(?:을|를)?\s*(?:변경|수정|바꾸|바꿔|바꿀|고치|고쳐|틀렸|틀림|잘못|chang|edit|fix)/i;

interface Said {
  readonly text: string;
  readonly mood: Mood;
  readonly finding: Finding;
}

/** A change to a value of the flow in progress: by its name, its old value or its new one. */
export function corrected(part: Said, situation: Situation): (Command & { type: 'correct' }) | undefined {
  if (situation.flow === undefined || part.mood === 'question' || part.mood === 'ability') return undefined;
  const named = situation.slots.filter((slot) => isNamedIn(part.text, slot));
  const texts = labelledText(part.text, situation.slots).filter(({ text }) => !CHANGE_ALONE.test(text));
  const isAlone = named.find((slot) => isLabelAlone(part.text, slot));
  if (isAlone && situation.isConfirming) return reopened([isAlone]);
  if (texts.length > 0 && situation.isConfirming)
    return { type: 'correct', values: [...others(part, texts, situation), ...texts] };
  if (!CHANGE.test(part.text)) return undefined;
  return changed(part, { named, texts, situation });
}

function changed(
  part: Said,
  { named, texts, situation }: { named: readonly SlotCard[]; texts: readonly SaidValue[]; situation: Situation },
): (Command & { type: 'correct' }) | undefined {
  const found = others(part, texts, situation);
  const edited = situation.slots.filter(({ many }) => many).flatMap((slot) => editedList(part.text, found, slot) ?? []);
  if (edited.length > 0) return { type: 'correct', values: edited };
  const values = withoutOld(found, part.text, situation);
  const fitting = values.filter((value) => fits(value, situation));
  if (fitting.length + texts.length > 0 && fitting.length === values.length) {
    return { type: 'correct', values: [...fitting, ...texts].map((value) => withSlot(value, named)) };
  }
  if (values.length > 0 || named.length === 0) return undefined;
  return reopened(named);
}

/** What is only named is asked for again. */
function reopened(slots: readonly SlotCard[]): Command & { type: 'correct' } {
  return { type: 'correct', values: slots.map(({ slot }) => ({ slot, text: '', readings: [] })) };
}

/** The values beside labelled texts, and not the names inside them. */
function others({ finding }: Said, texts: readonly SaidValue[], situation: Situation): readonly SaidValue[] {
  return finding.values.filter(
    (value) => fits(value, situation) && !texts.some(({ text }) => text.includes(value.text)),
  );
}

function fits({ readings }: SaidValue, { slots }: Situation): boolean {
  return readings.some(({ kind }) => slots.some(({ takes }) => takes.includes(kind)));
}

/** Old values out of what was said; the new one takes the old one's place. */
export function withoutOld(values: readonly SaidValue[], text: string, situation: Situation): readonly SaidValue[] {
  const [, left = ''] = REPLACED.exec(text) ?? [];
  const dropped = new Set(left ? findValues(left, situation).values.map(({ text: words }) => compact(words)) : []);
  const old = values.filter((value) => dropped.has(compact(value.text)) || isOld(value, values, situation));
  const fresh = values.filter((value) => !old.includes(value));
  const [first] = old;
  const slot = first && slotOf(first, situation);
  const [only, ...more] = fresh;
  if (!only) return dropped.size > 0 ? [] : values;
  return slot !== undefined && only.slot === undefined && more.length === 0 ? [{ ...only, slot }] : fresh;
}

/** A present value of the flow, said beside another one of the same kind. */
function isOld(value: SaidValue, values: readonly SaidValue[], situation: Situation): boolean {
  const kinds = value.readings.map(({ kind }) => kind);
  const isReplaced = values.some((other) => other !== value && other.readings.some(({ kind }) => kinds.includes(kind)));
  const slot = slotOf(value, situation);
  return isReplaced && slot !== undefined && !situation.slots.some((one) => one.slot === slot && one.many);
}

function slotOf(value: SaidValue, { slots }: Situation): string | undefined {
  return slots.find(({ words }) => words?.some((word) => compact(word) === compact(value.text)))?.slot;
}

/** A single named value of the right kind is where it goes. */
function withSlot(value: SaidValue, named: readonly SlotCard[]): SaidValue {
  if (value.slot !== undefined) return value;
  const fitting = named.filter(({ takes }) => value.readings.some(({ kind }) => takes.includes(kind)));
  const [only] = fitting;
  return only && fitting.length === 1 ? { ...value, slot: only.slot } : value;
}
