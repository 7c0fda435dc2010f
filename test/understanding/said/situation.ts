import { join } from 'node:path';
import { openArticles } from '../../../src/app.ts';
import { openTasks } from '../../../src/conversation/tasks.ts';
import { flows } from '../../../src/flows/index.ts';
import { readArticles } from '../../../src/knowledge/article.ts';
import type { Command } from '../../../src/understanding/command.ts';
import type { Situation } from '../../../src/understanding/situation.ts';
import { IDLE } from '../../support/situation.ts';

const articles = await readArticles(join(import.meta.dirname, '../../../src/knowledge/articles'));
const { ranking, wish, spelling } = openArticles(articles);
const tasks = openTasks(flows);

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
  ...tasks,
  flowCards: tasks.flowCards.map((card) => ({ ...card, writes: card.writes && !LOOKS.has(card.name) })),
  articles: ranking,
  wish,
  spelling,
};

/** The sentences of a list, parted by " / ". */
export function sayings(said: string): string[] {
  return said.split(/\s+\/\s+/).map((one) => one.trim());
}

/** Each command as a word: the flow it starts, or its type. */
export function heard(commands: readonly Command[]): string {
  return commands.map((command) => (command.type === 'start_flow' ? command.flow : command.type)).join(' + ');
}
