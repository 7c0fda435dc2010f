import type { Db } from '../../storage/db.ts';
import type { Environment, Product } from '../portfolio.ts';
import type { DemoDays } from './demo-days.ts';
import { demoId } from './demo-id.ts';
import { UNIT_PRICES } from './unit-prices.ts';

const DEALER_PRODUCTS: Readonly<Record<string, readonly Product[]>> = {
  가온딜러: ['identity', 'login', 'sign', 'debit'],
  누리링크: ['sign'],
};
const ENVIRONMENTS: readonly Environment[] = ['production', 'test'];

/** What the dealers themselves have contracted. */
export async function seedDealerContracts(db: Db, days: DemoDays): Promise<void> {
  await db.dealerContract.createMany({ data: dealerContracts(days) });
}

/** Moves their periods along with today. */
export async function redateDealerContracts(db: Db, days: DemoDays): Promise<void> {
  await db.dealerContract.updateMany({
    where: { id: { in: dealerContracts(days).map(({ id }) => id) } },
    data: days.dealerContract,
  });
}

function dealerContracts({ dealerContract }: DemoDays) {
  return Object.entries(DEALER_PRODUCTS).flatMap(([dealer, products]) =>
    products.flatMap((product) =>
      ENVIRONMENTS.map((environment) => ({
        id: demoId('dealerContract', `${dealer}/${product}/${environment}`),
        companyId: demoId('company', dealer),
        product,
        environment,
        unitPrice: environment === 'test' ? 0 : UNIT_PRICES[product],
        ...dealerContract,
      })),
    ),
  );
}
