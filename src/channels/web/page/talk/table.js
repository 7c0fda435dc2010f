import { element } from '../core/element.js';

const NUMBER = /^[-+−▲▼]?\s?[₩]?\d[\d,.]*\s?(?:원|건|회|개|명|%|KRW|p)?$/;
const NOTHING = /^[-–—]?$/;

/**
 * A table in a box of its own, which scrolls when the table is larger.
 * @param {{ columns: string[], rows: string[][] }} table
 * @param {string} label
 */
export function createTable({ columns, rows }, label) {
  const isNumeric = columns.map((_, at) => isNumbers(rows.map((row) => row[at] ?? '')));
  const cell = (tag, words, at) =>
    element(tag, { class: isNumeric[at] && 'number', scope: tag === 'th' && 'col', text: words });
  const head = element('thead', {}, element('tr', {}, ...columns.map((words, at) => cell('th', words, at))));
  const lines = rows.map((row) => element('tr', {}, ...row.map((words, at) => cell('td', words, at))));
  const table = element('table', {}, head, element('tbody', {}, ...lines));
  return element('div', { class: 'table-box', role: 'region', tabindex: '0', 'aria-label': label }, table);
}

/**
 * The rows of a confirmation: what each value is.
 * @param {{ rows: string[][] }} table
 */
export function createValueRows({ rows }) {
  const pairs = rows.map(([name = '', value = '']) =>
    element('div', { class: 'value-row' }, element('dt', { text: name }), element('dd', { text: value })),
  );
  return element('dl', { class: 'value-rows' }, ...pairs);
}

function isNumbers(cells) {
  const filled = cells.filter((words) => !NOTHING.test(words.trim()));
  return filled.length > 0 && filled.every((words) => NUMBER.test(words.trim()));
}
