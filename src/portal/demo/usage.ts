import type { Db } from '../../storage/db.ts';
import { addDays } from '../formats/dates.ts';
import type { Product } from '../portfolio.ts';
import { atMidnight, type DemoDays } from './demo-days.ts';

const REQUESTS_A_DAY = {
  identity: 1_200,
  login: 800,
  sign: 300,
  debit: 150,
  edoc: 500,
} as const satisfies Record<Product, number>;

/** Sunday first. */
const WEEKDAY_SHAPE = [0.35, 1.15, 1.05, 1, 1, 1.1, 0.5];
const NOISE = 0.12;
const DAY_MS = 86_400_000;

/** Usage of every live contract, from where it ends (at most twelve months ago) to yesterday. */
export async function fillUsage(db: Db, { usageFrom, yesterday }: DemoDays): Promise<void> {
  const contracts = await db.productContract.findMany({
    where: { appliedRevision: { gt: 0 }, state: 'active' },
    select: { settleIdId: true, settleNumber: true, product: true, startOn: true, endOn: true },
  });
  const lastDays = await db.usageDaily.groupBy({ by: ['settleIdId', 'product'], _max: { day: true } });
  for (const { settleIdId, settleNumber, product, startOn, endOn } of contracts) {
    const last = lastDays.find((one) => one.settleIdId === settleIdId && one.product === product)?._max.day;
    const from = latest([usageFrom, spell(startOn), last ? addDays(spell(last), 1) : usageFrom]);
    const to = yesterday < spell(endOn) ? yesterday : spell(endOn);
    await write(db, { settleIdId, settleNumber, product, days: daysBetween(from, to) });
  }
}

interface Used {
  readonly settleIdId: string;
  readonly settleNumber: number;
  readonly product: Product;
  readonly days: readonly Date[];
}

/** Three arrays instead of a parameter per value: a year takes a tenth of the time. */
async function write(db: Db, { settleIdId, settleNumber, product, days }: Used): Promise<void> {
  const usage = days.map((day) => usageOn(day, { product, settleNumber }));
  const requested = usage.map((one) => one.requested);
  const completed = usage.map((one) => one.completed);
  await db.$executeRaw`
    INSERT INTO "UsageDaily" ("settleIdId", "product", "day", "requested", "completed")
    SELECT ${settleIdId}::uuid, ${product}::"Product", *
    FROM unnest(${days.map(spell)}::date[], ${requested}::int[], ${completed}::int[])
    ON CONFLICT DO NOTHING`;
}

/** What was used on a day: the same whenever it is asked. */
function usageOn(day: Date, { product, settleNumber }: { product: Product; settleNumber: number }) {
  const noise = seeded(day.getTime() / DAY_MS + settleNumber * 7_919);
  const shape = WEEKDAY_SHAPE[day.getUTCDay()] ?? 1;
  const requested = Math.round(REQUESTS_A_DAY[product] * shape * (1 + NOISE * (noise - 0.5)));
  return { requested, completed: Math.round(requested * (0.93 + 0.05 * noise)) };
}

/** A number from 0 to 1 that looks random and is always the same. */
function seeded(seed: number): number {
  const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
}

function daysBetween(from: string, to: string): Date[] {
  const days: Date[] = [];
  for (let day = atMidnight(from); day <= atMidnight(to); day = new Date(day.getTime() + DAY_MS)) days.push(day);
  return days;
}

function latest(days: readonly string[]): string {
  return days.reduce((one, other) => (one > other ? one : other));
}

function spell(day: Date): string {
  return day.toISOString().slice(0, 10);
}
