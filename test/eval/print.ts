import { type Bar, type Board, holds, type Line, VERDICTS } from './boards/board.ts';

const NAME = 34;

/** A board as a table: its lines, then its figures with what they should be. */
export function print({ subject, lines, bars }: Board): void {
  console.log(`\n${subject}`);
  if (lines.length > 0) console.log(['  what'.padEnd(NAME), 'asked', ...VERDICTS].map(column).join(''));
  for (const line of lines) console.log(row(line));
  for (const bar of bars) console.log(figure(bar));
}

function column(text: string, at: number): string {
  return at === 0 ? text : text.padStart(9);
}

function row(line: Line): string {
  const shares = VERDICTS.map((verdict) => `${((100 * line[verdict]) / line.asked).toFixed(1)}%`);
  return [`  ${line.name}`.padEnd(NAME), String(line.asked), ...shares].map(column).join('');
}

function figure(bar: Bar): string {
  const { name, measured, unit, atLeast, atMost } = bar;
  const goal = atLeast === undefined ? (atMost === undefined ? '' : `≤ ${atMost} ${unit}`) : `≥ ${atLeast} ${unit}`;
  const mark = goal === '' ? '' : holds(bar) ? 'reached' : 'NOT REACHED';
  const text = `${measured.toFixed(unit === 'ms' ? 2 : 1)} ${unit}`;
  return `${`  → ${name}`.padEnd(NAME)}${text.padStart(9)}   ${goal.padEnd(10)}${mark}`.trimEnd();
}
