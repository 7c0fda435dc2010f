import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** One session on a small database: PostgreSQL's own figures for a server would take 130 MB more and never use them. */
const SETTINGS = ['shared_buffers=8MB', 'max_connections=10', 'wal_buffers=1MB', 'plan_cache_mode=force_generic_plan'];

interface Call {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * PGlite in a thread of its own, so that a slow query does not stop the event loop. It has what the stream needs: one
 * wire-protocol message in, the reply out, in order.
 */
export class PGliteThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Call>();
  #next = 1;
  #ended: Error | undefined;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (answer: { id: number; value?: unknown; error?: string }) => this.#settle(answer));
    worker.on('error', (error) => this.#end(new Error('The database thread failed.', { cause: error })));
    worker.on('exit', () => this.#end(new Error('The database thread ended.')));
  }

  static async create(options: { dataDir: string }): Promise<PGliteThread> {
    const module = pathToFileURL(createRequire(import.meta.url).resolve('@electric-sql/pglite')).href;
    const thread = new PGliteThread(
      new Worker(SOURCE, { eval: true, workerData: { module, options: { ...options, settings: SETTINGS } } }),
    );
    await thread.#call('open');
    return thread;
  }

  get closed(): boolean {
    return this.#ended !== undefined;
  }

  /** The thread handles messages one after the other: nothing more is needed to be exclusive. */
  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }

  execProtocolRaw(message: Uint8Array): Promise<Uint8Array> {
    return this.#call('exec', message);
  }

  async dumpDataDir(compression: 'none' | 'gzip'): Promise<Blob> {
    return new Blob([await this.#call<Uint8Array<ArrayBuffer>>('dump', compression)]);
  }

  async close(): Promise<void> {
    if (!this.closed) await this.#call('close');
    await this.terminate();
  }

  /** Ends the thread as a crash would. */
  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }

  #call<T>(operation: string, argument?: unknown): Promise<T> {
    if (this.#ended) return Promise.reject(this.#ended);
    const id = this.#next++;
    return new Promise<T>((resolve, reject) => {
      // The thread answers each operation with its own type, which the message channel cannot carry.
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#worker.postMessage({ id, operation, argument });
    });
  }

  #settle({ id, value, error }: { id: number; value?: unknown; error?: string }): void {
    const call = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) call?.resolve(value);
    else call?.reject(new Error(error));
  }

  #end(error: Error): void {
    this.#ended ??= error;
    for (const call of this.#waiting.values()) call.reject(this.#ended);
    this.#waiting.clear();
  }
}

// Plain JavaScript in a string: the same under tsx, vitest and in dist, with no file to find.
const SOURCE = `
const { parentPort, workerData } = require('node:worker_threads');
let engine;
let queue = Promise.resolve();
const operations = {
  open: async () => {
    const { PGlite } = await import(workerData.module);
    const { settings, dataDir } = workerData.options;
    const startParams = [...PGlite.defaultStartParams, ...settings.flatMap((setting) => ['-c', setting])];
    engine = await PGlite.create({ dataDir, startParams });
  },
  exec: (message) => engine.execProtocolRaw(message),
  dump: async (compression) => new Uint8Array(await (await engine.dumpDataDir(compression)).arrayBuffer()),
  close: () => engine.close(),
};
parentPort.on('message', ({ id, operation, argument }) => {
  queue = queue.then(() => operations[operation](argument)).then(
    (value) => parentPort.postMessage({ id, value }),
    (error) => parentPort.postMessage({ id, error: String(error?.message ?? error) }),
  );
});
`;
