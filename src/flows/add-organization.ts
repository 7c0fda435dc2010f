import { institutions, possible } from './choices.ts';
import { ask, confirm, defineFlow } from './define.ts';
import { nextLook } from './next.ts';
import { present } from './things.ts';

export const addOrganization = defineFlow({
  name: 'add-organization',
  title: { ko: '기관 추가', en: 'adding a sender name' },
  button: { ko: '기관 추가', en: 'Add a sender name' },
  does: 'organization.add',
  article: 'organization-approval',
  examples: {
    ko: [
      '기관 추가해 주세요',
      '발송 기관명 하나 더 등록할래요',
      '기관명 추가하고 싶어요',
      '알림톡 발송 기관명 새로 넣어줘',
      '우리 병원에 검진센터 기관 추가해줘',
      '서비스별로 기관 나눠서 등록하려고요',
      '전자문서용 기관명 하나 추가 부탁드려요',
      '발송 기관 등록할게요',
      '새 발신명 추가해 주실래요',
    ],
    en: [
      'add a sender name',
      "I'd like to register another sender name",
      'please add a new organization to our institution',
      'add a second sender name for the clinic',
      'create a new Alimtalk sender name',
      'can you add an organization',
      'we need one more sender name for e-documents',
      'new sender name',
    ],
  },
  steps: [
    ask(
      'institution',
      { ko: '어느 이용기관에 추가할까요?', en: 'Which institution should it be added to?' },
      {
        label: { ko: '이용기관', en: 'institution' },
        takes: ['company'],
        choices: possible('organization.add', institutions, (institution) => ({ institution })),
        why: {
          ko: '기관은 이용기관 아래에 등록돼요.',
          en: 'A sender name is registered under an institution.',
        },
        hint: {
          ko: '이용기관은 사업자등록번호 단위예요. 목록에서 골라 주세요.',
          en: 'An institution is one business registration number. Please pick it from the list.',
        },
      },
    ),
    ask(
      'senderName',
      { ko: '추가할 발송 기관명을 알려 주세요.', en: 'What is the new sender name?' },
      {
        label: { ko: '발송 기관명', en: 'sender name' },
        takes: ['text'],
        why: {
          ko: '알림톡을 보낼 때 쓰는 이름이에요. 승인된 뒤에는 바꿀 수 없어요.',
          en: 'Alimtalk messages are sent under this name. It is fixed once approved.',
        },
        hint: {
          ko: '받는 분이 알아볼 수 있는 서비스나 기관의 이름을 적어 주세요. 같은 이용기관 안에서는 이름이 겹칠 수 없어요.',
          en: 'Write the name of the service or body that recipients know. It must be unique within the institution.',
        },
      },
    ),
    confirm(),
  ],
  done: async (_receipt, { institution }, desk) => ({
    text: {
      ko: '이 기관이 승인되면 Settle ID와 계약을 추가할 수 있어요.',
      en: 'A Settle ID and a contract can be added under it once it is approved.',
    },
    next: nextLook(desk, 'institution.view', {
      flow: 'onboarding-status',
      values: present({ institution }),
      label: { ko: '도입 진행 상황 보기', en: 'See the on-boarding status' },
    }),
  }),
});
