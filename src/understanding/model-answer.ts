import { z } from 'zod';

/** What a model may say: a part of the grammar. It cannot say yes, and it cannot call a person. */
const SAYABLE = [
  'start_flow',
  'set_values',
  'correct',
  'deny',
  'prohibit',
  'cancel',
  'skip',
  'back',
  'repeat',
  'restart',
  'why',
  'wait',
  'dont_know',
  'help',
  'ask_knowledge',
  'small_talk',
  'clarify',
  'choose',
  'now',
  'later',
  'cannot_handle',
] as const;

/** One thing heard: flat and all of it always there, as strict schemas of every server allow it. */
export const heard = z.strictObject({
  type: z.enum(SAYABLE),
  flows: z.array(z.string()),
  article: z.string().nullable(),
  kind: z.enum(['greeting', 'thanks', 'bye', 'who', 'complaint', 'other']).nullable(),
  which: z.number().nullable(),
  values: z.array(z.strictObject({ slot: z.string().nullable(), mark: z.string().nullable() })),
});

export const modelAnswer = z.strictObject({ commands: z.array(heard) });

export type HeardByModel = z.infer<typeof heard>;
