import { expect } from 'vitest';
import { asksOf } from '../../../src/flows/advance.ts';
import type { Ask, WriteFlow } from '../../../src/flows/flow.ts';
import type { InProgress } from '../../../src/flows/in-progress.ts';
import type { Turn } from '../../../src/message/front.ts';
import type { Language } from '../../../src/message/text.ts';
import type { Expected } from '../../support/talk.ts';
import { type Saying, sayingOf } from './sayings.ts';
import type { Answers, FlowWords } from './words.ts';
import { type MatrixWorld, type Stop, wordsOf } from './world.ts';

/** One cell of the matrix: a flow standing at one of its questions or at its confirmation, and someone to talk there. */
export interface Here {
  readonly world: MatrixWorld;
  readonly language: Language;
  readonly flow: WriteFlow;
  readonly words: FlowWords;
  readonly stop: Stop;
  readonly stops: readonly Stop[];
  /** The question's step; undefined at the confirmation. */
  readonly step: Ask | undefined;
  /** What the flow says when it stands here. */
  readonly again: Expected;
  /** What it says once this question is answered. */
  readonly next: Expected;
  /** Its answers, where a question is asked. */
  readonly answers: Answers | undefined;
  /** One way to say it. */
  readonly way: (saying: Saying) => string;
  readonly says: (text: string) => Promise<Turn>;
  /** Says it and expects exactly these outcomes. */
  readonly hears: (text: string, outcomes: readonly Expected[]) => Promise<Turn>;
}

export function hereAt(
  world: MatrixWorld,
  { flow, slot, language }: { flow: WriteFlow; slot: string; language: Language },
): Here {
  const stops = world.stops.filter((stop) => stop.flow === flow.name);
  const at = stops.findIndex((stop) => stop.slot === slot);
  const stop = stops[at];
  if (!stop) throw new Error(`${flow.name} never asked for ${slot}`);
  const words = wordsOf(stop.flow);
  const says = (text: string) => world.says(text);
  return {
    world,
    language,
    flow,
    words,
    stop,
    stops,
    step: asksOf(flow).find((one) => one.slot === slot),
    again: spoken(stop),
    next: spoken(stops[at + 1] ?? stop),
    answers: words.values[slot],
    way: (saying) => sayingOf(saying, language, at + flow.name.length),
    says,
    hears: async (text, outcomes) => {
      const turn = await says(text);
      expect(turn.outcomes, `“${text}” → ${turn.replies.map((reply) => reply.text).join(' | ')}`).toEqual(
        outcomes.map((outcome) => expect.objectContaining(outcome)),
      );
      return turn;
    },
  };
}

function spoken({ flow, slot }: Stop): Expected {
  return slot === 'confirm' ? { type: 'confirming', flow } : { type: 'asked', flow, slot };
}

/** The labels of the values offered in a turn. */
export function offered({ replies }: Turn): readonly string[] {
  return replies.flatMap(({ choices = [] }) =>
    choices.filter(({ role }) => role === 'value').map(({ label }) => label),
  );
}

/** What is known of the flow spoken about. */
export async function valuesIn(world: Here['world']): Promise<Readonly<Record<string, unknown>>> {
  return valuesOf(await world.kept());
}

export function valuesOf({ pile }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const top = (pile as readonly InProgress[]).at(-1);
  return { ...top?.candidates, ...top?.values };
}
