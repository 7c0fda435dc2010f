import type { Reading } from '../../../src/message/value.ts';
import type { Command } from '../../../src/understanding/command.ts';
import type { Situation } from '../../../src/understanding/situation.ts';

/** All of `expected` (several with `, ` between) is among what the commands carry, by value or by name. */
export function isFound(expected: string, commands: readonly Command[], { names }: Situation): boolean {
  const readings = commands.flatMap((command) =>
    command.type === 'start_flow' ? command.values.flatMap((value) => value.readings) : [],
  );
  return expected.split(', ').every((one) => readings.some((reading) => namesFor(reading, names).some(isLike(one))));
}

/** The value itself, and every name of the thing it is the id of. */
function namesFor({ kind, value }: Reading, names: Situation['names']): string[] {
  const same = (one: Reading) => one.kind === kind && one.value === value;
  return [value, ...names.filter(({ readings }) => readings.some(same)).map(({ words }) => words)];
}

const MONTH = /^\d{4}-\d{2}$/;
const CHANNEL_HOST = /^(?:https:\/\/)?pf\.kakao\.com\//;

/** A role stands without its kind of company, a channel without its host, a month for its days and they for it. */
function isLike(expected: string): (found: string) => boolean {
  const wanted = bare(expected);
  return (found) => {
    const isMonth = MONTH.test(expected) ? found.startsWith(expected) : MONTH.test(found) && expected.startsWith(found);
    return bare(found) === wanted || found.endsWith(`_${expected}`) || isMonth;
  };
}

/** Spaces, hyphens, quotes and capitals are a matter of writing. */
function bare(words: string): string {
  return words
    .replace(CHANNEL_HOST, '')
    .toLowerCase()
    .replace(/[\s'"-]/g, '');
}
