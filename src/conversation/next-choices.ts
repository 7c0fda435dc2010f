import type { Shown, Values } from '../flows/flow.ts';
import type { SaidValue } from '../message/value.ts';
import type { DraftChoice } from './scene.ts';

/** Buttons for the tasks a result leads to, with the values that are already known. */
export function choicesFor(next: NonNullable<Shown['next']>): DraftChoice[] {
  return next.map(({ flow, values = {}, label }) => ({
    label,
    role: 'flow',
    command: {
      type: 'start_flow',
      flow,
      values: chosenValues(values),
    },
  }));
}

/** Values that are settled already, as if they had just been chosen. */
export function chosenValues(values: Values): SaidValue[] {
  return Object.entries(values).flatMap(([slot, value]) =>
    [value].flat().map((one) => ({ slot, text: one, readings: [{ kind: 'option', value: one }] })),
  );
}
