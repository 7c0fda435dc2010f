import { asked } from '../faq-case.ts';

export const symptom = asked('symptom', {
  ko: {
    'member-permissions | member-types | who-can-invite-whom': [
      '운영자로 들어왔는데 정산 관리 메뉴가 안 보여요.',
      '이용기관 관리자 초대하려는데 권한 선택지에 안 나와요',
    ],
    'who-can-invite-whom': ['멤버목록에서 제 권한만 변경이 안 눌려요.'],
    'join-partner-center': ['가입하려는데 회원가입 버튼이 아예 없어요'],
    'invitation-cautions | join-partner-center': ['초대받은 메일이랑 카카오계정 메일이 달라서 가입이 안 돼요'],
    'cancel-invitation': ['초대 링크 눌렀더니 취소된 초대라고 나와요', "취소하려는 사람이 '초대 중 멤버'에 없어요"],
    'invitation-link': ['보낸 초대 메일을 상대방이 못 받았다고 해요.'],
    'business-info-change': ['사업자 정보 화면에서 입력칸이 다 막혀 있어요'],
    'channel-url': ['채널 주소에 @으로 시작하는 걸 넣으니까 오류가 나요.'],
    'organization-approval': ['계약 추가 화면에서 우리 이용기관이 선택이 안 됩니다', '승인된 기관 수가 0으로 나와요'],
    'add-settle-id': [
      '이용기관 계약조회에서 검색해도 기관이 안 나와서 Settle ID를 못 넣겠어요',
      '이용기관 계정인데 Settle ID 추가 버튼이 안 보여요',
    ],
    'test-vs-production-settle-id': [
      '테스트용인데 계약기간 수정이 안 돼요.',
      '운영 상품이 목록에 안 떠요, 테스트용 Settle ID인데요',
    ],
    'contract-save-delay': [
      '운영 IP 등록했는데 그 IP에서 API 호출이 계속 막혀요',
      '고객센터 번호 바꿨는데 인증 화면에 예전 번호가 떠요',
    ],
    'service-unit-price': ['제공단가가 계약서에 적힌 것과 다르게 나와요'],
    'usage-lookup': ['어제까지만 나오고 오늘 건수가 0이에요', '조회기간을 1년으로 하니까 조회가 안 돼요'],
    'usage-metrics': ['리포트에 증감 수치가 비어 있어요.'],
    'settlement-dispute': ['아무것도 안 눌렀는데 정산이 확정으로 바뀌었어요', '조정요청 버튼이 없어졌어요'],
  },
  en: {
    'member-permissions | member-types': ["I'm an operator and there is no settlement menu."],
    'join-partner-center': ["There's no sign-up button anywhere"],
    'invitation-link': ["The invitation mail hasn't arrived"],
    'business-info-change': ['All fields on the business information page are greyed out'],
    'organization-approval': ['Our institution cannot be selected on the add contract screen'],
    'add-settle-id': ['I log in as the institution and cannot see an Add Settle ID button'],
    'contract-save-delay': [
      'API calls from the new IP are still refused',
      'The authentication screen keeps showing our old call centre number',
    ],
    'usage-lookup': ['The usage table stops at yesterday'],
    'settlement-dispute': ['My statement turned to confirmed although I did nothing'],
  },
});
