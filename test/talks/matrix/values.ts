import { expect } from 'vitest';
import type { Turn } from '../../../src/message/front.ts';
import { josa } from '../../../src/message/josa.ts';
import type { Expected } from '../../support/talk.ts';
import { valuesIn, valuesOf } from './here.ts';
import type { Row } from './row.ts';

/** A value that cannot be used, and talk about one. */
export const values: readonly Row[] = [
  {
    name: 'a bad value, three times',
    at: 'question',
    where: ({ answers }) => answers.bad !== undefined,
    play: async ({ answers, hears, language, again, flow, stop, step }) => {
      const bad = answers?.bad;
      if (!bad || !step) throw new Error('nothing to say wrongly');
      const rejected: Expected = { type: 'rejected', flow: flow.name, slot: stop.slot, error: bad.code };
      const isHinted = (turn: Turn) =>
        turn.replies.some(({ text }) => text.includes(step.hint.ko) || text.includes(step.hint.en));
      const tries = [];
      for (const _try of [1, 2, 3]) tries.push(await hears(bad[language], [rejected, again]));
      const [first, second, third] = tries;
      expect([first, second].map((turn) => turn && isHinted(turn))).toEqual([false, true]);
      expect(third?.replies.flatMap(({ choices = [] }) => choices).map(({ role }) => role)).toContain('hand_over');
      return 'stands';
    },
  },
  {
    name: 'talk about the value',
    at: 'question',
    play: async ({ says, step, language, again, world, stop }) => {
      if (!step) throw new Error('no value to talk about');
      const { outcomes } = await says(
        language === 'ko'
          ? `${josa(step.label.ko, '을/를')} 꼭 넣어야 해요?`
          : `do I really have to give the ${step.label.en}?`,
      );
      expect(['explained', 'answered']).toContain(outcomes[0]?.type);
      expect(outcomes.slice(1)).toEqual([expect.objectContaining(again)]);
      expect(await valuesIn(world)).toEqual(valuesOf(stop.kept.state));
      return 'stands';
    },
  },
];
