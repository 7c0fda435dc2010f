import { asked } from '../faq-case.ts';

/** What no source states: to be said as not known, never invented. */
export const gap = asked('gap', {
  ko: {
    'contract-save-delay': ['저장한 계약은 몇 분 뒤에 반영되나요?', '운영 IP 반영되는 데 며칠 걸려요?'],
    'contract-save-delay | add-institution-contract': [
      '운영 IP는 몇 개까지 등록할 수 있나요?',
      '운영 IP 등록하는 화면이 어디예요?',
    ],
    'invitation-link | invitation-cautions': ['초대 메일은 며칠 동안 유효한가요?', '초대링크 언제 만료돼요'],
    'direct-contract-procedure': [
      '직접계약 이용기관은 상품 계약을 어떤 절차로 등록하나요?',
      '저흰 직접계약인데 계약 등록 순서 좀',
    ],
    'member-types | member-permissions | who-can-invite-whom': ['이용기관에도 운영자 권한이 따로 있나요?'],
    'organization-approval': [
      '기관 승인은 누가 해 주는 건가요?',
      '기관 추가하면 승인까지 얼마나 걸려요?',
      '기관 추가가 반려됐는데 이유가 뭔가요?',
    ],
    'app-registration': [
      '등록한 앱을 다른 앱으로 바꾸려면요?',
      '앱 목록에 우리 앱이 안 나오면 어떻게 하나요?',
      '딜러사가 앱을 대신 등록해 줄 수 있나요?',
    ],
    'add-institution-contract | add-dealer-contract': [
      '이용기관 계약을 중간에 해지할 수 있나요?',
      '이용기관 계약도 자동으로 연장되나요?',
    ],
    'service-unit-price': ['본인인증 한 건에 얼마예요?', '서비스제공단가가 실제로 얼마인지 알려 주세요.'],
    'business-info-change | service-unit-price | add-dealer-contract': ['카카오 담당자 전화번호 좀 알려주세요'],
    'settlement-process | settlement-dispute': ['세금계산서는 매달 며칠에 발행되나요?'],
    'settlement-dispute': ['2영업일은 언제부터 세는 건가요?'],
    'join-partner-center | member-types | who-can-invite-whom': [
      '회원 탈퇴는 어떻게 해요?',
      '2단계 인증 설정할 수 있나요?',
    ],
  },
  en: {
    'contract-save-delay': ['How many hours until a saved contract is live?'],
    'invitation-link | invitation-cautions': ['How long is an invitation valid?'],
    'direct-contract-procedure': ['We have a direct contract with Kakao. What are the steps to register a product?'],
    'organization-approval': ['Who approves a new sender name?', 'how long does approval take'],
    'app-registration': ['Can I swap the registered app for another one?'],
    'service-unit-price': ['How much is one identity check, in won?'],
    'business-info-change | service-unit-price | add-dealer-contract': [
      'What is the e-mail of our Kakao account manager?',
    ],
    'settlement-process | settlement-dispute': ['On which day are tax invoices issued?'],
    'contract-save-delay | add-institution-contract': ["What's the maximum number of operating IPs?"],
    'join-partner-center | member-types | who-can-invite-whom': ['How do I close my membership for good?'],
  },
});
