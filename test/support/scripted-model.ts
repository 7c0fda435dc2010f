import { z } from 'zod';
import { createModel } from '../../src/llm/model.ts';
import { openStandIn, type Script, type StandIn } from '../llm/stand-in.ts';
import type { TestModel } from './model.ts';

export interface Scripted {
  /** For `describeTalks`. */
  readonly think: () => Promise<TestModel>;
  /** Once the talks have begun. */
  readonly server: StandIn;
}

/** A model that says what the test tells it to. */
export function scriptedModel(thinksWithinMs = 2_000): Scripted {
  const refuses: Script = () => ({ status: 500 });
  let opened: StandIn | undefined;
  return {
    think: async () => {
      const server = await openStandIn(refuses);
      opened = server;
      const model = createModel({
        baseUrl: server.baseUrl,
        model: 'scripted',
        clock: () => new Date(0),
        failures: Number.POSITIVE_INFINITY,
      });
      const prompt = { instructions: '', data: '' };
      const signal = AbortSignal.timeout(10_000);
      await model.ask({ task: 'understand', prompt, shape: z.null(), signal }); // the first call of a process is slow
      return { model, thinksWithinMs, close: () => server.close() };
    },
    get server() {
      if (!opened) throw new Error('no talk has begun yet');
      return opened;
    },
  };
}
