import type { Text } from '../message/text.ts';
import type { Desk } from '../portal/desk.ts';
import { institutionsIn } from '../portal/find.ts';
import type { CompanyView } from '../portal/portfolio.ts';
import { institutions } from './choices.ts';
import { ask, defineRead } from './define.ts';
import type { Shown, Values } from './flow.ts';
import { institutionsTable, institutionTable } from './institution-table.ts';
import { nextLook } from './next.ts';
import { one } from './things.ts';

export const showInstitution = defineRead({
  name: 'show-institution',
  title: { ko: '이용기관 조회', en: 'looking at institutions' },
  button: { ko: '이용기관 조회', en: 'See institutions' },
  sees: 'institution.view',
  article: 'institution-vs-organization',
  examples: {
    ko: [
      '이용기관 목록 보여줘',
      '이용기관 정보 조회해 주세요',
      '우리 이용기관들 볼래요',
      '등록된 기관 확인해줘',
      '우리 Settle ID 뭐 있는지 보여 주세요',
      '이용기관에 등록된 앱 확인하고 싶어요',
      '우리 기관 정보 좀',
      '저희 이용기관 현황 알려 주세요',
      'Settle ID 목록 조회 부탁드려요',
    ],
    en: [
      'show our institutions',
      'list the institutions',
      'show me the details of the hospital',
      'which SettleIds do we have',
      "I'd like to see our sender names",
      'what app is registered for our institution',
      'institution details please',
      'give me an overview of our clients',
    ],
  },
  steps: [
    ask(
      'institution',
      { ko: '어느 이용기관을 볼까요?', en: 'Which institution do you want to see?' },
      {
        label: { ko: '이용기관', en: 'institution' },
        takes: ['company'],
        choices: institutions,
        unasked: true,
        why: {
          ko: '정보는 이용기관마다 따로 보여 드려요.',
          en: 'Each institution has its own details.',
        },
        hint: {
          ko: '이름을 적거나 목록에서 골라 주세요.',
          en: 'Write its name or pick it from the list.',
        },
      },
    ),
  ],
  show,
});

async function show(values: Values, desk: Desk): Promise<Shown> {
  const said = one(values, 'institution');
  const all = institutionsIn(await desk.portfolio());
  const wanted = said === undefined ? all : all.filter(({ id }) => id === said);
  const [first, ...others] = wanted;
  if (!first) return { text: said === undefined ? NONE : NOT_ONE };
  if (others.length === 0) return detail(first, desk);
  return {
    text: { ko: `이용기관이 ${wanted.length}곳 있어요.`, en: `There are ${wanted.length} institutions.` },
    table: { ko: institutionsTable(wanted, 'ko'), en: institutionsTable(wanted, 'en') },
  };
}

const NONE: Text = {
  ko: '아직 등록된 이용기관이 없어요.',
  en: 'No institution has been registered yet.',
};

const NOT_ONE: Text = {
  ko: '볼 수 있는 이용기관 중에 그런 곳이 없어요. 이름을 다시 알려 주세요.',
  en: 'There is no such institution among those you may see. Please give its name again.',
};

function detail(company: CompanyView, desk: Desk): Shown {
  return {
    text: summary(company),
    table: { ko: institutionTable(company, 'ko'), en: institutionTable(company, 'en') },
    next: nextLook(desk, 'institution.view', {
      flow: 'onboarding-status',
      values: { institution: company.id },
      label: { ko: '도입 진행 상황 보기', en: 'See the on-boarding status' },
    }),
  };
}

function summary({ name, organizations, app }: CompanyView): Text {
  const approved = organizations.filter(({ state }) => state === 'approved').length;
  const settleIds = organizations.flatMap((organization) => organization.settleIds).length;
  const contracts = organizations.flatMap((organization) => organization.contracts).length;
  return {
    ko: `${name}: 기관 ${organizations.length}곳(승인 ${approved}곳), Settle ID ${settleIds}개, 계약 ${contracts}건이 있고 앱은 ${app ? '등록되어 있어요' : '아직 없어요'}.`,
    en: `${name}: sender names ${organizations.length} (approved ${approved}), Settle IDs ${settleIds}, contracts ${contracts}, and ${app ? 'an app is registered' : 'no app yet'}.`,
  };
}
