import type { Table } from '../message/reply.ts';
import type { Language } from '../message/text.ts';
import type { Placed } from '../portal/find.ts';
import { RENEWAL_LABELS } from '../portal/labels.ts';
import type { ContractView, RevisionView } from '../portal/portfolio.ts';

const WORDS = {
  ko: {
    columns: ['항목', '저장된 설정', '실제 서비스'],
    revision: '차수',
    settleId: 'Settle ID',
    period: '계약기간',
    renewal: '계약 연장',
    addresses: '운영 IP',
    callCentre: '고객센터',
    none: '없음',
  },
  en: {
    columns: ['Item', 'Saved', 'Live'],
    revision: 'Revision',
    settleId: 'Settle ID',
    period: 'Period',
    renewal: 'Renewal',
    addresses: 'Operating IPs',
    callCentre: 'Call centre',
    none: 'none',
  },
} as const;

/** What is saved beside what is live. */
export function contractTable({ organization, thing: contract }: Placed<ContractView>, language: Language): Table {
  const words = WORDS[language];
  const saved = revision(contract, contract.desiredRevision);
  const live = revision(contract, contract.appliedRevision);
  const settleId = organization.settleIds.find(({ id }) => id === contract.settleIdId)?.code ?? words.none;
  const period = `${contract.startOn} ~ ${contract.endOn}`;
  const renewal = RENEWAL_LABELS[contract.renewal][language];
  const both = (name: string, words_: string) => [name, words_, live ? words_ : words.none];
  return {
    columns: words.columns,
    rows: [
      [words.revision, String(contract.desiredRevision), live ? String(contract.appliedRevision) : words.none],
      both(words.settleId, settleId),
      both(words.period, period),
      both(words.renewal, renewal),
      [words.addresses, addresses(saved, words.none), addresses(live, words.none)],
      [words.callCentre, callCentre(saved, words.none), callCentre(live, words.none)],
    ],
  };
}

function revision({ revisions }: ContractView, number: number): RevisionView | undefined {
  return revisions.find((one) => one.number === number);
}

function addresses(revision: RevisionView | undefined, none: string): string {
  return revision && revision.operatingIps.length > 0 ? revision.operatingIps.join(', ') : none;
}

function callCentre(revision: RevisionView | undefined, none: string): string {
  return revision ? `${revision.callCentreName} ${revision.callCentrePhone}` : none;
}
