import type { SaidValue } from '../message/value.ts';
import { type Command, commands as grammar } from './command.ts';
import type { Marked } from './marks.ts';
import type { HeardByModel } from './model-answer.ts';
import type { Situation } from './situation.ts';
import { askedSlot } from './values/find-values.ts';

/** Everything a model was told and may name. */
export interface Told {
  readonly message: string;
  readonly situation: Situation;
  readonly marked: Marked;
  readonly flows: readonly string[];
  readonly articles: readonly string[];
}

const MOST_COMMANDS = 4;
const MOST_VALUES = 12;
const MOST_FLOWS = 4;

/** The commands of a model's answer, or undefined when any of them names what it was not told or does not fit here. */
export function checkAnswer(heard: readonly HeardByModel[], told: Told): Command[] | undefined {
  if (heard.length === 0 || heard.length > MOST_COMMANDS) return undefined;
  const checked = heard.map((one) => commandOf(one, told));
  if (checked.some((one) => one === undefined)) return undefined;
  const parsed = grammar.safeParse(checked);
  return parsed.success ? parsed.data : undefined;
}

function commandOf(heard: HeardByModel, told: Told): Command | undefined {
  const { type } = heard;
  const { situation } = told;
  switch (type) {
    case 'start_flow':
      return startOf(heard, told);
    case 'clarify':
      return clarifyOf(heard, told);
    case 'set_values':
    case 'correct':
      return valuesFor(type, heard, told);
    case 'ask_knowledge':
      return askOf(heard, told);
    case 'choose':
      return chooseOf(heard, situation);
    case 'small_talk':
      return heard.kind === null ? undefined : { type, kind: heard.kind };
    case 'prohibit':
      return { type: 'deny', prohibition: true };
    case 'deny':
      return situation.flow !== undefined || isOpen(situation) ? { type } : undefined;
    case 'now':
    case 'later':
      return situation.last.kind === 'order' ? { type } : undefined;
    case 'help':
      return { type };
    case 'cancel':
    case 'skip':
    case 'back':
    case 'repeat':
    case 'restart':
    case 'why':
    case 'wait':
    case 'dont_know':
      return situation.flow === undefined ? undefined : { type };
    case 'cannot_handle':
      return undefined;
  }
}

/** Something was offered or asked that a no can answer. */
function isOpen({ last }: Situation): boolean {
  return last.kind === 'offer' || last.kind === 'order' || last.kind === 'confirmation';
}

function startOf({ flows, values }: HeardByModel, told: Told): Command | undefined {
  const [flow, ...others] = flows;
  const said = saidValues(values, told);
  if (flow === undefined || others.length > 0 || !told.flows.includes(flow) || !said) return undefined;
  return { type: 'start_flow', flow, values: said };
}

function clarifyOf({ flows, values }: HeardByModel, told: Told): Command | undefined {
  const said = saidValues(values, told);
  const isKnown = flows.length > 0 && flows.length <= MOST_FLOWS && flows.every((flow) => told.flows.includes(flow));
  return isKnown && said ? { type: 'clarify', flows, values: said } : undefined;
}

/** The person's own words are looked up, whatever the model would have asked; it may only say in which article. */
function askOf({ article }: HeardByModel, { message, articles }: Told): Command | undefined {
  if (article === null) return { type: 'ask_knowledge', query: message };
  return articles.includes(article) ? { type: 'ask_knowledge', query: message, article } : undefined;
}

function chooseOf({ which }: HeardByModel, { shown }: Situation): Command | undefined {
  const isShown = which !== null && Number.isInteger(which) && which >= 1 && which <= shown.length;
  return isShown ? { type: 'choose', which } : undefined;
}

/** For the flow in progress: each value has to fit where it is said to go. */
function valuesFor(type: 'set_values' | 'correct', { values }: HeardByModel, told: Told): Command | undefined {
  const { situation } = told;
  const isReopening = type === 'correct' && values.length > 0 && values.every(({ mark }) => mark === null);
  if (isReopening) return reopening(values, situation);
  const said = saidValues(values, told);
  if (situation.flow === undefined || !said || said.length === 0) return undefined;
  return said.every((value) => fits(value, situation)) ? { type, values: said } : undefined;
}

/** "The role is wrong": named without a new value, it is asked again. */
function reopening(values: HeardByModel['values'], { slots }: Situation): Command | undefined {
  const filled = slots.filter((slot) => slot.values !== undefined).map(({ slot }) => slot);
  if (!values.every(({ slot }) => slot !== null && filled.includes(slot))) return undefined;
  return { type: 'correct', values: values.map(({ slot }) => ({ slot: slot ?? '', text: '', readings: [] })) };
}

function fits({ slot: name, readings }: SaidValue, { slots }: Situation): boolean {
  return slots.some(
    ({ slot, takes }) =>
      (name === undefined || name === slot) &&
      readings.some(({ kind }) => takes.includes(kind) || (kind === 'option' && name === slot)),
  );
}

/** Marks that were sent, or choices that were offered; undefined when one is neither. */
function saidValues(values: HeardByModel['values'], told: Told): SaidValue[] | undefined {
  if (values.length > MOST_VALUES) return undefined;
  const said = values.map(({ slot, mark }) => saidValue(slot, mark ?? '', told));
  return said.every((value) => value !== undefined) ? said : undefined;
}

function saidValue(slot: string | null, mark: string, { marked, situation }: Told): SaidValue | undefined {
  const choice = choices(situation).find((one) => one.mark === mark);
  if (choice) return choice.value;
  const found = marked.marks.get(mark);
  if (!found) return undefined;
  const isSlot = slot !== null && situation.slots.some((one) => one.slot === slot);
  return isSlot ? { ...found, slot } : found;
}

/** What was offered for the value that was asked for, each with its mark. */
export function choices(situation: Situation): { mark: string; label: string; value: SaidValue }[] {
  const asked = askedSlot(situation);
  return (asked?.options ?? []).map(({ words, value }, at) => {
    const label = words[0] ?? '';
    const kind = asked?.takes[0] ?? 'option';
    const said: SaidValue = { slot: asked?.slot ?? '', text: label, readings: [{ kind, value }] };
    return { mark: `⟦choice${at + 1}⟧`, label, value: said };
  });
}
