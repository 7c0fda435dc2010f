import { describe, expect, it } from 'vitest';
import { contractStatus } from '../../src/flows/contract-status.ts';
import type { Sources } from '../../src/flows/flow.ts';
import { listMembers } from '../../src/flows/list-members.ts';
import { onboardingStatus } from '../../src/flows/onboarding-status.ts';
import { showInstitution } from '../../src/flows/show-institution.ts';
import { ticketStatus } from '../../src/flows/ticket-status.ts';
import { whoAmI } from '../../src/flows/who-am-i.ts';
import type { ContractView } from '../../src/portal/portfolio.ts';
import { deskOf, han, kim, lee, min, park } from './support/desk.ts';
import { daon, gaon, liveContract, organization } from './support/portfolio.ts';
import { said, talkOf } from './support/say.ts';

const nothing: Sources = { tickets: async () => [] };

describe('the list of members', () => {
  it('is of the own company unless another was said', async () => {
    expect(await talkOf(listMembers, deskOf()).now()).toEqual({ at: 'ready', settled: { company: 'gaon' } });
    const talk = talkOf(listMembers, deskOf());
    await talk.says(said('company', 'saebit'));
    expect(await talk.now()).toEqual({ at: 'ready', settled: { company: 'saebit' } });
  });

  it('is asked for by staff, who have no company of their own', async () => {
    expect(await talkOf(listMembers, deskOf({ actor: min })).asks()).toBe('company');
  });

  it('shows members and who is invited', async () => {
    const shown = await listMembers.show({ company: 'gaon' }, deskOf(), nothing);
    expect(shown.text.ko).toBe('가온딜러는 멤버 3명, 초대 중인 사람 1명이에요.');
    expect(shown.text.en).toBe('가온딜러 has 3 members and 1 pending invitation.');
    expect(shown.table?.ko.rows).toHaveLength(4);
    expect(shown.table?.ko.rows.at(-1)).toEqual(['–', 'newop@gaon.example', '딜러사 운영자', '초대 중 (IV-1)']);
    expect(shown.next).toMatchObject([{ flow: 'invite-member', values: { company: 'gaon' } }]);
  });
});

describe('the contract status', () => {
  it('takes the only contract and asks among several', async () => {
    expect(await talkOf(contractStatus, deskOf()).now()).toMatchObject({ settled: { contract: 'ct-1001' } });
    expect(await talkOf(contractStatus, severalContracts()).asks()).toBe('contract');
  });

  it('takes the only contract of the SettleId or institution that was said', async () => {
    const talk = talkOf(contractStatus, severalContracts());
    await talk.says(said('settleId', 'daon-t1'));
    expect(await talk.now()).toMatchObject({ at: 'ready', settled: { contract: 'ct-2' } });
  });

  it.each<[string, Partial<ContractView>, string]>([
    ['live', {}, '저장된 설정이 모두 실제 서비스에 반영되어 있어요(4차).'],
    [
      'behind',
      { appliedRevision: 3 },
      '저장된 설정 4차 중 3차까지 실제 서비스에 반영됐어요. 나머지는 아직 반영 전이에요.',
    ],
    [
      'saved',
      { state: 'saved', appliedRevision: 0, revisions: [] },
      '저장만 된 상태예요. 운영 IP를 등록해야 실제 서비스에 반영돼요.',
    ],
    ['first', { state: 'propagating', appliedRevision: 0 }, '저장됐지만 아직 실제 서비스에는 반영되지 않았어요.'],
    ['terminated', { state: 'terminated' }, '해지된 계약이에요.'],
    ['ended', { endOn: '2026-11-23' }, '2026년 11월 23일에 끝난 계약이에요.'],
  ])('says plainly what is saved and what is live: %s', async (_name, more, words) => {
    const shown = await contractStatus.show({ contract: 'ct-1001' }, deskWith({ ...liveContract, ...more }), nothing);
    expect(shown.text.ko).toBe(`CT-1001 · 다온병원 본원 · 본인인증 계약: ${words}`);
    expect(shown.text.en).not.toContain('undefined');
  });

  it('offers a retry of what failed', async () => {
    const failed = liveContract.revisions.map((one) => (one.number === 4 ? { ...one, state: 'failed' as const } : one));
    const desk = deskWith({ ...liveContract, appliedRevision: 3, revisions: failed });
    const shown = await contractStatus.show({ contract: 'ct-1001' }, desk, nothing);
    expect(shown.text.ko).toContain('4차 설정을 실제 서비스에 반영하지 못했어요. 지금은 3차 설정으로 동작해요.');
    expect(shown.next).toMatchObject([{ flow: 'retry-contract', values: { contract: 'ct-1001' } }]);
  });

  it('puts saved beside live', async () => {
    const desk = deskWith({ ...liveContract, appliedRevision: 3 });
    const shown = await contractStatus.show({ contract: 'ct-1001' }, desk, nothing);
    expect(shown.table?.ko.rows[0]).toEqual(['차수', '4', '3']);
  });
});

