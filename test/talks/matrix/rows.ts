import { expect } from 'vitest';
import type { Expected } from '../../support/talk.ts';
import { corrections } from './corrections.ts';
import { type Here, offered, valuesIn, valuesOf } from './here.ts';
import type { Row } from './row.ts';
import { OTHER_WRITES } from './sayings.ts';
import { silences } from './silences.ts';
import { values } from './values.ts';

/** Said once, heard so, and the flow still stands. */
function heard(
  name: string,
  at: Row['at'],
  hear: (here: Here) => { readonly text: string; readonly outcomes: readonly Expected[] },
): Row {
  return {
    name,
    at,
    play: async (here) => {
      const { text, outcomes } = hear(here);
      await here.hears(text, outcomes);
      return 'stands';
    },
  };
}

const EXPLAINED: Expected = { type: 'explained' };
const noted = (about: string): Expected => ({ type: 'noted', about });

/** The repair table, row by row. */
export const ROWS: readonly Row[] = [
  {
    name: 'cancel',
    at: 'both',
    play: async ({ hears, way, flow }) => {
      const { state } = await hears(way('cancel'), [{ type: 'cancelled', flow: flow.name }]);
      expect(state).toEqual({ flow: null, waitingFor: null, handedOver: false });
      return 'over';
    },
  },
  heard('skip', 'both', ({ way, step, next, again }) => ({
    text: way('skip'),
    outcomes: [noted('skip'), step?.optional ? next : again],
  })),
  heard('back', 'both', (here) => ({ text: here.way('back'), outcomes: [noted('back'), before(here)] })),
  heard('repeat', 'both', ({ way, again }) => ({ text: way('repeat'), outcomes: [EXPLAINED, again] })),
  heard('restart', 'both', ({ way, stop, stops }) => ({
    text: way('restart'),
    outcomes: [noted('restart'), { type: 'asked', flow: stop.flow, slot: stops[0]?.slot }],
  })),
  heard('why', 'both', ({ way, again }) => ({ text: way('why'), outcomes: [EXPLAINED, again] })),
  heard('help', 'both', ({ way, again }) => ({ text: way('help'), outcomes: [EXPLAINED, again] })),
  heard('I do not know', 'both', ({ way, again }) => ({
    text: way('dontKnow'),
    outcomes: [noted('dont_know'), again],
  })),
  heard('wait', 'both', ({ way }) => ({ text: way('wait'), outcomes: [noted('wait')] })),
  heard('a question of the guides', 'both', ({ way, again }) => ({
    text: way('question'),
    outcomes: [{ type: 'answered' }, again],
  })),
  heard('something to look at', 'both', ({ way, again }) => ({
    text: way('read'),
    outcomes: [{ type: 'shown', flow: 'contract-status' }, again],
  })),
  {
    name: 'another change, later',
    at: 'both',
    play: async (here) => {
      const other = otherWrite(here);
      await here.hears(other.text, [{ type: 'clarify', flows: [other.flow] }]);
      await here.hears(here.way('later'), [noted('later'), here.again]);
      await here.hears(here.way('cancel'), [
        { type: 'cancelled', flow: here.flow.name },
        { type: 'resumed', flow: other.flow },
        { type: 'asked', flow: other.flow },
      ]);
      return 'over';
    },
  },
  {
    name: 'another change, now',
    at: 'both',
    play: async (here) => {
      const other = otherWrite(here);
      await here.hears(other.text, [{ type: 'clarify', flows: [other.flow] }]);
      await here.hears(here.way('now'), [noted('now'), { type: 'asked', flow: other.flow }]);
      await here.hears(here.way('cancel'), [
        { type: 'cancelled', flow: other.flow },
        { type: 'resumed', flow: here.flow.name },
        here.again,
      ]);
      return 'stands';
    },
  },
  {
    name: 'several requests',
    at: 'both',
    play: async (here) => {
      const other = otherWrite(here);
      const text =
        here.language === 'ko' ? `CT-1001 상태 보여주고 ${other.text}` : `show the status of CT-1001. ${other.text}`;
      await here.hears(text, [{ type: 'shown', flow: 'contract-status' }, noted('later'), here.again]);
      await here.hears(here.way('cancel'), [
        { type: 'cancelled', flow: here.flow.name },
        { type: 'resumed', flow: other.flow },
        { type: 'asked', flow: other.flow },
      ]);
      return 'over';
    },
  },
  {
    name: 'neither of them',
    at: 'question',
    where: ({ step }) => step.choices !== undefined || step.offers !== undefined,
    play: async ({ hears, way, again }) => {
      await hears(way('neither'), [noted('deny'), again]);
      return 'stands';
    },
  },
  {
    name: 'the first one',
    at: 'question',
    where: ({ step }) => step.choices !== undefined || step.offers !== undefined,
    play: async ({ says, way, flow, stop }) => {
      const { outcomes, state } = await says(way('first'));
      expect(outcomes.map(({ type }) => type)).toEqual([state.waitingFor === 'confirm' ? 'confirming' : 'asked']);
      expect(state.flow).toBe(flow.name);
      expect(state.waitingFor).not.toBe(stop.slot);
      return 'stands';
    },
  },
  {
    name: 'a reference to nothing',
    at: 'question',
    play: async ({ says, way, again, world, stop }) => {
      const { outcomes } = await says(way('reference'));
      expect(outcomes.at(-1)).toEqual(expect.objectContaining(again));
      expect(await valuesIn(world)).toEqual(valuesOf(stop.kept.state));
      return 'stands';
    },
  },
  {
    name: 'no',
    at: 'both',
    play: async ({ hears, way, step, stop, again, next }) => {
      const isConfirmation = stop.slot === 'confirm';
      const answer = step?.optional ? [noted('skip'), next] : [noted('deny'), ...(isConfirmation ? [] : [again])];
      await hears(way('no'), answer);
      return 'stands';
    },
  },
  {
    name: 'yes',
    at: 'both',
    play: async ({ hears, way, stop, step, again, next, flow }) => {
      if (stop.slot === 'confirm') {
        await hears(way('yes'), [{ type: 'completed', flow: flow.name }]);
        return 'done';
      }
      const isOffer = step?.offers !== undefined && offered(stop.turn).length === 1;
      await hears(way('yes'), isOffer ? [next] : [noted('nothing_pending'), again]);
      return 'stands';
    },
  },
  heard('a question inside a yes', 'both', ({ way, again }) => ({
    text: way('yesButQuestion'),
    outcomes: [{ type: 'answered' }, again],
  })),
  {
    name: 'a yes with another request',
    at: 'confirmation',
    play: async ({ hears, way, flow }) => {
      await hears(way('yesAndRequest'), [
        { type: 'completed', flow: flow.name },
        { type: 'shown', flow: 'contract-status' },
      ]);
      return 'done';
    },
  },
  {
    name: 'a second yes',
    at: 'confirmation',
    play: async ({ hears, says, way, flow }) => {
      await hears(way('yes'), [{ type: 'completed', flow: flow.name }]);
      const { outcomes } = await says(way('yes'));
      expect(outcomes.map(({ type }) => type)).not.toContain('completed');
      return 'done';
    },
  },
  {
    name: 'a prohibition',
    at: 'both',
    play: async ({ hears, way, stop, again }) => {
      const isConfirmation = stop.slot === 'confirm';
      await hears(way('prohibition'), isConfirmation ? [noted('deny')] : [noted('prohibition'), again]);
      return 'stands';
    },
  },
  heard('out of scope', 'both', ({ way, again }) => ({
    text: way('outOfScope'),
    outcomes: [{ type: 'unknown' }, again],
  })),
  heard('small talk', 'both', ({ way, again }) => ({
    text: way('smallTalk'),
    outcomes: [{ type: 'small_talk' }, again],
  })),
  {
    name: 'hand-over, twice',
    at: 'both',
    play: async ({ hears, way, again }) => {
      const first = await hears(way('handOver'), [{ type: 'handed_over' }, again]);
      const second = await hears(way('handOver'), [{ type: 'handed_over' }, again]);
      expect(second.outcomes).toEqual(first.outcomes);
      return 'stands';
    },
  },
  ...values,
  ...corrections,
  ...silences,
];

function before({ stop, stops, again }: Here): Expected {
  const at = stops.indexOf(stop);
  const last = stops[at - 1];
  return last ? { type: 'asked', flow: last.flow, slot: last.slot } : again;
}

function otherWrite({ flow, language }: Here): { flow: string; text: string } {
  const name = flow.name === 'register-institution' ? 'invite-member' : 'register-institution';
  return { flow: name, text: OTHER_WRITES[name][language] };
}
