import { claimJobs, type LeasedJob, nextDue } from './job-lease.ts';
import type { JobHandlers } from './jobs.ts';
import type { Storage } from './open.ts';
import { runJob } from './run-job.ts';

export interface WorkerOptions {
  storage: Pick<Storage, 'pool'>;
  handlers: JobHandlers;
  clock: () => Date;
  /** How many jobs run at once; 4 unless said. */
  concurrency?: number;
  pollMs?: number;
  /** How long a handler may take before another worker takes its job over; a minute unless said. */
  leaseMs?: number;
  /** How long to wait after a failed attempt, counted from 1: 2 s, 4 s, … up to an hour unless said. */
  backoffMs?: (attempt: number) => number;
  /** Told of each failed attempt, and, without a job, once when the table cannot be reached. */
  onError?: (error: unknown, job?: LeasedJob) => void;
}

/** Does the work that stands in the jobs table, at least once, and holds no connection meanwhile. */
export interface Worker {
  start(): void;
  /** Looks for jobs now, after a commit that wrote one. */
  wake(): void;
  /** Takes no more jobs and waits for the running ones, which see their signal abort. */
  stop(): Promise<void>;
  /** For tests: runs all jobs due until a time, one after the other, each at the time it is due. Returns how many. */
  runJobs(until: Date): Promise<number>;
}

export function createWorker(options: WorkerOptions): Worker {
  return new TableWorker(options);
}

class TableWorker implements Worker {
  readonly #options: Required<WorkerOptions>;
  readonly #queues: string[];
  readonly #stop = new AbortController();
  readonly #running = new Set<Promise<void>>();
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #lookAgain = false;
  #unreachable = false;

  constructor(options: WorkerOptions) {
    this.#options = {
      concurrency: 4,
      pollMs: 1_000,
      leaseMs: 60_000,
      backoffMs: doubling,
      onError: () => {},
      ...options,
    };
    this.#queues = Object.keys(options.handlers);
  }

  start(): void {
    this.#timer = setInterval(() => this.wake(), this.#options.pollMs);
    this.wake();
  }

  wake(): void {
    if (this.#stop.signal.aborted) return;
    this.#lookAgain = true;
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
      if (this.#lookAgain) this.wake();
    });
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#stop.abort();
    await this.#looking;
    await Promise.all(this.#running);
  }

  async runJobs(until: Date): Promise<number> {
    const { storage, clock } = this.#options;
    let now = earlier(clock(), until);
    for (let ran = 0; ; ) {
      const [job] = await this.#claim(1, now);
      if (job) {
        await this.#run(job, () => now);
        ran++;
        continue;
      }
      const due = await nextDue(storage.pool, this.#queues, until);
      if (!due) return ran;
      if (due > now) now = due;
    }
  }

  async #look(): Promise<void> {
    while (this.#lookAgain && !this.#stop.signal.aborted) {
      this.#lookAgain = false;
      try {
        const { concurrency, clock } = this.#options;
        const free = concurrency - this.#running.size;
        if (free > 0) for (const job of await this.#claim(free, clock())) this.#runBeside(job);
        this.#unreachable = false;
      } catch (error) {
        if (!this.#unreachable) this.#options.onError(error);
        this.#unreachable = true;
      }
    }
  }

  #runBeside(job: LeasedJob): void {
    const running = this.#run(job, this.#options.clock)
      .catch((error: unknown) => this.#options.onError(error, job)) // its lease runs out by itself
      .finally(() => {
        this.#running.delete(running);
        this.wake();
      });
    this.#running.add(running);
  }

  #claim(limit: number, now: Date): Promise<LeasedJob[]> {
    const { storage, leaseMs } = this.#options;
    return claimJobs(storage.pool, { queues: this.#queues, limit, now, leaseMs });
  }

  #run(job: LeasedJob, clock: () => Date): Promise<void> {
    const { storage, handlers, leaseMs, backoffMs, onError } = this.#options;
    const signal = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(leaseMs)]);
    return runJob(job, { pool: storage.pool, handlers, clock, signal, backoffMs, onError });
  }
}

/** With a fifth of chance, so that jobs that failed together do not come back together. */
function doubling(attempt: number): number {
  return Math.min(2 ** attempt * 1_000, 3_600_000) * (0.8 + Math.random() * 0.4);
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}
