import { asksOf } from '../flows/advance.ts';
import type { Ask, FlowName, Values } from '../flows/flow.ts';
import type { Form, FormField } from '../message/form.ts';
import type { Sender } from '../message/front.ts';
import type { Language } from '../message/text.ts';
import type { Desk } from '../portal/desk.ts';
import type { Command } from '../understanding/command.ts';
import { owned } from './records.ts';
import { personOf } from './sender.ts';
import { parseState } from './state.ts';
import type { TurnRooms } from './take-turn.ts';

/** A task of one's own conversation as a form; undefined: no such conversation, or nothing this person may fill in. */
export async function formOf(
  rooms: TurnRooms,
  {
    conversationId,
    flow: name,
    sender,
    language,
  }: { conversationId: string; flow: string; sender: Sender; language: Language },
): Promise<Form | undefined> {
  const { storage, portal, clock, flowNamed } = rooms;
  const conversation = await owned(storage.db, conversationId, sender);
  const flow = flowNamed(name);
  if (!conversation || flow?.type !== 'write') return undefined;
  const actor = portal.actorOf(await personOf(rooms, storage.db, { sender }), conversation.companyId);
  const desk = portal.as(actor, { db: storage.db, now: clock() });
  if (desk.mayNot(flow.does)) return undefined;
  const progress = parseState(conversation.state).pile.find((one) => one.flow === (name as FlowName));
  const steps = asksOf(flow).filter(({ unasked }) => !unasked);
  const fields: FormField[] = [];
  for (const step of steps) fields.push(await fieldOf(step, progress?.values ?? {}, { desk, language }));
  return { flow: name, title: flow.button[language], fields };
}

async function fieldOf(
  step: Ask,
  values: Values,
  { desk, language }: { desk: Desk; language: Language },
): Promise<FormField> {
  const { slot, label, hint, example, many = false, optional = false, when, takes } = step;
  const options = (await step.choices?.({ values, candidates: {} }, desk)) ?? [];
  return {
    slot,
    label: label[language],
    hint: example === undefined ? hint[language] : `${hint[language]} (${example})`,
    kind: step.choices ? 'choice' : takes.includes('date') ? 'date' : 'text',
    options: options.map((option) => ({ value: option.value, label: option.label[language] })),
    many,
    optional: optional || when !== undefined,
    values: [values[slot] ?? []].flat(),
  };
}

/** A filled-in form says its values, each for its own slot; they are checked like any that were typed. */
export function commandOf({
  flow,
  values,
}: {
  flow: string;
  values: Readonly<Record<string, readonly string[]>>;
}): Command {
  const said = Object.entries(values).flatMap(([slot, given]) =>
    given.map((value) => ({ slot, text: value, readings: [{ kind: 'option' as const, value }] })),
  );
  return { type: 'start_flow', flow, values: said };
}
