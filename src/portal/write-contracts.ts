import { randomUUID } from 'node:crypto';
import type { Changed } from '../message/receipt.ts';
import type { Db } from '../storage/db.ts';
import { enqueue } from '../storage/jobs.ts';
import type { Counter } from './action.ts';
import type { Period } from './contract-rules.ts';
import { found } from './find.ts';
import type { Product, Renewal, SettleIdView } from './portfolio.ts';

interface NewContracts extends Period {
  readonly settleId: SettleIdView;
  readonly products: readonly Product[];
  readonly renewal: Renewal;
  readonly settings: {
    readonly callCentreName: string;
    readonly callCentrePhone: string;
    readonly operatingIps: readonly string[];
  };
}

/** One contract per product with its first revision; with operating IPs on its way to live, without them only saved. */
export async function writeContracts(
  counter: Counter & { db: Db },
  contracts: NewContracts,
): Promise<readonly Changed[]> {
  const { db, now, actor } = counter;
  const { settleId, products, startOn, endOn, renewal, settings } = contracts;
  const operatingIps = [...settings.operatingIps];
  const createdBy = actor.kind === 'member' ? actor.personId : null;
  const numbers = await nextNumbers(db, settleId.id, products.length);
  const rows = numbers.map(({ number, settleNumber }, index) => ({
    id: randomUUID(),
    number,
    settleNumber,
    code: `CT-${number}`,
    product: found(products[index]),
  }));
  await db.productContract.createMany({
    data: rows.map((row) => ({
      ...row,
      organizationId: settleId.organizationId,
      settleIdId: settleId.id,
      environment: settleId.environment,
      startOn: new Date(startOn),
      endOn: new Date(endOn),
      renewal,
      state: operatingIps.length > 0 ? ('propagating' as const) : ('saved' as const),
      desiredRevision: 1,
      createdBy,
      createdAt: now,
    })),
  });
  await db.contractRevision.createMany({
    data: rows.map(({ id }) => ({ contractId: id, number: 1, ...settings, operatingIps, createdBy, createdAt: now })),
  });
  if (operatingIps.length > 0) for (const { id } of rows) await propagate(counter, { contractId: id, revision: 1 });
  return rows.map(({ id, code }) => ({ type: 'contract', id, code }));
}

/** The numbers are taken ahead, because the code is part of the row; each carries its SettleId's, which guards overlaps. */
function nextNumbers(db: Db, settleId: string, count: number): Promise<{ number: number; settleNumber: number }[]> {
  return db.$queryRaw`
    SELECT nextval(pg_get_serial_sequence('"ProductContract"', 'number'))::int AS number, "SettleId".number AS "settleNumber"
    FROM "SettleId", generate_series(1, ${count}::int) WHERE "SettleId".id = ${settleId}::uuid`;
}

/** Asks the background work to make a revision live. */
export async function propagate(
  { db, now, propagationSeconds }: Counter & { db: Db },
  payload: { contractId: string; revision: number },
): Promise<void> {
  const runAt = new Date(now.getTime() + propagationSeconds * 1_000);
  await enqueue(db, { queue: 'contract.propagate', payload, runAt, maxAttempts: 5 });
}
