import type { Storage } from '../../src/storage/open.ts';

/**
 * What a talk can change in the portal and in support; proposals and audit rows are the gate's own books, and the
 * demo makes its settlement statements anew every day.
 */
const TABLES = [
  'App',
  'Company',
  'ContractRevision',
  'DealerContract',
  'Invitation',
  'Membership',
  'Organization',
  'Person',
  'ProductContract',
  'SettleId',
  'Ticket',
] as const;

type Row = Readonly<Record<string, unknown>>;

/** Every row, by its table and id, as JSON. */
export type PortalRows = ReadonlyMap<string, string>;

export type Changes = Partial<Record<(typeof TABLES)[number], Row[]>>;

export async function readPortalRows({ pool }: Pick<Storage, 'pool'>): Promise<PortalRows> {
  const reads = TABLES.map(
    (table) => `SELECT '${table}' AS table, id::text, to_jsonb(one)::text AS row FROM "${table}" one`,
  );
  const text = reads.join(' UNION ALL ');
  const { rows } = await pool.query<{ table: string; id: string; row: string }>({ name: 'portal-rows', text });
  return new Map(rows.map(({ table, id, row }) => [`${table} ${id}`, row]));
}

/** The rows that are new or different now, by table. Nothing of the portal is ever deleted. */
export function changesBetween(before: PortalRows, after: PortalRows): Changes {
  const gone = [...before.keys()].filter((key) => !after.has(key));
  if (gone.length > 0) throw new Error(`deleted: ${gone.join(', ')}`);
  const changes: Changes = {};
  for (const table of TABLES) {
    const rows = [...after].filter(([key, row]) => key.startsWith(`${table} `) && before.get(key) !== row);
    if (rows.length > 0) changes[table] = rows.map(([, row]) => JSON.parse(row));
  }
  return changes;
}
