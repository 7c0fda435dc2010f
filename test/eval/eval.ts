import { parseArgs } from 'node:util';
import type { Board } from './boards/board.ts';
import { questions } from './boards/questions.ts';
import { requests } from './boards/requests.ts';
import { speed } from './boards/speed.ts';
import { blindCommands } from './cases/blind/commands/index.ts';
import { blindCases } from './cases/blind/index.ts';
import { openCommands } from './cases/open/commands.ts';
import { openCases } from './cases/open/index.ts';
import { openEars } from './ears.ts';
import { runModelArm } from './llm/run.ts';
import { print } from './print.ts';
import { talksBoard } from './talks/board.ts';

// The scoreboard of what is understood, without a model: npm run eval [-- --json] [-- --only talks|sentences]
// With a model beside the rules: npm run eval -- --llm [--record FILE | --replay FILE]
// VERBOSE=1 tells what the open set missed, VERBOSE=blind what the blind set did.

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    llm: { type: 'boolean', default: false },
    record: { type: 'string' },
    replay: { type: 'string' },
  },
});
const ears = await openEars();
const texts = [...blindCases, ...openCases, ...blindCommands, ...openCommands].map(({ text }) => text);

const sentences = () => [
  questions(ears, 'blind', blindCases),
  questions(ears, 'open', openCases),
  requests(ears, 'blind', blindCommands),
  requests(ears, 'open', openCommands),
  speed(ears, texts),
];

if (values.llm) await runModelArm(ears, values);
else await runRules();

async function runRules(): Promise<void> {
  const boards: readonly Board[] = [
    ...(values.only === 'talks' ? [] : sentences()),
    ...(values.only === 'sentences' ? [] : [await talksBoard()]),
  ];
  if (values.json) console.log(JSON.stringify({ boards }));
  else boards.forEach(print);
}
