import type { Text } from '../message/text.ts';
import { companyIn } from '../portal/find.ts';
import { institutions, possible } from './choices.ts';
import { ask, confirm, defineFlow } from './define.ts';
import { nextChange, nextLook } from './next.ts';
import { one } from './things.ts';

export const registerApp = defineFlow({
  name: 'register-app',
  title: { ko: '앱 정보 등록', en: 'registering the app' },
  button: { ko: '앱 정보 등록', en: 'Register an app' },
  does: 'app.register',
  article: 'app-registration',
  examples: {
    ko: [
      '앱 등록해 주세요',
      '앱 정보 등록할래요',
      '카카오 디벨로퍼스 앱 등록하고 싶어요',
      '앱 아이디 등록해줘',
      '개발자 앱 연결해 주세요',
      '우리 앱 ID 넣어줘',
      '연동개발하려고 앱 정보 등록하려고요',
      '이용기관 앱 등록 부탁드려요',
      '앱 추가할게요',
    ],
    en: [
      'register our app',
      "I'd like to register the Kakao Developers app",
      'please add our app id',
      'connect our developers app',
      'enter the app information',
      'can you register an app for the institution',
      'link the Kakao app to our institution',
      'set up our app so development can start',
      'app registration please',
    ],
  },
  steps: [
    ask(
      'institution',
      { ko: '어느 이용기관의 앱을 등록할까요?', en: "Which institution's app is it?" },
      {
        label: { ko: '이용기관', en: 'institution' },
        takes: ['company'],
        choices: possible('app.register', institutions, (institution) => ({ institution })),
        why: {
          ko: '앱은 이용기관에 하나씩 등록돼요.',
          en: 'One app is registered per institution.',
        },
        hint: {
          ko: '아직 앱이 없는 이용기관만 보여 드려요. 그중에서 골라 주세요.',
          en: 'Only institutions without an app are listed. Please pick one of them.',
        },
      },
    ),
    ask(
      'appId',
      { ko: '카카오 디벨로퍼스 앱 ID를 알려 주세요.', en: 'What is the Kakao Developers app id?' },
      {
        label: { ko: '앱 ID', en: 'app id' },
        takes: ['appId'],
        why: {
          ko: '지갑 상품 연동개발에 쓸 앱을 정하는 값이에요. 어드민 키는 보내지 마세요.',
          en: 'It decides which app is used to develop with the wallet products. Please never send an admin key.',
        },
        hint: {
          ko: '카카오 디벨로퍼스(https://developers.kakao.com)에서 만든 앱의 숫자로 된 ID예요. 카카오로그인이나 싱크를 이미 쓰는 서비스라면 꼭 그 앱을 등록해 주세요.',
          en: 'It is the numeric id of the app in Kakao Developers (https://developers.kakao.com). A service that already uses Kakao Login or Sync has to register that same app.',
        },
        example: '123456',
      },
    ),
    confirm(),
  ],
  done: async (_receipt, values, desk) => {
    const institution = one(values, 'institution');
    const company = companyIn(await desk.portfolio(), institution);
    if (company?.kind !== 'indirect') return undefined;
    const isDealer = desk.may('settle_id.create');
    return {
      text: isDealer ? DEALER_NEXT : INSTITUTION_NEXT,
      next: [
        ...(await nextChange(desk, 'settle_id.create', {
          flow: 'add-settle-id',
          values: { institution: company.id },
          label: { ko: 'Settle ID 추가하기', en: 'Add a Settle ID' },
        })),
        ...nextLook(desk, 'institution.view', {
          flow: 'onboarding-status',
          values: { institution: company.id },
          label: { ko: '도입 진행 상황 보기', en: 'See the on-boarding status' },
        }),
      ],
    };
  },
});

const DEALER_NEXT: Text = {
  ko: '다음은 Settle ID와 상품 계약을 등록하는 단계예요.',
  en: 'The next steps are the Settle ID and the product contract.',
};

const INSTITUTION_NEXT: Text = {
  ko: '다음은 딜러사가 Settle ID와 상품 계약을 등록하는 단계예요.',
  en: 'Next, your dealer registers the Settle ID and the product contract.',
};
