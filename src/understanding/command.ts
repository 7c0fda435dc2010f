import { z } from 'zod';
import { VALUE_KINDS } from '../message/value.ts';

export const reading = z.object({ kind: z.enum(VALUE_KINDS), value: z.string().max(2000) });

const saidValue = z.object({
  slot: z.string().max(40).exactOptional(),
  text: z.string().max(2000),
  readings: z.array(reading).max(50).readonly(),
});

const values = z.array(saidValue).max(60).readonly();

/**
 * The closed grammar between understanding and acting: whatever hears a person (the rules, a model, a button) can only
 * say these things, and nothing else reaches the engine.
 */
export const command = z.discriminatedUnion('type', [
  z.object({ type: z.literal('start_flow'), flow: z.string().max(40), values }),
  z.object({ type: z.literal('set_values'), values }),
  /** A value without readings only names what is to be asked again. */
  z.object({ type: z.literal('correct'), values }),
  /** `proposal`: the button of exactly this proposal was pressed. */
  z.object({ type: z.literal('affirm'), proposal: z.uuid().exactOptional() }),
  /** `prohibition`: "don't invite". */
  z.object({ type: z.literal('deny'), prohibition: z.literal(true).exactOptional() }),
  z.object({ type: z.literal('cancel') }),
  z.object({ type: z.literal('skip') }),
  z.object({ type: z.literal('back') }),
  z.object({ type: z.literal('repeat') }),
  z.object({ type: z.literal('restart') }),
  z.object({ type: z.literal('why') }),
  z.object({ type: z.literal('wait') }),
  z.object({ type: z.literal('dont_know') }),
  z.object({ type: z.literal('help') }),
  /** `article`: chosen, not searched for. */
  z.object({
    type: z.literal('ask_knowledge'),
    query: z.string().max(2000),
    article: z.string().max(60).exactOptional(),
  }),
  z.object({ type: z.literal('small_talk'), kind: z.enum(['greeting', 'thanks', 'bye', 'who', 'complaint', 'other']) }),
  /** Several things may have been meant. `orStop`: or to stop the task in progress. */
  z.object({
    type: z.literal('clarify'),
    flows: z.array(z.string().max(40)).max(4).readonly(),
    values: values.exactOptional(),
    orStop: z.literal(true).exactOptional(),
  }),
  z.object({ type: z.literal('choose'), which: z.union([z.int().min(1).max(50), z.enum(['last', 'none'])]) }),
  z.object({ type: z.literal('now') }),
  z.object({ type: z.literal('later') }),
  z.object({ type: z.literal('hand_over'), topic: z.string().max(2000).exactOptional() }),
  /** Only from buttons of the ticket they name. */
  z.object({ type: z.literal('leave_staff'), ticket: z.string().max(20) }),
  z.object({ type: z.literal('reopen'), ticket: z.string().max(20) }),
  z.object({ type: z.literal('rate'), ticket: z.string().max(20), satisfied: z.boolean() }),
  /** Back to how it was before the last change made here. */
  z.object({ type: z.literal('undo') }),
  /** To act for another company of theirs. */
  z.object({ type: z.literal('switch_company') }),
  z.object({ type: z.literal('cannot_handle') }),
]);

export type Command = z.infer<typeof command>;
export const commands = z.array(command).min(1).max(12);
