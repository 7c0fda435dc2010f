import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asksOf } from '../../../src/flows/advance.ts';
import type { WriteFlow } from '../../../src/flows/flow.ts';
import { flows } from '../../../src/flows/index.ts';
import type { Language } from '../../../src/message/text.ts';
import { BAD_INPUT } from './bad-input.ts';
import { finishing } from './finish.ts';
import { hearNothing } from './hear-nothing.ts';
import { type Here, hereAt } from './here.ts';
import type { Row } from './row.ts';
import { ROWS } from './rows.ts';
import type { WriteName } from './words.ts';
import { type MatrixWorld, openMatrixWorld, wordsOf } from './world.ts';

/** Every how-manieth cell is played; all of them with MATRIX=all. */
const EVERY = process.env.MATRIX === 'all' ? 1 : 13;
const PATIENCE_MS = 120_000;
/** The same for text that is no answer: half of it in each language with MATRIX=all. */
const EVERY_TEXT = process.env.MATRIX === 'all' ? 2 : 61;
const OFFSET = { ko: 0, en: 1 } as const satisfies Record<Language, number>;

export const writes: readonly WriteFlow[] = flows.filter((flow) => flow.type === 'write');

/** Every row of the repair table at every question and confirmation of every change, in one language. */
export function describeMatrix(language: Language): void {
  let world: MatrixWorld;
  const finish = finishing();
  beforeAll(async () => {
    world = await openMatrixWorld(language, writes);
  }, 120_000);
  afterAll(() => world.close());

  const cells = writes.flatMap((flow) => placesOf(flow).map((place) => ({ flow, ...place })));
  const played = cells.filter((_cell, at) => at % EVERY === OFFSET[language] % EVERY);
  describe(`${played.length} of ${cells.length} cells in ${language}`, () => {
    for (const { flow, slot, row } of played) {
      test(`${flow.name} · ${slot} · ${row.name}`, { timeout: PATIENCE_MS }, async () => {
        await play(hereAt(world, { flow, slot, language }), row);
      });
    }
  });

  const texts = Object.entries(BAD_INPUT).flatMap(([kind, ways]) => ways.map((text) => ({ kind, text })));
  const unreadable = writes.flatMap((flow) =>
    slotsOf(flow).flatMap((slot) => texts.map((text) => ({ flow, slot, ...text }))),
  );
  const typed = unreadable.filter((_text, at) => at % EVERY_TEXT === OFFSET[language] % EVERY_TEXT);
  const places = [...new Set(typed.map(({ flow, slot }) => `${flow.name} · ${slot}`))];
  describe(`${typed.length} of ${unreadable.length} unreadable answers in ${language}`, () => {
    afterEach(async () => {
      if (Object.keys(await world.changes()).length > 0) await world.undo();
    });
    for (const place of places) {
      test(place, { timeout: PATIENCE_MS }, async () => {
        for (const { flow, slot, kind, text } of typed) {
          if (`${flow.name} · ${slot}` !== place) continue;
          const here = hereAt(world, { flow, slot, language });
          await world.visit(here.stop);
          await hearNothing(here, { kind, text });
        }
        expect(await world.changes()).toEqual({});
      });
    }
  });

  async function play(here: Here, row: Row): Promise<void> {
    let isTouched = true;
    try {
      await world.visit(here.stop);
      const end = await row.play(here);
      const written = Object.keys(await world.changes()).filter((table) => table !== 'Ticket');
      expect(written.length > 0, `written: ${written.join(', ')}`).toBe(end === 'done');
      if (end === 'stands') await finish(here);
      isTouched = Object.keys(await world.changes()).length > 0;
    } finally {
      if (isTouched) await world.undo();
    }
  }
}

/** Where each row means something in a flow. */
function placesOf(flow: WriteFlow): { readonly slot: string; readonly row: Row }[] {
  const questions = asksOf(flow).flatMap((step, at) => {
    const answers = wordsOf(flow.name as WriteName).values[step.slot];
    if (!answers) throw new Error(`no answers for ${step.slot} of ${flow.name}`);
    const fitting = ROWS.filter(({ at: where }) => where !== 'confirmation');
    return fitting
      .filter(({ where }) => !where || where({ step, answers, isFirst: at === 0 }))
      .map((row) => ({ slot: step.slot, row }));
  });
  const confirmations = ROWS.filter(({ at }) => at !== 'question').map((row) => ({ slot: 'confirm', row }));
  return [...questions, ...confirmations];
}

function slotsOf(flow: WriteFlow): string[] {
  return [...asksOf(flow).map(({ slot }) => slot), 'confirm'];
}
