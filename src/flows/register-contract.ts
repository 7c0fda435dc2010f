import type { Receipt } from '../message/receipt.ts';
import type { Desk } from '../portal/desk.ts';
import { seoulToday } from '../portal/formats/dates.ts';
import type { Portfolio } from '../portal/portfolio.ts';
import { institutions, organizations, possible, products, renewals, settleIds, years } from './choices.ts';
import { ask, confirm, defineFlow } from './define.ts';
import type { Values } from './flow.ts';
import { nextLook } from './next.ts';
import { contractsIn, present, settleIdsIn } from './things.ts';

export const registerContract = defineFlow({
  name: 'register-contract',
  title: { ko: '상품 계약 등록', en: 'registering a product contract' },
  does: 'contract.create',
  article: 'add-institution-contract',
  examples: {
    ko: [
      '계약 등록해 주세요',
      '상품 계약 추가할래요',
      '본인인증 계약 등록하고 싶어요',
      '이용기관 계약 하나 넣어줘',
      '새 상품 계약 맺으려고요',
      '전자서명 상품 쓰게 계약 등록 부탁드려요',
      '우리 이용기관에 인증 로그인 계약 추가해줘',
      '이 Settle ID로 계약 등록해 주실래요',
      '출금동의 계약 시작하고 싶어요',
      '상품 계약 등록할게요',
    ],
    en: [
      'register a contract',
      "I'd like to add a product contract",
      'please register an identity contract for the hospital',
      'start a new contract for our institution',
      'add an e-signature contract',
      'can you set up a contract on this SettleId',
      'we want to use the login product, register the contract',
      'create a contract for one of our institutions',
      'new product contract please',
    ],
  },
  steps: [
    ask(
      'institution',
      { ko: '어느 이용기관의 계약인가요?', en: 'Which institution is the contract for?' },
      {
        label: { ko: '이용기관', en: 'institution' },
        takes: ['company'],
        choices: possible('contract.create', institutions, (institution) => ({ institution })),
        why: {
          ko: '계약은 이용기관의 승인된 기관과 Settle ID에 등록돼요.',
          en: "A contract stands on an institution's approved sender name and its SettleId.",
        },
        hint: {
          ko: '승인된 기관과 등록된 앱이 있는 이용기관만 보여 드려요. 그중에서 골라 주세요.',
          en: 'Only institutions with an approved sender name and a registered app are listed. Please pick one.',
        },
      },
    ),
    ask(
      'organization',
      { ko: '어느 기관의 계약인가요?', en: 'Which sender name is it for?' },
      {
        label: { ko: '기관', en: 'organization' },
        takes: ['organization'],
        choices: possible('contract.create', organizations, (organization, { institution }) => ({
          institution,
          organization,
        })),
        why: {
          ko: '계약은 승인된 기관 하나에 등록되고, 나중에 다른 기관으로 바꿀 수 없어요.',
          en: 'A contract belongs to one approved sender name and cannot move to another.',
        },
        hint: {
          ko: '승인된 기관만 보여 드려요. 그중에서 골라 주세요.',
          en: 'Only approved sender names are listed. Please pick one of them.',
        },
      },
    ),
    ask(
      'settleId',
      { ko: '어느 Settle ID로 계약할까요?', en: 'Which SettleId should it use?' },
      {
        label: { ko: 'Settle ID', en: 'SettleId' },
        takes: ['settleId'],
        choices: possible('contract.create', settleIds, (settleId, { institution, organization }) => ({
          institution,
          organization,
          settleId,
        })),
        none: {
          words: {
            ko: '이 기관에는 아직 Settle ID가 없어요. 먼저 Settle ID를 추가해야 해요.',
            en: 'This sender name has no SettleId yet. One has to be added first.',
          },
          offer: 'add-settle-id',
        },
        why: {
          ko: 'Settle ID에 따라 정산이 나뉘고, 테스트 상품인지 운영 상품인지도 정해져요.',
          en: 'It decides how the usage is settled, and whether test or production products are contracted.',
        },
        hint: {
          ko: '이 기관에 등록된 Settle ID예요. 테스트 중이면 테스트용, 실제 서비스면 운영용을 골라 주세요.',
          en: 'These are the SettleIds of this sender name. Pick a test one for testing, else a production one.',
        },
      },
    ),
    ask(
      'products',
      { ko: '어떤 상품을 계약할까요? 여러 개도 괜찮아요.', en: 'Which products? You may name several.' },
      {
        label: { ko: '상품', en: 'products' },
        takes: ['product'],
        many: true,
        choices: possible('contract.create', products, (product, { institution, organization, settleId }) => ({
          institution,
          organization,
          settleId,
          products: [product],
        })),
        none: {
          words: {
            ko: '이 Settle ID로 지금 계약할 수 있는 상품이 없어요.',
            en: 'No product can be contracted with this SettleId right now.',
          },
        },
        why: {
          ko: '상품마다 계약이 하나씩 만들어져요.',
          en: 'One contract is made per product.',
        },
        hint: {
          ko: '이 Settle ID로 계약할 수 있는 상품만 보여 드려요. 그중에서 골라 주세요.',
          en: 'Only products this SettleId can be contracted for are listed. Please pick from them.',
        },
      },
    ),
    ask(
      'startOn',
      { ko: '계약 시작일은 언제인가요?', en: 'When should the contract start?' },
      {
        label: { ko: '시작일', en: 'start date' },
        takes: ['date'],
        offers: async (_known, desk) => {
          const today = seoulToday(desk.now);
          return [{ value: today, label: { ko: `오늘 (${today})`, en: `Today (${today})` } }];
        },
        why: {
          ko: '계약기간은 시작일부터 계산돼요.',
          en: 'The contract period is counted from its start.',
        },
        hint: {
          ko: '오늘이나 그 뒤의 날짜를 적어 주세요. 이 포털에서는 1년 뒤까지 고를 수 있어요.',
          en: 'Give today or a later day. In this portal it may be up to a year ahead.',
        },
      },
    ),
    ask(
      'years',
      { ko: '몇 년 동안 계약할까요?', en: 'For how many years?' },
      {
        label: { ko: '계약기간', en: 'contract period' },
        takes: ['years'],
        choices: years,
        when: isProduction,
        why: {
          ko: '운영용 계약은 기간을 정해야 하고, 최대 5년이에요.',
          en: 'A production contract needs its period, at most five years.',
        },
        hint: {
          ko: '1년에서 5년 사이로 골라 주세요.',
          en: 'Please choose between one and five years.',
        },
        example: '2년',
      },
    ),
    ask(
      'renewal',
      { ko: '계약 연장은 자동과 수동 중 어느 쪽으로 할까요?', en: 'Should it renew automatically or manually?' },
      {
        label: { ko: '계약 연장', en: 'renewal' },
        takes: ['renewal'],
        choices: renewals,
        when: isProduction,
        why: {
          ko: '운영용 계약은 끝난 뒤 자동으로 이어 갈지 정할 수 있어요.',
          en: 'A production contract can be set to go on automatically after its end.',
        },
        hint: {
          ko: '계속 이용할 예정이면 자동, 끝날 때마다 다시 정하려면 수동을 골라 주세요.',
          en: 'Choose automatic to go on without a break, manual to decide again at each end.',
        },
      },
    ),
    ask(
      'callCentreName',
      { ko: '고객센터 이름을 알려 주세요.', en: 'What is the name of the call centre?' },
      {
        label: { ko: '고객센터명', en: 'call-centre name' },
        takes: ['text'],
        why: {
          ko: '인증 요청 화면에서 이용자에게 보이는 이름이에요.',
          en: 'End users see it on the authentication request screen.',
        },
        hint: {
          ko: '이용자가 문의할 곳으로 알아볼 수 있는 이름을 적어 주세요.',
          en: 'Write the name under which end users know where to ask.',
        },
        example: '다온병원 고객센터',
      },
    ),
    ask(
      'callCentrePhone',
      { ko: '고객센터 전화번호를 알려 주세요.', en: "What is the call centre's phone number?" },
      {
        label: { ko: '고객센터 전화번호', en: 'call-centre phone' },
        takes: ['phone'],
        why: {
          ko: '인증 요청 화면에서 이용자에게 보이는 번호예요.',
          en: 'End users see it on the authentication request screen.',
        },
        hint: {
          ko: '대표번호나 지역번호로 시작하는 번호를 적어 주세요. 이용자에게 보이는 번호라 휴대전화 번호는 쓸 수 없어요.',
          en: 'Use a nationwide or area-code number. It is shown to end users, so a mobile number cannot be used.',
        },
        example: '1588-1234',
      },
    ),
    ask(
      'operatingIps',
      {
        ko: '운영 IP를 알려 주세요. 여러 개도 되고, 지금은 건너뛰어도 돼요.',
        en: 'Which operating IPs? You may give several, or skip this for now.',
      },
      {
        label: { ko: '운영 IP', en: 'operating IPs' },
        takes: ['ip'],
        many: true,
        optional: true,
        why: {
          ko: '등록된 IP에서만 API를 호출할 수 있어요. 없으면 계약이 저장만 되고 실제 서비스에 반영되지 않아요.',
          en: 'The API can only be called from registered IPs. Without one the contract is saved but does not go live.',
        },
        hint: {
          ko: 'API를 호출하는 서버의 공인 IP예요. 개발 담당자에게 물어봐 주세요. 이 포털에서는 20개까지 등록할 수 있어요.',
          en: 'The public IPs of the servers that call the API; your developers know them. This portal takes up to 20.',
        },
        example: '8.8.8.8, 8.8.4.0/24',
      },
    ),
    confirm(),
  ],
  done: async (receipt, { operatingIps }, desk) => ({
    text: operatingIps === undefined ? SAVED : PROPAGATING,
    next: nextLook(desk, 'contract.view', {
      flow: 'contract-status',
      values: present({ contract: createdContract(receipt, await desk.portfolio()) }),
      label: { ko: '계약 상태 보기', en: 'See the contract status' },
    }),
  }),
});

const SAVED = {
  ko: '운영 IP가 없어 지금은 저장만 된 상태예요. 운영 IP를 등록해야 실제 서비스에 반영돼요.',
  en: 'Without operating IPs it is only saved for now. It goes live once operating IPs are registered.',
};

const PROPAGATING = {
  ko: '저장한 설정이 실제 서비스에 반영되어야 쓸 수 있어요. 반영됐는지는 계약 상태에서 확인해 주세요.',
  en: 'It can be used once the saved settings are live. Please check the contract status to see whether they are.',
};

/** A test contract always runs three months and is renewed by hand. */
async function isProduction({ settleId }: Values, desk: Desk): Promise<boolean> {
  const chosen = settleIdsIn(await desk.portfolio()).find(({ thing }) => thing.id === settleId);
  return chosen?.thing.environment === 'production';
}

/** The only contract just made; with several the status asks which. */
function createdContract({ changed }: Receipt, portfolio: Portfolio): string | undefined {
  const codes = changed.map(({ code }) => code);
  const created = contractsIn(portfolio).filter(({ thing }) => codes.includes(thing.code));
  return created.length === 1 ? created[0]?.thing.id : undefined;
}
