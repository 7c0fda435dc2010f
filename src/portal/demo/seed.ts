import type { Db } from '../../storage/db.ts';
import { enqueue } from '../../storage/jobs.ts';
import { addDays, seoulToday } from '../formats/dates.ts';
import { redateInvitations, seedCompanies } from './companies.ts';
import { redateContracts, seedContracts } from './contracts.ts';
import { redateDealerContracts, seedDealerContracts } from './dealer-contracts.ts';
import { atMidnight, demoDays } from './demo-days.ts';
import { demoId } from './demo-id.ts';
import { seedInstitutions } from './institutions.ts';
import { writeStatements } from './statements.ts';
import { fillUsage } from './usage.ts';

const SEOUL_AHEAD_MS = 9 * 3_600_000;
const AFTER_MIDNIGHT_MS = 5 * 60_000;

/** Fills a database without companies and people with the demo data; leaves every other one alone. */
export async function seedDemo(db: Db, now: Date): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('demo'))`; // two processes may start at once
  if ((await db.company.count()) + (await db.person.count()) > 0) return;
  const days = demoDays(now);
  await seedCompanies(db, { since: days.since, now });
  await seedInstitutions(db, days.since);
  await seedDealerContracts(db, days);
  await seedContracts(db, { days, now });
  await fillUsage(db, days);
  await writeStatements(db, now);
  await startCounting(db);
}

/** Once a day, at a start or by its job: brings seeded rows nobody touched up to today, and plans tomorrow's. */
export async function refreshDemo(db: Db, now: Date): Promise<void> {
  const seeded = await db.company.count({ where: { id: demoId('company', '가온딜러') } });
  if (seeded === 0 || !(await planTomorrow(db, now))) return;
  const days = demoDays(now);
  await redateInvitations(db, now);
  await redateDealerContracts(db, days);
  await redateContracts(db, days);
  await fillUsage(db, days);
  await writeStatements(db, now);
}

/** False when it is planned: then today's refreshing is done. */
function planTomorrow(db: Db, now: Date): Promise<boolean> {
  const tomorrow = addDays(seoulToday(now), 1);
  const runAt = new Date(atMidnight(tomorrow).getTime() - SEOUL_AHEAD_MS + AFTER_MIDNIGHT_MS);
  return enqueue(db, { queue: 'demo.refresh', key: `demo.refresh:${tomorrow}`, payload: {}, runAt });
}

/** The next codes are the same in every fresh demo: IV-3, S1001, CT-4001. */
async function startCounting(db: Db): Promise<void> {
  await db.$executeRaw`SELECT
    setval('"Invitation_number_seq"', (SELECT max("number") FROM "Invitation")),
    setval('"SettleId_number_seq"', 1001, false),
    setval('"ProductContract_number_seq"', 4001, false)`;
}
