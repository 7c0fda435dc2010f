import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  turn(turn: { channel: string; outcomes: readonly string[]; ms: number }): void;
  request(request: { method: string; route: string; status: number; seconds: number }): void;
  /** A question to the language model. */
  modelCall(call: ModelCall): void;
  /** A failed attempt at a job. */
  jobFailed(queue: string): void;
}

export interface ModelCall {
  readonly task: string;
  readonly outcome: string;
  readonly ms: number;
  readonly usage: { readonly input: number; readonly output: number };
}

/** Dollars for a million tokens. */
export interface Prices {
  readonly input: number;
  readonly output: number;
}

const FREE: Prices = { input: 0, output: 0 };
const BUCKETS_SECONDS = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];

/** What this process counts, in a registry of its own. */
export function createMetrics({ prices = FREE }: { prices?: Prices | undefined } = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const outcomes = new Counter({
    name: 'assistant_turn_outcomes_total',
    help: 'What turns did, by channel and outcome.',
    labelNames: ['channel', 'outcome'],
    registers,
  });
  const turns = new Histogram({
    name: 'assistant_turn_seconds',
    help: 'How long turns took, by channel.',
    labelNames: ['channel'],
    buckets: BUCKETS_SECONDS,
    registers,
  });
  const requests = new Histogram({
    name: 'assistant_http_request_seconds',
    help: 'How long answers took, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS_SECONDS,
    registers,
  });
  const jobFailures = new Counter({
    name: 'assistant_job_failures_total',
    help: 'Failed attempts at jobs, by queue.',
    labelNames: ['queue'],
    registers,
  });
  const model = modelMetrics(registers, prices);
  return {
    registry,
    modelCall: model,
    turn(turn) {
      for (const outcome of turn.outcomes) outcomes.inc({ channel: turn.channel, outcome });
      turns.observe({ channel: turn.channel }, turn.ms / 1000);
    },
    request: ({ seconds, ...labels }) => requests.observe(labels, seconds),
    jobFailed: (queue) => jobFailures.inc({ queue }),
  };
}

/** Calls, time, tokens and what they cost. */
function modelMetrics(registers: Registry[], prices: Prices): Metrics['modelCall'] {
  const labelNames = ['task', 'outcome'];
  const calls = new Histogram({
    name: 'assistant_model_call_seconds',
    help: 'How long questions to the language model took, by task and outcome.',
    labelNames,
    buckets: BUCKETS_SECONDS,
    registers,
  });
  const tokens = new Counter({
    name: 'assistant_model_tokens_total',
    help: 'Tokens read and written by the language model, by task.',
    labelNames: ['task', 'direction'],
    registers,
  });
  const dollars = new Counter({
    name: 'assistant_model_cost_dollars_total',
    help: 'What those tokens cost at OPENAI_PRICES, by task.',
    labelNames: ['task'],
    registers,
  });
  return ({ task, outcome, ms, usage: { input, output } }) => {
    calls.observe({ task, outcome }, ms / 1000);
    tokens.inc({ task, direction: 'input' }, input);
    tokens.inc({ task, direction: 'output' }, output);
    dollars.inc({ task }, (input * prices.input + output * prices.output) / 1_000_000);
  };
}
