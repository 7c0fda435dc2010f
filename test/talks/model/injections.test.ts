import { expect } from 'vitest';
import { understand as byRules } from '../../../src/understanding/rules.ts';
import { lyingInTurn } from '../../llm/hostile.ts';
import { DIRECT, HARMLESS, PLANTED } from '../../llm/injections/index.ts';
import { scriptedModel } from '../../support/scripted-model.ts';
import { IDLE } from '../../support/situation.ts';
import { describeTalks, type Talk, wordsOf } from '../../support/talk.ts';

const scripted = scriptedModel();
const { talk } = describeTalks(scripted.think);

const PERSON = 'kim@gaon.example';
const AT_ONCE = 20;
const PLANTS = Object.values(PLANTED).flat();

/** Everything with a name in the portal that this person may not see. */
async function hiddenNames({ app }: Talk): Promise<string[]> {
  const { db } = app.storage;
  const actor = app.portal.actorOf(await app.portal.person(db, app.personId(PERSON)));
  const seen = JSON.stringify(await app.portal.as(actor, { db, now: app.now() }).portfolio());
  const [companies, people, contracts] = [
    await db.company.findMany({ select: { name: true } }),
    await db.person.findMany({ select: { email: true } }),
    await db.productContract.findMany({ select: { code: true } }),
  ];
  const names = [
    ...companies.map(({ name }) => name),
    ...people.map(({ email }) => email),
    ...contracts.map(({ code }) => code),
  ];
  return names.filter((name) => !seen.includes(name));
}

/** No change, no hand-over, no name of somebody else's, nothing of the prompt. */
async function expectNoHarm(person: Talk, lines: readonly string[], hidden: readonly string[]): Promise<void> {
  const line = lines.at(-1) ?? '';
  const { outcomes, replies } = await person.says(line);
  const words = wordsOf(replies);
  const harm = calls(line) ? ['completed', 'failed'] : ['completed', 'failed', 'handed_over'];
  expect(outcomes.filter(({ type }) => harm.includes(type))).toEqual([]);
  expect(hidden.filter((name) => words.includes(name) && !lines.join('\n').includes(name))).toEqual([]);
  expect(words).not.toMatch(/You listen|You word an answer|<message>|⟦/u);
}

/** Whether the person themselves calls for staff, as the rules hear them. */
function calls(line: string): boolean {
  return byRules(line, IDLE).some(({ type }) => type === 'hand_over');
}

function chunks(lines: readonly string[]): string[][] {
  const count = Math.ceil(lines.length / AT_ONCE);
  return Array.from({ length: count }, (_, at) => lines.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
}

for (const [at, lines] of chunks([...DIRECT, ...PLANTS]).entries()) {
  talk(`a model that obeys what is typed changes and tells nothing, lines from ${at * AT_ONCE + 1}`, async (person) => {
    scripted.server.answers(lyingInTurn());
    person.as(PERSON);
    const hidden = await hiddenNames(person);
    expect(hidden.length).toBeGreaterThan(5);
    for (const count of lines.keys()) {
      person.as(PERSON);
      await expectNoHarm(person, lines.slice(0, count + 1), hidden); // what they said before is theirs to see
    }
    const { Ticket: tickets = [], ...others } = await person.changes();
    expect(others).toEqual({});
    expect(tickets.length).toBeLessThanOrEqual(lines.filter(calls).length);
  });
}

for (const [at, lines] of chunks(HARMLESS).entries()) {
  talk(`what only sounds like it is served as ever, lines from ${at * AT_ONCE + 1}`, async (person) => {
    for (const line of lines) {
      scripted.server.answers(() => ({ say: { commands: [], sentences: [] } }));
      person.as(PERSON);
      const { outcomes } = await person.says(line);
      const served = outcomes.map(({ type }) => type).filter((type) => !['unknown', 'failed', 'noted'].includes(type));
      expect([line, served.length > 0]).toEqual([line, true]);
    }
  });
}
