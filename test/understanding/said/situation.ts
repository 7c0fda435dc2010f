import { join } from 'node:path';
import { cardOf } from '../../../src/app.ts';
import { flows } from '../../../src/flows/index.ts';
import { readArticles } from '../../../src/knowledge/article.ts';
import { openKnowledge } from '../../../src/knowledge/open.ts';
import { createRanking } from '../../../src/knowledge/ranking.ts';
import type { Command } from '../../../src/understanding/command.ts';
import type { Situation } from '../../../src/understanding/situation.ts';
import { IDLE } from '../../support/situation.ts';

const articles = await readArticles(join(import.meta.dirname, '../../../src/knowledge/articles'));

/** What only shows, built or not. */
const LOOKS: ReadonlySet<string> = new Set(IDLE.flowCards.map(({ name }) => name));

/** A dealer's talk with nothing in progress, with the real articles and flows behind it. */
export const AT_WORK: Situation = {
  ...IDLE,
  names: [
    ...IDLE.names,
    { words: '다온 검진센터', readings: [{ kind: 'organization', value: 'daon-check' }] },
    { words: 'DAON-T1', readings: [{ kind: 'settleId', value: 'daon-t1' }] },
  ],
  flowCards: flows.map((flow) => ({ ...cardOf(flow), writes: flow.type !== 'read' && !LOOKS.has(flow.name) })),
  articles: openKnowledge(articles).ranking,
  flows: createRanking(
    flows
      .filter(({ type }) => type !== 'closed')
      .map(({ name, title, examples }) => ({
        id: name,
        phrases: [title.ko, title.en, ...examples.ko, ...examples.en],
      })),
  ),
};

/** The sentences of a list, parted by " / ". */
export function sayings(said: string): string[] {
  return said.split(/\s+\/\s+/).map((one) => one.trim());
}

/** Each command as a word: the flow it starts, or its type. */
export function heard(commands: readonly Command[]): string {
  return commands.map((command) => (command.type === 'start_flow' ? command.flow : command.type)).join(' + ');
}
