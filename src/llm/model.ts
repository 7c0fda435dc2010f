import type { z } from 'zod';
import { no, ok, type Result } from '../result.ts';
import { createBreaker } from './breaker.ts';
import { type ClientSettings, createClient, isPassing, type Said, type Usage } from './client.ts';
import type { Prompt, Task } from './prompt.ts';

/**
 * Why there is no answer. `late`: its time was over · `cancelled`: nobody waits for it any more · `declined`: the model
 * would not · `nonsense`: not the shape that was asked for · `failed`: no answer at all · `resting`: too many failures
 * in a row · `busy`: too many questions at once.
 */
export type ModelProblem = 'late' | 'cancelled' | 'declined' | 'nonsense' | 'failed' | 'resting' | 'busy';

export interface Question<Answer> {
  readonly task: Task;
  readonly prompt: Prompt;
  readonly shape: z.ZodType<Answer>;
  /** Aborts when there is no time left, or nobody waits any more. */
  readonly signal: AbortSignal;
  /** Told the text so far, unchecked, while it comes. */
  readonly onText?: (soFar: string) => void;
}

/** A language model: whatever it says has the shape asked for, and is still only a suggestion. */
export interface Model {
  ask<Answer>(question: Question<Answer>): Promise<Result<Answer, ModelProblem>>;
}

/** One question and how it went; nothing of what was asked or said. */
export interface ModelCall {
  readonly task: Task;
  readonly outcome: 'answered' | ModelProblem;
  readonly ms: number;
  readonly usage: Usage;
}

export interface ModelOptions extends ClientSettings {
  readonly clock: () => Date;
  readonly onCall?: (call: ModelCall) => void;
  readonly atOnce?: number;
  readonly failures?: number;
  readonly restMs?: number;
}

const AT_ONCE = 16;
const MOST_TOKENS: Record<Task, number> = { understand: 800, answer: 1_500, summary: 600 };
const NOTHING: Usage = { input: 0, output: 0 };
const FAULTS: ReadonlySet<ModelProblem> = new Set(['late', 'nonsense', 'failed']);

/** The only door to a language model. Never throws, and never takes longer than its signal allows. */
export function createModel(options: ModelOptions): Model {
  const { onCall, atOnce = AT_ONCE } = options;
  const send = createClient(options);
  const breaker = createBreaker(options);
  let running = 0;
  const guarded = async <Answer>(question: Question<Answer>, usage: (used: Usage) => void) => {
    if (question.signal.aborted) return no(whyStopped(question.signal));
    if (running >= atOnce) return no<ModelProblem>('busy');
    if (!breaker.lets()) return no<ModelProblem>('resting');
    running++;
    const answer = await answerTo(send, question, usage).finally(() => running--);
    breaker.ended(answer.ok ? 'worked' : FAULTS.has(answer.refusal) ? 'failed' : 'untold');
    return answer;
  };
  return {
    ask: async (question) => {
      const start = performance.now();
      let used = NOTHING;
      const answer = await guarded(question, (usage) => {
        used = usage;
      });
      const outcome = answer.ok ? 'answered' : answer.refusal;
      onCall?.({ task: question.task, outcome, ms: performance.now() - start, usage: used });
      return answer;
    },
  };
}

async function answerTo<Answer>(
  send: ReturnType<typeof createClient>,
  question: Question<Answer>,
  usage: (used: Usage) => void,
): Promise<Result<Answer, ModelProblem>> {
  const { signal, shape } = question;
  try {
    const said = await untilStopped(signal, () => sendTwice(send, question));
    usage(said.usage);
    if (said.text === null) return no('declined');
    const parsed = shape.safeParse(fromJson(said.text));
    return parsed.success ? ok(parsed.data) : no('nonsense');
  } catch {
    return no(signal.aborted ? whyStopped(signal) : 'failed'); // the reasons hold what was asked: nobody is told
  }
}

/** One retry at most, and only when the first answer came soon: a server that says when to come back is not waited for. */
async function sendTwice<Answer>(
  send: ReturnType<typeof createClient>,
  { task, prompt, shape, signal, onText }: Question<Answer>,
): Promise<Said> {
  const request = { prompt, shape, signal, onText, name: task, mostTokens: MOST_TOKENS[task] };
  try {
    return await send(request);
  } catch (error) {
    if (signal.aborted || !isPassing(error)) throw error;
    return send(request);
  }
}

/** Ends with the signal even if what runs does not. */
function untilStopped<T>(signal: AbortSignal, run: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    run()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}

function whyStopped({ reason }: AbortSignal): ModelProblem {
  return reason instanceof DOMException && reason.name === 'TimeoutError' ? 'late' : 'cancelled';
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
