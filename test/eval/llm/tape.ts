import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Model, ModelCall } from '../../../src/llm/model.ts';
import type { Prompt } from '../../../src/llm/prompt.ts';
import { no, ok } from '../../../src/result.ts';

/** One question to a model: which, what it said (null: nothing that counts), how long and how many tokens it took. */
const kept = z.object({
  answer: z.json().nullable(),
  ms: z.number(),
  input: z.number(),
  output: z.number(),
});
const tape = z.record(z.string(), kept);

export type Kept = z.infer<typeof kept>;

export interface TapedModel {
  readonly model: Model;
  readonly onCall: (call: ModelCall) => void;
  /** What was asked, in the order asked. */
  calls(): readonly Kept[];
  save(file: string): void;
}

/** Listens to a model and keeps what it says. `onCall` is to be given to the model it listens to. */
export function recordTape(of: () => Model): TapedModel {
  const answers: Record<string, Kept> = {};
  let last: ModelCall | undefined;
  return {
    calls: () => Object.values(answers),
    onCall: (call) => {
      last = call;
    },
    model: {
      ask: async (question) => {
        const answer = await of().ask(question);
        const usage = last?.usage ?? { input: 0, output: 0 };
        const said = answer.ok ? z.json().parse(answer.value) : null;
        answers[keyOf(question.prompt)] = { answer: said, ms: last?.ms ?? 0, ...usage };
        return answer;
      },
    },
    save: (file) => writeFileSync(file, `${JSON.stringify(answers, null, 1)}\n`),
  };
}

/** Says what was kept; what was never asked has no answer. */
export function playTape(file: string): TapedModel {
  const answers = tape.parse(JSON.parse(readFileSync(file, 'utf8')));
  const asked: Record<string, Kept> = {};
  return {
    calls: () => Object.values(asked),
    onCall: () => {},
    model: {
      ask: async ({ prompt, shape }) => {
        const found = answers[keyOf(prompt)];
        if (!found) return no('failed');
        asked[keyOf(prompt)] = found;
        const parsed = shape.safeParse(found.answer);
        return parsed.success ? ok(parsed.data) : no('nonsense');
      },
    },
    save: (copy) => writeFileSync(copy, `${JSON.stringify(answers, null, 1)}\n`),
  };
}

function keyOf({ instructions, data }: Prompt): string {
  return createHash('sha256').update(instructions).update('\0').update(data).digest('hex').slice(0, 32);
}
