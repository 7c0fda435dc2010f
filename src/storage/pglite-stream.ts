import { Duplex } from 'node:stream';

/** What is needed of PGlite, or of PGlite in a thread. */
export interface WireEngine {
  runExclusive<T>(work: () => Promise<T>): Promise<T>;
  execProtocolRaw(message: Uint8Array): Promise<Uint8Array>;
}

const TERMINATE = 'X'.charCodeAt(0);

// What the end of a connection does in PostgreSQL: drops the open transaction, locks, LISTENs and settings. Then UTC,
// which @prisma/adapter-pg takes for granted. DISCARD ALL may not share a message with another statement.
const RESET_SESSION = Buffer.concat(['ROLLBACK', 'DISCARD ALL', "SET TIME ZONE 'UTC'"].map(simpleQuery));

/**
 * A socket look-alike that carries the PostgreSQL wire protocol between `pg` and an in-process PGlite, so that the same
 * driver serves both databases and no port is opened. PGlite has one session: open at most one of these at a time.
 */
export class PGliteStream extends Duplex {
  readonly #open: () => Promise<WireEngine>;
  #engine: WireEngine | undefined;

  constructor(open: () => Promise<WireEngine>) {
    super();
    this.#open = open;
  }

  connect(): this {
    this.#begin().then(
      () => this.emit('connect'),
      (error: Error) => this.destroy(error),
    );
    return this;
  }

  // The rest of net.Socket that `pg` calls.
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  setTimeout(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#send(chunk).then(() => done(), done);
  }

  /** `pg` corks Parse, Bind, Describe, Execute and Sync: together they are one trip into WASM. */
  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.#send(Buffer.concat(chunks.map(({ chunk }) => chunk))).then(() => done(), done);
  }

  async #begin(): Promise<void> {
    const engine = await this.#open();
    await engine.runExclusive(() => engine.execProtocolRaw(RESET_SESSION));
    this.#engine = engine;
  }

  async #send(message: Buffer): Promise<void> {
    const engine = this.#engine;
    if (!engine || message.length === 0) return;
    if (message[0] === TERMINATE) {
      this.push(null); // the session itself lives on inside PGlite
      return;
    }
    const reply = await engine.runExclusive(() => engine.execProtocolRaw(message));
    this.push(Buffer.from(reply.buffer, reply.byteOffset, reply.byteLength));
  }
}

function simpleQuery(sql: string): Buffer {
  const text = Buffer.from(`${sql}\0`);
  const head = Buffer.from('Q\0\0\0\0');
  head.writeInt32BE(text.length + 4, 1);
  return Buffer.concat([head, text]);
}
