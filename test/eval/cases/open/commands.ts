import type { CommandCase } from '../command-case.ts';

/** Requests as people type them, by the flow they want: in no flow's examples. */
const REQUESTS: Readonly<Record<string, readonly string[]>> = {
  'invite-member': [
    '김대리 운영자로 넣어줘',
    '새 직원 들어왔는데 초대 부탁해요',
    '우리쪽 정산담당자 추가요',
    'get Mina in as an operator please',
    'send an invite to my coworker',
  ],
  'cancel-invitation': [
    '초대한 거 취소 좀',
    '잘못 보낸 초대 없애 주세요',
    '초대 회수해줘',
    'revoke that invite',
    'please take back the invitation I sent',
  ],
  'resend-invitation': [
    '초대 메일 못 받았대요 다시 보내주세요',
    '초대장 재발송요',
    '초대 한번더 보내줘',
    're-send the invite',
    'send the invitation once more',
  ],
  'list-members': [
    '멤버 목록 좀',
    '지금 우리 팀원 누구누구 있지?',
    '초대중인 사람 보여줘',
    'show our members',
    'list pending invitations',
  ],
  'register-institution': [
    '신규 이용기관 등록하려고요',
    '가맹점 하나 추가할게요',
    '이용기관 새로 만들어줘',
    'add a new institution',
    'I need to register a client',
  ],
  'add-organization': [
    '발송기관명 하나 더 등록할래요',
    '다온병원에 기관 추가',
    '기관명 추가 신청이요',
    'add a sender name',
    'register another organization name',
  ],
  'register-app': [
    '앱정보 등록 부탁',
    '디벨로퍼스 앱 연결할래',
    '앱 하나 등록해야 돼요',
    'register our app',
    'connect a kakao app',
  ],
  'add-settle-id': [
    '세틀 아이디 하나 만들어줘',
    '정산아이디 추가할게요',
    'settle id 발급해주세요',
    'create a settle id',
    'new settle id please',
  ],
  'register-contract': [
    '본인인증 계약 등록할게요',
    '상품계약 하나 추가해줘',
    '계약 체결하고 싶어요',
    'register a product contract',
    'set up a contract for us',
  ],
  'contract-status': [
    'CT-1001 반영 됐나?',
    '계약 상태 좀 보여줘',
    '우리 계약 어떻게 됐어요?',
    'is our contract live yet',
    'check the contract status',
  ],
  'retry-contract': [
    '계약 반영 재시도해줘',
    'CT-1001 다시 반영 부탁',
    '반영 실패한 거 다시 시도',
    'retry the contract',
    'apply the contract again',
  ],
  'onboarding-status': [
    '새빛카드 어디까지 됐어?',
    '온보딩 진행상황 알려줘',
    '도입 절차 어디까지 왔나요',
    'onboarding progress of our client',
    'what is the next step for 새빛카드',
  ],
  'show-institution': [
    '이용기관 목록 보여줘',
    '다온병원 정보 조회',
    '우리 이용기관 현황 좀',
    'show my institutions',
    'list the institutions',
  ],
  'ticket-status': [
    '제 문의 어떻게 됐어요?',
    '접수한 티켓 상태',
    '문의 내역 보여줘',
    'status of my ticket',
    'show my tickets',
  ],
  'who-am-i': [
    '내 권한이 뭐야',
    '나 누구로 로그인돼 있어?',
    '제가 할 수 있는 일 알려줘',
    'who am I',
    'what is my role',
  ],
  'review-organization': [
    '다온 검진센터 승인해줘',
    '기관 심사할게요',
    '이 기관 반려 처리',
    'approve the sender name',
    'reject the organization',
  ],
  'remove-member': ['이도윤 멤버에서 빼줘', '퇴사자 계정 삭제해 주세요', 'remove lee from the team'],
  'change-member-role': ['이도윤 권한 바꿔줘', '운영자를 관리자로 올려줘', 'change the role of a member'],
  'update-operating-ips': ['운영 IP 추가하고 싶어요', 'IP 바꿔 주세요', 'change our operating ip'],
  'usage-report': ['지난달 사용량 보여줘', '이용량 통계 뽑아줘', 'show usage'],
  'settlement-status': ['이번달 정산 금액 보여줘', '청구 내역 조회', 'show our settlement'],
  'delete-settle-id': ['세틀아이디 지워줘', 'delete this settle id'],
  'change-settle-id': ['Settle ID 바꿔주세요', 'change the settle id'],
  'change-dealer-contract': ['딜러사 계약 연장해줘', 'extend our dealer contract'],
  'change-business-info': ['사업자명 변경해 주세요', 'update our business info'],
};

const STAFF = 'min@support.example';

/** For those who tune; that the values are found is judged by the blind set. */
export const openCommands: readonly CommandCase[] = Object.entries(REQUESTS).flatMap(([flow, texts]) =>
  texts.map((text) => ({
    text,
    flow,
    language: /[가-힣]/.test(text) ? ('ko' as const) : ('en' as const),
    as: flow === 'review-organization' ? STAFF : 'kim@gaon.example',
    values: {},
  })),
);
