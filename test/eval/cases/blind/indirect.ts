import { asked } from '../faq-case.ts';

export const indirect = asked('indirect', {
  ko: {
    'partner-center-overview': ['새로 맡게 됐는데 이 사이트가 저희 업무 어디에 쓰이는 건지 감이 안 와서요.'],
    'member-permissions | member-types': [
      '새로 온 직원한테 정산 쪽은 안 보이게 하고 나머지만 맡기려면 어떤 권한이 맞을까요?',
      '병원 담당자를 모셔 와야 하는데 제 권한을 뭐로 받아야 할까요?',
    ],
    'who-can-invite-whom': ['동료 계정을 만들어 주려는데 저는 정산담당자라 가능할지 모르겠어요.'],
    'join-partner-center | who-can-invite-whom': [
      '저희는 카카오랑 바로 계약한 회사인데 계정은 누구한테 받으면 되나요?',
    ],
    'invitation-cautions': ['담당자가 지메일만 쓴다는데 그 주소로 보내도 될까요?'],
    'cancel-invitation': ['아직 수락 안 한 사람들 목록은 어디서 보고 거기서 뭘 할 수 있나요?'],
    'invitation-link': ['담당자분이 스팸함에도 없다고 하시는데 다른 방법으로 들어오게 할 수 있을까요?'],
    'business-info-change': ['이번에 회사 이름을 바꿔서 등록된 것도 맞춰야 할 것 같은데요.'],
    'institution-vs-organization': ['보험이랑 카드 서비스에서 보내는 사람 이름을 각각 다르게 보이게 하고 싶어요.'],
    'app-registration': ['개발팀에서 연동하려면 뭘 받아야 한다는데 그건 어디서 시작하나요?'],
    'settle-id': ['부서마다 비용을 따로 떼어 보고 싶은데 그런 구분 단위가 있나요?'],
    'test-vs-production-settle-id': ['실제로 오픈하기 전에 시험 삼아 써 보는 계약은 어떤 제약이 있나요?'],
    'add-institution-contract': ['승인도 났고 Settle ID도 만들었는데 그다음엔 어디로 들어가서 뭘 고르면 되나요?'],
    'add-dealer-contract': ['우리 회사 이름으로 상품을 하나 더 쓰고 싶은데 화면에 추가 버튼이 없네요.'],
    'usage-lookup': ['윗분께 보고하려고 기관별 건수를 파일로 받고 싶은데요.'],
    'usage-metrics': ['고객들이 요청을 받고 실제로 얼마나 끝까지 마치는지 알 수 있는 지표가 있을까요?'],
    'settlement-process': ['이번 달에 얼마를 내야 하는지랑 계산서 나왔는지를 한 번에 볼 수 있는 곳이 있나요?'],
    'settlement-dispute': ['금액에 동의하면 제가 뭔가 눌러야 하나요, 아니면 가만히 있으면 되나요?'],
  },
  en: {
    'member-permissions | member-types': ['I want a colleague to do everything except see the money. Which role fits?'],
    'who-can-invite-whom': [
      'My boss is on leave and I am only a settlement manager. Could I bring in another teammate?',
    ],
    'join-partner-center | who-can-invite-whom': ['A dealer looks after our hospital. From whom will I get my access?'],
    'invitation-link': ['My contact looked in the spam folder too. Is there another way to let him in?'],
    'business-info-change': ['We moved to a new address and the record still has the old one.'],
    'institution-vs-organization': ['We want two different names shown as the sender although we are one company.'],
    'settle-id': ['I would like the bills of two departments kept apart.'],
    'settle-id-immutable': ['I picked the wrong 기관 when I created the Settle ID. Is there a way back?'],
    'usage-lookup': ['My manager wants the monthly counts in a spreadsheet.'],
    'settlement-dispute': ['I agree with the amount. Do I have to press anything?'],
  },
});
