import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { spoken } from '../../llm/hostile.ts';
import type { Script } from '../../llm/stand-in.ts';
import { scriptedModel } from '../../support/scripted-model.ts';
import { describeTalks } from '../../support/talk.ts';

const THINKS_MS = 300;
/** What a whole turn may take beside the time its channel gives it to think. */
const OVER_MS = 200;
/** On a busy machine one turn may be late by chance; a turn that waits for a silent model is late every time. */
const TRIES = 6;

const scripted = scriptedModel(THINKS_MS);
const { talk } = describeTalks(scripted.think);

const SILENCE = { misbehave: 'silence' } as const;
const CITED = spoken('ask_knowledge', { article: 'settle-id' });

/** What is silent, what is said, and what the model is asked for. */
const SILENT: readonly (readonly [string, string, Script, readonly string[]])[] = [
  ['an ear', '거시기 저쩌고 흐물흐물 어화둥둥', () => SILENCE, ['understand']],
  ['a voice', 'Settle ID가 뭐예요?', () => SILENCE, ['answer']],
  [
    'a voice behind a slow ear',
    '거시기 저쩌고 흐물흐물 어화둥둥',
    async ({ task }) => (task === 'answer' ? SILENCE : sleep(THINKS_MS / 2, { say: { commands: [CITED] } })),
    ['understand', 'answer'],
  ],
];

for (const [who, text, script, tasks] of SILENT) {
  talk(`a whole turn keeps to the time of its channel with ${who} that says nothing`, async (person) => {
    person.as('kim@gaon.example');
    scripted.server.answers(script);
    await person.says(text); // the first turn of a process is slow
    scripted.server.asked.length = 0;
    const took: number[] = [];
    for (let n = 0; n < TRIES; n++) {
      const start = performance.now();
      await person.says(text);
      took.push(performance.now() - start);
    }
    expect([...new Set(scripted.server.asked.map(({ task }) => task))]).toEqual(tasks);
    const quickest = Math.min(...took);
    expect(quickest).toBeGreaterThan(THINKS_MS * 0.9); // it was waited for
    expect(quickest).toBeLessThan(THINKS_MS + OVER_MS);
  });
}
