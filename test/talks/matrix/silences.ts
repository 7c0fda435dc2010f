import { expect } from 'vitest';
import type { Expected } from '../../support/talk.ts';
import type { Row } from './row.ts';

const HOUR = 3_600_000;

/** A talk left alone is kept for a day. */
export const silences: readonly Row[] = [
  {
    name: 'ten hours of silence',
    at: 'question',
    play: async ({ world, stop, answers, language, hears, next, flow }) => {
      await world.visit(stop, 10 * HOUR);
      await hears(answers?.good[language] ?? '', [{ type: 'resumed', flow: flow.name }, next]);
      return 'stands';
    },
  },
  {
    name: 'more than a day of silence',
    at: 'both',
    play: async ({ world, stop, hears, way }) => {
      await world.visit(stop, 25 * HOUR);
      const { state } = await hears(way('yes'), [{ type: 'noted', about: 'nothing_pending' }]);
      expect(state.flow).toBeNull();
      return 'over';
    },
  },
  {
    name: 'a yes to what was shown more than five minutes ago',
    at: 'confirmation',
    play: async ({ world, stop, hears, way, again, flow }) => {
      await expire(world, stop.kept.state);
      const anew: Expected[] = [{ type: 'resumed', flow: flow.name }, again];
      await hears(way('yes'), anew);
      await hears(way('yes'), [{ type: 'completed', flow: flow.name }]);
      return 'done';
    },
  },
];

async function expire({ app }: Parameters<Row['play']>[0]['world'], { last }: Readonly<Record<string, unknown>>) {
  const { proposal } = last as { proposal: string };
  const expiresAt = new Date(app.now().getTime() - 1);
  await app.storage.db.proposal.update({ where: { id: proposal }, data: { expiresAt } });
}
