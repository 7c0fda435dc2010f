import type { Panel, Suggestion } from '../message/front.ts';
import { type Language, same } from '../message/text.ts';
import type { Desk } from '../portal/desk.ts';
import { labelOf } from '../portal/labels.ts';
import { lifecycleOf } from '../portal/lifecycle.ts';
import { nextStep, onboardingOf } from '../portal/onboarding.ts';
import type { CompanyView, ContractView, OrganizationView } from '../portal/portfolio.ts';
import type { TicketView } from '../support/support.ts';

const DAY_MS = 86_400_000;

/** What is going on in the portal for this person; each row offers its request in words. */
export async function panelOf(desk: Desk, tickets: readonly TicketView[], language: Language): Promise<Panel> {
  const { companies } = await desk.portfolio();
  const invitations = await Promise.all(companies.map((company) => invitationsOf(company, { desk, language })));
  const institutions = companies.filter(({ kind }) => kind !== 'dealer');
  return {
    invitations: invitations.flat(),
    onboarding: desk.may('institution.view') ? institutions.map((one) => onboardingRow(one, language)) : [],
    contracts: institutions.flatMap((one) => contractsOf(one, { desk, language })),
    tickets: tickets.map(({ code, state, stateWords, topic }) => ({
      code,
      state,
      stateLabel: stateWords[language],
      topic,
    })),
  };
}

interface For {
  readonly desk: Desk;
  readonly language: Language;
}

async function invitationsOf(company: CompanyView, { desk, language }: For): Promise<Panel['invitations']> {
  const pending = company.invitations.filter(({ state }) => state === 'pending');
  return Promise.all(
    pending.map(async ({ id, code, email, role, createdAt }) => ({
      code,
      email,
      role: word(role, language),
      company: company.name,
      ageDays: Math.floor((desk.now.getTime() - createdAt.getTime()) / DAY_MS),
      requests: (await desk.whyNot('invitation.cancel', { invitation: id })) ? [] : requestsFor(email, language),
    })),
  );
}

function requestsFor(email: string, language: Language): readonly Suggestion[] {
  return [
    request(
      language,
      { ko: '다시 보내기', en: 'Resend' },
      { ko: `${email} 초대 다시 보내 주세요`, en: `Resend the invitation of ${email}` },
    ),
    request(
      language,
      { ko: '초대 취소', en: 'Cancel' },
      { ko: `${email} 초대 취소해 주세요`, en: `Cancel the invitation of ${email}` },
    ),
  ];
}

function onboardingRow(company: CompanyView, language: Language): Panel['onboarding'][number] {
  const steps = onboardingOf(company);
  return {
    institution: company.name,
    steps: steps.map(({ label, state }) => ({ label: label[language], state })),
    ...(nextStep(steps)
      ? {
          request: request(
            language,
            { ko: '진행 상황 보기', en: 'Show progress' },
            { ko: `${company.name} 어디까지 진행됐어요?`, en: `Show the onboarding status of ${company.name}` },
          ),
        }
      : {}),
  };
}

function contractsOf(company: CompanyView, to: For): Panel['contracts'] {
  return company.organizations.flatMap((organization) =>
    organization.contracts.map((contract) => contractRow(contract, { ...to, organization })),
  );
}

function contractRow(
  contract: ContractView,
  { desk, language, organization }: For & { organization: OrganizationView },
): Panel['contracts'][number] {
  const state = lifecycleOf(contract, desk.now);
  return {
    code: contract.code,
    institution: organization.name,
    product: word(contract.product, language),
    state,
    stateLabel: word(state, language),
    saved: contract.desiredRevision,
    live: contract.appliedRevision,
    request: request(
      language,
      { ko: '상태 보기', en: 'Show status' },
      { ko: `${contract.code} 상태 보여 주세요`, en: `Show the status of ${contract.code}` },
    ),
  };
}

function request(language: Language, label: { ko: string; en: string }, text: { ko: string; en: string }) {
  return { label: label[language], text: text[language] };
}

function word(value: string, language: Language): string {
  return (labelOf(value) ?? same(value))[language];
}
