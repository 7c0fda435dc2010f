import type { Receipt } from '../message/receipt.ts';
import type { Text } from '../message/text.ts';
import { settleIdsIn } from '../portal/find.ts';
import type { Portfolio } from '../portal/portfolio.ts';
import { environments, institutions, organizations, possible } from './choices.ts';
import { ask, confirm, defineFlow } from './define.ts';
import { nextChange } from './next.ts';
import { present } from './things.ts';

export const addSettleId = defineFlow({
  name: 'add-settle-id',
  title: { ko: 'Settle ID 추가', en: 'adding a Settle ID' },
  button: { ko: 'Settle ID 추가', en: 'Add a Settle ID' },
  does: 'settle_id.create',
  article: 'add-settle-id',
  examples: {
    ko: [
      'Settle ID 추가해 주세요',
      '세틀 아이디 하나 만들어줘',
      '정산 아이디 새로 발급해 주세요',
      'Settle ID 등록할래요',
      '테스트용 Settle ID 추가하고 싶어요',
      '운영용 세틀 아이디 하나 더 필요해요, 추가해줘',
      '서비스별로 정산 나누려고 Settle ID 추가하려고요',
      '세틀아이디 생성 부탁드려요',
      '새 Settle ID 만들게요',
    ],
    en: [
      'add a SettleId',
      'please create a new settle ID',
      "I'd like a test SettleId",
      'create a production settle id for the clinic',
      'we need another settlement id',
      'can you issue a new SettleId',
      'register a SettleId',
      'set up a separate settle id for the new service',
      'new settle id please',
    ],
  },
  steps: [
    ask(
      'institution',
      { ko: '어느 이용기관에 추가할까요?', en: 'Which institution is it for?' },
      {
        label: { ko: '이용기관', en: 'institution' },
        takes: ['company'],
        choices: possible('settle_id.create', institutions, (institution) => ({ institution })),
        why: {
          ko: 'Settle ID는 이용기관이 가지는 가장 작은 정산 단위예요.',
          en: 'A Settle ID is the smallest settlement unit an institution can have.',
        },
        hint: {
          ko: '승인된 기관이 있는 이용기관만 보여 드려요. 그중에서 골라 주세요.',
          en: 'Only institutions with an approved sender name are listed. Please pick one of them.',
        },
      },
    ),
    ask(
      'organization',
      { ko: '어느 기관에 추가할까요?', en: 'Which sender name does it belong to?' },
      {
        label: { ko: '기관', en: 'organization' },
        takes: ['organization'],
        choices: possible('settle_id.create', organizations, (organization, { institution }) => ({
          institution,
          organization,
        })),
        why: {
          ko: 'Settle ID는 승인된 기관 아래에 만들고, 나중에 다른 기관으로 옮길 수 없어요.',
          en: 'A Settle ID is made under an approved sender name and can never be moved to another.',
        },
        hint: {
          ko: '승인된 기관만 보여 드려요. 그중에서 골라 주세요.',
          en: 'Only approved sender names are listed. Please pick one of them.',
        },
      },
    ),
    ask(
      'environment',
      {
        ko: '테스트용과 운영용 중 어느 것인가요? 만든 뒤에는 바꿀 수 없어요.',
        en: 'Is it for test or for production? It cannot be changed later.',
      },
      {
        label: { ko: '용도', en: 'environment' },
        takes: ['environment'],
        choices: environments,
        why: {
          ko: '테스트용은 테스트 상품만, 운영용은 운영 상품만 계약할 수 있어요.',
          en: 'A test Settle ID takes test products only, a production one takes production products only.',
        },
        hint: {
          ko: '연동을 시험하는 중이면 테스트용, 실제 서비스에 쓸 거면 운영용이에요.',
          en: 'Choose test while you try the integration, production for the real service.',
        },
      },
    ),
    ask(
      'label',
      { ko: '이 Settle ID를 알아볼 이름을 적어 주세요.', en: 'What should this Settle ID be called?' },
      {
        label: { ko: 'Settle ID 이름', en: 'Settle ID name' },
        takes: ['text'],
        why: {
          ko: 'Settle ID가 여러 개일 때 이름으로 구분해요.',
          en: 'With several Settle IDs, the name tells them apart.',
        },
        hint: {
          ko: '서비스나 정산 담당 부서의 이름을 쓰면 구분하기 쉬워요.',
          en: 'The name of the service or of the team that settles it works well.',
        },
        example: '모바일 앱 본인인증',
      },
    ),
    confirm(),
  ],
  done: async (receipt, { institution, organization }, desk) => {
    const settleId = createdSettleId(receipt, await desk.portfolio());
    const next = await nextChange(desk, 'contract.create', {
      flow: 'register-contract',
      values: present({ institution, organization, settleId }),
      label: { ko: '상품 계약 등록하기', en: 'Register a product contract' },
    });
    return { text: next.length > 0 ? CONTRACT_NEXT : FIXED, next };
  },
});

const CONTRACT_NEXT: Text = {
  ko: '이제 이 Settle ID로 상품 계약을 등록할 수 있어요.',
  en: 'It can now be used for a product contract.',
};

const FIXED: Text = {
  ko: 'Settle ID는 바꾸거나 지울 수 없으니 코드를 잘 보관해 주세요.',
  en: 'A Settle ID can never be changed or deleted, so please keep its code.',
};

function createdSettleId({ changed }: Receipt, portfolio: Portfolio): string | undefined {
  const codes = changed.map(({ code }) => code);
  return settleIdsIn(portfolio).find(({ thing }) => codes.includes(thing.code))?.thing.id;
}
