import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { flows } from '../../src/flows/index.ts';
import { readArticles } from '../../src/knowledge/article.ts';
import { openKnowledge } from '../../src/knowledge/open.ts';
import { createRanking } from '../../src/knowledge/ranking.ts';
import { understand } from '../../src/understanding/rules.ts';
import type { Situation } from '../../src/understanding/situation.ts';
import { NOT_KNOWN, OUT_OF_SCOPE, PARAPHRASES } from '../knowledge/paraphrases.ts';
import { IDLE } from '../support/situation.ts';
import { REQUESTS } from './commands.ts';

// One board of what the rules understand, without a model: npm run eval [-- --json]

interface Line {
  readonly name: string;
  readonly asked: number;
  readonly right: number;
  readonly offered: number;
  readonly wrong: number;
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const knowledge = openKnowledge(await readArticles(join(import.meta.dirname, '../../src/knowledge/articles')));
const situation: Situation = {
  ...IDLE,
  flowCards: flows.map(({ name, type }) => ({ name, writes: type !== 'read', texts: [] })),
  articles: knowledge.ranking,
  flows: createRanking(
    flows
      .filter(({ type }) => type !== 'closed')
      .map(({ name, title, examples }) => ({
        id: name,
        phrases: [title.ko, title.en, ...examples.ko, ...examples.en],
      })),
  ),
};

const started = performance.now();
const board = [faq('ko'), faq('en'), notKnown(), outOfScope(), requests()];
const asked = board.reduce((sum, line) => sum + line.asked, 0);
const msPerMessage = (performance.now() - started) / asked;

if (values.json) console.log(JSON.stringify({ board, msPerMessage }));
else print();

function faq(language: 'ko' | 'en'): Line {
  const cases = Object.entries(PARAPHRASES).flatMap(([slug, asks]) => asks[language].map((ask) => ({ slug, ask })));
  return line(`questions, ${language}`, cases, ({ slug, ask }) => {
    const finding = knowledge.find(ask);
    if (finding.kind === 'answer') return finding.article.slug === slug ? 'right' : 'wrong';
    return finding.kind === 'clarify' && finding.articles.some((article) => article.slug === slug)
      ? 'offered'
      : 'missed';
  });
}

function notKnown(): Line {
  return line('not known, said so', NOT_KNOWN, ({ ask, article }) => {
    const finding = knowledge.find(ask);
    if (finding.kind !== 'answer') return 'missed';
    return finding.article.slug === article && finding.unknownPart ? 'right' : 'wrong';
  });
}

function outOfScope(): Line {
  return line('out of scope, no article', OUT_OF_SCOPE, (ask) => {
    const { kind } = knowledge.find(ask);
    return kind === 'unknown' ? 'right' : kind === 'clarify' ? 'offered' : 'wrong';
  });
}

function requests(): Line {
  const cases = Object.entries(REQUESTS).flatMap(([flow, texts]) => texts.map((text) => ({ flow, text })));
  return line('requests, the flow', cases, ({ flow, text }) => {
    const [command] = understand(text, situation);
    if (command?.type === 'start_flow') return command.flow === flow ? 'right' : 'wrong';
    return command?.type === 'clarify' && command.flows.includes(flow) ? 'offered' : 'missed';
  });
}

function line<T>(name: string, cases: readonly T[], judge: (one: T) => 'right' | 'offered' | 'wrong' | 'missed'): Line {
  const judged = cases.map((one) => {
    const verdict = judge(one);
    if (verdict !== 'right' && process.env.VERBOSE) console.error(verdict, JSON.stringify(one));
    return verdict;
  });
  const count = (verdict: string) => judged.filter((one) => one === verdict).length;
  return { name, asked: cases.length, right: count('right'), offered: count('offered'), wrong: count('wrong') };
}

function print(): void {
  console.log(`${'what'.padEnd(28)}asked   right   offered   wrong`);
  for (const { name, asked: all, right, offered, wrong } of board) {
    const share = (count: number) => `${((100 * count) / all).toFixed(1)}%`;
    console.log(
      `${name.padEnd(28)}${String(all).padStart(5)}${share(right).padStart(8)}${share(offered).padStart(10)}${share(wrong).padStart(8)}`,
    );
  }
  console.log(`${msPerMessage.toFixed(2)} ms per message`);
}
