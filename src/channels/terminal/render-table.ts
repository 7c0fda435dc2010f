import type { Table } from '../../message/reply.ts';
import { padTo, widthOf } from './width.ts';

const NUMBER = /^[-+]?[\d,]+(\.\d+)?\s?(%|원|KRW)?$/;

/** Rows under their columns, aligned for Korean; columns of numbers lean to the right. */
export function renderTable({ columns, rows }: Table): string {
  const hasHead = columns.some((column) => column !== '');
  const all = hasHead ? [columns, ...rows] : rows;
  const shapes = columns.map((_, index) => {
    const cells = rows.map((row) => row[index] ?? '');
    const filled = cells.filter((cell) => cell !== '');
    const side = filled.length > 0 && filled.every((cell) => NUMBER.test(cell)) ? 'left' : 'right';
    return { width: Math.max(0, ...all.map((row) => widthOf(row[index] ?? ''))), side } as const;
  });
  const line = (row: readonly string[]): string =>
    shapes.map(({ width, side }, index) => padTo(row[index] ?? '', width, side)).join('  ');
  const rule = shapes.map(({ width }) => '─'.repeat(width)).join('  ');
  const lines = hasHead ? [line(columns), rule, ...rows.map(line)] : rows.map(line);
  return lines.map((text) => text.trimEnd()).join('\n');
}