describe('institutions and their on-boarding', () => {
  it('shows all institutions when none was said, and one in detail', async () => {
    const all = await showInstitution.show({}, deskOf(), nothing);
    expect(all.table?.ko.rows.map(([name]) => name)).toEqual(['다온병원', '새빛카드']);
    const one = await showInstitution.show({ institution: 'daon' }, deskOf(), nothing);
    expect(one.text.ko).toBe('다온병원: 기관 2곳(승인 1곳), Settle ID 2개, 계약 1건이 있고 앱은 등록되어 있어요.');
    expect(one.table?.ko.rows).toContainEqual(['기관', '다온 검진센터 (승인 대기)']);
  });

  it('asks which institution when there are several', async () => {
    expect(await talkOf(onboardingStatus, deskOf()).asks()).toBe('institution');
    const own = deskOf({ actor: han, portfolio: { companies: [daon] } });
    expect(await talkOf(onboardingStatus, own).asks()).toBe('ready');
  });

  it('lists the steps and offers each person the first one they can do something for', async () => {
    const shown = await onboardingStatus.show({ institution: 'saebit' }, deskOf(), nothing);
    expect(shown.text.ko).toBe("새빛카드: 지금은 '이용기관 관리자 가입' 단계를 기다리고 있어요.");
    expect(shown.table?.ko.rows).toContainEqual(['앱 정보 등록', '남음']);
    expect(shown.next).toMatchObject([{ flow: 'resend-invitation', values: { invitation: 'iv-2' } }]);
    const operator = await onboardingStatus.show({ institution: 'saebit' }, deskOf({ actor: lee }), nothing);
    expect(operator.next).toMatchObject([{ flow: 'add-settle-id', values: { institution: 'saebit' } }]);
    const admin = deskOf({ actor: han, portfolio: { companies: [{ ...daon, app: null }] } });
    const own = await onboardingStatus.show({ institution: 'daon' }, admin, nothing);
    expect(own.next).toMatchObject([{ flow: 'register-app', values: { institution: 'daon' } }]);
  });
});

describe('tickets and oneself', () => {
  it('says that there are no tickets, one in words, several in a table', async () => {
    const ticket = { code: 'T-1', state: { ko: '상담 중', en: 'with staff' }, topic: '앱 변경', openedAt: new Date(0) };
    expect((await ticketStatus.show({}, deskOf(), nothing)).text.ko).toContain('없어요');
    const one = await ticketStatus.show({}, deskOf(), { tickets: async () => [ticket] });
    expect(one.text.ko).toBe('T-1 (앱 변경) 문의 상태: 상담 중');
    const two = await ticketStatus.show({}, deskOf(), { tickets: async () => [ticket, { ...ticket, code: 'T-2' }] });
    expect(two.table?.en.rows).toHaveLength(2);
  });

  it('says company, role and what the role can do here', async () => {
    const { text } = await whoAmI.show({}, deskOf({ actor: park }), nothing);
    expect(text.ko).toBe(
      '박서진 님은 가온딜러의 딜러사 정산담당자예요. 할 수 있는 일: 멤버 초대, 멤버 조회, 사용량 조회, 정산 조회.',
    );
  });

  it('tells a guest that no company is linked', async () => {
    const guest = { kind: 'guest' as const, personId: 'g', name: '손님', email: 'guest@example.com' };
    const { text } = await whoAmI.show({}, deskOf({ actor: guest }), nothing);
    expect(text.ko).toContain('연결된 회사가 없어요');
  });

  it('asks someone with several companies which one this is about', async () => {
    const undecided = { ...kim, kind: 'undecided' as const, memberships: [kim, han] };
    const { text } = await whoAmI.show({}, deskOf({ actor: undecided }), nothing);
    expect(text.ko).toContain('가온딜러(딜러사 관리자), 다온병원(이용기관 관리자)');
  });
});

function deskWith(contract: ContractView) {
  const [main] = daon.organizations;
  const organizations = main ? [{ ...main, contracts: [contract] }] : [];
  return deskOf({ portfolio: { companies: [gaon, { ...daon, organizations }] } });
}

function severalContracts() {
  const second = { ...liveContract, id: 'ct-2', code: 'CT-2', settleIdId: 'daon-t1' };
  const organizations = [
    organization('daon-main', {
      contracts: [liveContract, second],
      settleIds: daon.organizations.flatMap(({ settleIds }) => settleIds),
    }),
  ];
  return deskOf({ portfolio: { companies: [gaon, { ...daon, organizations }] } });
}
