import { asked } from '../faq-case.ts';

export const outOfScope = asked('out-of-scope', {
  ko: {
    none: [
      '카카오페이 송금 한도가 얼마예요?',
      '톡학생증은 어떻게 발급받나요?',
      '카카오톡 지갑에 있는 제 신분증이 사라졌어요',
      '톡명함 만들고 싶어요',
      '채널 월렛에 캐시 충전하는 법 알려주세요',
      '비즈월렛 환불은 어떻게 받나요?',
      '모바일 운전면허증 등록이 안 돼요',
      '카카오뱅크 계좌 개설하려면 뭐가 필요해요?',
      '이모티콘 선물한 거 취소돼요?',
      '카카오맵에 우리 가게 등록하고 싶어요',
      '백신 증명서 어디서 봐요',
      '내일 서울 날씨 어때?',
      '카카오톡 대화 백업 방법',
      '연말정산 간편인증하다가 인증서가 만료됐다고 떠요',
      '멜론 이용권 해지해 주세요',
      '파이썬으로 정렬하는 코드 짜 줘',
    ],
  },
  en: {
    none: [
      'How do I get a student card in KakaoTalk?',
      'My KakaoPay payment failed',
      'I lost the phone with my Kakao certificate on it',
      'How do I top up Biz Wallet cash?',
      'Can you recommend a restaurant in Pangyo?',
      'How do I order a Kakao T taxi?',
      'Who won the baseball game last night?',
      'Delete my KakaoTalk chat history',
    ],
  },
});

export const nearOutOfScope = asked('near out-of-scope', {
  ko: {
    none: [
      '알림톡 템플릿 검수는 얼마나 걸리나요?',
      '카카오 비즈니스 채널 인증 신청은 어떻게 하나요?',
      '디벨로퍼스 REST API 키를 재발급받고 싶어요',
      '카카오로그인 동의항목 설정은 어디서 하나요?',
      '웹훅 주소는 어디에 등록하나요?',
      'API 응답 코드가 500이면 무슨 뜻인가요?',
      '샌드박스 서버 주소 알려주세요',
      'SDK 최신 버전 어디서 받아요',
      '파트너센터 화면 글자 크기를 키울 수 있나요?',
      '파트너센터 모바일 앱도 있나요?',
      '기관을 엑셀로 한꺼번에 올릴 수 있나요?',
      '사업자등록증은 어떤 형식으로 제출해야 하나요?',
      '친구톡 발송 비용은 어떻게 되나요',
      '접속 기록을 볼 수 있는 메뉴가 있나요?',
      '광고 계정 세금계산서는 어디서 받나요?',
      'TLS 인증서는 어디서 사나요?',
    ],
  },
  en: {
    none: [
      'How long does the review of an Alimtalk template take?',
      'Where do I set the webhook URL?',
      'What is the rate limit of your API?',
      'Does the partner centre have a dark mode?',
      'Which SDK should our Android developers use?',
      'How do I make my KakaoTalk channel verified?',
      'Can I upload many institutions from a spreadsheet?',
      'Where can I download an access log of our members?',
    ],
  },
});

export const smallTalk = asked('small talk', {
  ko: {
    none: [
      '안녕하세요',
      '수고 많으십니다~',
      '고마워요 덕분에 해결됐어요',
      '너 사람이야 로봇이야?',
      'ㅋㅋㅋㅋ',
      '오 대박',
      '점심 드셨어요?',
      '이름이 뭐야',
      '답답하네 진짜',
      '아 네 그렇군요',
      '반가워요! 오늘 처음 써봐요',
      '좋은 하루 보내세요',
    ],
  },
  en: {
    none: [
      'hi there',
      'Thanks a lot, that helped!',
      'are you a real person?',
      'lol',
      'good morning',
      'this is so annoying',
      "what's your name?",
      'bye for now',
    ],
  },
});
