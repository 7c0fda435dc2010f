import { asked } from '../faq-case.ts';

/** Written in one go by somebody who knew the facts and no article. Its first half is open. */
export const toldAsItIs = [
  ...asked('indirect', {
    ko: {
      'partner-center-overview': [
        '오늘부터 이 업무를 맡았는데, 이 사이트로 저희가 뭘 처리하는 건지 큰 그림부터 알고 싶어요',
        '임원 보고용으로 이 시스템이 어떤 용도인지 한 줄 소개가 필요합니다',
      ],
      'member-types | member-permissions': ['경리 직원한테 돈 관련 화면만 열어주고 나머지는 안 보이게 하고 싶어요'],
      'member-permissions': [
        '고객사 책임자를 불러들이는 일을 부하직원에게 넘기려는데 그 직원을 어떤 등급으로 올려야 할까요?',
      ],
      'member-permissions | who-can-invite-whom': [
        '일반 실무 등급인 제가 고객사 쪽 책임자를 불러도 되는 건지 모르겠어요',
      ],
      'who-can-invite-whom': ['같은 등급끼리만 사람을 부를 수 있는 건지, 윗등급도 부를 수 있는 건지 궁금합니다'],
      'join-partner-center': [
        '처음 들어오려고 하는데 신청 버튼이 안 보이고, 누가 불러줘야 한다던데 맞나요?',
        '새로 거래를 트게 된 곳인데 여기 계정은 어떻게 얻나요?',
      ],
      'invitation-cautions': ['동료를 등록하려는데 어떤 주소를 적어야 상대방이 문제없이 들어올 수 있나요?'],
      'cancel-invitation': [
        '안녕하세요, 어제 퇴근 직전에 정신없이 처리하다가 이름이 비슷한 다른 회사 사람에게 들어오라는 메일을 보내버렸어요. 아직 상대가 누르진 않은 것 같은데 지금이라도 되돌릴 수 있을까요? 보안팀에서 알면 곤란해져서 최대한 빨리 부탁드립니다.',
        '입사 예정자가 안 오기로 했는데, 미리 보내둔 안내가 살아 있어요. 못 들어오게 막고 싶어요',
      ],
      'invitation-link': ['들어오라는 메일이 안 갔다고 하는데 다른 방식으로 전달하고 싶어요'],
      'business-info-change': ['법인명이 바뀌었습니다. 여기에는 어떻게 적용시키죠?'],
      'institution-vs-organization': [
        '같은 법인 안에 쇼핑몰이랑 보험몰이 따로 있는데요, 고객이 전자문서를 받았을 때 어느 쪽에서 보낸 건지 이름이 다르게 보였으면 좋겠다는 요청이 들어왔습니다. 사업자번호는 하나뿐인데 이렇게 나눌 수 있나요?',
        '부서별로 문서를 보내는 주체 이름을 따로 두고 싶은데 사업자는 하나예요',
      ],
      'channel-url': ['골뱅이 붙은 검색용 이름을 넣었더니 아니라고 하네요. 그럼 뭘 넣어야 하나요?'],
      'organization-approval': ['목록에서 우리 고객사를 고를 수가 없고 옆에 0이라고 적혀 있어요'],
      'app-registration': [
        '우리 개발자가 연동하려면 필요한 값을 어디서 발급받나요?',
        '책임자로 가입을 마쳤어요. 개발 시작 전에 developers 쪽 걸 여기에 연결해야 한다던데요',
      ],
      'settle-id': ['부서마다 돈 처리하는 사람이 달라서 청구를 쪼개고 싶어요'],
      'add-settle-id': [
        '고객사가 새 서비스를 오픈해서 청구 단위를 하나 더 만들어줘야 하는데 어느 화면으로 가야 하죠?',
        '고객사가 정산 단위를 스스로 만들겠다는데 그게 되나요?',
      ],
      'settle-id-immutable': ['안 쓰는 정산 단위가 자꾸 목록에 보여서 치우고 싶어요'],
      'test-vs-production-settle-id': [
        '개발 단계에서 쓰는 것과 실제 오픈용은 기간 설정이 다르다고 들었는데 자세히 알려주세요',
        '오픈용으로 한 번에 길게 잡으면 최장 어디까지 되나요?',
      ],
      'dealer-contract-procedure': ['우리와 고객사가 각각 해야 할 일을 단계별로 알고 싶어요, 우리는 중간 대리점입니다'],
      'direct-contract-procedure': ['중간 업체 안 끼고 카카오랑 맺었어요. 그 다음 등록은 어떤 식으로 진행되죠?'],
      'add-institution-contract': ['고객사에 상품 세 개를 한꺼번에 붙일 수 있을까요?'],
      'contract-save-delay': [
        '개발팀인데요, 주말에 서버를 이전하면서 접속 허용할 새 주소를 화면에 넣고 저장했습니다. 기존 서버에서는 잘 되는데 새 서버에서 보내는 요청만 계속 거절당해서 오픈 일정이 밀리고 있어요. 저희가 뭘 빠뜨린 걸까요?',
      ],
      'add-dealer-contract': ['우리와 카카오 사이의 계약에 상품을 하나 더 넣고 싶으면 누구를 통해야 하나요?'],
      'service-unit-price': ['화면에 적힌 건당 가격이 우리가 사인한 금액하고 다릅니다'],
      'usage-lookup': [
        '본부장님이 오후 회의 전까지 지난 분기에 고객사별로 몇 건씩 썼는지 표로 달라고 하시는데, 이 사이트에서 파일로 뽑을 수 있을까요? 급해서 그래요',
      ],
      'usage-metrics': ['문서를 보낸 사람 중에 몇 퍼센트가 열어봤는지 나오는 지표가 있나요?'],
      'settlement-process': ['이번 달에 우리가 내야 할 돈이랑 계산서 나왔는지를 어디서 보나요?'],
      'settlement-dispute': [
        '재무팀에서 자체 집계한 건수로 계산해보니 이번에 청구된 돈이 삼십만 원쯤 더 많습니다. 이대로 넘어가면 안 될 것 같은데, 다시 검토해달라고 하려면 어디서 어떻게 해야 하고 기한도 따로 있는지 알려주시면 감사하겠습니다.',
      ],
    },
    en: {
      'partner-center-overview': [
        'I loaded cash for message sending somewhere in the channel admin. Do I manage that here as well?',
      ],
      'member-types': [
        'Our customer works through us, another one signed directly with Kakao. Do their people see the same menus?',
      ],
      'member-permissions': [
        "I want a team mate to bring the bank's main contact on board for us, what does he need to be?",
      ],
      'who-can-invite-whom': [
        'I will leave the firm. Can I take my own name off the list or must somebody else do it?',
      ],
      'join-partner-center': [
        'We have just signed with Kakao as a reseller and nobody of us has access yet. Who opens the door for us?',
      ],
      'invitation-cautions': ['He logs in to KakaoTalk with his phone number only. What must he do before we add him?'],
      'cancel-invitation': [
        'I typed one letter wrong in her address and pressed send, she has not joined of course. How to take that back?',
      ],
      'invitation-link': ['Is it possible to send the entry address by messenger instead of mail?'],
      'business-info-change': ['The legal name of our firm was renamed last week, who updates it on your side?'],
      'institution-vs-organization': [
        'What name will the end user see as the sender when he gets the Alimtalk, and on which level is it set?',
      ],
      'channel-url': ['I only know our name with the @ in front, and the form does not accept it. What does it want?'],
      'organization-approval': ['Must somebody at your side nod before I can carry on with the new clinic?'],
      'app-registration': [
        'People already log in to our shop with their Kakao profile. Will we have to start from zero for the wallet?',
      ],
      'settle-id': ['What is the smallest thing you can put a bill on?'],
      'settle-id-immutable': ['We created one for trying out and now want to turn it into the real one.'],
      'test-vs-production-settle-id': [
        'For how many years can we sign at most once we are live, and does it extend by itself?',
      ],
      'direct-contract-procedure': [
        'There is no reseller between us and Kakao. What do we have to do to get the login product running?',
      ],
      'contract-save-delay': [
        'I put a new phone number for the help line yesterday and people still see the old one when they sign.',
      ],
      'service-unit-price': [
        'How do I know what one transaction costs us as agreed with Kakao, and what if the figure looks off?',
      ],
      'settlement-dispute': ['The bill looks too high to me. By when do I have to say so and how?'],
    },
  }),
  ...asked('symptom', {
    ko: {
      'partner-center-overview': ['채널 월렛 메뉴가 지갑파트너센터에서 안 보이는데 여기가 아닌가요?'],
      'member-types | member-permissions': ['계약 관리 메뉴가 저만 막혀 있어요. 저는 정산 담당입니다'],
      'member-permissions | who-can-invite-whom': [
        '저는 딜러사 운영자 계정을 쓰고 있는데요, 팀장님 지시로 새 이용기관의 관리자를 초대하려고 했더니 아예 막혀 있습니다. 어제까지 다른 직원은 됐다는데 제 계정만 이상한 건가요?',
      ],
      'who-can-invite-whom': ['제 계정 삭제가 안 됩니다'],
      'join-partner-center': ['파트너센터 가입이 안 돼요. 초대받은 적은 없어요'],
      'invitation-cautions': [
        '초대받은 메일이 회사메일인데 가입이 안 넘어가요',
        '카카오계정에 이메일이 없어서 초대 수락이 안 됩니다',
      ],
      'cancel-invitation': ['초대 중 멤버 목록에 그 사람이 안 보여서 취소를 못 하겠어요'],
      'invitation-link': [
        '어제 오전에 저희 딜러사 관리자분이 분명히 초대를 보냈다고 하셨는데 받은편지함, 스팸함 다 뒤져봐도 초대 메일이 안 와요. 관리자분께 뭘 부탁드리면 되나요?',
      ],
      'business-info-change': ['사업자 정보 수정이 안 돼요', '앱 정보가 안 보이고 대신 TLS 시리얼 번호만 떠요'],
      'channel-url': ['채널 URL 칸에 @우리회사 넣으니까 오류가 나요'],
      'organization-approval': ['계약 추가 화면에서 이용기관이 선택이 안 돼요'],
      'organization-approval | add-settle-id': ['기관은 등록했는데 Settle ID 추가가 막혀 있어요'],
      'app-registration': ['연동개발에 필요한 정보가 아직 발급이 안 됐어요. 앱 정보는 등록 안 한 상태입니다'],
      'add-settle-id': ['이용기관 관리자로 로그인했는데 Settle ID 추가 버튼이 없어요'],
      'settle-id-immutable': ['Settle ID 삭제 버튼이 안 보입니다'],
      'test-vs-production-settle-id': [
        '테스트용 Settle ID에서 자동연장 설정이 안 바뀌어요',
        '운영 상품이 안 보여요 테스트용 세틀을 골랐는데',
      ],
      'direct-contract-procedure': ['직접계약 이용기관인데 계약 등록에서 막혔습니다. 어떻게 진행하나요?'],
      'contract-save-delay': ['운영 IP 등록했는데 그 서버에서 API가 계속 안 돼요'],
      'add-dealer-contract': ['딜러사 계약 추가 버튼이 없어요'],
      'service-unit-price': ['서비스제공단가가 계약 금액하고 틀리게 나와요'],
      'usage-lookup': ['이번 달 월별 사용량이 조회가 안 됩니다'],
      'settlement-process': ['Settle ID별 금액이 정산 화면에 안 보여요'],
    },
    en: {
      'organization-approval': ['The contract screen says 0 approved organizations'],
      'contract-save-delay': [
        'API calls from the new IP are blocked although I registered it this morning',
        'I saved the changes twice and the service behaves as before',
      ],
      'add-settle-id': ['I am institution admin and there is no button "Add Settle ID" for me'],
      'test-vs-production-settle-id': [
        "the contract period is fixed to 3 months and I can't change it",
        'I cannot select the production product with this Settle ID, only test products are listed',
      ],
      'member-permissions | who-can-invite-whom': [
        "As operator I don't see any way to invite the admin of our institution!!",
      ],
      'who-can-invite-whom': ['the delete button next to my own name is disabled'],
      'invitation-link': ['invited person says no mail arrived, checked junk as well'],
      'cancel-invitation': [
        'he clicks the link and is told the invitation is no longer valid, I think my colleague withdrew it',
      ],
      'business-info-change': ['all fields on the business information page are read only'],
      'usage-metrics': ["the report doesn't show any increase or decrease compared to the previous period"],
    },
  }),
  ...asked('compound', {
    ko: {
      'settle-id, add-settle-id': ['세틀아이디가 뭔지랑 추가는 어디서 하는지 둘 다 알려주세요'],
      'usage-lookup, usage-metrics': ['사용량은 몇 달치까지 나오고, 서명률은 어떻게 계산돼요?'],
      'institution-vs-organization, channel-url': ['이용기관과 기관 차이가 뭐고 채널 URL은 어디서 확인하나요?'],
      'join-partner-center, invitation-cautions': ['가입은 어떻게 하고, 이메일은 아무 주소나 써도 되나요?'],
      'add-dealer-contract, service-unit-price': ['딜러사 계약 추가는 누구한테 말하고 제공단가는 뭔지 좀'],
      'partner-center-overview, dealer-contract-procedure': [
        '이 센터가 뭐하는 곳인지, 딜러사는 무슨 절차로 시작하는지 알려주세요',
      ],
      'direct-contract-procedure, usage-lookup': [
        '직접계약 기관의 계약 등록 절차와 사용량 일별 조회 범위가 궁금합니다',
      ],
      'usage-metrics, settlement-process': ['열람률 뜻이랑 세금계산서 상태 어디서 보는지 알려줘요'],
      'direct-contract-procedure, add-dealer-contract': [
        '직접계약은 계약 등록 어떻게 하고 딜러사 계약은 또 어떻게 추가해요',
      ],
      'add-institution-contract, dealer-contract-procedure': [
        '이용기관 계약 추가하는 메뉴 어디고, 딜러 전체 절차는 어떻게 되나요?',
      ],
    },
    en: {
      'settle-id, add-settle-id': ['What is a Settle ID, and where do I add one?'],
      'institution-vs-organization, organization-approval': [
        'Please explain institution versus organization, and also whether a new organization has to be approved first.',
      ],
      'usage-lookup, usage-metrics': ['How far back can I look up usage? Also what does the read rate mean?'],
      'member-types, join-partner-center': ['which roles exist for dealers, and how do new people join?'],
      'service-unit-price, add-dealer-contract': [
        'Two questions: what is the service unit price, and how do we add another dealer contract?',
      ],
      'contract-save-delay, add-institution-contract': [
        "My saved IP isn't working yet, why? Also how do I add a second contract for the same institution?",
      ],
    },
  }),
  ...asked('gap', {
    ko: {
      'contract-save-delay': ['계약 저장하면 반영까지 몇 분 걸리나요?'],
      none: [
        '운영 IP는 어느 화면에서 등록해요?',
        '회원 탈퇴는 어디서 하나요?',
        '로그인이 자꾸 튕기는데 해결 방법 있나요',
        '지금 계약할 수 있는 상품 전체 목록 좀 보여줘',
        '톡학생증 파트너로 입점하려면 어떻게 해요?',
      ],
      'invitation-link': ['초대 링크 유효기간이 며칠이에요?'],
      'direct-contract-procedure': ['직접계약 등록할 때 첫 번째로 들어가야 하는 메뉴 이름이 뭔가요?'],
      'member-types': ['이용기관에도 운영자 권한이 있나요?'],
      'organization-approval': ['기관 승인은 누가 해주나요?', '기관이 반려됐는데 사유가 뭐예요'],
      'add-institution-contract': ['이용기관 계약 해지는 어떻게 하나요?'],
      'add-dealer-contract': ['이용기관 계약도 14일 전에 자동으로 연장되나요?'],
      'app-registration': [
        '개발자가 퇴사하면서 예전 앱을 더 이상 관리할 수 없게 됐습니다. 이미 등록해둔 앱을 새로 만든 앱으로 바꾸고 싶은데 어떻게 하면 되나요?',
        '선택할 수 있는 앱 목록에 우리 앱이 없으면 어떡하죠?',
      ],
      'settlement-process': ['정산 오픈되는 날짜가 매월 언제예요?'],
      'business-info-change': ['사업자 정보 수정 요청하면 며칠 만에 바뀌나요'],
      'settle-id': ['Settle ID는 한 이용기관에 몇 개까지 만들 수 있어요?'],
    },
    en: {
      'contract-save-delay': ['How many minutes does it take until a saved contract is live?'],
      'invitation-link': ["After how many days does Kakao's invitation link expire?"],
      'member-types': ['Is there an operator or settlement role on the institution side as well?'],
      'organization-approval': ['for what reasons do organizations get rejected'],
      none: [
        'Who exactly receives the mail when I press resend email?',
        'is there two-factor login, and how do I switch it on',
      ],
      'add-dealer-contract': [
        'Do institution contracts also renew automatically 14 days before they end, like the dealer ones?',
      ],
      'app-registration': ["my app isn't in the list of selectable apps, now what"],
      'service-unit-price': ['How much is one signature in won? Please send the price list.'],
    },
  }),
  ...asked('out-of-scope', {
    ko: {
      none: [
        '파이썬으로 리스트 정렬하는 코드 짜줘',
        '비트코인 지금 사도 될까',
        '연차 며칠 남았는지 확인해 줄 수 있어요?',
        '강남역에서 김포공항 가는 제일 빠른 길',
        '프린터가 연결이 안 되는데 드라이버 어떻게 깔아요',
      ],
    },
    en: {
      none: [
        "What's the weather like in Pangyo tomorrow?",
        'how do I change the oil in a Hyundai Avante',
        'Give me a good recipe for kimchi stew',
      ],
    },
  }),
  ...asked('near out-of-scope', {
    ko: {
      none: [
        '카카오톡에서 내 인증서가 만료됐대요, 재발급하려면?',
        '카카오페이 가맹점 신청은 어디서 하나요?',
        '친구톡 발송 비용이 얼마인가요?',
        '카카오모먼트 광고 예산 설정하는 법',
        '카카오맵에 우리 매장 위치 수정하고 싶습니다',
        '카카오톡 선물하기에 상품 입점하고 싶은데요',
        '카카오 i 챗봇 블록 만드는 법 알려주세요',
      ],
    },
    en: {
      none: [
        'How do I show my student ID in KakaoTalk?',
        'How do I top up Biz Wallet cash for channel messages?',
        'What does error code E4012 of the certification API mean?',
      ],
    },
  }),
  ...asked('small talk', {
    ko: {
      none: ['안녕하세요~', '고마워요 덕분에 해결했어요', '수고하세요!'],
    },
    en: {
      none: ['good morning :)', "great, thanks a lot, you've been very helpful!"],
    },
  }),
];
