import { expect } from 'vitest';
import { josa } from '../../../src/message/josa.ts';
import { type Here, hereAt, valuesIn, valuesOf } from './here.ts';
import type { Row } from './row.ts';

/** A value said before is changed, at the confirmation or with the next question open: the newer one wins. */
export const corrections: readonly Row[] = [
  correction('corrected by its name', byName),
  {
    ...correction('corrected by its new value', ({ answers, language }) => {
      const other = answers?.other[language] ?? '';
      return language === 'ko' ? `아니 ${josa(other, '으로/로')} 바꿔 주세요` : `no, change it to ${other}`;
    }),
    // Words alone do not say which of the free texts they are.
    where: ({ step }) => !step.takes.includes('text'),
  },
  correction('corrected by its old value', ({ answers, language }) => {
    const { good, other } = answers ?? { good: { ko: '', en: '' }, other: { ko: '', en: '' } };
    return language === 'ko'
      ? `${good.ko} 말고 ${josa(other.ko, '으로/로')} 해 주세요`
      : `not ${good.en} but ${other.en}`;
  }),
  {
    name: 'corrected twice in a row',
    at: 'question',
    play: async (here) => {
      const there = await atConfirmation(here);
      await there.says(byName(here));
      const changed = (await valuesIn(here.world))[here.stop.slot];
      await there.says(byName(here, 'good'));
      const values = await valuesIn(here.world);
      expect(values[here.stop.slot]).toEqual(valuesOf(there.stop.kept.state)[here.stop.slot]);
      expect(values[here.stop.slot]).not.toEqual(changed);
      return 'stands';
    },
  },
  {
    name: 'an earlier value corrected at a later question',
    at: 'question',
    where: ({ isFirst }) => !isFirst,
    play: async (here) => {
      const earlier = hereAt(here.world, { ...here, slot: here.stop.given.at(-1) ?? '' });
      await corrected(earlier, here, byName(earlier));
      return 'stands';
    },
  },
  {
    name: 'reopened by its name alone',
    at: 'question',
    play: async (here) => {
      const there = await atConfirmation(here);
      const label = here.step?.label[here.language] ?? '';
      const { outcomes } = await there.says(
        here.language === 'ko' ? `${josa(label, '을/를')} 바꾸고 싶어요` : `I want to change the ${label}`,
      );
      expect(outcomes).toEqual([expect.objectContaining({ type: 'asked', slot: here.stop.slot })]);
      return 'stands';
    },
  },
];

function correction(name: string, words: (here: Here) => string): Row {
  return {
    name,
    at: 'question',
    play: async (here) => {
      await corrected(here, await atConfirmation(here), words(here));
      return 'stands';
    },
  };
}

/** The value is another one afterwards, the old yes is void, and the flow speaks on. */
async function corrected(value: Here, there: Here, words: string): Promise<void> {
  const slot = value.stop.slot;
  const old = valuesOf(there.stop.kept.state)[slot];
  const turn = await there.says(words);
  const context = `“${words}” → ${JSON.stringify(turn.outcomes)} ${turn.replies.map(({ text }) => text).join(' | ')}`;
  const changed = (await valuesIn(there.world))[slot];
  expect(changed, context).toBeDefined();
  expect(changed, context).not.toEqual(old);
  const last = turn.outcomes.at(-1);
  expect(['asked', 'confirming'], context).toContain(last?.type);
  expect(turn.state.flow, context).toBe(there.flow.name);
  expect(last?.type === 'asked' ? last.slot : '', context).not.toBe(slot);
  const dependents = there.stop.given.slice(there.stop.given.indexOf(slot) + 1);
  for (const outcome of turn.outcomes.slice(0, -1)) {
    expect(outcome.type, context).toBe('rejected');
    expect(dependents, context).toContain(outcome.type === 'rejected' ? outcome.slot : '');
  }
}

async function atConfirmation(here: Here): Promise<Here> {
  const there = hereAt(here.world, { ...here, slot: 'confirm' });
  await here.world.visit(there.stop);
  return there;
}

function byName({ step, answers, language }: Here, which: 'good' | 'other' = 'other'): string {
  const value = answers?.[which][language] ?? '';
  const label = step?.label[language] ?? '';
  return language === 'ko'
    ? `${josa(label, '은/는')} ${josa(value, '으로/로')} 바꿔 주세요`
    : `change the ${label} to ${value}`;
}
