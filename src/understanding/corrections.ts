import type { SaidValue } from '../message/value.ts';
import type { Command } from './command.ts';
import { isSymptom, type Mood } from './mood.ts';
import { compact } from './plain.ts';
import type { Situation, SlotCard } from './situation.ts';
import { askedSlot, type Finding, findValues, isTextAsked } from './values/find-values.ts';
import { freeText, isLabelAlone, labelledText, namedSlots, renamed } from './values/free-text.ts';
import { editedList } from './values/list-edits.ts';

const CHANGE =
  /변경|수정|바꾸|바꿔|바꿀|바뀌|고치|고쳐|정정|말고|아니고|아니라|틀렸|틀림|잘못|으로\s?다시|오타|빼|제외|추가|도(?:\s|$)|(?:^|\s)아니\s|\b(?:chang|correct|fix|edit|updat|replac|instead|actually|rather|wrong|typo|should be|i meant|make it|not\b|remove|without|add\b|also)/i;
const REPLACED = /^(.*?)\s*(?:말고|아니고|아니라|대신에?|\bnot\b(?=.*\bbut\b)|\brather than\b|^not\b(?=.*,))\s*(.*)$/is;
/** "Not A but B": the old value stands behind the word. */
const NOT_BUT = /\bnot\s+(.+?),?\s+but\s+(.*)$/is;
const VERB = /변경|수정|바꾸|바꿔|바꿀|고치|고쳐|정정|\b(?:chang|correct|replac|make it|should be|i meant)/i;
const CHANGE_ALONE = /^(?:을|를)?\s*(?:변경|수정|바꾸|바꿔|바꿀|고치|고쳐|틀렸|틀림|잘못|chang|edit|fix)/i;

interface Said {
  readonly text: string;
  readonly mood: Mood;
  readonly finding: Finding;
}

/** A change to a value of the flow in progress: by its name, its old value or its new one. */
export function corrected(part: Said, situation: Situation): (Command & { type: 'correct' }) | undefined {
  if (situation.flow === undefined || part.mood === 'question' || part.mood === 'ability') return undefined;
  const named = namedSlots(part.text, situation.slots);
  const labelled = labelledText(part.text, situation.slots).filter(({ text }) => !CHANGE_ALONE.test(text));
  const texts = labelled.length > 0 ? labelled : replacedText(part.text, situation);
  const slots = named.map(({ slot }) => slot);
  const said = withoutLabels(part, named);
  const isAlone = slots.find((slot) => isLabelAlone(part.text, slot));
  if (isAlone && situation.isConfirming) return reopened([isAlone]);
  if (texts.length > 0 && situation.isConfirming)
    return { type: 'correct', values: [...others(said, texts, situation), ...texts] };
  const elsewhere = isTextAsked(situation) ? ofAnotherSlot(part, slots, situation) : [];
  if (elsewhere.length > 0) return { type: 'correct', values: elsewhere };
  if (!CHANGE.test(part.text)) {
    const name = situation.isConfirming && !isSymptom(part.text) ? renamed(part.text, situation.slots) : undefined;
    return name && { type: 'correct', values: [name] };
  }
  return changed(said, { named: slots, texts, situation });
}

/** "아 이용기관 새빛카드로", where a name was asked for: another value with what it is called, and nothing else. */
function ofAnotherSlot({ finding }: Said, named: readonly SlotCard[], situation: Situation): readonly SaidValue[] {
  const called = named.flatMap(({ label }) => [compact(label.ko), compact(label.en)]).join(' ');
  const more = (finding.rest.match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !called.includes(compact(word)));
  const asked = askedSlot(situation)?.slot;
  return more.length > 0 ? [] : finding.values.filter(({ slot }) => slot !== undefined && slot !== asked);
}

/** Whether a sentence only changes a value of the flow in progress, named or put in another one's place. */
export function isOwnChange({ text, finding }: Pick<Said, 'text' | 'finding'>, situation: Situation): boolean {
  const { values } = finding;
  if (values.length === 0) return VERB.test(text) && namedSlots(text, situation.slots).length > 0;
  if (!values.every((value) => fits(value, situation))) return false;
  const [old] = parted(text) ?? [];
  if (old === undefined) return VERB.test(text);
  return values.some((value) => old.includes(value.text) && slotOf(value, situation) !== undefined);
}

/** The old and the new value of "A 말고 B", "not A but B". */
function parted(text: string): readonly [old: string, fresh: string] | undefined {
  const [, old, fresh] = NOT_BUT.exec(text) ?? REPLACED.exec(text) ?? [];
  return old === undefined || fresh === undefined ? undefined : [old, fresh];
}

/** Free text in the place of free text: "푸른 병원 말고 하늘 병원으로 해 주세요". */
function replacedText(text: string, { slots }: Situation): readonly SaidValue[] {
  const [old = '', fresh = ''] = parted(text) ?? [];
  const slot = slots.find(
    ({ takes, words = [] }) => takes.includes('text') && words.some((word) => compact(word) === compact(old)),
  );
  const value = slot && fresh ? freeText(fresh, slot) : undefined;
  return value ? [value] : [];
}

/** Words that are only part of what a value is called ("반려 사유") are no value. */
function withoutLabels<Part extends Said>(part: Part, named: readonly { readonly words: string }[]): Part {
  const values = part.finding.values.filter(
    ({ text }) => !named.some(({ words }) => words.length > text.length && words.includes(text)),
  );
  return { ...part, finding: { ...part.finding, values } };
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
  if (values.length > 0) return undefined;
  const wanted = named.length > 0 ? named : situation.slots.filter(({ slot }) => isUnwanted(slot, found, situation));
  return wanted.length > 0 ? reopened(wanted) : undefined;
}

/** "자동연장 말고": what stands is not wanted, and nothing is said instead. */
function isUnwanted(slot: string, values: readonly SaidValue[], situation: Situation): boolean {
  return values.some((value) => slotOf(value, situation) === slot);
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
  const [left = ''] = parted(text) ?? [];
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
  const isPresent = ({ takes, values = [], words = [] }: SlotCard): boolean =>
    words.some((word) => compact(word) === compact(value.text)) ||
    value.readings.some(({ kind, value: read }) => takes.includes(kind) && values.includes(read));
  return slots.find(isPresent)?.slot;
}

/** A single named value of the right kind is where it goes. */
function withSlot(value: SaidValue, named: readonly SlotCard[]): SaidValue {
  if (value.slot !== undefined) return value;
  const fitting = named.filter(({ takes }) => value.readings.some(({ kind }) => takes.includes(kind)));
  const [only] = fitting;
  return only && fitting.length === 1 ? { ...value, slot: only.slot } : value;
}
