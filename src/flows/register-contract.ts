import type { Receipt } from '../message/receipt.ts';
import { contractsIn } from '../portal/find.ts';
import type { Portfolio } from '../portal/portfolio.ts';
import { institutions, organizations, possible, products, settleIds } from './choices.ts';
import { contractSettings } from './contract-settings.ts';
import { contractTerms } from './contract-terms.ts';
import { ask, confirm, defineFlow } from './define.ts';
import { nextLook } from './next.ts';
import { present } from './things.ts';

export const registerContract = defineFlow({
  name: 'register-contract',
  title: { ko: '상품 계약 등록', en: 'registering a product contract' },
  button: { ko: '상품 계약 등록', en: 'Register a product contract' },
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
          en: "A contract stands on an institution's approved sender name and its Settle ID.",
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
      { ko: '어느 Settle ID로 계약할까요?', en: 'Which Settle ID should it use?' },
      {
        label: { ko: 'Settle ID', en: 'Settle ID' },
        takes: ['settleId'],
        choices: possible('contract.create', settleIds, (settleId, { institution, organization }) => ({
          institution,
          organization,
          settleId,
        })),
        none: {
          words: {
            ko: '이 기관에는 아직 Settle ID가 없어요. 먼저 Settle ID를 추가해야 해요.',
            en: 'This sender name has no Settle ID yet. One has to be added first.',
          },
          offer: 'add-settle-id',
        },
        why: {
          ko: 'Settle ID에 따라 정산이 나뉘고, 테스트 상품인지 운영 상품인지도 정해져요.',
          en: 'It decides how the usage is settled, and whether test or production products are contracted.',
        },
        hint: {
          ko: '이 기관에 등록된 Settle ID예요. 테스트 중이면 테스트용, 실제 서비스면 운영용을 골라 주세요.',
          en: 'These are the Settle IDs of this sender name. Pick a test one for testing, else a production one.',
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
        choices: products,
        none: {
          words: {
            ko: '이 Settle ID로 지금 계약할 수 있는 상품이 없어요.',
            en: 'No product can be contracted with this Settle ID right now.',
          },
        },
        why: {
          ko: '상품마다 계약이 하나씩 만들어져요.',
          en: 'One contract is made per product.',
        },
        hint: {
          ko: '이 Settle ID로 계약할 수 있는 상품만 보여 드려요. 그중에서 골라 주세요.',
          en: 'Only products this Settle ID can be contracted for are listed. Please pick from them.',
        },
      },
    ),
    ...contractTerms,
    ...contractSettings,
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

/** The only contract just made; with several the status asks which. */
function createdContract({ changed }: Receipt, portfolio: Portfolio): string | undefined {
  const codes = changed.map(({ code }) => code);
  const created = contractsIn(portfolio).filter(({ thing }) => codes.includes(thing.code));
  return created.length === 1 ? created[0]?.thing.id : undefined;
}
