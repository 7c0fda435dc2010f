import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ensureTemplate } from '../../support/database.ts';
import type { Bar, Board } from '../boards/board.ts';
import { scriptedTalks } from './index.ts';
import type { Run } from './play.ts';
import type { ScriptedTalk } from './script.ts';
import type { Played } from './worker.ts';

const RUNS = 8;
const WORKERS = 2;
/** A talk's nine runs take two seconds; one that hangs is named instead of waited for. */
const ANSWER_WITHIN_MS = 120_000;

/** Plays every scripted talk as written and eight times perturbed; misses go to stderr as VERBOSE says. */
export async function talksBoard(): Promise<Board> {
  const played = await playAll();
  const told = process.env.VERBOSE;
  for (const [at, talk] of scriptedTalks.entries()) {
    if (told && talk.blind === (told === 'blind')) tell(talk, played[at] ?? []);
  }
  const kinds = ([true, false] as const).flatMap((blind) =>
    (['ko', 'en'] as const).map((language) => ({ blind, language })),
  );
  const bars = kinds.flatMap(({ blind, language }) =>
    barsOf(
      `${blind ? 'blind' : 'open'}, ${language}`,
      played,
      (talk) => talk.blind === blind && talk.language === language,
    ),
  );
  return { subject: 'talks', lines: [], bars: [...bars, ...barsOf('all', played, () => true)] };
}

/** Each worker takes the next talk as soon as it is free. */
async function playAll(): Promise<(readonly Run[])[]> {
  await ensureTemplate();
  const played: (readonly Run[])[] = [];
  const waiting = [...scriptedTalks.keys()];
  await Promise.all(Array.from({ length: WORKERS }, () => work(waiting, played)));
  return played;
}

async function work(waiting: number[], played: (readonly Run[])[]): Promise<void> {
  const worker = fork(join(import.meta.dirname, 'worker.ts'));
  const stopped = once(worker, 'exit');
  try {
    await answer(worker, 'a worker does not start');
    for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
      worker.send({ at, runs: RUNS });
      played[at] = (await answer(worker, `no end of the talk "${scriptedTalks[at]?.name}"`))?.runs ?? [];
    }
    worker.disconnect();
    await stopped;
  } finally {
    worker.kill('SIGKILL');
  }
}

async function answer(worker: ChildProcess, complaint: string): Promise<Played | undefined> {
  const stop = new AbortController();
  const stopped = once(worker, 'exit', stop).then(() => Promise.reject(new Error(`${complaint}: its worker stopped`)));
  const late = setTimeout(ANSWER_WITHIN_MS, undefined, stop).then(() => Promise.reject(new Error(complaint)));
  try {
    const [message]: (Played | undefined)[] = await Promise.race([once(worker, 'message', stop), stopped, late]);
    return message;
  } finally {
    stop.abort();
    await Promise.allSettled([stopped, late]);
  }
}

/** How many pass as written, how many all eight times perturbed, and how many leave the portal as expected all eight times. */
function barsOf(
  name: string,
  played: readonly (readonly Run[])[],
  counts: (talk: ScriptedTalk) => boolean,
): readonly Bar[] {
  const those = scriptedTalks.flatMap((talk, at) => (counts(talk) ? [played[at] ?? []] : []));
  const share = (passes: (runs: readonly Run[]) => boolean) => (100 * those.filter(passes).length) / those.length;
  return [
    {
      name: `${name} (${those.length}), pass^1`,
      measured: share(([run]) => run !== undefined && isPassed(run)),
      unit: '%',
    },
    {
      name: `${name}, pass^8`,
      measured: share(([, ...runs]) => runs.length === RUNS && runs.every(isPassed)),
      unit: '%',
      atLeast: 95,
    },
    {
      name: `${name}, portal^8`,
      measured: share(([, ...runs]) => runs.length === RUNS && runs.every((run) => run.isPortalRight)),
      unit: '%',
      atLeast: 95,
    },
  ];
}

function isPassed(run: Run): boolean {
  return run.isHeard && run.isPortalRight;
}

function tell({ name, language, as }: ScriptedTalk, runs: readonly Run[]): void {
  for (const [run, { miss }] of runs.entries()) {
    if (miss !== undefined)
      console.error(`${name} (${language}, ${as ?? 'visitor'}), ${run === 0 ? 'as written' : `run ${run}`}: ${miss}`);
  }
}
