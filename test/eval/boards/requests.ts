import type { Command } from '../../../src/understanding/command.ts';
import type { CommandCase } from '../cases/command-case.ts';
import type { Split } from '../cases/faq-case.ts';
import type { Ears } from '../ears.ts';
import { type Bar, type Board, type Judged, linesBy, shareOf, type Verdict } from './board.ts';
import { tellMisses } from './misses.ts';
import { isFound } from './said-values.ts';

/** Requests by flow: whether it was begun, and whether the values in the sentence were found. */
export function requests({ situation, hear }: Ears, split: Split, cases: readonly CommandCase[]): Board {
  const judged = cases.map((one) => {
    const commands = hear(one.text, situation(one.as));
    return { one, commands, verdict: verdictOf(one, commands) };
  });
  const values = valuesOf(judged, situation);
  tellMisses(split, judged);
  tellMisses(split, values);
  return {
    subject: `requests, ${split} set`,
    lines: [...linesBy(judged, ({ flow }) => flow), ...linesBy(values, () => 'values of what was begun')],
    bars: [bar('flow begun', judged), ...(values.length > 0 ? [bar('values found', values)] : [])],
  };
}

interface Heard extends Judged<CommandCase> {
  readonly commands: readonly Command[];
}

/** The values of every request whose flow was begun, one by one. */
function valuesOf(judged: readonly Heard[], situation: Ears['situation']) {
  return judged
    .filter(({ verdict }) => verdict === 'right')
    .flatMap(({ one, commands }) =>
      Object.entries(one.values).map(([name, value]) => ({
        one: { name, value, text: one.text },
        verdict: isFound(value, commands, situation(one.as)) ? ('right' as const) : ('missed' as const),
      })),
    );
}

function bar(name: string, judged: readonly Judged<unknown>[]): Bar {
  return { name, measured: shareOf(judged, 'right'), unit: '%', atLeast: 97 };
}

/** The first thing begun counts; nothing else may be begun beside it. */
function verdictOf({ flow }: CommandCase, commands: readonly Command[]): Verdict {
  const begun = commands.flatMap((command) => begunBy(command) ?? []);
  if (begun.length > 0) return begun.every((one) => one === flow) ? 'right' : 'wrong';
  return commands.some((command) => command.type === 'clarify' && command.flows.includes(flow)) ? 'offered' : 'missed';
}

function begunBy(command: Command): string | undefined {
  if (command.type === 'start_flow') return command.flow;
  return command.type === 'hand_over' ? 'talk-to-human' : undefined;
}
