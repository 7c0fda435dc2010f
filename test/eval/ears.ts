import { join } from 'node:path';
import { openArticles } from '../../src/app.ts';
import { type Heard, situationOf } from '../../src/conversation/situation.ts';
import { EMPTY } from '../../src/conversation/state.ts';
import { openTasks } from '../../src/conversation/tasks.ts';
import { flowNamed, flows } from '../../src/flows/index.ts';
import { readArticles } from '../../src/knowledge/article.ts';
import type { Knowledge } from '../../src/knowledge/open.ts';
import { seedDemo } from '../../src/portal/demo/seed.ts';
import { dropSecrets } from '../../src/portal/formats/secrets.ts';
import { NO_LIMITS } from '../../src/portal/limits.ts';
import { openPortal } from '../../src/portal/portal.ts';
import type { Storage } from '../../src/storage/open.ts';
import type { Command } from '../../src/understanding/command.ts';
import { understand } from '../../src/understanding/rules.ts';
import type { Situation } from '../../src/understanding/situation.ts';
import { openTestStorage } from '../support/database.ts';

/** What a first message is heard with: the rules, the articles, and what its sender may see in the demo. */
export interface Ears {
  readonly knowledge: Knowledge;
  /** The person is named by e-mail. */
  readonly situation: (email: string) => Situation;
  readonly hear: (text: string, situation: Situation) => readonly Command[];
}

/** Dates in the cases count from here: Tuesday morning in Seoul. */
const NOW = new Date('2026-11-24T01:00:00Z');
const ARTICLES = join(import.meta.dirname, '../../src/knowledge/articles');

export async function openEars(): Promise<Ears> {
  const knowledge = openArticles(await readArticles(ARTICLES));
  const situations = await readSituations(knowledge);
  return {
    knowledge,
    hear: (text, situation) => understand(dropSecrets(text).text, situation),
    situation: (email) => {
      const found = situations.get(email);
      if (!found) throw new Error(`nobody in the demo has the address ${email}`);
      return found;
    },
  };
}

/** Of everyone in the demo, by e-mail; the database is closed again at once. */
async function readSituations(knowledge: Knowledge): Promise<ReadonlyMap<string, Situation>> {
  const storage = await openTestStorage();
  try {
    await storage.transaction((db) => seedDemo(db, NOW));
    const tasks = openTasks(flows);
    const people = await storage.db.person.findMany();
    const situations = await Promise.all(people.map(({ id }) => situationFor(storage, id, { tasks, knowledge })));
    return new Map(people.map(({ email }, at) => [email, situations[at] as Situation]));
  } finally {
    await storage.close();
  }
}

async function situationFor(
  { db }: Storage,
  personId: string,
  known: Pick<Heard, 'tasks' | 'knowledge'>,
): Promise<Situation> {
  const portal = openPortal({ limits: NO_LIMITS, propagationSeconds: 0 });
  const actor = portal.actorOf(await portal.person(db, personId));
  const portfolio = await portal.as(actor, { db, now: NOW }).portfolio();
  return situationOf({ state: EMPTY, actor, portfolio, now: NOW, flowNamed, ...known });
}
