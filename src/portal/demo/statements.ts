import type { Db } from '../../storage/db.ts';
import { addDays, addMonths, seoulToday } from '../formats/dates.ts';
import { atMidnight } from './demo-days.ts';
import { demoId } from './demo-id.ts';
import { UNIT_PRICES } from './unit-prices.ts';

/** Settlement as of today: statements somebody acted on are kept, the others are written anew. */
export async function writeStatements(db: Db, now: Date): Promise<void> {
  const today = seoulToday(now);
  const lastMonth = addMonths(today, -1).slice(0, 7);
  const monthBefore = addMonths(today, -2).slice(0, 7);
  const statements = [
    { company: '가온딜러', month: lastMonth, state: 'open' as const, openedOn: atMidnight(today) },
    { company: '가온딜러', month: monthBefore, state: 'confirmed' as const, openedOn: atMidnight(`${lastMonth}-01`) },
    { company: '마루캐피탈', month: lastMonth, state: 'open' as const, openedOn: atMidnight(today) },
  ].map(({ company, ...statement }) => ({ ...statement, companyId: demoId('company', company) }));
  const amounts = await Promise.all(statements.map((statement) => amountOf(db, statement)));
  await db.settlementStatement.deleteMany({
    where: { companyId: { in: statements.map(({ companyId }) => companyId) }, version: 1 },
  });
  await db.settlementStatement.createMany({
    data: statements.map((statement, index) => ({ ...statement, amount: amounts[index] ?? 0n })),
    skipDuplicates: true,
  });
}

/** What a company pays for a month: its own usage, and for a dealer that of its institutions. */
async function amountOf(db: Db, { companyId, month }: { companyId: string; month: string }): Promise<bigint> {
  const first = `${month}-01`;
  const usage = await db.usageDaily.groupBy({
    by: ['product'],
    _sum: { completed: true },
    where: {
      day: { gte: atMidnight(first), lte: atMidnight(addDays(addMonths(first, 1), -1)) },
      settleId: {
        environment: 'production',
        organization: { company: { OR: [{ id: companyId }, { dealerId: companyId }] } },
      },
    },
  });
  return usage.reduce(
    (amount, { product, _sum }) => amount + BigInt(_sum.completed ?? 0) * BigInt(UNIT_PRICES[product]),
    0n,
  );
}
