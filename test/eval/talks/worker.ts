import { openTestApp } from '../../support/app.ts';
import { scriptedTalks } from './index.ts';
import { perturbed } from './perturb/perturb.ts';
import { unmarked } from './perturb/spans.ts';
import { play, type Run } from './play.ts';

/** What a worker says of one talk: as it is written first, then as other hands would write it. */
export interface Played {
  readonly at: number;
  readonly runs: readonly Run[];
}

// Plays the talks whose place it is told, over an application and a database of its own, until it is let go.

const app = await openTestApp({ LOG_LEVEL: 'silent' });
process.on('message', (message: { at: number; runs: number }) => void playTalk(message.at, message.runs));
process.on('disconnect', () => void app.close());
process.send?.('ready');

async function playTalk(at: number, count: number): Promise<void> {
  const talk = scriptedTalks[at];
  if (!talk) throw new Error(`there is no talk ${at}`);
  const runs = [
    await play(
      app,
      talk,
      talk.lines.map(({ text }) => unmarked(text)),
    ),
  ];
  for (let run = 1; run <= count; run += 1) runs.push(await play(app, talk, perturbed(talk, run)));
  process.send?.({ at, runs } satisfies Played);
}
