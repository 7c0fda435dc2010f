import { asked } from '../faq-case.ts';

/** What no source states: to be said as not known, never invented. */
export const gap = asked('gap', {
  ko: {
    'contract-save-delay': ['계약 반영까지 몇 시간 걸리나요?'],
    'invitation-link | invitation-cautions': ['초대 유효기간이 어떻게 되나요?'],
    'direct-contract-procedure': ['직접계약 기관의 계약 등록 방법을 알려 주세요'],
    'organization-approval': ['기관 승인 며칠이면 나요?'],
    'app-registration': ['앱을 삭제하려면 어떻게 하나요?'],
    'service-unit-price': ['전자서명 건당 단가가 얼마인가요?'],
    'business-info-change | service-unit-price | add-dealer-contract': ['카카오 담당자 연락처가 뭐예요?'],
    'settlement-process | settlement-dispute': ['세금계산서 언제 나와요?'],
    'join-partner-center | member-types | who-can-invite-whom': ['탈퇴하고 싶어요'],
    'member-types | member-permissions | who-can-invite-whom': ['이용기관에도 정산담당자가 있나요?'],
  },
  en: {
    'contract-save-delay': ['How long does it take for a change to go live?'],
    'invitation-link | invitation-cautions': ['When does an invitation expire?'],
    'organization-approval': ['Why was our sender name rejected?'],
    'service-unit-price': ['What is the price per signature?'],
    'business-info-change | service-unit-price | add-dealer-contract': ['Give me the phone number of Kakao, please'],
  },
});

export const outOfScope = asked('out-of-scope', {
  ko: {
    none: [
      '카카오페이 비밀번호를 잊어버렸어요',
      '톡학생증 인증이 안 돼요',
      '카카오톡 지갑에서 주민등록등본 떼는 법',
      '비즈월렛 캐시 잔액 확인',
      '카카오톡 프로필 사진 어떻게 바꿔요',
      '주식 추천해 줘',
      '카카오 인증서 재발급은 어떻게 하나요?',
      '오늘 환율 알려줘',
    ],
  },
  en: {
    none: [
      'How do I renew my personal Kakao certificate?',
      'Write me a poem about spring',
      'My KakaoTalk does not open',
      'Where is my parcel?',
    ],
  },
});

export const nearOutOfScope = asked('near out-of-scope', {
  ko: {
    none: [
      '알림톡 발송 실패 사유는 어디서 보나요?',
      '카카오 채널 개설은 어떻게 해요?',
      'API 문서는 어디에 있나요?',
      '테스트 서버 주소가 뭐예요?',
      '전자문서 템플릿을 만들고 싶어요',
      '파트너센터 공지사항 메일 수신 거부할래요',
      '카카오 디벨로퍼스 계정 비밀번호를 바꾸고 싶어요',
      '현금영수증도 발행되나요?',
    ],
  },
  en: {
    none: [
      'Where is the API reference?',
      'How do I create a KakaoTalk channel?',
      'Can I change the language of the partner centre?',
      'Do you offer a reseller discount programme?',
    ],
  },
});

export const smallTalk = asked('small talk', {
  ko: { none: ['안녕', '감사합니다!', '넌 누구니', '심심해', '아 짜증나', '내일 봐요'] },
  en: { none: ['hello', 'thank you', 'who made you?', 'haha nice', 'have a nice weekend'] },
});

export const compound = asked('compound', {
  ko: {
    'settle-id, settle-id-immutable': ['Settle ID가 뭐예요? 나중에 지울 수 있어요?'],
    'usage-metrics, usage-lookup': ['열람률이 뭔지랑 사용량 엑셀 파일 형식도 알려 주세요'],
    'channel-url, institution-vs-organization': ['채널 URL은 어디서 확인하고 기관과 이용기관은 어떻게 다른가요?'],
    'cancel-invitation, who-can-invite-whom': ['초대는 어떻게 취소해요? 그리고 정산담당자는 누구를 초대할 수 있어요?'],
    'settlement-dispute, service-unit-price': ['조정요청 기한이 며칠인가요? 서비스제공단가는 뭐예요?'],
  },
  en: {
    'invitation-cautions, invitation-link': ['Which e-mail can I invite, and where do I copy the invitation link?'],
    'usage-metrics, settlement-process': ['What is the signing rate? And what does "confirmed" mean on a settlement?'],
    'app-registration, add-institution-contract': [
      'Why do I register an app and how do I add an institution contract?',
    ],
  },
});
