import { asked } from '../faq-case.ts';

/** Written in one go by somebody who knew the facts and no article. The second half of this set is blind. */
export const toldAsItIs = [
  ...asked('indirect', {
    ko: {
      'partner-center-overview': ['메신저 채널에 충전해서 쓰는 캐시 지갑이랑 여기랑 같은 곳으로 봐도 될까요?'],
      'member-types': [
        '저희 팀에서 사람마다 볼 수 있는 화면이 다른데 등급이 어떻게 구분되는 건가요?',
        '대리점을 통해 들어온 고객사 책임자가 로그인하면 뭘 할 수 있게 되나요?',
      ],
      'member-permissions | member-types': ['실무자한테는 금액이 안 보였으면 하는데 어떤 등급으로 넣으면 되죠?'],
      'who-can-invite-whom': ['제가 퇴사하는데 스스로 명단에서 빠질 수 있나요?'],
      'who-can-invite-whom | join-partner-center': [
        '고객사 담당자를 들여보내는 건 우리 쪽에서 하나요, 카카오에서 하나요?',
      ],
      'join-partner-center | who-can-invite-whom': [
        '우리 회사에서 제일 먼저 계정을 만들 사람은 어떻게 들어오게 되나요?',
      ],
      'invitation-cautions': [
        '새 직원이 회사 도메인 주소밖에 없다는데 그걸로 불러도 되나요?',
        '전화번호로만 카톡을 쓰던 분인데 이 사이트에 들어오려면 먼저 뭘 준비해야 하죠?',
      ],
      'cancel-invitation': ['아직 응답 안 한 사람을 명단에서 빼고 싶습니다'],
      'invitation-link': ['상대방 스팸함에도 아무것도 없대요. 메신저로 바로 보내줄 방법이 있나요?'],
      'business-info-change': [
        '본사가 이사해서 등록된 소재지가 옛날 걸로 나와요. 제가 손댈 수 있는 부분인가요?',
        '마이데이터 통합인증을 하는 회사인데 앱 자리에 다른 값이 보여요. 정상인가요?',
      ],
      'institution-vs-organization': [
        '화면마다 비슷한 말이 두 개 나오는데 하나는 회사 전체이고 하나는 보내는 이름인가요?',
      ],
      'channel-url': ['고객사 등록 폼에 pf로 시작하는 링크를 넣으라는데 그건 어디서 보죠?'],
      'organization-approval': [
        '방금 발송 이름을 새로 올렸는데 다음 단계로 넘어가려면 뭘 기다려야 하나요?',
        '고객사만 등록해놓고 바로 상품을 붙이려 했는데 아직 안 된다고 합니다. 뭐가 덜 끝난 거죠?',
      ],
      'app-registration': [
        '저희 앱은 작년부터 카카오 간편로그인을 붙여서 서비스 중인데요, 이번에 전자서명을 연동하려고 보니 개발자 사이트에서 새 걸 만들어야 할지 있던 걸 그대로 골라야 할지 의견이 갈려서 여쭤봅니다.',
      ],
      'settle-id': [
        '저희 회사가 운영하는 서비스가 두 개인데 담당 부서도 다르고 예산도 따로 잡혀 있어서요, 이용 건수도 따로 집계하고 청구도 나눠 받고 싶습니다. 이럴 때는 뭘로 구분하면 되나요?',
        '청구를 나누는 가장 작은 덩어리가 뭔지 알고 싶습니다',
      ],
      'add-settle-id': ['계약이 아직 하나도 없는 고객사인데 정산 단위를 어디서 만들 수 있을까요?'],
      'settle-id-immutable': [
        '진짜 죄송한데요, 제가 신입이라 잘 모르고 다른 고객사 밑에 정산 단위를 하나 만들어버렸습니다. 선배가 알기 전에 없애거나 옮기고 싶은데 방법이 있을까요?',
      ],
      'settle-id-immutable | test-vs-production-settle-id': [
        '테스트로 만든 걸 나중에 운영으로 전환해서 쓰려고 하는데 괜찮을까요?',
      ],
      'test-vs-production-settle-id': ['시험해보는 용도로 1년짜리를 걸어두고 싶은데 안 되나 봐요?'],
      'dealer-contract-procedure': [
        '저희가 이번에 대리점으로 막 승인을 받았고 첫 고객사도 이미 구해놓은 상태입니다. 다음 달 초에 오픈을 시켜야 하는데, 우리 쪽과 고객사 쪽에서 무엇을 어떤 차례로 하면 되는지 처음부터 끝까지 알려주실 수 있을까요?',
      ],
      'direct-contract-procedure': [
        '우리는 중간 대리점 없이 카카오와 바로 거래하기로 한 곳이고 책임자 계정도 이미 받아둔 상태예요. 이제 실제로 상품을 쓰려면 이 사이트에서 무엇부터 해야 하는지 하나도 모르겠어서 문의드립니다.',
      ],
      'add-institution-contract': [
        '고객사가 전자서명도 쓰겠다고 해서 하나 더 붙여주려고 해요. 화면에서 어떤 순서로 고르죠?',
      ],
      'contract-save-delay': [
        '콜센터 팀장입니다. 지난주에 대표번호가 바뀌어서 담당자가 새 번호로 고쳐 저장까지 했다고 하는데, 고객들 휴대폰 화면에는 아직도 옛 번호가 나온다며 오늘만 항의 전화를 열 통 넘게 받았습니다. 도대체 왜 이런 건가요?',
        '방금 바꾼 내용이 왜 실제 화면에는 안 나타나는 거죠?',
      ],
      'add-dealer-contract': ['만료가 다음 달인데 우리 대리점 건은 손 안 대도 이어지는 건가요?'],
      'service-unit-price': ['상품마다 옆에 적힌 금액이 도대체 무슨 금액인지 모르겠습니다'],
      'usage-lookup': ['고객사별로 매일 몇 건씩 나갔는지 보고 싶은데 언제 것까지 나오나요?'],
      'usage-metrics': ['지난달보다 늘었는지 줄었는지 보여주는 숫자가 어떤 건 비어 있어요'],
      'settlement-process': ['청구서 옆에 적힌 글자가 달마다 다른데 각각 무슨 의미인지 모르겠어요'],
      'settlement-dispute': ['휴가라 며칠 동안 청구서를 확인 못 하는데 아무것도 안 누르면 어떻게 되나요?'],
    },
    en: {
      'partner-center-overview': [
        "Which website do companies like ours use to look after everything around Kakao's certificates and e-documents?",
      ],
      'member-types': [
        'We are three people: the boss, me for daily work and an accountant. What can each of us be in this system?',
      ],
      'member-permissions': [
        'My assistant should do everything except look at the billing. Is there something that fits?',
      ],
      'who-can-invite-whom': ['Can my accountant bring in a second accountant without bothering me?'],
      'join-partner-center': ['There is no register button anywhere on the page. How do new people get in?'],
      'invitation-cautions': [
        'Our new colleague has only a company mailbox that is not tied to KakaoTalk. Is that good enough to bring her in?',
      ],
      'cancel-invitation': [
        'The man we wanted to bring in quit before he ever joined. How do I make sure he cannot come in any more?',
      ],
      'invitation-link': ['Her spam filter eats everything from Kakao. Can I get her in some other way?'],
      'business-info-change': ['We have a new CEO and a new head office. Nothing on that page lets me type.'],
      'institution-vs-organization': [
        'One hospital, one tax number, but two clinics that want to be named separately on their letters. How to model this?',
      ],
      'channel-url': [
        'The form asks for an address that starts with pf.kakao.com and I do not know where to get ours.',
      ],
      'organization-approval': [
        'I entered a second sender name yesterday but cannot pick it when I go on. What is it waiting for?',
      ],
      'app-registration': [
        'Our developers want to start coding against the identity check. What do they have to hand in first?',
      ],
      'settle-id': ['Two departments of the same bank want separate bills. What do we use to keep them apart?'],
      'settle-id-immutable': [
        'I chose the wrong clinic when I made the billing code. Can it be moved to the other one?',
      ],
      'test-vs-production-settle-id': [
        'We only want to try things for half a year before going live, is that possible?',
      ],
      'dealer-contract-procedure': [
        'We have won our first bank as a customer. What must be done, one after the other, until they can go live?',
      ],
      'add-institution-contract': [
        'The clinic has been accepted and has its billing code. Where do I now choose which products they get and for how long?',
      ],
      'add-dealer-contract': [
        'Our own agreement with Kakao ends next month, do we have to do anything or does it roll over?',
      ],
      'usage-lookup': ['My boss wants to see how many people signed each day since summer, as a file.'],
    },
  }),
  ...asked('symptom', {
    ko: {
      'member-types | member-permissions': ['정산담당자인데 이용기관 메뉴가 안 보여요'],
      'member-permissions | member-types': ['운영자로 들어갔더니 정산 관리 메뉴가 없습니다'],
      'who-can-invite-whom': ['내 권한을 바꾸려는데 변경 버튼이 비활성이에요', '정산담당자인데 운영자 초대가 안 돼요'],
      'join-partner-center': ['회원가입 화면을 아무리 찾아도 안 나와요'],
      'invitation-cautions': ['지메일로 초대했는데 상대가 가입을 못 한대요'],
      'cancel-invitation': [
        '취소된 초대라고 나오면서 링크로 못 들어가요',
        '수락한 직원은 초대 취소 버튼이 안 나오네요',
      ],
      'invitation-link': ['팀장님이 초대 메일을 계속 못 받고 계십니다, 몇 번을 확인해도 없어요'],
      'business-info-change': ['회사정보 화면이 읽기 전용이라 아무것도 입력이 안 됩니다'],
      'institution-vs-organization': [
        '이용기관을 같은 사업자번호로 또 등록하려니 안 되는데 서비스별로 이름만 나눌 수 없나요',
      ],
      'channel-url': ['채널관리자센터에서 채널 URL이 도무지 안 보여요'],
      'organization-approval': ['새로 추가한 기관이 계약 화면 목록에 안 떠요'],
      'app-registration': ['앱 등록하려는데 어떤 앱을 골라야 할지 몰라서 막혔어요, 카카오로그인은 이미 쓰는 중'],
      'add-settle-id': [
        '이용기관 계약조회에서 아무리 검색해도 우리 고객사가 안 나와요. 지난주에 새로 등록한 곳이라 아직 계약은 하나도 없는데 거기 들어가야 Settle ID를 만들 수 있다고 들어서 진도가 막혔습니다.',
        '계약이 없는 이용기관은 계약조회에 안 나오는데 그럼 Settle ID는 어떻게 추가하죠',
      ],
      'settle-id-immutable': ['Settle ID 정보 수정이 안 먹혀요'],
      'test-vs-production-settle-id': ['계약기간이 3개월로 고정돼서 수정이 안 됩니다'],
      'dealer-contract-procedure': ['딜러사 가입은 했는데 그다음에 뭘 해야 할지 막혔어요'],
      'add-institution-contract | add-settle-id': ['계약추가에서 상품 선택 칸이 안 나와요, Settle ID는 아직 없어요'],
      'contract-save-delay': ['인증 요청 화면에 고객센터 이름이 옛날 걸로 나와요'],
      'add-dealer-contract': ['딜러사 계약에 제가 등록 안 한 새 계약이 생겼어요'],
      'usage-lookup': ['오늘 날짜 사용량이 안 나와요'],
      'usage-metrics': ['증감률이 표시가 안 돼요'],
      'settlement-dispute': [
        '지난주에 출장을 다녀와서 정산 화면을 열어봤더니 저는 손도 안 댔는데 상태가 확정으로 바뀌어 있어요. 누가 대신 누른 건지 시스템이 그런 건지 알 수 있을까요?',
      ],
    },
    en: {
      'add-institution-contract | organization-approval': [
        'When I add a contract the institution is greyed out and I cannot choose it',
      ],
      'organization-approval': ['I want to add a Settle ID but my new organization does not show in the list'],
      'contract-save-delay': ['The authentication screen still shows our old customer centre number'],
      'add-settle-id': [
        'Contract lookup returns nothing for this institution so I cannot get to the add Settle ID button',
      ],
      'settle-id-immutable': ['There is no edit or delete button next to the settle id, is that a bug'],
      'test-vs-production-settle-id': ['auto renewal is greyed out, stays on manual'],
      'member-permissions': ["I'm operator and the settlement menu is missing on the left"],
      'member-types': ['our settlement manager gets no institution and contract menus'],
      'who-can-invite-whom': ['When inviting I can only pick "operator" as role, nothing else in the dropdown'],
      'invitation-cautions': ['She opened the invitation but it says the account email does not match'],
      'cancel-invitation': ['The person is not under pending members any more so I have no cancel button'],
      'usage-lookup': ['Usage for today is empty'],
      'settlement-dispute': ['The settlement went to confirmed although nobody of us pressed the button'],
    },
  }),
  ...asked('compound', {
    ko: {
      'cancel-invitation, invitation-link': ['초대를 취소하는 법하고 초대 링크 복사하는 법 알려줘'],
      'settlement-process, settlement-dispute': [
        '정산 목록에 조정중이라고 떠 있는 건이 있던데 그건 무슨 상태예요? 그리고 다른 건은 금액이 안 맞는데 이의 제기는 며칠 안에 해야 하나요?',
      ],
      'organization-approval, add-institution-contract': [
        '기관 승인 전에도 계약이 되나요? 되면 계약 추가 순서도 부탁해요',
      ],
      'test-vs-production-settle-id, settle-id-immutable': [
        '테스트용이랑 운영용 차이 알려주시고 만든 다음에 삭제도 되는지요',
      ],
      'business-info-change, member-types': ['사업자 정보는 어떻게 고치고 딜러사 권한 종류는 뭐가 있어?'],
      'app-registration, contract-save-delay': [
        '앱 등록은 왜 해야 하죠? 그리고 계약 저장한 게 왜 바로 적용이 안 되나요?',
      ],
      'who-can-invite-whom, cancel-invitation': [
        '운영자가 관리자를 초대할 수 있는지, 잘못 보낸 초대는 어떻게 취소하는지요',
      ],
      'service-unit-price, settlement-dispute': [
        '단가가 계약이랑 다르면 누구한테 말하고, 청구금액 조정요청은 어떻게 해?',
      ],
      'organization-approval, institution-vs-organization': [
        '승인된 기관이 0개면 왜 못 고르나요? 그리고 기관하고 이용기관은 뭐가 다른가요?',
      ],
      'partner-center-overview, direct-contract-procedure': [
        '지갑파트너센터가 뭔지 먼저 설명해주고 직접계약 기관 계약 등록도 알려줘',
      ],
    },
    en: {
      'cancel-invitation, who-can-invite-whom': [
        'How do I cancel an invitation? And who is allowed to invite a settlement manager?',
      ],
      'channel-url, app-registration': ['where is the channel url and do i need to register an app too'],
      'settlement-process, settlement-dispute': [
        'What does the state "adjusting" mean and how many days do I have to object?',
      ],
      'test-vs-production-settle-id, settle-id-immutable': [
        "Test vs production Settle ID, what's the difference? and can I change one afterwards",
      ],
      'business-info-change, channel-url': ['1) how to change our business info 2) where can I check the channel URL'],
      'invitation-cautions, invitation-link': [
        'Hi, does the invite need a Kakao account email, and if the mail does not arrive can I copy the link?',
      ],
    },
  }),
  ...asked('gap', {
    ko: {
      'contract-save-delay': ['운영 IP 반영이 늦어도 하루 안에는 되나요?'],
      none: [
        '운영 IP 최대 몇 개까지 넣을 수 있나요',
        '2단계 인증 설정하는 법 알려주세요',
        '톡명함 기업용으로 등록되나요',
      ],
      'invitation-link': ['초대 메일 받은 지 한 달 됐는데 아직 쓸 수 있나?'],
      'direct-contract-procedure': ['직접계약 기관이 제출해야 하는 서류 목록 좀 주세요'],
      'member-types': [
        '이용기관 쪽 정산담당자를 따로 둘 수 있어요?',
        '이메일 재전송 누르면 누구한테 메일이 가는 거예요?',
      ],
      'organization-approval': [
        '고객사 오픈이 이번 주 금요일이라 정말 급합니다. 기관 추가는 어제 해놨는데 승인이 보통 며칠 걸리는지, 빨리 해달라고 할 방법은 없는지 알려주세요',
      ],
      'add-institution-contract': ['이미 등록한 이용기관 계약의 기간을 수정하고 싶어요'],
      'add-dealer-contract': ['자동연장 걸린 딜러사 계약을 중간에 해지하면 위약금 있나요?'],
      'app-registration': ['앱 정보 삭제 방법 알려줘', '딜러사가 이용기관 대신 앱을 등록해줄 수 있나요?'],
      'settlement-process': ['세금계산서는 매달 며칠에 발행되나요?'],
      'service-unit-price': ['본인확인 서비스 건당 얼마예요?'],
      'business-info-change': ['카카오 담당자 전화번호 알려주세요'],
      'settlement-dispute': [
        '이번 정산이 금요일 오후 늦게 오픈됐는데요, 조정요청 2영업일이라는 게 금요일부터 세는 건지 월요일부터 세는 건지 애매해서 여쭤봅니다.',
      ],
    },
    en: {
      'contract-save-delay': ['exactly when will my new operating IP start working, need a time'],
      'direct-contract-procedure': [
        'What are the exact steps in the screens for a direct institution to enter its contract?',
      ],
      'organization-approval': ['Who approves a new organization and how long does the review take?'],
      none: [
        'On which screen do I enter the operating IPs and how many are allowed by Kakao?',
        'How can an institution contract be terminated early?',
        'How do I delete my membership completely from the partner centre?',
      ],
      'app-registration': ['how do I replace the app I registered with another one'],
      'settlement-process': ['On which day of the month is the tax invoice issued?'],
      'business-info-change': ["What's the phone number of our Kakao manager?"],
    },
  }),
  ...asked('out-of-scope', {
    ko: {
      none: [
        '오늘 판교 날씨 어때?',
        '점심 메뉴 추천 좀 해주세요',
        '이 문장 영어로 번역해줘: 회의를 연기합시다',
        '부가세 신고 기간이 언제까지죠?',
        '어제 야구 누가 이겼어',
      ],
    },
    en: {
      none: ['Can you translate my CV into Korean?', 'who won the baseball game last night'],
    },
  }),
  ...asked('near out-of-scope', {
    ko: {
      none: [
        '카톡 지갑에 있는 모바일 운전면허증 어떻게 등록해요?',
        '카카오페이 송금이 안 돼요',
        '알림톡 템플릿 심사가 반려됐는데 왜 그런 거죠',
        '비즈월렛 캐시 충전했는데 환불받고 싶어요',
        '톡채널 친구 수 늘리는 방법 있나요?',
        '내 폰 바꿨는데 카톡 지갑 백업한 거 복원이 안 됨',
        '톡서랍 플러스 구독 해지해줘',
        '카카오싱크 간편가입 동의항목 심사 신청은 어떻게 해요?',
      ],
    },
    en: {
      none: [
        'My KakaoTalk wallet certificate on my phone has expired, how do I renew it?',
        'I sent money with KakaoPay to the wrong person, can I get it back?',
        'how many friends does our KakaoTalk channel have and how do i get more',
        'Can I make a KakaoTalk business card (Talk Myeongham) with my new job title?',
      ],
    },
  }),
  ...asked('small talk', {
    ko: {
      none: ['ㅎㅇ', 'ㅋㅋㅋㅋ 너 로봇이야?'],
    },
    en: {
      none: ['are you a robot or a real person?'],
    },
  }),
];
