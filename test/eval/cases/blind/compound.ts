import { asked } from '../faq-case.ts';

export const compound = asked('compound', {
  ko: {
    'settle-id, add-settle-id': ['Settle ID가 뭐고 어디서 추가하나요?'],
    'cancel-invitation, invitation-link': ['초대 취소는 어떻게 하나요? 그리고 초대 링크는 어디서 복사해요?'],
    'channel-url, app-registration': ['채널 URL은 어디서 보나요? 앱 등록은 왜 필요한가요?'],
    'usage-lookup, usage-metrics': ['사용량은 몇 개월까지 조회되나요? 서명률은 어떻게 계산하죠?'],
    'settlement-process, settlement-dispute': [
      '정산 상태가 각각 무슨 뜻인지랑 이의 있으면 언제까지 말해야 하는지 알려주세요',
    ],
    'institution-vs-organization, organization-approval': [
      '기관이랑 이용기관이 뭐가 다른지, 승인 전에 계약을 넣을 수 있는지 궁금해요',
    ],
    'test-vs-production-settle-id, settle-id-immutable': [
      '테스트용이랑 운영용 Settle ID 차이가 뭐예요? 나중에 바꿀 수 있어요?',
    ],
    'join-partner-center, invitation-cautions': ['가입은 어떻게 하는지, 초대는 어떤 이메일로 해야 하는지 알려 주세요.'],
    'who-can-invite-whom, cancel-invitation': [
      '운영자가 기관 관리자를 초대할 수 있나요? 잘못 보낸 초대는 어떻게 취소하죠?',
    ],
    'business-info-change, service-unit-price': ['사업자 정보는 어떻게 고치고 단가가 다르면 어디에 문의하나요?'],
    'contract-save-delay, usage-lookup': ['저장한 계약은 언제 반영되는 거죠? 아 그리고 오늘 사용량도 볼 수 있나요?'],
    'add-dealer-contract, add-institution-contract': [
      '딜러사 계약은 누가 추가하나요? 이용기관 계약은 어떤 순서로 넣나요?',
    ],
    'partner-center-overview, join-partner-center': ['지갑파트너센터가 뭐 하는 곳이고 어떻게 가입해요?'],
  },
  en: {
    'settle-id, settle-id-immutable': ['What is a Settle ID, and can I delete one later?'],
    'cancel-invitation, invitation-link': ['How do I cancel an invitation? And where is the invitation link?'],
    'usage-lookup, usage-metrics': ['How many months of usage can I see and how is the signing rate calculated?'],
    'channel-url, institution-vs-organization': [
      "Where's the channel URL? Also, what's the difference between an institution and an organization?",
    ],
    'join-partner-center, member-types': ['How do I join, and what kinds of members are there?'],
    'settlement-process, settlement-dispute': [
      'What does "open" mean on a settlement and until when can I ask for an adjustment?',
    ],
    'organization-approval, add-institution-contract': [
      'Does the sender name need approval first? In what order do I then enter the contract?',
    ],
  },
});
