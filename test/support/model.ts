import { expect } from 'vitest';
import { createModel, type Model } from '../../src/llm/model.ts';
import { hostileInTurn } from '../llm/hostile.ts';
import { openStandIn } from '../llm/stand-in.ts';

export interface TestModel {
  readonly model: Model;
  /** Short: a hostile model is silent often; long enough for a busy machine to ask at all. */
  readonly thinksWithinMs: number;
  close(): Promise<void>;
}

const THINKS_WITHIN_MS = 1_000;

/** With TALKS_MODEL=hostile every talk is held with a model that means harm; without it there is none. */
export async function modelOfTalks(): Promise<TestModel | undefined> {
  if (process.env.TALKS_MODEL !== 'hostile') return undefined;
  const { script, turns } = hostileInTurn(Array.from(expect.getState().testPath ?? '').length); // files begin with different ones
  const server = await openStandIn(script);
  const outcomes = new Map<string, number>();
  const model = createModel({
    baseUrl: server.baseUrl,
    model: 'hostile',
    clock: () => new Date(0),
    onCall: ({ outcome }) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1),
    failures: Number.POSITIVE_INFINITY, // or the breaker would spare the talks most of it
  });
  return {
    model,
    thinksWithinMs: THINKS_WITHIN_MS,
    close: async () => {
      await server.close();
      const ways = [...turns.values()].filter((count) => count > 0).length;
      process.stdout.write(
        `The hostile model was asked ${server.asked.length} times in ${ways} ways: ${[...outcomes].map(([name, count]) => `${name} ${count}`).join(', ')}\n`,
      );
    },
  };
}
