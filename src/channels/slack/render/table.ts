import type { Table } from '../../../message/reply.ts';
import type { Language } from '../../../message/text.ts';
import { escapeText } from '../plain-text.ts';
import { type Block, button, cut, markup } from './blocks.ts';
import { LIMITS } from './limits.ts';
import { WORDS } from './words.ts';

/** More rows than this are opened in a window of their own. */
const ROWS_SHOWN = 10;

/** `isCut`: not all of it is shown, the rest has to be kept for the window. */
export interface ShownTable {
  readonly blocks: readonly Block[];
  readonly isCut: boolean;
}

/** Label and value as fields; a wider table as a row each, and when it is long the first of them and a button. */
export function showTable(table: Table, { language, id }: { language: Language; id: string }): ShownTable {
  const isShort = table.rows.length <= ROWS_SHOWN;
  const fits = table.rows.every((row) => rowText(table, row).length <= LIMITS.fieldText);
  const rows = isShort ? table.rows : table.rows.slice(0, ROWS_SHOWN / 2);
  const blocks = table.columns.length === 2 ? fields(rows) : rows.map((row) => rowBlock(table, row));
  if (isShort && fits) return { blocks, isCut: false };
  const text = WORDS.moreRows[language].replace('{count}', String(table.rows.length));
  const open = button({ text, action: 'open.table', value: id });
  return { blocks: [...blocks, { type: 'actions', elements: [open] }], isCut: true };
}

function fields(rows: Table['rows']): Block[] {
  const all = rows.map(([label = '', value = '']) => labelled(label, value));
  const blocks: Block[] = [];
  for (let at = 0; at < all.length; at += LIMITS.sectionFields) {
    blocks.push({ type: 'section', fields: all.slice(at, at + LIMITS.sectionFields) });
  }
  return blocks;
}

function labelled(label: string, value: string) {
  return markup(cut(`*${escapeText(label)}*\n${escapeText(value)}`, LIMITS.fieldText));
}

/** One row: its first cell is what it is about. */
export function rowBlock(table: Table, row: readonly string[]): Block {
  return { type: 'section', text: markup(cut(rowText(table, row), LIMITS.sectionText)) };
}

function rowText({ columns }: Table, [first = '', ...rest]: readonly string[]): string {
  const parts = rest.map((cell, at) => `${escapeText(columns[at + 1] ?? '')} ${escapeText(cell)}`.trim());
  return [`*${escapeText(first)}*`, parts.join(' · ')].filter(Boolean).join('\n');
}
