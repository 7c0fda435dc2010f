import { describe, expect, it } from 'vitest';
import { withSkipped } from '../../src/flows/in-progress.ts';
import { registerContract } from '../../src/flows/register-contract.ts';
import { deskOf } from './support/desk.ts';
import { company, daon, dealerPortfolio, gaon, liveContract, organization, saebit } from './support/portfolio.ts';
import { said, talkOf } from './support/say.ts';

describe('registering a contract', () => {
  it('takes the only ready institution and its only approved sender name, and asks for the SettleId', async () => {
    const talk = talkOf(registerContract, deskOf());
    expect(await talk.asks()).toBe('settleId');
    expect(await talk.offered()).toEqual(['daon-p1', 'daon-t1']);
    expect(await talk.now()).toMatchObject({ settled: { institution: 'daon', organization: 'daon-main' } });
  });

  it('asks a production contract for everything, in order', async () => {
    const talk = talkOf(registerContract, deskOf());
    await talk.says(said('settleId', 'daon-p1'));
    expect(await talk.asks()).toBe('products');
    expect(await talk.offered()).toEqual(['login', 'sign', 'debit']);
    await talk.says(said('product', 'login'), said('product', 'sign'));
    expect(await talk.asks()).toBe('startOn');
    await talk.says(said('date', '2026-12-01'));
    expect(await talk.asks()).toBe('years');
    expect(await talk.offered()).toEqual(['1', '2', '3', '4', '5']);
    await talk.says(said('years', '2'));
    expect(await talk.asks()).toBe('renewal');
    await talk.says(said('renewal', 'auto'));
    expect(await talk.asks()).toBe('callCentreName');
    await talk.says(said('text', '다온병원 고객센터'));
    expect(await talk.asks()).toBe('callCentrePhone');
    await talk.says(said('phone', '1588-3000'));
    expect(await talk.asks()).toBe('operatingIps');
    await talk.says(said('ip', '8.8.8.8'), said('ip', '8.8.4.0/24'));
    expect(await talk.now()).toEqual({
      at: 'ready',
      settled: {
        institution: 'daon',
        organization: 'daon-main',
        settleId: 'daon-p1',
        products: ['login', 'sign'],
        startOn: '2026-12-01',
        years: '2',
        renewal: 'auto',
        callCentreName: '다온병원 고객센터',
        callCentrePhone: '1588-3000',
        operatingIps: ['8.8.8.8', '8.8.4.0/24'],
      },
    });
  });

  it('offers after a rejection only what can start on the day that was said, or today', async () => {
    const renewed = { ...liveContract, startOn: '2026-06-01', endOn: '2026-12-31' };
    const main = organization('daon-main', { ...daon.organizations[0], contracts: [renewed] });
    const companies = [gaon, { ...daon, organizations: [main] }, saebit];
    const talk = talkOf(registerContract, deskOf({ portfolio: { companies } }));
    await talk.says(said('settleId', 'daon-p1'));
    expect(await talk.offered()).toEqual(['login', 'sign', 'debit']);
    const taken = await talk.says(said('product', 'identity'), said('date', '2026-12-01'));
    expect(taken.rejected).toMatchObject([{ slot: 'products', refusal: { code: 'CONTRACT_DUPLICATE' } }]);
    expect(await talk.offered()).toEqual(['login', 'sign', 'debit']);
    await talk.says(said('date', '2027-01-01'));
    expect(await talk.offered()).toEqual(['identity', 'login', 'sign', 'debit']);
  });

  it('takes the only product there is, as a list', async () => {
    const onlySign = { ...gaon, dealerContracts: gaon.dealerContracts.filter(({ product }) => product === 'sign') };
    const talk = talkOf(registerContract, deskOf({ portfolio: { companies: [onlySign, daon, saebit] } }));
    await talk.says(said('settleId', 'daon-p1'));
    expect(await talk.asks()).toBe('startOn');
    expect(await talk.now()).toMatchObject({ settled: { products: ['sign'] } });
  });

  it('asks a test contract neither years nor renewal, and keeps them for a production one', async () => {
    const talk = talkOf(registerContract, deskOf());
    await talk.says(
      said('settleId', 'daon-p1'),
      said('product', 'login'),
      said('date', '2026-12-01'),
      said('years', '3'),
      said('renewal', 'manual'),
    );
    await talk.says({ ...said('settleId', 'daon-t1'), slot: 'settleId' });
    expect(await talk.asks()).toBe('callCentreName');
    await talk.says(said('text', '고객센터'));
    await talk.says(said('phone', '1588-3000'));
    talk.change((progress) => withSkipped(progress, 'operatingIps'));
    const ready = await talk.now();
    expect(ready.at).toBe('ready');
    expect(ready.settled).not.toHaveProperty('years');
    await talk.says({ ...said('settleId', 'daon-p1'), slot: 'settleId' });
    expect((await talk.now()).settled).toMatchObject({ years: '3', renewal: 'manual' });
  });

  it('offers today and takes it only when chosen', async () => {
    const startOn = registerContract.steps.find((step) => step.type === 'ask' && step.slot === 'startOn');
    const offers = startOn?.type === 'ask' ? await startOn.offers?.({ values: {}, candidates: {} }, deskOf()) : [];
    expect(offers).toEqual([{ value: '2026-11-24', label: { ko: '오늘 (2026-11-24)', en: 'Today (2026-11-24)' } }]);
  });

  it('settles institution and sender name from a SettleId', async () => {
    const talk = talkOf(registerContract, deskOf({ portfolio: { companies: [gaon, daon, readyCard()] } }));
    expect(await talk.asks()).toBe('institution');
    await talk.says(said('settleId', 'saebit-p1'));
    expect(await talk.asks()).toBe('products');
    expect(await talk.now()).toMatchObject({ settled: { institution: 'saebit', organization: 'saebit-main' } });
  });

  it('rejects an institution that is not ready while another is', async () => {
    const talk = talkOf(
      registerContract,
      deskOf({ portfolio: { companies: [...dealerPortfolio.companies, ready()] } }),
    );
    const taken = await talk.says(said('company', 'saebit'));
    expect(taken.rejected).toMatchObject([{ slot: 'institution', refusal: { code: 'APP_NOT_REGISTERED' } }]);
    expect(await talk.offered()).toEqual(['daon', 'ready']);
  });

  it('shows the only institution left after a rejection and does not take it', async () => {
    const talk = talkOf(registerContract, deskOf());
    await talk.says(said('company', 'saebit'));
    expect(await talk.asks()).toBe('institution');
    expect(await talk.offered()).toEqual(['daon']);
  });

  it('refuses when the institution that is not ready is the only one', async () => {
    const talk = talkOf(registerContract, deskOf({ portfolio: { companies: [gaon, saebit] } }));
    const taken = await talk.says(said('company', 'saebit'));
    expect(taken.refused?.code).toBe('APP_NOT_REGISTERED');
  });

  it('rejects a sender name that waits for approval', async () => {
    const talk = talkOf(registerContract, deskOf());
    const taken = await talk.says(said('organization', 'daon-check'));
    expect(taken.rejected).toMatchObject([{ slot: 'organization', refusal: { code: 'ORG_NOT_APPROVED' } }]);
  });

  it('rejects a product that no dealer contract covers', async () => {
    const talk = talkOf(registerContract, deskOf());
    const taken = await talk.says(said('settleId', 'daon-p1'), said('product', 'edoc'));
    expect(taken.rejected).toMatchObject([{ slot: 'products', refusal: { code: 'DEALER_CONTRACT_MISSING' } }]);
  });

  it('asks what depended on a SettleId again when it moves under another sender name', async () => {
    const talk = talkOf(registerContract, deskOf({ portfolio: { companies: [gaon, daon, readyCard()] } }));
    await talk.says(said('company', 'daon'), said('settleId', 'daon-p1'));
    await talk.says({ ...said('company', 'saebit'), slot: 'institution' });
    const { settled } = await talk.now();
    expect(settled.institution).toBe('saebit');
    expect(settled.settleId).not.toBe('daon-p1');
  });

  it('says honestly whether it will go live', async () => {
    const receipt = { id: 'r', action: 'contract.create', at: '', words: { ko: '', en: '' } };
    const changed = [{ type: 'ProductContract', id: 'ct-1001', code: 'CT-1001' }];
    const saved = await registerContract.done?.({ ...receipt, changed }, {}, deskOf());
    expect(saved?.text.ko).toContain('저장만');
    expect(saved?.next).toMatchObject([{ flow: 'contract-status', values: { contract: 'ct-1001' } }]);
    const live = await registerContract.done?.({ ...receipt, changed }, { operatingIps: ['8.8.8.8'] }, deskOf());
    expect(live?.text.ko).not.toMatch(/\d+\s?(?:초|분|시간|일)/);
  });
});

function ready() {
  return company('ready', {
    name: '준비된곳',
    app: { appId: '1' },
    organizations: [organization('ready-main', { companyId: 'ready' })],
  });
}

/** 새빛카드, had it an app and a SettleId. */
function readyCard() {
  const settleIds = [
    { id: 'saebit-p1', code: 'S1001P', organizationId: 'saebit-main', environment: 'production' as const, label: 'a' },
  ];
  return {
    ...saebit,
    app: { appId: '2' },
    organizations: [organization('saebit-main', { companyId: 'saebit', settleIds })],
  };
}
