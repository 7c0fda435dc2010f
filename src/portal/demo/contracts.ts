import type { Db } from '../../storage/db.ts';
import { enqueue } from '../../storage/jobs.ts';
import { addYears, seoulToday } from '../formats/dates.ts';
import type { Product, RevisionView } from '../portfolio.ts';
import { atMidnight, type DemoDays } from './demo-days.ts';
import { demoId } from './demo-id.ts';
import { SETTLE_IDS } from './institutions.ts';

interface DemoContract {
  readonly number: number;
  readonly settleId: keyof typeof SETTLE_IDS;
  readonly product: Product;
  readonly by: string;
  readonly callCentreName: string;
  readonly callCentrePhone: string;
  /** One operating IP per revision, the newest last. */
  readonly ips: readonly string[];
  /** The newest revision is saved and not live. */
  readonly held?: true;
}

const CONTRACTS: readonly DemoContract[] = [
  {
    number: 1001,
    settleId: 'DAON-P1',
    product: 'identity',
    by: 'kim@gaon.example',
    callCentreName: '다온병원 고객센터',
    callCentrePhone: '1588-3000',
    ips: ['211.45.10.4', '211.45.10.5', '211.45.10.6', '211.45.10.7'],
  },
  {
    number: 2001,
    settleId: 'RAON-P1',
    product: 'sign',
    by: 'choi@nuri.example',
    callCentreName: '라온저축은행 고객센터',
    callCentrePhone: '1588-4000',
    ips: ['211.45.20.7'],
  },
  {
    number: 3001,
    settleId: 'MARU-P1',
    product: 'login',
    by: 'yoon@maru.example',
    callCentreName: '마루캐피탈 고객센터',
    callCentrePhone: '1588-5000',
    ips: ['211.45.30.5', '211.45.30.6', '211.45.30.7'],
    held: true,
  },
];

/** The contracts of institutions with all their revisions. */
export async function seedContracts(db: Db, { days, now }: { days: DemoDays; now: Date }): Promise<void> {
  await db.productContract.createMany({ data: CONTRACTS.map((contract) => contractRow(contract, days)) });
  await db.contractRevision.createMany({ data: CONTRACTS.flatMap((contract) => revisionRows(contract, days.since)) });
  await hold(db, now);
}

/** Moves the periods of the seeded contracts that nobody touched or added to along with today. */
export async function redateContracts(db: Db, days: DemoDays): Promise<void> {
  const ids = CONTRACTS.map(({ number }) => demoId('contract', codeOf(number)));
  await db.productContract.updateMany({
    where: { id: { in: ids }, version: 1, settleId: { contracts: { every: { id: { in: ids } } } } },
    data: days.contract,
  });
}

function contractRow({ number, settleId, product, by, ips, held }: DemoContract, { since, contract }: DemoDays) {
  const settle = SETTLE_IDS[settleId];
  return {
    id: demoId('contract', codeOf(number)),
    number,
    code: codeOf(number),
    product,
    organizationId: demoId('organization', settle.organization),
    settleIdId: demoId('settleId', settleId),
    settleNumber: settle.number,
    environment: settle.environment,
    ...contract,
    renewal: 'auto' as const,
    state: 'active' as const,
    desiredRevision: ips.length,
    appliedRevision: held ? ips.length - 1 : ips.length,
    createdBy: demoId('person', by),
    createdAt: since,
  };
}

function revisionRows({ number, by, ips, held, callCentreName, callCentrePhone }: DemoContract, since: Date) {
  return ips.map((ip, index) => {
    const state: RevisionView['state'] = held && index === ips.length - 1 ? 'pending' : 'applied';
    return {
      id: demoId('revision', `${codeOf(number)}/${index + 1}`),
      contractId: demoId('contract', codeOf(number)),
      number: index + 1,
      operatingIps: [ip],
      callCentreName,
      callCentrePhone,
      state,
      appliedAt: state === 'applied' ? since : null,
      createdBy: demoId('person', by),
      createdAt: since,
    };
  });
}

/** The next try of what is saved and not live is a year away, so that it can be seen. */
async function hold(db: Db, now: Date): Promise<void> {
  const runAt = atMidnight(addYears(seoulToday(now), 1));
  for (const { number, ips } of CONTRACTS.filter(({ held }) => held)) {
    const payload = { contractId: demoId('contract', codeOf(number)), revision: ips.length };
    await enqueue(db, { queue: 'contract.propagate', payload, runAt, maxAttempts: 5 });
  }
}

function codeOf(number: number): string {
  return `CT-${number}`;
}
