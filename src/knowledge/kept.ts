import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Beside the packages: installing the project again clears it. */
const FOLDER = resolve(import.meta.dirname, '../../node_modules/.cache/learnt');
/** Of each name so many are kept, those that were used last. */
const MOST = 4;

/**
 * What was learnt from the same by the same code before, or else what is learnt now; kept for the next process if the
 * folder can be written. What is learnt has to be plain data.
 */
export function kept<Learnt>(name: string, from: unknown, learn: () => Learnt): Learnt {
  const file = join(FOLDER, `${name}-${keyOf(from)}`);
  return read<Learnt>(file) ?? write(name, file, learn());
}

function keyOf(from: unknown): string {
  return createHash('sha256').update(code()).update(JSON.stringify(from)).digest('hex').slice(0, 32);
}

let hashed: string | undefined;

/** Of all that learns: the files of this room, as they run. */
function code(): string {
  hashed ??= readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[jt]s$/u.test(file))
    .sort()
    .reduce((hash, file) => hash.update(readFileSync(join(import.meta.dirname, file))), createHash('sha256'))
    .update(process.version)
    .digest('hex');
  return hashed;
}

function read<Learnt>(file: string): Learnt | undefined {
  try {
    const learnt = deserialize(readFileSync(file)) as Learnt;
    touch(file);
    return learnt;
  } catch {
    return undefined; // not there, not whole or not ours to read: it is learnt again
  }
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // not ours to change: then it only looks older than it is
  }
}

/** Appears whole or not at all. */
function write<Learnt>(name: string, file: string, learnt: Learnt): Learnt {
  const draft = `${file}.${randomUUID()}`;
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(draft, serialize(learnt));
    renameSync(draft, file);
    removeOld(name);
  } catch {
    rmSync(draft, { force: true }); // then every process learns for itself
  }
  return learnt;
}

function removeOld(name: string): void {
  const files = readdirSync(FOLDER)
    .filter((file) => file.startsWith(`${name}-`))
    .map((file) => ({ path: join(FOLDER, file), used: statSync(join(FOLDER, file)).mtimeMs }))
    .sort((one, other) => other.used - one.used);
  for (const { path } of files.slice(MOST)) rmSync(path, { force: true });
}
