import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  turn(turn: { channel: string; outcomes: readonly string[]; ms: number }): void;
  request(request: { method: string; route: string; status: number; seconds: number }): void;
  /** A failed attempt at a job. */
  jobFailed(queue: string): void;
}

const BUCKETS_SECONDS = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];

/** What this process counts, in a registry of its own. */
export function createMetrics(): Metrics {
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
  return {
    registry,
    turn(turn) {
      for (const outcome of turn.outcomes) outcomes.inc({ channel: turn.channel, outcome });
      turns.observe({ channel: turn.channel }, turn.ms / 1000);
    },
    request: ({ seconds, ...labels }) => requests.observe(labels, seconds),
    jobFailed: (queue) => jobFailures.inc({ queue }),
  };
}
