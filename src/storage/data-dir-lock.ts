import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than anyone needs between finding a lock stale and removing it. */
const SETTLES_WITHIN_MS = 200;

/**
 * Keeps a second process out of an embedded database's folder, since two of them destroy each other's writes and PGlite
 * does not lock. A lock whose process is gone is taken over. Returns what gives the folder free again.
 */
export async function lockDataDir(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'server.lock');
  const mine = `${process.pid} ${await startTime(process.pid)} ${Math.random()}\n`;
  if (!(await place(path, mine))) {
    const holder = await readLock(path);
    if (await isAlive(holder)) throw inUse(folder, holder);
    if ((await readLock(path)) === holder) await rm(path, { force: true });
    const placed = await place(path, mine);
    await sleep(SETTLES_WITHIN_MS); // another start may have found the same stale lock: the last one to write has it
    if (!placed || (await readLock(path)) !== mine) throw inUse(folder, await readLock(path));
  }
  return async () => {
    if ((await readLock(path)) === mine) await rm(path, { force: true });
  };
}

/** Makes the lock with its content in one step; false when there is one already. */
async function place(path: string, content: string): Promise<boolean> {
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(draft, content, { flush: true });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

function inUse(folder: string, holder: string): Error {
  const [pid] = holder.split(' ');
  return new Error(
    `The database folder ${folder} is in use by process ${pid || 'unknown'}. ` +
      'Stop that process first, or start with another DATA_DIR.',
  );
}

async function isAlive(holder: string): Promise<boolean> {
  const [pid, started] = holder.trim().split(' ');
  if (!isRunning(Number(pid))) return false;
  const now = await startTime(Number(pid));
  return started === '-' || now === '-' || now === started; // a process id used again has another start time
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** When a process started, in clock ticks since boot (Linux), '-' where it cannot be told. */
async function startTime(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '-';
}

function readLock(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
