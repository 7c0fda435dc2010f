import { advance } from '../../../src/flows/advance.ts';
import type { ReadFlow, WriteFlow } from '../../../src/flows/flow.ts';
import type { InProgress } from '../../../src/flows/in-progress.ts';
import { begin } from '../../../src/flows/in-progress.ts';
import { takeValues } from '../../../src/flows/take-values.ts';
import type { SaidValue, ValueKind } from '../../../src/message/value.ts';
import type { Desk } from '../../../src/portal/desk.ts';

/** One value with its readings, all of one kind. */
export function said(kind: ValueKind, ...values: string[]): SaidValue {
  return { text: values.join(), readings: values.map((value) => ({ kind, value })) };
}

/** A talk about one flow: says values, one message after another, and tells where it stands. */
export function talkOf(flow: WriteFlow | ReadFlow, desk: Desk) {
  let progress: InProgress = begin(flow.name);
  return {
    async says(...values: SaidValue[]) {
      const position = await advance(flow, progress, desk);
      const asked = position.at === 'question' ? position.step.slot : undefined;
      const taken = await takeValues(flow, progress, values, { desk, asked });
      progress = taken.progress;
      return taken;
    },
    now: () => advance(flow, progress, desk),
    async asks() {
      const position = await advance(flow, progress, desk);
      return position.at === 'question' ? position.step.slot : position.at;
    },
    async offered() {
      const position = await advance(flow, progress, desk);
      return position.at === 'question' ? position.options.map(({ value }) => value) : [];
    },
    change(turn: (before: InProgress) => InProgress) {
      progress = turn(progress);
    },
  };
}
