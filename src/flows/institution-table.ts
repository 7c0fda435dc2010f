import type { Table } from '../message/reply.ts';
import type { Language } from '../message/text.ts';
import { ENVIRONMENT_LABELS, ORGANIZATION_LABELS, PRODUCT_LABELS } from '../portal/labels.ts';
import type { CompanyView, OrganizationView } from '../portal/portfolio.ts';

const WORDS = {
  ko: {
    item: ['항목', '내용'],
    counts: ['이용기관', '기관', '앱 ID', 'Settle ID', '계약'],
    brn: '사업자등록번호',
    channelUrl: '채널 URL',
    app: '앱 ID',
    organization: '기관',
    contract: '계약',
    none: '없음',
  },
  en: {
    item: ['Item', 'Value'],
    counts: ['Institution', 'Sender names', 'App id', 'Settle IDs', 'Contracts'],
    brn: 'Business number',
    channelUrl: 'Channel URL',
    app: 'App id',
    organization: 'Sender name',
    contract: 'Contract',
    none: 'none',
  },
} as const;

/** All that one institution has. */
export function institutionTable(company: CompanyView, language: Language): Table {
  const words = WORDS[language];
  return {
    columns: words.item,
    rows: [
      [words.brn, company.brn.replace(/^(\d{3})(\d{2})(\d{5})$/, '$1-$2-$3')],
      [words.channelUrl, company.channelUrl ?? words.none],
      [words.app, company.app?.appId ?? words.none],
      ...company.organizations.flatMap((organization) => organizationRows(organization, language)),
    ],
  };
}

function organizationRows(organization: OrganizationView, language: Language): string[][] {
  const { name, state, reason, settleIds, contracts } = organization;
  const decision = ORGANIZATION_LABELS[state][language];
  return [
    [WORDS[language].organization, `${name} (${reason === null ? decision : `${decision}: ${reason}`})`],
    ...settleIds.map(({ code, environment, label }) => [
      'Settle ID',
      `${code} · ${ENVIRONMENT_LABELS[environment][language]} · ${label}`,
    ]),
    ...contracts.map((contract) => [
      WORDS[language].contract,
      `${contract.code} · ${PRODUCT_LABELS[contract.product][language]} · ${contract.startOn} ~ ${contract.endOn}`,
    ]),
  ];
}

/** One row per institution: how much each has. */
export function institutionsTable(companies: readonly CompanyView[], language: Language): Table {
  const words = WORDS[language];
  return {
    columns: words.counts,
    rows: companies.map(({ name, organizations, app }) => [
      name,
      String(organizations.length),
      app?.appId ?? words.none,
      String(organizations.flatMap(({ settleIds }) => settleIds).length),
      String(organizations.flatMap(({ contracts }) => contracts).length),
    ]),
  };
}
