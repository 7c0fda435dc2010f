import { same, type Text } from '../message/text.ts';
import type { Desk } from '../portal/desk.ts';
import { institutionsIn } from '../portal/find.ts';
import { ask, confirm, defineFlow } from './define.ts';
import { nextChange, nextLook } from './next.ts';
import { one, present } from './things.ts';

export const registerInstitution = defineFlow({
  name: 'register-institution',
  title: { ko: '이용기관 등록', en: 'registering an institution' },
  button: { ko: '이용기관 등록', en: 'Register an institution' },
  does: 'institution.register',
  article: 'institution-vs-organization',
  examples: {
    ko: [
      '이용기관 등록해 주세요',
      '새 이용기관 추가할래요',
      '이용기관 하나 등록하고 싶어요',
      '신규 고객사 등록해줘',
      '이번에 계약한 병원 이용기관으로 등록 부탁드려요',
      '사업자번호로 이용기관 추가해줘',
      '저축은행 한 곳 이용기관으로 넣어 주세요',
      '이용기관 신규 등록할게요',
      '가맹점 새로 등록하려고요',
    ],
    en: [
      'register a new institution',
      "I'd like to add an institution",
      'please register our new client',
      'add a merchant by its business number',
      'we signed a hospital, register it as an institution',
      'can you create a new institution',
      'onboard a new client company',
      'new institution registration',
      'enter a new institution into the portal',
    ],
  },
  steps: [
    ask(
      'brn',
      { ko: '이용기관의 사업자등록번호를 알려 주세요.', en: "What is the institution's business registration number?" },
      {
        label: { ko: '사업자등록번호', en: 'business number' },
        takes: ['brn'],
        why: {
          ko: '이용기관은 사업자등록번호 단위로 등록해요.',
          en: 'An institution is registered per business registration number.',
        },
        hint: {
          ko: '이용기관의 사업자등록증에 적힌 10자리 숫자예요.',
          en: "It is the ten-digit number on the institution's business registration certificate.",
        },
        example: '123-45-67891',
      },
    ),
    ask(
      'legalName',
      { ko: '사업자명을 알려 주세요.', en: 'What is its legal name?' },
      {
        label: { ko: '사업자명', en: 'legal name' },
        takes: ['text'],
        why: {
          ko: '이용기관을 찾고 계약할 때 이 이름으로 보여요.',
          en: 'The institution is found and contracted under this name.',
        },
        hint: {
          ko: '사업자등록증에 적힌 상호를 그대로 적어 주세요.',
          en: 'Please write the name exactly as on the business registration certificate.',
        },
      },
    ),
    ask(
      'channelUrl',
      {
        ko: '카카오톡 채널 URL을 알려 주세요. 없으면 건너뛰어도 돼요.',
        en: 'What is its KakaoTalk channel URL? You can skip this.',
      },
      {
        label: { ko: '채널 URL', en: 'channel URL' },
        takes: ['channelUrl'],
        optional: true,
        why: {
          ko: '이용기관의 카카오톡 채널을 함께 등록해 두는 값이에요. 지금 없어도 등록할 수 있어요.',
          en: "It records the institution's KakaoTalk channel. The institution can be registered without it.",
        },
        hint: {
          ko: '카카오톡 채널 관리자 센터 > 관리 > 상세설정 > 채널URL에서 확인할 수 있어요.',
          en: 'It stands in the KakaoTalk Channel admin centre under 관리 > 상세설정 > 채널URL.',
        },
        example: 'https://pf.kakao.com/_ZeUTxl',
      },
    ),
    ask(
      'organizationName',
      { ko: '첫 기관의 발송 기관명은 무엇으로 할까요?', en: 'What should the first sender name be?' },
      {
        label: { ko: '발송 기관명', en: 'sender name' },
        takes: ['text', 'option'],
        offers: async ({ values }) => {
          const legalName = one(values, 'legalName');
          return legalName === undefined ? [] : [{ value: legalName, label: same(legalName) }];
        },
        why: {
          ko: '기관은 알림톡을 보낼 때 쓰는 발송 기관명 단위예요. 승인된 뒤에는 바꿀 수 없어요.',
          en: 'The sender name is what Alimtalk messages are sent under. It is fixed once approved.',
        },
        hint: {
          ko: '사업자명과 같은 이름을 써도 되고, 서비스 이름을 써도 돼요.',
          en: 'It may be the legal name or the name of the service.',
        },
      },
    ),
    confirm(),
  ],
  done: async (_receipt, { brn }, desk) => {
    const company = institutionsIn(await desk.portfolio()).find((one) => one.brn === brn);
    const invite = company ? await inviteAdmin(company.id, desk) : [];
    return {
      text: invite.length > 0 ? APPROVAL_AND_ADMIN : APPROVAL,
      next: [...invite, ...onboarding(company?.id, desk)],
    };
  },
});

const APPROVAL: Text = {
  ko: '기관이 승인되면 Settle ID와 계약을 추가할 수 있어요.',
  en: 'A Settle ID and a contract can be added once the sender name is approved.',
};

const APPROVAL_AND_ADMIN: Text = {
  ko: '기관이 승인되면 Settle ID와 계약을 추가할 수 있어요. 그동안 이용기관 관리자를 초대해 주세요.',
  en: 'A Settle ID and a contract can be added once the sender name is approved. Meanwhile, invite its admin.',
};

function inviteAdmin(company: string, desk: Desk) {
  return nextChange(desk, 'invitation.create', {
    flow: 'invite-member',
    values: { company, role: 'institution_admin' },
    label: { ko: '이용기관 관리자 초대하기', en: "Invite the institution's admin" },
  });
}

function onboarding(institution: string | undefined, desk: Desk) {
  return nextLook(desk, 'institution.view', {
    flow: 'onboarding-status',
    values: present({ institution }),
    label: { ko: '도입 진행 상황 보기', en: 'See the on-boarding status' },
  });
}
