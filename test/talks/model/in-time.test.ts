import { expect } from 'vitest';
import { HOSTILE } from '../../llm/hostile.ts';
import { scriptedModel } from '../../support/scripted-model.ts';
import { describeTalks } from '../../support/talk.ts';

const THINKS_MS = 1_000;
/** What a turn takes beside the thinking: 200 ms on a quiet machine, more where others work too. */
const TURN_MS = 1_500;

const scripted = scriptedModel(THINKS_MS);
const { talk } = describeTalks(scripted.think);

for (const [name, script] of Object.entries(HOSTILE)) {
  talk(`in time, and as without a model: ${name}`, async (person) => {
    person.as('kim@gaon.example');
    scripted.server.answers(() => ({ status: 400 }));
    await person.says('어화둥둥 거시기'); // the first turn of a process is slow
    scripted.server.answers(script);
    scripted.server.asked.length = 0;
    const start = performance.now();
    await person.says('거시기 저쩌고 흐물흐물 어화둥둥');
    expect(performance.now() - start).toBeLessThan(THINKS_MS + TURN_MS);
    person.hears(null, { outcomes: [{ type: 'unknown' }] });
    expect(scripted.server.asked.length).toBeGreaterThan(0);
    expect(await person.changes()).not.toHaveProperty('Proposal');
  });
}
