import { isDeepStrictEqual } from 'node:util';
import { type Changes, changesBetween, type PortalRows } from '../../support/portal-rows.ts';
import type { ExpectedPortal, Row } from './script.ts';

/** What a talk changed, with the names of what its rows belong to. */
export function namedChanges(before: PortalRows, after: PortalRows): Record<string, Row[]> {
  const names = namesIn(after);
  const changes: Changes = changesBetween(before, after);
  return Object.fromEntries(
    Object.entries(changes).map(([table, rows]) => [
      table,
      rows.map((row) => ({
        ...row,
        company: names.get(String(row.companyId)),
        organization: names.get(String(row.organizationId)),
        settleId: names.get(String(row.settleIdId)),
      })),
    ]),
  );
}

/** Exactly the tables and as many rows as expected, each row with the properties that count, in any order. */
export function isAsExpected(expected: ExpectedPortal, changes: Readonly<Record<string, readonly Row[]>>): boolean {
  const wanted = expected === 'unchanged' ? {} : expected;
  const tables = new Set([...Object.keys(wanted), ...Object.keys(changes)]);
  return [...tables].every((table) => matchAll(wanted[table] ?? [], changes[table] ?? []));
}

/** Every expected row has a row of its own. */
function matchAll(expected: readonly Row[], rows: readonly Row[]): boolean {
  const [first, ...rest] = expected;
  if (first === undefined) return rows.length === 0;
  return rows.some((row, at) => hasAll(row, first) && matchAll(rest, rows.toSpliced(at, 1)));
}

function hasAll(row: Row, expected: Row): boolean {
  return Object.entries(expected).every(([key, value]) => isDeepStrictEqual(row[key], value));
}

/** Companies and 기관 by name, SettleIds by code. */
function namesIn(rows: PortalRows): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [key, row] of rows) {
    const [table = '', id = ''] = key.split(' ');
    const read: { name?: string; code?: string } = JSON.parse(row);
    const name = table === 'SettleId' ? read.code : read.name;
    if (name !== undefined) names.set(id, name);
  }
  return names;
}
