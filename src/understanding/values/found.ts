import type { Reading, SaidValue } from '../../message/value.ts';

/** A value found in a text: where it stands and how it can be read. */
export interface Found extends SaidValue {
  readonly from: number;
  readonly to: number;
}

export function foundAt(text: string, from: number, to: number, readings: readonly Reading[]): Found {
  return { from, to, text: text.slice(from, to), readings };
}

/** All matches of a pattern whose first group (or whole match) reads as something. */
export function findAll(text: string, pattern: RegExp, read: (match: RegExpExecArray) => readonly Reading[]): Found[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const readings = read(match);
    const whole = match[1] ?? match[0];
    const from = match.index + match[0].indexOf(whole);
    return readings.length === 0 ? [] : [foundAt(text, from, from + whole.length, readings)];
  });
}

/** The text with the spans blanked, so that positions stay. */
export function blank(text: string, spans: readonly Found[]): string {
  return spans.reduce((left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to), text);
}

/** The text with a mark for each span: ⟦contract⟧. */
export function marked(text: string, spans: readonly Found[]): string {
  return spans
    .toSorted((a, b) => b.from - a.from)
    .reduce((left, { from, to, readings }) => `${left.slice(0, from)}${marks(readings)}${left.slice(to)}`, text);
}

function marks(readings: readonly Reading[]): string {
  return [...new Set(readings.map(({ kind }) => kind))].map((kind) => `⟦_${kind}⟧`).join('');
}
