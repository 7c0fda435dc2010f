import type { Subjects } from './subjects.ts';

/** Words whose subject is never ours: consumer products, other services, the account itself, the world; `_` is a space. */
export const WORDS: Subjects = [
  '신분증 면허 주민등록 여권 학생증 사원증 명함 증명서 공동인증 금융인증 체크인 백신 예방접종 배지 구독',
  '카카오페이 카카오뱅크 카카오맵 카카오택시 카카오모먼트 카카오스토리 카카오게임 카카오내비 멜론 이모티콘 선물하기 톡캘린더 톡서랍 오픈채팅 단톡방 친구톡 프로필 채팅방',
  '비즈월렛 채널월렛 월렛캐시 캐시충전 비즈머니',
  '비밀번호 로그인오류 로그인이안 로그인안 로그인못 로그인하 로그인어 로그인문제 이중인증 2단계 2차인증 탈퇴 해킹',
  '송금 환불 쿠폰 포인트 계좌 대출 적금 주식 환율 연말정산 퇴직금 급여 월급 휴가 연차 채용 보험료 전세 월세 택배 배송 주문 예약',
  '날씨 점심 저녁 메뉴추천 맛집 커피 농담 노래 영화 게임 뉴스 축구 야구 비행기 지하철 버스 여행',
  '유튜브 인스타 넷플릭스 네이버페이 토스 아이폰 갤럭시 프린터 와이파이',
  '다크모드 웹훅 템플릿 광고 로고 친구추가 브랜드메시지 발신프로필 리다이렉트 브라우저 글꼴 뉴스레터',
  '세미나 웨비나 컨퍼런스 보도자료 번역 곱하기 부가세 연체료',
  'passport licence license driver student_id student_card vaccine badge qr',
  'kakaopay kakaobank kakaomap kakao_taxi melon emoticon gift emoji friend_talk open_chat group_chat chat_room profile',
  'bizwallet channel_wallet top_up',
  'password log_in cannot_login cant_login login_problem login_error sign_in deactivate hacked two_factor two_step 2fa',
  'refund coupon loan savings stock exchange_rate salary payroll vacation holiday hiring rent parcel delivery my_order booking bank_account credit_card',
  'weather lunch dinner restaurant coffee joke song music movie game football flight subway bus travel pizza birthday',
  'youtube instagram netflix iphone galaxy printer wifi internet',
  'dark_mode webhook template advert advertising logo brand_message redirect sdk vpn browser font newsletter unsubscribe',
  'seminar webinar conference internship translate vat late_fee',
].map((line) => line.split(' ').map((word) => word.replaceAll('_', ' ')));
