import type { Board, Line } from '../boards/board.ts';

/** One category as the rules and as the model's arm did it. */
export interface Compared {
  readonly name: string;
  readonly asked: number;
  readonly rules: Shares;
  readonly model: Shares;
  /** Less right, or more wrong, than without a model. */
  readonly isWorse: boolean;
}

interface Shares {
  readonly right: number;
  readonly wrong: number;
}

export function compare(rules: Board, model: Board): Compared[] {
  return rules.lines.flatMap((line) => {
    const other = model.lines.find(({ name }) => name === line.name);
    if (!other) return [];
    const [ours, theirs] = [shares(line), shares(other)];
    const isWorse = theirs.right < ours.right || theirs.wrong > ours.wrong;
    return [{ name: line.name, asked: line.asked, rules: ours, model: theirs, isWorse }];
  });
}

function shares({ asked, right, wrong }: Line): Shares {
  return { right: (100 * right) / asked, wrong: (100 * wrong) / asked };
}

const RED = '\u001b[31m';
const PLAIN = '\u001b[0m';

/** A table with what got worse in red. */
export function printed(subject: string, lines: readonly Compared[]): string[] {
  const head = `${'  what'.padEnd(34)}    asked   rules right   wrong   model right   wrong`;
  const rows = lines.map(({ name, asked, rules, model, isWorse }) => {
    const figures = [rules.right, rules.wrong, model.right, model.wrong].map((share) => `${share.toFixed(1)}%`);
    const [ours = '', oursWrong = '', theirs = '', theirsWrong = ''] = figures;
    const row = `${`  ${name}`.padEnd(34)}${String(asked).padStart(9)}${ours.padStart(14)}${oursWrong.padStart(8)}${theirs.padStart(14)}${theirsWrong.padStart(8)}`;
    return isWorse ? `${RED}${row}   worse${PLAIN}` : row;
  });
  return ['', `${subject}, rules beside the model`, head, ...rows];
}
