import { z } from 'zod';
import type { FlowName } from '../flows/flow.ts';
import { command, reading } from '../understanding/command.ts';

const flowName = z.custom<FlowName>((name) => typeof name === 'string');

const values = z.record(z.string(), z.union([z.string(), z.array(z.string()).readonly()])).readonly();

const inProgress = z.object({
  flow: flowName,
  values,
  candidates: z.record(z.string(), z.array(z.string()).readonly()).readonly(),
  said: z.array(z.string()).readonly(),
  skipped: z.array(z.string()).readonly(),
  misses: z.record(z.string(), z.number()).readonly(),
  told: values,
});

/** What the assistant said last: what a bare "yes", a bare value or "the second one" is about. */
const last = z.discriminatedUnion('kind', [
  /** `offer`: what was offered just before the question, which a yes takes. */
  z.object({ kind: z.literal('question'), slot: z.string(), offer: command.exactOptional() }),
  z.object({ kind: z.literal('confirmation'), proposal: z.string() }),
  /** `after`: the request that waits for what is offered. */
  z.object({ kind: z.literal('offer'), command, after: command.exactOptional() }),
  z.object({ kind: z.literal('order'), command }),
  z.object({ kind: z.literal('company'), command }),
  z.object({ kind: z.literal('topic') }),
  z.object({ kind: z.literal('other') }),
]);

const talkState = z.object({
  /** Flows in progress; the one being spoken about is the last. */
  pile: z.array(inProgress).readonly(),
  /** Requests kept for later, in order. */
  later: z.array(command).readonly(),
  last,
  /** What the flow being spoken about waits for: a value's name or "confirm". */
  waitingFor: z.string().nullable(),
  /** The choices shown last. */
  shown: z.array(z.object({ label: z.string(), command })).readonly(),
  /** Proposals committed here, the newest last: their button shows the receipt again. */
  committed: z.array(z.string()).readonly(),
  /** What the last change here made or changed, until something else is shown. */
  changed: z.array(reading).readonly().default([]),
  /** For staff: articles answered with, and questions without an answer. */
  articles: z.array(z.string()).readonly(),
  unanswered: z.array(z.string()).readonly(),
  /** The article the turn answered with: what a question that names nothing is about in the next. */
  topic: z.string().nullable().default(null),
  /** The open ticket's code. */
  ticket: z.string().nullable(),
});

export type TalkState = Readonly<z.infer<typeof talkState>>;
export type Last = TalkState['last'];

export const EMPTY: TalkState = {
  pile: [],
  later: [],
  last: { kind: 'other' },
  waitingFor: null,
  shown: [],
  committed: [],
  changed: [],
  articles: [],
  unanswered: [],
  topic: null,
  ticket: null,
};

/** What was kept, or a fresh start when another release wrote it differently. */
export function parseState(json: unknown): TalkState {
  const parsed = talkState.safeParse(json);
  return parsed.success ? parsed.data : EMPTY;
}
