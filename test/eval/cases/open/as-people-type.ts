import { asked } from '../faq-case.ts';

/** Written by somebody who knew the facts and nothing of what is behind them; read while tuning. */
export const asPeopleType = [
  ...asked('plain', {
    ko: {
      'partner-center-overview': [
        '이 사이트에서 처리할 수 있는 업무가 어떤 게 있나요?',
        '채널에서 캐시 충전하던 비즈월렛이랑 지갑파트너센터는 같은 서비스인가요?',
      ],
      'member-types | member-permissions': ['딜러사 직원 권한은 몇 가지로 나뉘고 각각 어디까지 볼 수 있나요?'],
      'member-types': ['간접계약 이용기관 관리자로 들어가면 어떤 메뉴를 쓸 수 있나요?'],
      'member-permissions | member-types': ['딜러사 운영자 권한을 받으면 못 하는 작업이 뭔가요?'],
      'who-can-invite-whom': [
        '제가 제 계정 권한을 직접 바꿀 수 있나요?',
        '정산담당자가 다른 정산담당자를 새로 부를 수 있나요?',
      ],
      'join-partner-center | who-can-invite-whom': ['저희 딜러사에서 첫 관리자는 누가 등록해 주나요?'],
      'invitation-cautions': ['초대받는 사람 이메일은 아무 주소나 써도 되나요?'],
      'cancel-invitation': ['어제 보낸 초대를 철회하고 싶습니다. 어느 화면에서 하나요?'],
      'invitation-link': ['초대 메일이 안 왔다는 직원에게 다시 전달할 방법이 있나요?'],
      'business-info-change': ['저희 회사 대표자명이 바뀌었는데 포털에서 직접 수정할 수 있나요?'],
      'institution-vs-organization': ['이용기관이랑 기관은 뭐가 다른 건가요?'],
      'channel-url': ['등록 화면에 넣을 채널 주소는 어디에서 확인하나요?'],
      'organization-approval': ['기관을 추가하고 나서 바로 계약을 등록할 수 있나요?'],
      'app-registration': ['카카오 디벨로퍼스에 있는 기존 앱을 꼭 써야 하나요, 새로 만들어도 되나요?'],
      'settle-id': [
        'Settle ID는 무엇에 쓰는 값인가요?',
        '부서별로 사용량을 따로 보고 싶으면 Settle ID를 여러 개 써도 되나요?',
      ],
      'add-settle-id': ['Settle ID는 어느 메뉴에서 추가하나요?'],
      'settle-id-immutable': ['한번 만든 Settle ID를 지울 수 있습니까?'],
      'test-vs-production-settle-id': ['테스트용 계약은 기간을 몇 달까지 잡을 수 있나요?'],
      'dealer-contract-procedure': ['딜러사가 상품 계약을 등록하기까지 전체 순서를 알려주세요.'],
      'direct-contract-procedure': ['직접계약 이용기관은 상품 계약을 어떤 절차로 등록하나요?'],
      'add-institution-contract': ['이용기관 계약을 추가할 때 입력 순서가 어떻게 되나요?'],
      'contract-save-delay': ['계약정보를 저장하면 서비스에 바로 적용되나요?'],
      'add-dealer-contract': ['딜러사 계약을 하나 더 늘리려면 어떻게 해야 하나요?'],
      'service-unit-price': ['서비스제공단가라는 항목은 무슨 뜻인가요?'],
      'usage-lookup': ['사용량은 최대 몇 개월치까지 한 번에 조회되나요?'],
      'usage-metrics': ['서명률은 어떻게 계산한 값인가요?'],
      'settlement-process': ['정산 화면에 나오는 오픈, 확정 같은 상태는 각각 무슨 의미인가요?'],
    },
    en: {
      'partner-center-overview': ['What is this site meant for, and who is supposed to use it?'],
      'member-types | member-permissions': ['What access levels exist for staff at a dealer company?'],
      'direct-contract-procedure': ['As a direct contract institution, how do we register a product contract?'],
      'who-can-invite-whom': ['Can an operator remove an admin from the company?'],
      'join-partner-center | who-can-invite-whom': ['How does the very first admin of a dealer get an account?'],
      'invitation-cautions': ["Does the address we invite have to be the one on the person's Kakao account?"],
      'cancel-invitation': ['Where do I withdraw an invite that nobody has accepted yet?'],
      'business-info-change': ['Our registered company address has changed. Can we edit it in the portal ourselves?'],
      'institution-vs-organization': ['What is the difference between an institution and an organization here?'],
      'channel-url': ['Where do I look up the URL of our KakaoTalk channel?'],
      'organization-approval': ['Does the organization need to be approved before we can create a contract under it?'],
      'app-registration': ['Why do we have to register our Kakao Developers app?'],
      'settle-id': ['What does a Settle ID represent?'],
      'add-settle-id': ['Which screens let a dealer create another Settle ID?'],
      'settle-id-immutable': ['Can a Settle ID be edited after it has been created?'],
      'test-vs-production-settle-id': ['How long can a contract on a production Settle ID run?'],
      'add-institution-contract': ['In what order do I fill in the new contract form for an institution?'],
      'add-dealer-contract': ['How do we get an additional dealer contract added?'],
      'usage-lookup': ['In which file format are usage numbers downloaded?'],
      'settlement-process': ['What do the states of a settlement mean?'],
    },
  }),
  ...asked('colloquial', {
    ko: {
      'partner-center-overview': ['여기 그래서 뭐하는 데예요? 오늘 첨 들어와봄'],
      'member-types': [
        '관리자 운영자 정산담당자 이거 셋이 머가 다름?',
        '직접계약 기관 관리자면 메뉴 다 열리는 거 맞죠?',
      ],
      'member-permissions | who-can-invite-whom': ['거래처 기관 관리자 초대해야되는 직원한텐 뭔 권한 줘야 돼요?'],
      'who-can-invite-whom': ['운영자인데 저랑 같은 운영자 한명 더 부르는 건 되져?'],
      'who-can-invite-whom | join-partner-center': [
        '기관쪽 회원은 우리가 초대하는거예요 카카오가 해주는거예요? 간접임',
      ],
      'join-partner-center': ['가입버튼이 없던데 걍 회원가입 어케해요'],
      'join-partner-center | who-can-invite-whom': ['직접계약한 기관인데 가입은 누구한테 말해야 초대해줘요?'],
      'invitation-cautions': [
        '네이버메일로 초대 날려도 되나요 ㅋㅋ',
        '카카오계정에 메일이 없다는데 그럼 어떻게 만들어요?',
      ],
      'cancel-invitation': ['초대 잘못 보냈는데 물릴 수 있나여'],
      'invitation-link': ['메일 못받았다는데 링크만 따서 카톡으로 던져줘도 되나'],
      'business-info-change': ['회사 주소 이사해서 바꿔야되는데 수정버튼이 안보임 원래 그런가요'],
      'institution-vs-organization': ['아니 이용기관 등록했는데 왜 또 기관을 등록하래요? 둘이 딴거예요?'],
      'channel-url': ['채널URL 그거 어디 들어가면 나와요'],
      'organization-approval': ['기관 승인 나기 전에 미리 계약부터 넣어놔도 돼요?'],
      'app-registration': [
        '앱정보 등록 이거 왜 해야되는 거예요',
        '우리 이미 카카오로그인 붙어있는데 그 앱 그대로 쓰면 되나',
      ],
      'settle-id': ['셋틀아이디 그게 대체 뭐에요'],
      'add-settle-id': ['셋틀아이디 하나 더 파려면 어디 눌러야돼여'],
      'settle-id-immutable': ['셋틀아이디 테스트용으로 잘못 팠는데 운영용으로 바꾸면 안돼요?'],
      'test-vs-production-settle-id': ['운영용은 계약 몇년까지 걸 수 있음?'],
      'dealer-contract-procedure': ['딜러사인데 첨부터 머머 해야되는지 순서 좀요'],
      'direct-contract-procedure': [
        '우리는 딜러 안 끼고 카카오랑 바로 계약한 기관인데요 상품계약 등록은 어케 진행해요?',
      ],
      'add-institution-contract': ['이용기관 계약 넣는 거 어느 메뉴로 들어가요?'],
      'contract-save-delay': ['고객센터 번호 바꾼거 저장했는데 바로 안바뀌는게 정상이에요?'],
      'add-dealer-contract': ['딜러사 계약은 우리가 직접 추가 못하나봐요?'],
      'service-unit-price': ['서비스제공단가가 우리 계약서랑 다른데 어디다 말해요?'],
      'usage-lookup': ['오늘자 사용량은 왜 안나와요 어제까지만 되나'],
      'settlement-dispute': ['이번달 청구금액 이상한데 조정해달라고 하려면 뭐 눌러요?'],
    },
    en: {
      'partner-center-overview': ['hey so whats this portal actually good for, im brand new'],
      'member-types | member-permissions': ['admin vs operator vs settlement person.. whats the diff'],
      'member-permissions | who-can-invite-whom': [
        "my operator wants to bring in a client's admin, whats the right role to give her",
      ],
      'settlement-process': ['whats that billing period thing on the settlement page, which days does it mean'],
      'join-partner-center': ['theres no sign up button lol how do i get in'],
      'invitation-cautions': ['can i just invite ppl on their gmail?'],
      'invitation-link': ['guy says the invite never hit his inbox, can i just copy him the link'],
      'business-info-change': ['who do i bug to get our company name fixed in here, cant edit it'],
      'institution-vs-organization': [
        'why do i need an org when i already made the institution, arent they the same thing',
      ],
      'channel-url': ['where on earth do i find the channel url'],
      'organization-approval': ['do we gotta wait for the org to be approved before settle ids n stuff?'],
      'app-registration': ['we already have kakao login on our site, reuse that app yeah?'],
      'settle-id-immutable': ['made a settle id by mistake, can i bin it'],
      'test-vs-production-settle-id': ['does the test one auto renew or nah'],
      'dealer-contract-procedure': ["we're a dealer just getting started, whats the whole to-do list"],
      'direct-contract-procedure': ['we deal with kakao directly no dealer, so how do we put our product contract in?'],
      'contract-save-delay': ['saved new ips ages ago and theyre still not live, is that normal?'],
      'service-unit-price': ['the price per product on the dealer page isnt what we signed, who do i talk to'],
      'usage-metrics': ["how'd you guys work out the signing rate"],
      'settlement-dispute': ['bill looks off, how do i push back on it'],
    },
  }),
  ...asked('typo', {
    ko: {
      'partner-center-overview': ['지갑파트너쎈터가 머하는 사이트인가여'],
      'settlement-process': ['정산 확졍이랑 조정쥼 차이가 뭔가용'],
      'who-can-invite-whom': ['운영쟈가 관리자 권한 멤버 삭재할수있나요'],
      'join-partner-center': ['파트너센터 가잊하려면 어떻게 하나용'],
      'invitation-cautions': ['초대 이매일은 카카오개정 메일만 되나요'],
      'cancel-invitation': ['초대 취쇼하는 방법 알려주새요'],
      'invitation-link': ['초대링크 복사 어디서 하나뇨'],
      'business-info-change': ['사업쟈 정보 수정 요청은 어디로 하나요'],
      'channel-url': ['채널URl 화인 하는데가 어디에요'],
      'organization-approval': ['기관 추가 승안 되야지 계약 등록 가능한가요'],
      'app-registration': ['디밸로퍼스 앱 등록은 왜 하는건가요ㅛ'],
      'settle-id-immutable': ['Setle ID 삭제 대나요'],
      'test-vs-production-settle-id': ['테스트용 새틀아이디 자동연장 설정 되나요?'],
      'contract-save-delay': ['게약정보 저장햇는데 반여이 안돼요'],
      'usage-metrics': ['열람율은 어떻개 계산대는 건가요'],
    },
    en: {
      'join-partner-center': ['how do i jion the partner centre'],
      'cancel-invitation': ['cancle invitaton before they acept'],
      'channel-url': ['were can i find chanel url'],
      'add-settle-id': ['how to ad a setle id for my instituton'],
      'test-vs-production-settle-id': ['test vs prodcution settel id diffrence'],
      'add-dealer-contract': ['does dealer contarct renew automaticaly'],
      'usage-lookup': ['how many mnoths of usgae can i see at once'],
      'settlement-process': ['what dose "adjsuting" mean in setlement'],
    },
  }),
  ...asked('spacing', {
    ko: {
      'dealer-contract-procedure': ['딜러사상품계약등록절차알려주세요'],
      'institution-vs-organization': ['이용기관하고기관차이가뭔가요'],
      'add-settle-id': ['SettleID추가하는방법이궁금합니다'],
      'add-institution-contract': ['이용기관계약추가할때상품여러개선택되나요'],
      'service-unit-price': ['서비 스제공 단가 가뭐 예요'],
      'usage-lookup': ['사용량엑셀다운받으면파일형식이뭐예요'],
      'settlement-dispute': ['조정요청은며칠안에해야하나요'],
      'settlement-process': ['청구 기간이 뭘의미하 는건지요'],
      'member-permissions | who-can-invite-whom': ['운영자한테 이용기관관리자초대 권한줄수있나 요'],
      'add-dealer-contract': ['딜러사계약자동연장은며칠전에되나요'],
    },
    en: {
      'invitation-link': ['howdoicopytheinvitelink'],
      'dealer-contract-procedure': ['dealercontractsteps please'],
      'add-institution-contract': ['addcontract forinstitution whichmenu'],
      'settle-id': ['what isa settleid'],
      'settlement-dispute': ['howmany days to requestadjustment'],
    },
  }),
  ...asked('indirect', {
    ko: {
      'partner-center-overview': [
        '상사가 이 사이트 쓰라고 주소만 던져줬는데 제가 여기서 뭘 할 수 있는지부터 모르겠어요',
        '광고 캐시 결제하는 지갑인 줄 알고 들어왔는데 아닌 것 같네요 여긴 뭐 하는 곳인가요',
      ],
      'member-types | member-permissions': [
        '새로 온 경리 직원한테 돈 관련 화면만 보여주고 나머지는 안 보이게 하고 싶어요',
      ],
      'member-types': ['저희는 딜러 통해서 들어온 은행인데 제 아이디로 뭘 볼 수 있는 건지 궁금합니다'],
      'member-permissions | who-can-invite-whom': [
        '거래처 담당자를 대신 불러들이는 일을 대리님께 맡기려는데 등급을 뭘로 드려야 하나요',
      ],
      'member-permissions': ['안내 글마다 운영자가 못 하는 게 다르게 적혀 있던데 뭐가 맞는 건가요'],
      'who-can-invite-whom': [
        '제가 곧 퇴사라 제 계정을 제 손으로 지우고 가려는데 되나요',
        '팀장급 아닌 일반 등급인데 저보다 높은 등급으로 사람을 들일 수도 있나요',
      ],
      'join-partner-center': ['다음 주부터 이 업무 맡게 됐는데 아직 아이디가 없어요. 누구한테 부탁해야 하나요'],
      'join-partner-center | who-can-invite-whom': [
        '딜러사를 통해 계약한 보험사입니다. 저희 쪽 계정은 누가 열어주는 건가요',
      ],
      'invitation-cautions': [
        '신입한테 사내 도메인 주소밖에 없는데 그걸로 불러도 들어올 수 있나요',
        '들어오려는 분이 카톡은 쓰는데 전화번호로만 가입해서 메일 아이디가 없다고 해요',
      ],
      'cancel-invitation': [
        '엉뚱한 사람한테 들어오라고 메일을 보내버렸어요. 아직 안 누른 것 같은데 막을 수 있을까요',
        '협력업체 직원을 부르긴 했는데 계약이 엎어져서 못 들어오게 하고 싶어요, 아직 수락 전입니다',
      ],
      'invitation-link': [
        '스팸함까지 뒤졌는데 안내 메일이 없다네요 주소만 따로 보내줄 수 있나요',
        '메일 서버가 막혀있는 고객사라 메신저로 가입 주소를 보내주고 싶습니다',
      ],
      'business-info-change': [
        '법인명이 바뀌어서 등록증 새로 나왔습니다 화면에 옛 이름이 그대로인데 제가 손댈 수 있나요',
        '마이데이터 통합인증 하는 회사인데 앱 정보 자리에 이상한 코드랑 인증서 번호가 떠요',
      ],
      'institution-vs-organization': [
        '같은 사업자번호로 카드팀이랑 대출팀이 알림톡 보내는 이름을 따로 쓰고 싶어요',
        '구청 하나에 부서가 여럿인데 문서 보낼 때 부서 이름으로 나가게 나눌 수 있나요',
      ],
      'channel-url': [
        '골뱅이로 시작하는 아이디를 넣었더니 아니라는데 그럼 주소는 어디서 보나요',
        '등록하려는데 저희 카톡 홈 주소를 적으라네요 어디서 베껴와요?',
      ],
      'organization-approval': [
        '보내는 이름을 하나 더 올려놨는데 심사가 끝나야 다음 단계로 넘어갈 수 있는 건가요',
        '계약 넣는 화면에서 회사 이름 옆에 숫자 0이 보이는데 그래서 못 고르는 건가요',
      ],
      'app-registration': [
        '개발자가 로그인 붙일 때 쓴 게 이미 있는데 이걸 또 새로 만들어야 하나요',
        '연동 개발에 필요한 값들을 받으려면 뭘 먼저 올려야 하나요',
      ],
      'settle-id': [
        '본점이랑 지점이 돈 내는 담당자가 달라서 청구를 쪼개고 싶어요',
        '서비스 두 개 쓰는데 얼마나 썼는지 따로따로 집계하고 싶습니다 뭘 나눠야 하나요',
      ],
      'add-settle-id': [
        '계약이 아직 하나도 없는 고객사라 계약 조회에 안 뜨는데 정산 단위는 어디서 만들어줘요?',
        '저희는 이용기관인데 정산용 아이디를 저희 손으로 하나 더 만들 수는 없나요',
      ],
      'settle-id-immutable': [
        '다른 부서 밑에 정산용 아이디를 만들어버렸어요 옮기거나 없앨 수 있나요',
        '정산 단위 만들기 전에 꼭 확인해야 할 게 있나요? 나중에 못 고친다고 들어서요',
      ],
      'test-vs-production-settle-id': [
        '개발 검증만 잠깐 해볼 건데 기간이 얼마나 주어지고 저절로 늘어나긴 하나요',
        '연습용으로 만든 거에 실제 상품을 붙여서 오픈해도 되나요',
      ],
      'dealer-contract-procedure': [
        '고객사를 처음 유치했습니다. 가입부터 오픈까지 저희 회사가 밟을 단계를 알고 싶어요',
        '고객사 담당자를 부르는 것과 상품 올리는 것 중에 뭐가 먼저인가요',
      ],
      'direct-contract-procedure': [
        '중간 업체 없이 카카오와 바로 손잡은 공공기관입니다 상품을 쓰려면 저희가 뭘 올려야 하나요',
        '딜러 없이 들어온 회사인데 안내에 나온 딜러 순서를 그대로 따라 하면 되나요',
      ],
      'add-institution-contract': [
        '고객사에 전자문서를 붙여주려는데 화면에서 뭘 차례로 골라야 하나요',
        '고객사 하나에 상품 세 개를 한꺼번에 걸고 싶은데 한 번에 되나요',
      ],
      'contract-save-delay': [
        '서버 주소를 새로 올렸는데 그 서버에서만 호출이 막혀요',
        '문의 전화번호를 바꿨는데 손님들 휴대폰엔 아직도 옛날 번호가 나온대요',
      ],
      'add-dealer-contract': [
        '저희와 카카오 사이 계약이 다음 달에 끝나는데 알아서 늘어나나요',
        '저희도 새 상품을 취급하고 싶은데 카카오랑 맺은 계약에 상품을 더 넣으려면요',
      ],
      'service-unit-price': ['화면에 적힌 건당 금액이 협의했던 금액이랑 달라요'],
      'usage-lookup': ['작년 한 해 건수를 한꺼번에 뽑으려는데 왜 반년 이상은 안 되죠'],
      'usage-metrics': ['보낸 것 대비 실제로 열어본 비율이 보고서에 나오나요'],
      'settlement-process': ['이번 달 계산서가 나갔는지 안 나갔는지 어디서 보죠'],
      'settlement-dispute': [
        '청구된 돈이 맞으면 그냥 놔둬도 알아서 넘어가나요',
        '지난달 금액이 우리 집계보다 많이 나왔어요 어떻게 따지면 되나요',
      ],
    },
    en: {
      'partner-center-overview': [
        "My boss forwarded me this address and said I'd be looking after our clients here. What can I do on it?",
      ],
      'add-institution-contract': [
        'The client has been cleared and its billing unit is there. Where do I attach the products now?',
        'I want to give a client three products in one go. Do I have to go through the form three times?',
      ],
      'member-types': ["We're a hospital that came in through a reseller; what will I be able to see with my login?"],
      'member-permissions | who-can-invite-whom': [
        "A teammate needs to bring our client's people on board. What standing does he need for that?",
      ],
      'member-permissions': [
        'One page says operators only miss out on money stuff, another says more. Which one counts?',
      ],
      'who-can-invite-whom': ["I'm just a finance person here. Could I bring in a second finance person on my own?"],
      'join-partner-center': ['I start on Monday and have no login yet. Who has to let me in?'],
      'invitation-cautions': [
        'The new hire signed up to the chat app with just a phone number and has no mail address there. How do we get her in?',
      ],
      'cancel-invitation': ["I sent the welcome mail to the wrong Kim. He hasn't clicked yet. Can I stop it?"],
      'invitation-link': ['Their firewall eats our mails. Can I hand them the way in through a messenger?'],
      'business-info-change': [
        'We merged and have a new legal name. The page shows the old one and I can only look at it.',
      ],
      'institution-vs-organization': [
        'One tax number, two departments, and each wants its own name on the messages that go out. Possible?',
      ],
      'channel-url': ["The form wants our page address and I only know our @ handle. Where's the real one?"],
      'organization-approval': ['I added a new sender name this morning; can I already hang a contract on it?'],
      'app-registration': [
        'Our developers ask what we must hand in so that they get the credentials they need to integrate.',
      ],
      'settle-id': [
        'What is the smallest slice our bill can be split into?',
        'Two teams, two budgets: we want to be billed apart.',
      ],
      'add-settle-id': ["We're a client institution and want one more billing unit. Can we make it ourselves?"],
      'settle-id-immutable': ['I put the billing unit under the wrong department. Can it be moved?'],
      'test-vs-production-settle-id': [
        'We only want to try things out for a few weeks before going live. How much time would we get?',
      ],
      'dealer-contract-procedure': [
        'We just won our first client. What comes first, getting their person in or setting up the product?',
      ],
      'direct-contract-procedure': [
        'We signed with Kakao ourselves with nobody in between. The guides only talk about resellers; what are our steps?',
      ],
      'contract-save-delay': [
        'We swapped the help-desk number, yet people still see the old one when asked to verify.',
      ],
      'add-dealer-contract': ['Our own agreement with Kakao runs out next month. Will a new one just appear?'],
      'service-unit-price': ['What is that money figure beside each product on our own agreement page?'],
      'usage-lookup': ["I want yesterday's and today's numbers for the board deck. Are both in there?"],
      'usage-metrics': ['Of the documents we send, can I see what share people really open?'],
      'settlement-process': ['Where do I see if the tax invoice for last month has gone out?'],
      'settlement-dispute': ["If I'm on holiday and nobody reacts to the bill, what happens to it?"],
    },
  }),
  ...asked('symptom', {
    ko: {
      'partner-center-overview': ['대시보드에 캐시 충전 메뉴가 안 보입니다. 월렛 결제는 여기서 하는 거 아닌가요'],
      'member-types | member-permissions': [
        '로그인은 되는데 정산 관리 메뉴가 통째로 안 보여요. 저 운영자예요',
        '정산담당자로 들어왔더니 이용기관 메뉴를 눌러도 접근이 제한됐다고 나와요',
      ],
      'member-permissions | who-can-invite-whom': [
        '운영자 계정으로 이용기관 관리자를 초대하려니까 거부됩니다',
        '고객사 관리자 초대 버튼이 저한테만 안 떠요 (권한: 딜러사 운영자)',
      ],
      'who-can-invite-whom': [
        '멤버 화면에서 제 이름 옆에는 삭제 버튼이 비활성이에요',
        '권한 고르는 칸에 정산담당자 하나만 나와요 관리자로 초대해야 되는데',
      ],
      'join-partner-center': ['지갑파트너센터 들어가니까 가입 화면은 없고 초대가 필요하다고만 나와요'],
      'invitation-cautions': [
        '초대 링크를 눌렀는데 로그인한 계정 메일이 다르다면서 가입이 안 됩니다',
        '회사 메일로 초대 보냈더니 직원이 카카오계정이 아니라며 가입을 못해요',
      ],
      'cancel-invitation': [
        '초대받은 링크를 눌렀더니 취소된 초대라고 들어가지지가 않네요',
        '초대 취소하려고 들어갔는데 목록에 그 사람이 없어요 이미 수락한 것 같은데',
      ],
      'invitation-link': ['초대했는데 상대방 메일함에 아무것도 안 왔대요'],
      'service-unit-price': ['제공단가 칸에 계약서와 다른 금액이 찍혀 있습니다'],
      'business-info-change': ['사업자 정보 화면에 들어가면 보기만 되고 편집이 안 눌려요'],
      'usage-metrics': [
        '리포트 서명률이 지난주부터 계속 떨어져 보이는데 이 수치 그대로 믿어도 되나요',
        '리포트에 증감 표시가 안 나오는 항목이 있어요',
      ],
      'institution-vs-organization': [
        '이용기관은 등록됐는데 알림톡에 다른 발송 이름이 찍혀 나갑니다 이름은 어느 단위로 등록하는 건가요',
      ],
      'channel-url': ['채널URL 칸에 @우리회사 넣으니까 형식 오류라고 떠요'],
      'organization-approval': ['계약 추가 화면에서 방금 등록한 이용기관이 선택이 안 돼요'],
      'organization-approval | add-settle-id': [
        '기관정보 화면인데 Settle ID 추가가 막혀 있어요. 기관은 어제 올렸고 아직 승인대기라고 떠요',
      ],
      'app-registration': ["앱 등록하려니 '선택할 수 있는 앱 목록'에 앱이 두 개 떠서 뭘 골라야 할지 모르겠어요"],
      'add-settle-id': [
        '이용기관 계약조회에서 검색해도 그 업체가 안 나와서 Settle ID를 못 만들고 있어요',
        '이용기관 계정으로 보면 Settle ID 추가 버튼이 없습니다',
      ],
      'settle-id-immutable': ['Settle ID 상세에 수정이랑 삭제 버튼이 아예 없네요'],
      'test-vs-production-settle-id': [
        '계약기간을 1년으로 넣으려는데 3개월에서 안 바뀌어요',
        '자동연장으로 바꾸려는데 수동으로 고정돼 있어요',
      ],
      'settlement-process': [
        '정산 목록에 같은 회사 이름이 여러 줄로 나뉘어 나오고 줄마다 Settle ID가 붙어 있어요 왜 이런 건가요',
      ],
      'dealer-contract-procedure': ['이용기관이랑 기관까지 등록했는데 그다음에 뭘 해야 하는지 화면에 안내가 없어요'],
      'add-institution-contract': ['계약 추가 들어갔더니 Settle ID 고르는 칸이 비어 있어요 뭐부터 만들어야 하죠'],
      'contract-save-delay': [
        '운영 IP 저장까지 끝냈는데 API 호출하면 거절돼요',
        '인증 요청 화면에 고객센터 이름이 예전 걸로 나옵니다. 어제 수정 저장했어요',
      ],
      'add-dealer-contract': ['아무도 안 건드렸는데 딜러사 계약 목록에 새 계약이 하나 생겨 있어요'],
      'usage-lookup': ['월별로 조회하니 이번 달 숫자가 비어 있어요'],
      'settlement-dispute': ['저는 확정 누른 적이 없는데 정산 상태가 확정으로 바뀌어 있어요'],
    },
    en: {
      'usage-metrics': [
        'The report shows 62% for signing and nobody here can tell what was divided by what',
        'No up or down change is shown against the previous period for one of our services',
      ],
      'member-permissions | who-can-invite-whom': [
        'I get refused when I try to invite an institution admin. My role is operator.',
      ],
      'who-can-invite-whom': ['The delete button next to my own name is greyed out'],
      'join-partner-center': ['I open the centre with my Kakao account and it says I need an invitation'],
      'invitation-cautions': ["Clicked the invite link and it says my account's email doesn't match"],
      'cancel-invitation': ["Link I got says the invitation was cancelled and won't let me in"],
      'invitation-link': ['We invited three people last night and none of them got the mail'],
      'business-info-change': ['All fields on the company info page are read only'],
      'service-unit-price': ['The unit price shown for one product is higher than in our signed agreement'],
      'channel-url': ["It won't accept @ourbrand as the channel URL"],
      'organization-approval': ["Can't select the institution on the contract form, it shows 0 organizations"],
      'add-settle-id': [
        'There is no add Settle ID button in my institution admin account',
        'Searched the client in contract lookup to add a Settle ID but nothing comes up, they have no contracts yet',
      ],
      'test-vs-production-settle-id': ['The end date jumps to three months no matter what I enter'],
      'direct-contract-procedure': [
        'We are contracted directly with Kakao and see none of the menus from the dealer guide, how do we register our product contract?',
      ],
      'contract-save-delay': ['API calls from the server we registered today are rejected although the IP is saved'],
      'add-dealer-contract': [
        'A new dealer contract turned up two weeks before the old one ends and no one here added it',
      ],
      'usage-lookup': ["Usage page won't let me pick January to December"],
      'settlement-dispute': ['Statement says confirmed but none of us pressed confirm'],
    },
  }),
  ...asked('compound', {
    ko: {
      'organization-approval, cancel-invitation': ['기관 승인 전에도 계약이 되고 보낸 초대는 취소가 돼요?'],
      'settle-id, settle-id-immutable': ['Settle ID가 뭐고 나중에 지울 수도 있나요?'],
      'organization-approval, settle-id-immutable': ['기관 승인은 얼마나 걸리고 Settle ID 변경은 돼요?'],
      'usage-metrics, usage-lookup': ['서명률은 어떻게 나오고 사용량은 몇 개월치까지 뽑혀요?'],
      'join-partner-center, invitation-cautions': ['가입은 어떻게 하고 메일은 회사 주소 써도 되나요'],
      'channel-url, app-registration': ['채널 주소는 어디서 보고 디벨로퍼스 앱은 기존 거 써도 되는지 궁금합니다'],
      'settlement-process, settlement-dispute': [
        '조정중이 무슨 상태인지 모르겠고요, 금액에 이의 있으면 며칠 안에 말해야 하나요',
      ],
      'business-info-change, service-unit-price': [
        '회사명은 제가 못 고치는 건가요? 그리고 제공단가가 계약이랑 다르면 어디에 문의하죠',
      ],
      'invitation-link, who-can-invite-whom': [
        '초대 메일 못 받은 사람 링크 어떻게 주고, 운영자도 관리자를 초대할 수 있어요?',
      ],
      'test-vs-production-settle-id, add-dealer-contract': [
        '테스트 계약은 몇 달이고 딜러사 계약은 자동으로 연장되나요',
      ],
      'institution-vs-organization, add-settle-id': [
        '이용기관하고 기관 차이가 뭔지, 또 Settle ID는 어디서 추가하는지요',
      ],
      'contract-save-delay, usage-lookup': [
        '바꾼 IP가 안 먹는데 원래 늦게 적용되나요? 아 그리고 오늘 건수는 언제부터 조회돼요',
      ],
      'partner-center-overview, member-types': ['여기서 뭘 할 수 있고 회원 종류는 뭐가 있어요?'],
      'dealer-contract-procedure, add-institution-contract': [
        '딜러사 전체 절차 알려주시고 그중 이용기관 계약 추가는 어떤 순서로 고르는지도요',
      ],
      'direct-contract-procedure, join-partner-center': [
        '직접계약 기관은 상품계약을 어떤 절차로 등록하고 파트너센터 가입은 어떻게 하는 건지 알려주세요',
      ],
    },
    en: {
      'settle-id, settle-id-immutable': ["what's a settle id and can i delete one later?"],
      'join-partner-center, who-can-invite-whom': [
        'How do new people get an account, and who is allowed to invite an admin?',
      ],
      'organization-approval, test-vs-production-settle-id': [
        'who approves an organization and how long does a test contract last',
      ],
      'channel-url, app-registration': ["Where's the channel URL, and should we register our existing developers app?"],
      'usage-lookup, usage-metrics': ['How far back does usage go and how is the open rate calculated?'],
      'settlement-process, settlement-dispute': [
        'Tell me what "open" means on the statement. Also how many days do I have to object?',
      ],
      'cancel-invitation, invitation-link': [
        "can i take back an invite i sent, and also copy the link for someone else who didn't get the mail",
      ],
      'dealer-contract-procedure, add-dealer-contract': [
        'Steps for a dealer to get a client contract registered? And do our own dealer contracts renew by themselves?',
      ],
      'business-info-change, contract-save-delay': [
        "can i edit our business info myself and how come the contract change i saved isn't live",
      ],
      'institution-vs-organization, add-settle-id': [
        'Difference between institution and organization please, plus where I add a Settle ID',
      ],
    },
  }),
  ...asked('gap', {
    ko: {
      'contract-save-delay': [
        '저장한 계약이 실제 반영되기까지 몇 분 걸리나요?',
        '운영IP 바꾸면 보통 몇 시간 뒤에 적용되는지 정확한 시간 좀요',
      ],
      'invitation-link': ['초대 메일 받은 거 며칠 지나면 만료돼요?', '초대 링크 유효기간이 카카오 기준으로 며칠인가요'],
      'direct-contract-procedure': ['직접계약 이용기관 계약 등록 단계를 1번부터 순서대로 적어주세요'],
      'member-types': ['이용기관에도 운영자 권한이 따로 있나요?', '기관 쪽에도 정산담당자를 둘 수 있는지 궁금해요'],
      'organization-approval': [
        '기관 추가 승인은 누가 해주는 거예요? 카카오인가요 저희인가요',
        '기관 심사 며칠이면 끝나요? 오픈일이 코앞이라',
        '기관 승인이 반려됐는데 반려되는 기준이 뭔가요',
      ],
      none: [
        '운영 IP는 어느 화면에서 등록해요?',
        '운영 아이피 최대 몇 개까지 등록돼요?',
        '이메일 재전송 누르면 누구한테 가는 거예요?',
        '이용기관 계약을 중간에 해지하려면 어떻게 하나요',
        '등록해둔 이용기관 계약의 상품을 수정하고 싶은데 방법이 있나요',
        '파트너센터 회원 탈퇴는 어디서 하나요',
        '2단계 인증 문자가 안 와서 파트너센터 로그인을 못 하고 있어요',
        '세금계산서는 매달 며칠에 발행되나요?',
      ],
      'add-dealer-contract': ['이용기관 계약도 종료 14일 전에 자동으로 새로 추가되나요?'],
      'app-registration': [
        '등록한 앱을 다른 앱으로 바꾸고 싶어요',
        '선택할 수 있는 앱 목록에 우리 앱이 없으면 어떡하죠?',
        '딜러사가 고객사 앱을 대신 등록해줘도 되나요',
      ],
      'service-unit-price': ['본인인증 한 건에 얼마예요? 실제 단가 알려주세요'],
      'business-info-change': ['카카오 담당자 전화번호나 메일 좀 알려주세요'],
      'settlement-dispute': ['조정요청 2영업일은 오픈된 당일부터 세는 건가요 다음날부터인가요'],
    },
    en: {
      'contract-save-delay': ['exactly how many minutes until a saved contract change goes live?'],
      'invitation-link': ['How long does an invite link stay valid before it expires?'],
      'direct-contract-procedure': [
        'list every step a direct contract institution takes to register its product contract',
      ],
      'member-types': ['Is there an operator role on the institution side too?'],
      'organization-approval': [
        'how many days does organization approval take, and is it Kakao that does it',
        'Our organization was turned down. What are the grounds for rejection?',
      ],
      none: [
        "What's the maximum number of production IPs I can register?",
        'who receives the mail when I hit resend email on a contract',
        "How do we terminate an institution's contract early?",
        'how do i close my partner centre account for good',
        'On what date each month are tax invoices issued?',
        'Is the student ID thing (Talk Student ID) a product we can contract?',
      ],
      'app-registration': ['Can I swap the app we registered for another one?'],
      'service-unit-price': ['How much in won does one identity verification cost us?'],
      'business-info-change': ['phone number of our Kakao manager?'],
    },
  }),
  ...asked('out-of-scope', {
    ko: {
      none: [
        '내일 서울 비 와요?',
        '카카오페이 송금한 거 취소하고 싶어요',
        '이모티콘 선물 받은 거 환불되나요',
        '카톡 대화 백업 어떻게 해요',
        '점심 메뉴 추천 좀 해줘',
        '택시 불렀는데 기사님이 안 와요',
        '엑셀에서 중복값 지우는 함수 뭐죠',
        '내 카톡 지갑에 있는 모바일 신분증이 안 열려요',
        '달러 환율 지금 얼마야',
        '페이머니 잔액이 안 맞아요 확인해 주세요',
      ],
    },
    en: {
      none: [
        'whats the weather in busan tomorrow',
        'I sent money with KakaoPay to the wrong person, help',
        'how do I restore my deleted KakaoTalk chats',
        'Write me a poem about autumn',
        'my taxi app keeps crashing',
      ],
    },
  }),
  ...asked('near out-of-scope', {
    ko: {
      none: [
        '카카오로그인 API 호출하면 토큰 만료 에러가 나는데 갱신은 어떻게 해요',
        '알림톡 템플릿 검수는 며칠 걸려요?',
        '제 카카오 인증서 비밀번호를 잊어버렸는데 재발급 어떻게 하나요',
        '비즈메시지 발송 실패 건 요금도 나가나요',
        '카카오톡 채널 친구 늘리는 광고는 어디서 집행해요',
        '알림톡 발신프로필이 차단됐는데 해제는 어디서 신청하나요',
        '카카오모먼트 광고계정 권한을 대행사에 넘기려면요',
        '디벨로퍼스에서 앱 관리자 키 재발급하는 법 알려주세요',
        '손님이 모바일 운전면허증을 카톡에 등록 못 한대요',
        '카카오페이 가맹점 정산금은 언제 들어오나요',
        '홈택스에서 전자세금계산서 수정 발행은 어떻게 하죠',
        '카톡 채널 비즈니스 인증 심사가 반려됐어요',
        '챗봇 관리자센터에서 블록 배포가 안 돼요',
        '톡스토어 판매자 센터 입점 서류가 뭐가 필요해요?',
        '고객이 받은 전자문서를 카톡에서 지웠다는데 복구되나요',
        '카카오싱크 동의항목 추가 신청은 어디서 하나요',
        '친구톡 한 건당 발송 단가가 얼마예요',
        '카카오맵 API 일일 호출 한도 늘려주세요',
        '토스 인증서도 여기서 연동 계약할 수 있나요',
        '백신접종 증명서가 카톡 지갑에서 사라졌어요',
      ],
    },
    en: {
      none: [
        'My Kakao certificate expired, how do I renew it on my phone?',
        'How do I refresh an access token in the Kakao Login REST API?',
        'What does one Alimtalk message cost?',
        'Alimtalk template got rejected, why?',
        'how do i appeal, our kakao channel got blocked',
        "A customer can't add her driver's licence to her KakaoTalk wallet",
        'How do I set a redirect URI for my app in Kakao Developers?',
        'How can I upgrade our channel to a business channel?',
        'When does KakaoPay pay out to merchants?',
        'Can you raise our Kakao Map API quota?',
        "I can't publish my bot in the chatbot admin center",
        'how do i add a manager to our Kakao Moment ad account',
      ],
    },
  }),
  ...asked('small talk', {
    ko: {
      none: [
        '안녕하세요~',
        '감사합니다 덕분에 해결했어요',
        '너 사람이야 로봇이야?',
        '오늘 너무 피곤하다 ㅠㅠ',
        'ㅋㅋㅋㅋ 똑똑하네',
        '수고하세요!',
        '이름이 뭐예요?',
        '아 짜증나 진짜',
      ],
    },
    en: {
      none: [
        'hi there',
        'thanks, that helped a lot',
        'are you a real person?',
        'haha nice one',
        "good morning, how's your day",
      ],
    },
  }),
];
