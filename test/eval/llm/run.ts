import { readConfig } from '../../../src/config.ts';
import { createModel } from '../../../src/llm/model.ts';
import type { Board } from '../boards/board.ts';
import { questions } from '../boards/questions.ts';
import { requests } from '../boards/requests.ts';
import { blindCommands } from '../cases/blind/commands/index.ts';
import { blindCases } from '../cases/blind/index.ts';
import { openCommands } from '../cases/open/commands.ts';
import { openCases } from '../cases/open/index.ts';
import type { Ears } from '../ears.ts';
import { modelArm } from './arm.ts';
import { compare, printed } from './compare.ts';
import { type Kept, playTape, recordTape, type TapedModel } from './tape.ts';

/** Questions are judged as one dealer's. */
const ASKER = 'kim@gaon.example';

/** The scoreboard of sentences with the model's arm beside the rules', and what that arm cost. */
export async function runModelArm(
  ears: Ears,
  { record, replay }: { record?: string | undefined; replay?: string | undefined },
): Promise<void> {
  const prices = readConfig(process.env).model?.dollarsPerMillion ?? { input: 0, output: 0 };
  const taped = replay === undefined ? configuredModel() : playTape(replay);
  const asked = [...blindCases, ...openCases].map(({ text }) => ({ text, as: ASKER }));
  const arm = await modelArm(ears, taped.model, [...asked, ...blindCommands, ...openCommands]);
  const boards = (heard: Ears): Board[] => [
    questions(heard, 'blind', blindCases),
    questions(heard, 'open', openCases),
    requests(heard, 'blind', blindCommands),
    requests(heard, 'open', openCommands),
  ];
  const withModel = boards(arm);
  for (const [at, rules] of boards(ears).entries()) {
    const other = withModel[at];
    if (other) console.log(printed(rules.subject, compare(rules, other)).join('\n'));
  }
  console.log(costOf(taped.calls(), prices).join('\n'));
  if (record !== undefined) taped.save(record);
}

function configuredModel(): TapedModel {
  const { model: settings } = readConfig(process.env);
  if (!settings) throw new Error('--llm needs OPENAI_API_KEY or OPENAI_BASE_URL, or --replay FILE');
  const taped = recordTape(() => model);
  const model = createModel({ ...settings, clock: () => new Date(), onCall: taped.onCall });
  return taped;
}

function costOf(calls: readonly Kept[], prices: { input: number; output: number }): string[] {
  const times = calls.map(({ ms }) => ms).sort((one, other) => one - other);
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
  const [input, output] = [sum(calls.map((call) => call.input)), sum(calls.map((call) => call.output))];
  const dollars = (input * prices.input + output * prices.output) / 1_000_000;
  return [
    '',
    `the model was asked ${calls.length} times: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms,`,
    `${input} tokens in, ${output} out, ${dollars.toFixed(4)} dollars at OPENAI_PRICES`,
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
