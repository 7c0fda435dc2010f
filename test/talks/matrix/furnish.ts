import type { Receipt } from '../../../src/message/receipt.ts';
import type { ActionName } from '../../../src/portal/action.ts';
import { demoId } from '../../../src/portal/demo/demo-id.ts';
import type { TestApp } from '../../support/app.ts';

const KIM = 'kim@gaon.example';
const STAFF = 'min@support.example';

/** Beside the demo data there is more of everything, so that no value of any flow is taken for want of a choice. */
export async function furnish(app: TestApp): Promise<void> {
  await moreInstitutions(app);
  const settleId = await secondInstitutionReady(app);
  const contract = await secondContract(app, settleId);
  await failed(app, [demoId('contract', 'CT-1001'), contract]);
}

/** Two without an app whose sender names wait for review, a third waiting beside them. */
async function moreInstitutions(app: TestApp): Promise<void> {
  const add = (brn: string, legalName: string) =>
    make(app, KIM, 'institution.register', { brn, legalName, organizationName: legalName });
  await add('1208147521', '하늘캐피탈');
  await add('5555500010', '이든은행');
  await make(app, KIM, 'organization.add', { institution: demoId('company', '다온병원'), senderName: '다온 재활센터' });
  const organization = demoId('organization', '다온 검진센터');
  await make(app, STAFF, 'organization.review', { organization, decision: 'approve' });
  const institution = demoId('company', '다온병원');
  const settleId = { institution, organization, environment: 'production', label: '검진 창구' };
  await make(app, KIM, 'settle_id.create', settleId);
}

async function secondInstitutionReady(app: TestApp): Promise<string> {
  const institution = demoId('company', '새빛카드');
  const organization = demoId('organization', '새빛카드');
  await make(app, KIM, 'app.register', { institution, appId: '555001' });
  const values = { institution, organization, environment: 'production', label: '새빛 창구' };
  return createdIn(await make(app, KIM, 'settle_id.create', values));
}

async function secondContract(app: TestApp, settleId: string): Promise<string> {
  const receipt = await make(app, KIM, 'contract.create', {
    institution: demoId('company', '새빛카드'),
    organization: demoId('organization', '새빛카드'),
    settleId,
    products: ['sign'],
    startOn: '2026-11-24',
    years: '1',
    renewal: 'manual',
    callCentreName: '새빛 안내',
    callCentrePhone: '1588-1234',
    operatingIps: ['8.8.4.4'],
  });
  return createdIn(receipt);
}

/** Their newest settings could not be applied. */
async function failed({ storage: { db } }: TestApp, contracts: readonly string[]): Promise<void> {
  const settings = { operatingIps: ['8.8.4.4'], callCentreName: '안내', callCentrePhone: '1588-1234' };
  for (const contractId of contracts) {
    await db.contractRevision.create({ data: { contractId, number: 9, ...settings, state: 'failed' } });
    await db.productContract.update({ where: { id: contractId }, data: { desiredRevision: 9 } });
  }
}

async function make(
  app: TestApp,
  email: string,
  action: ActionName,
  values: Record<string, unknown>,
): Promise<Receipt> {
  return app.storage.transaction(async (db) => {
    const person = await app.portal.person(db, app.personId(email));
    const desk = app.portal.as(app.portal.actorOf(person), { db, now: app.now() });
    const prepared = await desk.prepare(action, values);
    const committed = prepared.ok ? await desk.commit(prepared.value.id) : prepared;
    if (!committed.ok) throw new Error(`${action}: ${JSON.stringify(committed.refusal)}`);
    return committed.value;
  });
}

function createdIn({ changed }: Receipt): string {
  const [first] = changed;
  if (!first) throw new Error('nothing was made');
  return first.id;
}
