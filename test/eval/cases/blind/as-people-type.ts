import { asked } from '../faq-case.ts';

/** Written at the same time as its open half, by somebody else; measured once, at the end of that tuning. */
export const asPeopleType = [
  ...asked('plain', {
    ko: {
      'partner-center-overview': ['여기 사이트에서 구체적으로 어떤 업무를 처리할 수 있나요?'],
      'member-types': ['딜러사 쪽 계정 등급은 몇 가지이고 각각 어떻게 다른가요?'],
      'member-permissions': ['이용기관의 관리자를 초대하는 업무를 맡기려면 직원에게 어떤 권한을 줘야 하나요?'],
      'who-can-invite-whom': ['관리자가 아닌 사람도 다른 직원을 초대할 수 있나요? 가능하면 어떤 권한까지요?'],
      'join-partner-center': ['저희는 딜러사를 통해 계약했는데 계정은 누구한테 받아서 만드나요?'],
      'invitation-cautions': ['초대 보낼 때 아무 이메일이나 적어도 되나요?'],
      'cancel-invitation': ['아직 수락하지 않은 초대를 철회하는 방법을 알려주세요.'],
      'invitation-link': ['초대 메일이 도착하지 않은 직원에게 다른 방법으로 전달할 수 있나요?'],
      'business-info-change': ['회사 대표자가 바뀌었는데 여기서 직접 고칠 수 있나요?'],
      'institution-vs-organization': ['이용기관하고 기관하고 뭐가 다른 건가요?'],
      'channel-url': ['우리 카카오톡 채널의 주소는 어느 메뉴에서 확인하나요?'],
      'organization-approval': ['발송 기관을 추가한 직후에 바로 계약을 넣을 수 있나요?'],
      'app-registration': ['카카오 디벨로퍼스에 있는 앱을 왜 등록해야 하나요?'],
      'settle-id': ['Settle ID가 무엇이고 언제 여러 개가 필요한가요?'],
      'add-settle-id': ['Settle ID를 하나 더 만들려면 어느 화면으로 들어가야 합니까?'],
      'settle-id-immutable': ['이미 만든 Settle ID의 내용을 나중에 수정할 수 있습니까?'],
      'test-vs-production-settle-id': [
        '테스트용으로 만들면 계약기간을 1년으로 할 수 있나요?',
        '운영용은 계약을 최장 몇 년까지 잡을 수 있나요?',
      ],
      'dealer-contract-procedure': ['딜러사로서 처음부터 상품 계약까지 전체 순서를 알려주세요.'],
      'direct-contract-procedure': ['카카오와 직접 계약한 이용기관입니다. 상품 계약은 어떤 순서로 등록하나요?'],
      'add-institution-contract': ['고객사 계약을 새로 넣을 때 무엇부터 선택하나요?'],
      'contract-save-delay': ['계약정보를 저장하면 바로 실서비스에 적용됩니까?'],
      'add-dealer-contract': ['딜러사 자체의 계약을 추가하고 싶은데 저희가 직접 할 수 있나요?'],
      'service-unit-price': ['서비스제공단가 항목은 무엇을 뜻하나요?'],
      'usage-lookup': ['사용량은 며칠 전 것까지 볼 수 있나요?', '사용량을 파일로 내려받을 수 있나요? 형식은요?'],
      'usage-metrics': ['열람률은 어떻게 계산된 값인가요?'],
      'settlement-process': [
        '정산 관리에서 오픈, 확정 같은 상태는 각각 무슨 의미입니까?',
        '청구기간이라고 적힌 건 어떤 기간을 말하는 건가요?',
      ],
      'settlement-dispute': ['청구 금액에 동의하지 않을 때는 어떻게 해야 하나요?'],
    },
    en: {
      'partner-center-overview': ['What is this partner centre for and who is meant to use it?'],
      'member-types': ['What is the difference between an admin, an operator and a settlement manager at a dealer?'],
      'member-permissions | who-can-invite-whom': [
        'Is a dealer operator allowed to invite the administrator of an institution?',
      ],
      'who-can-invite-whom': ['Can I change the role of my own account?'],
      'join-partner-center': ['How does the very first admin of a dealer get an account?'],
      'invitation-cautions': ['Which e-mail address should I use when inviting a colleague?'],
      'cancel-invitation': ['How do I withdraw an invitation that nobody has accepted yet?'],
      'business-info-change': ["Where can I edit our company's business registration details?"],
      'institution-vs-organization': ['Is one institution the same as one sender name?'],
      'channel-url': ["Where in Kakao's channel admin do I find the address of our channel?"],
      'organization-approval': ['Does a newly added sender organisation need approval before I can attach a contract?'],
      'app-registration': ['We already run Kakao Login. Should we create a new app for the wallet products?'],
      'settle-id': ['What is a Settle ID used for?'],
      'add-settle-id': ['Which menus let me add another Settle ID?'],
      'settle-id-immutable': ['Is it possible to delete a Settle ID?'],
      'dealer-contract-procedure': ['What are the steps for a dealer from registration to a product contract?'],
      'add-institution-contract': ['In what order do I fill in the form when I add a contract for an institution?'],
      'add-dealer-contract': ["Can a dealer's own contract be extended automatically, and when does that happen?"],
      'usage-lookup': ['What is the longest period I can query for usage?'],
      'settlement-dispute': ['How many days do I have to object to a bill?'],
    },
  }),
  ...asked('colloquial', {
    ko: {
      'partner-center-overview': ['신입인데요 ㅎㅎ 이 사이트 대체 뭐하는 데예요?'],
      'member-types': ['관리자랑 운영자랑 뭐가 다른지 짧게 좀요', '간접계약 쪽 관리자는 들어가면 뭘 볼 수 있는데요?'],
      'member-permissions | member-types': ['운영자로 해두면 뭐 못 봐요? 돈 관련된 건 안 보이게 하고 싶은데'],
      'who-can-invite-whom': [
        '정산담당자도 사람 부를 수 있음? 같은 정산담당만 되나',
        '나 내 계정 지우고 싶은데 왜 나는 내 걸 못 지워',
      ],
      'join-partner-center': ['그냥 회원가입 하면 되는 거 아녜요? 어디서 해요'],
      'invitation-cautions': ['네이버 메일로 초대 날려도 되죠? 그분 카카오계정은 딴 메일이긴 한데'],
      'cancel-invitation': ['아 초대 잘못 보냄;; 이거 어떻게 물러요'],
      'invitation-link': ['메일 안 왔다는데 걍 링크만 따서 카톡으로 줘도 되나여'],
      'business-info-change': ['사업자정보 저희가 손 못 대는 거예요? 누구한테 말해야 고쳐줘요'],
      'institution-vs-organization': ['한 회사에 서비스가 두 갠데 알림톡 보내는 이름 따로 쓰고 싶거든요 되나요?'],
      'channel-url': ['채널url 그거 어디 있더라.. 골뱅이 붙은 거 넣으면 돼요?'],
      'organization-approval': ['기관 넣었는데 승인 떨어져야 계약 되는 거 맞죠?'],
      'app-registration': ['개발자가 디벨로퍼스 앱 어쩌고 하는데 저희가 뭘 등록해야 된다는 거예요?'],
      'settle-id': ['세틀아이디 그게 뭔데요 꼭 있어야 돼요?'],
      'add-settle-id': ['이용기관 담당자가 직접 세틀 추가하는 거 아직 안 되죠?'],
      'settle-id-immutable': ['세틀 이름 잘못 박았는데 지우고 다시 파면 안 되나 ㅠ'],
      'test-vs-production-settle-id': ['테스트용 세틀로 진짜 상품 붙여도 돼요?'],
      'dealer-contract-procedure': ['딜러 처음 맡았어요ㅠㅠ 뭐부터 하고 뭐 하면 되는지 쭉 좀 알려줘요'],
      'direct-contract-procedure': ['우리 딜러 안 끼고 카카오랑 바로 한 건데 계약 올리는 법 뭐예요?'],
      'add-institution-contract': ['고객사 계약 하나 더 넣어야 되는데 어느 메뉴로 가요?'],
      'contract-save-delay': ['저장 눌렀는데 왜 바로 안 바뀌어요? 원래 좀 걸림?'],
      'add-dealer-contract': ['딜러 계약 알아서 연장되는 거 맞죠? 따로 안 챙겨도 되나'],
      'service-unit-price': ['단가 찍혀 있는 게 우리가 사인한 거랑 좀 다른 듯한데 어디다 말해요'],
      'usage-lookup': [
        '오늘 몇 건 나갔는지 지금 볼 수 있어요?',
        '작년꺼까지 한방에 조회 안 되나요? 한 번에 몇 달까지 돼요',
      ],
      'usage-metrics': ['서명률 이거 뭐 나누기 뭐예요'],
      'settlement-process': ['조정중이라고 떠있는데 이거 지금 누가 보고 있단 소리예요?'],
      'settlement-dispute': ['청구서 그냥 놔두면 어케 됨?'],
    },
    en: {
      'partner-center-overview': ['sooo what can i actually do on this site lol'],
      'member-types': ['whats a settlement manager even allowed to see'],
      'member-permissions | who-can-invite-whom': [
        "which role do i need so i can bring in our client's admin? operator doesnt seem enough",
      ],
      'join-partner-center': ['can i just sign up myself or does someone gotta invite me'],
      'invitation-link': ['hey my guy never got the invite mail, can i just send him a link or smth'],
      'cancel-invitation': ['oops invited the wrong person, how do i take it back'],
      'institution-vs-organization': ['one company two brands, can they have separate names when messages go out?'],
      'channel-url': ['is the @thing our channel url or is it something else'],
      'organization-approval': ['gotta wait till the sender org is approved before contracts right?'],
      'settle-id': ['why would i bother with a second settle id'],
      'add-settle-id': ['where do i click to get another settle id for a client'],
      'settle-id-immutable': ['typed it under the wrong org, can i rename or bin that settle id?'],
      'test-vs-production-settle-id': ['can we set auto renew on a test settle id or nah'],
      'direct-contract-procedure': ['we signed with kakao directly, no dealer. how do we put our product contract in?'],
      'contract-save-delay': ['saved the contract stuff but nothing changed yet, normal?'],
      'service-unit-price': ['what\'s that "service unit price" column about'],
      'usage-metrics': ["how's the signing rate worked out"],
      'settlement-process': ['bill says "adjusting", what\'s that mean'],
      'settlement-dispute': ['if i just ignore the bill does it confirm itself?'],
      'business-info-change': ['we moved offices, can i fix the company info in here or nope'],
    },
  }),
  ...asked('typo', {
    ko: {
      'partner-center-overview': ['지갑 파트너샌터에서 머 할수있나오'],
      'member-permissions | who-can-invite-whom': ['운영쟈가 이용가관 관리자 초데 할수 있나요'],
      'invitation-cautions': ['카카오게정 이매일 말고 다른걸로 초대ㅎ해도 되나요'],
      'cancel-invitation': ['초데 취소 어덯게 하나여'],
      'invitation-link': ['초대매일 몿 받았데요 링크 복사 되나요'],
      'institution-vs-organization': ['이용기간이랑 기관 차이점이 먼가요'],
      'channel-url': ['채널 ulr 어디서 확안하죠'],
      'organization-approval': ['기관 츄가 승잉 나야 계약 추가 돼나요'],
      'app-registration': ['엡 정보 등롥은 왜 하는건가ㅛ'],
      'settle-id-immutable': ['셋틀아이디 삭재 안돼나요'],
      'test-vs-production-settle-id': ['테스트용 계약기긴이 3게월 고정인가ㅇㅛ'],
      'contract-save-delay': ['게약정보 저장햇는데 바로 반녕이 안되내요'],
      'service-unit-price': ['서비스 제공 단까가 머에요'],
      'usage-metrics': ['열람율 게산 어떻개 하나요'],
      'settlement-dispute': ['조졍요청은 몃일 안에 눌러야 하나요'],
    },
    en: {
      'member-types': ['diffrence betwen admin and oprator acount for dealers?'],
      'join-partner-center': ['how do i regsiter, i dont have an invtation'],
      'business-info-change': ['chnage our buisness info, there is only veiw?'],
      'settle-id': ['waht is a setle id'],
      'dealer-contract-procedure': ['steps for delaer to onbaord a new instituion and its contarct'],
      'add-institution-contract': ['how to add contarct for insitution, wich menu'],
      'usage-lookup': ['usgae downlaod as excell posible?'],
      'settlement-process': ['where do i see the tax invocie status for the montly bill'],
    },
  }),
  ...asked('spacing', {
    ko: {
      'who-can-invite-whom': ['딜러사첫관리자는누가초대해주나요'],
      'join-partner-center': ['간접계약이용기관인데가입어떻게해야돼요'],
      'add-settle-id': ['세틀아이디추가하는메뉴가어디에있죠'],
      'dealer-contract-procedure': ['딜러 사계 약절차 순서 대로 알려주 세요'],
      'add-institution-contract': ['이용기관계약추가할때상품여러개한번에선택돼요?'],
      'add-dealer-contract': ['딜러사계약추가는누구한테요청해야하나요'],
      'usage-lookup': ['월별사용량이번달것도보여요?'],
      'settlement-process': ['정 산상태중 에 오픈 이무슨뜻 인가요'],
      'direct-contract-procedure': ['직접계약이용기관상품계약등록절차알려주세요'],
      'business-info-change': ['사업자정보수정어디서해요'],
    },
    en: {
      'settle-id-immutable': ['canisettleid be edited afterwards orisit fixed'],
      'member-permissions | member-types': ['cananoperator see thesettlement menu'],
      'test-vs-production-settle-id': ['test vsproduction settleid whatsthe difference'],
      'channel-url': ['wheredo ifind channelurl'],
      'settlement-dispute': ['howtoobject to thebill amount'],
    },
  }),
  ...asked('indirect', {
    ko: {
      'partner-center-overview': [
        '거래하는 기관들 관리하고 계약 들여다보고 얼마나 썼는지도 보고 그런 걸 한군데서 할 수 있다고 들었는데 맞나요',
        '채널 쪽에 광고비 충전해두는 지갑이랑 여기랑 같은 건가요?',
      ],
      'member-types': [
        '경리팀 직원 한 명 넣어주려는데 그 사람은 거래처 계약 쪽은 못 보게 되는 거죠?',
        '딜러 통해서 들어온 저희 같은 곳 책임자는 들어가면 어떤 것들을 만질 수 있어요?',
      ],
      'member-permissions': [
        '실무자 시켜서 고객사 책임자 계정을 열어주려는데 지금 그 친구 등급으로는 안 되는 것 같아요. 뭘로 올려줘야 하죠',
      ],
      'member-permissions | member-types': [
        '밑에 직원이 우리가 매달 얼마 내는지는 못 보게 하고 나머지 일은 다 시키고 싶어요',
      ],
      'who-can-invite-whom': [
        '퇴사하면서 제가 제 자신을 명단에서 빼려는데 그건 다른 사람이 해줘야 하나요',
        '저는 최고 등급이 아닌데 후임을 저랑 똑같은 등급으로 넣어줄 수 있을까요?',
      ],
      'join-partner-center': [
        '오늘 발령받아서 처음 들어와 봤는데 제 계정은 어디서 만드는 거예요 신청서 같은 게 있나요',
        '중간 업체 없이 바로 계약한 회사인데 첫 계정은 누가 열어주나요',
      ],
      'invitation-cautions': [
        '새로 온 대리님한테 사내 메일로 들어오라고 보내려는데 그분이 톡에 걸어둔 주소랑 달라도 상관없나요',
        '저는 전화번호로만 톡을 쓰는데 메일 주소 아이디가 없으면 못 들어오나요? 어떻게 만들죠',
      ],
      'cancel-invitation': [
        '메일 주소 한 글자 틀려서 모르는 사람한테 들어오라는 게 갔어요. 누르기 전에 막아야 하는데',
        '들어오라고 했던 사람이 벌써 들어와 버렸으면 이제 어떻게 빼요',
      ],
      'invitation-link': ['보냈다는데 스팸함에도 없대요. 메신저로 바로 들어올 주소를 줄 방법 없나요'],
      'business-info-change': [
        '이사해서 본점 주소가 달라졌는데 화면에 옛날 주소가 그대로예요. 저희 쪽에서 바꾸는 건가요',
        '마이데이터 통합인증 하는 회사인데 앱 적혀 있어야 할 칸에 기관코드랑 인증서 번호가 나와 있는 게 맞는 건가요',
      ],
      'institution-vs-organization': [
        '시청인데 상수도과랑 세무과가 각자 자기 이름으로 통지서를 보내고 싶어 해요. 사업자번호는 하나예요',
        '받는 사람 톡에 찍히는 보낸 곳 이름은 법인 단위인가요 아니면 부서별로 쪼갤 수 있나요',
      ],
      'channel-url': ['등록하다 보니 pf로 시작하는 주소를 적으라는데 그걸 어디 가서 베껴 오나요'],
      'organization-approval': [
        '보내는 곳 이름을 새로 올렸는데 심사 끝나기 전에 계약 먼저 넣어놔도 되나요',
        '고객사 옆에 숫자가 0으로 나오고 골라지지가 않는데 뭐가 덜 된 건가요',
      ],
      'app-registration': [
        '개발팀이 붙이려면 뭔가 키 같은 걸 받아야 한다는데 그 전에 우리가 여기 해둘 게 있나요',
        '홈페이지에 이미 톡으로 간편로그인이 붙어 있어요. 새로 하나 파서 올릴까요 쓰던 걸 올릴까요',
      ],
      'settle-id': [
        '본점이랑 지점이 비용 처리하는 담당이 달라서 청구를 갈라서 받고 싶어요',
        '서비스별로 얼마나 썼는지 따로 집계하고 싶은데 뭘로 나누면 될까요',
      ],
      'add-settle-id': [
        '첫 계약이라 조회 화면에 우리 고객사가 아예 안 잡히는데, 정산 단위는 그럼 어디 들어가서 만들어요',
        '저희는 기관 쪽인데 정산 단위를 저희 손으로 하나 더 만들 수는 없을까요',
      ],
      'settle-id-immutable': [
        '시험용으로 해야 되는데 실서비스용으로 만들어버렸어요 되돌릴 수 있나요',
        '정산 단위 하나가 이제 안 쓰는 건데 목록이 지저분해서 없애고 싶습니다',
      ],
      'test-vs-production-settle-id': [
        '개발 검증만 하려는데 기간을 반년 정도 길게 잡아도 되나요',
        '실서비스 오픈할 건데 매번 갱신 안 하고 알아서 이어지게 하는 옵션이 있나요',
      ],
      'dealer-contract-procedure': [
        '이번에 은행 한 곳을 새로 데려왔는데 저희가 할 일, 그쪽이 할 일 순서가 어떻게 돼요?',
        '저희가 대리점 격인데 아직 아무것도 안 된 상태예요. 서비스 열기까지 단계 좀',
      ],
      'direct-contract-procedure': [
        '중간에 낀 업체 없이 저희가 카카오랑 도장 찍었어요. 이제 상품을 여기 어떻게 올리죠',
        '안내 글은 다 대리점 기준이던데 우리처럼 단독으로 들어온 곳은 어떻게 진행해요?',
      ],
      'add-institution-contract': [
        '거래처가 상품 두 개를 더 쓰겠대요. 여기서 뭘 차례로 고르면 되나요',
        '고객사 건 입력하려는데 회사 이름 고르고 그다음에 뭐가 나와야 정상이에요?',
      ],
      'contract-save-delay': [
        '상담 전화번호를 바꿨는데 손님 화면에는 아직도 예전 번호가 나간대요',
        '서버 주소 새로 넣고 바로 쐈는데 거절당해요 기다리면 되는 건가요',
      ],
      'add-dealer-contract': [
        '우리 회사랑 카카오 사이 계약이 다음 달에 끝나는데 가만히 있으면 이어지나요',
        '저희 딜러가 새 상품도 팔고 싶은데 저희 명의 계약을 늘리려면 누구랑 얘기해요',
      ],
      'service-unit-price': ['건당 얼마로 되어 있는지 적힌 칸이 있던데 그게 누구랑 누구 사이 금액이에요?'],
      'usage-lookup': [
        '상무님이 지난 분기에 몇 건 나갔는지 표로 뽑아오래요',
        '이번 달 합계를 지금 보고 싶은데 월 단위로는 왜 지난달까지만 나오죠',
      ],
      'usage-metrics': [
        '보낸 것 중에 사람들이 실제로 몇 퍼센트나 열어봤는지 보고서에 나오나요',
        '숫자 옆에 화살표로 늘었다 줄었다 나오는 건 뭐랑 비교한 거예요',
      ],
      'settlement-process': ['이번에 나온 금액이랑 계산서 끊겼는지 어디서 봐요'],
      'settlement-dispute': [
        '이번 달 금액이 우리 집계보다 많아요. 따지려면 언제까지 뭘 눌러야 하죠',
        '휴가 다녀와 보니 아무것도 안 눌렀는데 이미 동의한 걸로 됐을까 봐 걱정돼요',
      ],
    },
    en: {
      'partner-center-overview': [
        "My boss says there's one place to look after client institutions, their contracts and the numbers. Is this it?",
        'Is this the same wallet where we top up cash for our channel messages?',
      ],
      'member-types': [
        "I'm hiring a bookkeeper, she should only deal with bills and nothing with client contracts. What do I make her?",
        'we came in through a dealer, what will our own person be able to do once logged in?',
      ],
      'member-permissions': [
        "My assistant handles onboarding and has to bring in the client's head person, but the system says her level is too low. What should she be?",
      ],
      'who-can-invite-whom': ["I'm not the top person here, can I still bring in a teammate at my own level?"],
      'join-partner-center': ['New here, no login yet. Who has to let me in?'],
      'invitation-cautions': [
        'I want to add someone using her work address but she uses a different one in KakaoTalk. Problem?',
      ],
      'cancel-invitation': [
        "I sent a join request to someone who quit yesterday, he hasn't opened it. How do I make sure he can't get in?",
      ],
      'invitation-link': ['Nothing in her inbox, not even junk. Any way to pass her the way in by messenger?'],
      'business-info-change': ['Our CEO changed. The page only lets me look, not type.'],
      'institution-vs-organization': [
        'We have a single tax number but three departments that each want their own name on the notices',
      ],
      'channel-url': ['The form wants something starting with pf dot kakao, where would I copy that from?'],
      'organization-approval': [
        'I put in a new sender name this morning, can I already go on and hook up an agreement to it?',
      ],
      'app-registration': [
        'Our devs say they need something from you before they can integrate, something with the developers site. What do we have to do?',
      ],
      'settle-id': ['Two teams, two accountants, we want the charges split between them'],
      'add-settle-id': ["We're the bank, not the reseller. Can we create another billing unit ourselves?"],
      'settle-id-immutable': [
        'I picked live instead of trial when I created the billing unit. Can it be switched over?',
      ],
      'test-vs-production-settle-id': ['For our trial run, can the agreement last longer than one quarter?'],
      'dealer-contract-procedure': [
        'We resell this to hospitals. First hospital just said yes, what happens now from zero to live?',
      ],
      'direct-contract-procedure': [
        "There's no reseller between us and Kakao. What's our route to get a product set up?",
      ],
      'add-institution-contract': ['Client wants two more products, what do I select first on that form?'],
      'contract-save-delay': [
        'I updated the support phone number but end users still see the old one on the request screen',
      ],
      'add-dealer-contract': [
        'The agreement between us as reseller and Kakao ends next month. Does it roll over on its own?',
      ],
      'service-unit-price': ["The per-item amount on the screen isn't what we signed for"],
      'usage-lookup': ["Finance wants last quarter's counts in a spreadsheet"],
      'usage-metrics': [
        'Out of everything we sent, what share did people open? Do you show that and how is it worked out?',
        "There's an up/down change next to the figures in the report, compared with what exactly?",
      ],
      'settlement-process': ['Where do I see what we owe for last month and whether the invoice was issued?'],
      'settlement-dispute': ['The amount looks too high to me. What do I press, and by when?'],
    },
  }),
  ...asked('symptom', {
    ko: {
      'partner-center-overview': ['파트너센터 들어왔는데 비즈월렛 캐시 충전하는 데가 안 보여요'],
      'member-types | member-permissions': [
        '정산담당자 계정으로 로그인하니까 이용기관 메뉴가 통째로 없어요',
        '운영자인데 정산 관리 누르면 권한이 없다고 나옵니다',
      ],
      'member-permissions | who-can-invite-whom': ['운영자 아이디로 고객사 관리자 초대하려는데 안 된다고 막힙니다'],
      'who-can-invite-whom': [
        '멤버 목록에서 제 이름 옆에만 변경 버튼이 비활성이에요',
        '정산담당자인데 초대 화면에 관리자 권한이 선택이 안 됩니다',
      ],
      'join-partner-center': ['로그인은 됐는데 가입 버튼이 없고 초대받은 사람만 된다고 떠요'],
      'invitation-cautions': [
        '초대받은 직원이 다른 카카오계정으로 로그인했더니 가입이 안 된대요',
        '이메일 넣고 초대했는데 그 주소가 카카오계정에 없는 주소라서 진행이 안 돼요',
      ],
      'cancel-invitation': [
        '링크 눌렀더니 못 들어간대요 담당자가 초대를 취소했다던데 그것 때문인가요',
        '초대 중 멤버에 그 사람이 안 보여서 취소를 못 하겠어요 이미 수락했다는데',
      ],
      'invitation-link': ['초대 보낸 지 세 시간 됐는데 메일이 안 온다고 계속 전화 와요'],
      'business-info-change': ['사업자 정보 페이지에 수정 버튼이 없습니다'],
      'institution-vs-organization': [
        '이미 등록된 사업자번호인데 다른 서비스명으로 또 보내야 해서 이용기관을 하나 더 넣으려니 안 되네요 발송명만 다르면 되는데',
      ],
      'channel-url': ['채널 주소 칸에 @우리채널 넣으니까 형식이 틀렸다고 빨간 글씨가 나와요'],
      'organization-approval': [
        '계약 추가 화면에서 그 이용기관이 회색이라 클릭이 안 돼요 기관 0개라고 나오고',
        '기관은 추가했는데 아직 대기라 세틀 추가가 안 먹혀요',
      ],
      'app-registration': [
        '디벨로퍼스에 앱을 새로 만들어 올리려니 원래 카카오로그인 쓰던 앱도 목록에 같이 나와서 어느 걸 골라야 할지 모르겠어요',
      ],
      'settle-id': ['두 서비스 사용량이 한 줄로 합쳐져서 나와요 나눠서 보고 싶은데'],
      'add-settle-id': [
        '이용기관 계약조회에서 검색해도 결과가 없어서 Settle ID 추가 버튼까지 못 가요',
        '이용기관 관리자로 들어왔는데 Settle ID 추가가 안 보여요',
      ],
      'settle-id-immutable': ['Settle ID 상세에 들어가도 삭제나 수정 버튼이 없네요'],
      'test-vs-production-settle-id': [
        '계약기간이 3개월에서 안 바뀌어요 달력이 안 눌려요',
        '상품 고르는 데 운영 상품이 하나도 안 뜨고 테스트 상품만 나옵니다',
      ],
      'dealer-contract-procedure': [
        '이용기관이랑 기관 등록까지 했는데 그다음 계약으로 안 넘어가져요 중간에 뭘 빠뜨린 건지',
      ],
      'direct-contract-procedure': ['직접계약 기관인데 도움말대로 따라 해도 화면이 달라서 계약 등록을 못 하고 있어요'],
      'add-institution-contract': ['이용기관 계약추가 들어갔는데 고를 세틀이 없어서 상품 단계로 못 갑니다'],
      'contract-save-delay': [
        '운영 IP 추가하고 저장까지 했는데 그 서버에서 호출하면 계속 튕겨요',
        '고객센터 이름 바꿨는데 인증 요청 화면엔 옛날 이름 그대로 떠 있습니다',
      ],
      'add-dealer-contract': ['만든 적 없는 딜러사 계약이 목록에 하나 더 생겼어요 끝나기 2주 전쯤인데'],
      'service-unit-price': ['서비스제공단가에 찍힌 값이 계약서랑 안 맞습니다'],
      'usage-lookup': ['오늘 날짜로 조회하니까 아무 숫자도 안 나와요'],
      'usage-metrics': ['리포트에 증감 표시가 비어 있어요 이번에 처음 쓰는 달이긴 한데'],
      'settlement-process': ['정산 목록에 같은 달이 Settle 이름별로 여러 줄 나와 있는데 잘못된 건가요'],
      'settlement-dispute': ['확정 누른 적 없는데 정산이 확정으로 바뀌어 있어요'],
    },
    en: {
      'member-types | member-permissions': ['Logged in as operator and the settlement menu is missing'],
      'member-permissions | who-can-invite-whom': [
        "I'm a dealer operator and get refused when I try to invite my client's admin",
      ],
      'who-can-invite-whom': ['The role dropdown is greyed out on my own row only'],
      'join-partner-center': ['I signed in but it says only invited people can join'],
      'invitation-cautions': [
        "New colleague clicked the invite while logged into a different Kakao account and can't get through",
      ],
      'cancel-invitation': [
        "The person I want to un-invite isn't in the pending list any more, she's already in the member list",
      ],
      'invitation-link': ['Invite mail never arrives for one of our people, tried twice'],
      'business-info-change': ['Company details page is read only, no save button anywhere'],
      'channel-url': ['It keeps saying invalid when I put our @name in the channel field'],
      'organization-approval': ["Can't select my client on the add contract screen, it shows 0 approved"],
      'add-settle-id': [
        "Searched my client in contract lookup and it's not there since they've got no contract, so no button for a Settle ID",
      ],
      'settle-id-immutable': ['No delete icon next to the Settle ID I made by mistake'],
      'test-vs-production-settle-id': ["Auto renewal is locked on manual and I can't change it"],
      'direct-contract-procedure': [
        "We're a direct institution and the dealer guide steps don't match what we see, stuck at the product contract",
      ],
      'contract-save-delay': ['Added a new operating IP, saved fine, but calls from it are still rejected'],
      'add-dealer-contract': ['A second dealer contract showed up by itself about two weeks before ours ends'],
      'usage-lookup': [
        'Picking January to December gives me an error on the usage page',
        'I clicked the Excel download and got a .csv file instead, is it broken?',
      ],
      'usage-metrics': ['The change vs previous period is blank for one of our services'],
      'settlement-dispute': ['Bill turned to confirmed though nobody here pressed anything'],
    },
  }),
  ...asked('compound', {
    ko: {
      'organization-approval, add-settle-id': [
        '기관 승인 전에도 뭔가 할 수 있는 게 있나요? 그리고 승인되면 Settle ID는 어디서 추가해요?',
      ],
      'settle-id, settle-id-immutable': ['Settle ID는 뭐고 만들고 나서 고칠 수는 있어요?'],
      'invitation-link, cancel-invitation': [
        '초대 메일 못 받은 사람한테 링크는 어떻게 주고 잘못 보낸 건 어떻게 무르나요?',
      ],
      'usage-lookup, settlement-process': ['지난달 사용량은 어디서 보고 청구액은 어디서 봐요?'],
      'channel-url, institution-vs-organization': ['채널 URL 찾는 법이랑 이용기관/기관 차이 알려주세요'],
      'member-types, join-partner-center': ['계정 종류가 뭐뭐 있고 가입은 어떻게 하나요'],
      'settlement-dispute, service-unit-price': [
        '금액이 이상해서 이의 내고 싶은데 어떻게 하죠? 그리고 서비스제공단가는 뭘 말하는 거예요?',
      ],
      'app-registration, add-institution-contract': [
        '로그인에 쓰던 앱을 그대로 등록하면 되나요? 등록 다 되면 계약 추가는 어떤 순서로 입력해요?',
      ],
      'test-vs-production-settle-id, settle-id-immutable': [
        '테스트용은 기간이 얼마고 나중에 운영용으로 바꿀 수 있나요?',
      ],
      'contract-save-delay, usage-lookup': ['운영 IP 넣었는데 아직 호출이 안 돼요.. 또 사용량은 오늘 것도 나오나요?'],
      'business-info-change, who-can-invite-whom': [
        '상호 바뀐 건 어디서 고쳐요? 아 그리고 제 권한을 제가 바꿀 수 있어요?',
      ],
      'add-dealer-contract, add-institution-contract': [
        '딜러 계약은 누가 추가해 주고 고객사 계약은 어느 메뉴에서 넣어요?',
      ],
      'usage-metrics, usage-lookup': ['서명률은 어떻게 계산하고 몇 달치까지 조회돼요?'],
      'invitation-cautions, who-can-invite-whom': ['초대는 아무 메일로나 되고 운영자도 할 수 있나요?'],
      'partner-center-overview, dealer-contract-procedure': [
        '여기가 뭐하는 곳인지랑 저희 딜러사가 처음에 밟아야 할 순서 좀 부탁드려요',
      ],
    },
    en: {
      'join-partner-center, invitation-cautions': ['How do I get an account and which email does it have to be?'],
      'settle-id, add-settle-id': ["what's a settle id and where do i add one"],
      'cancel-invitation, invitation-link': [
        'How can I revoke one invite, and for the other person who got no mail, how do I get them the link?',
      ],
      'settlement-process, settlement-dispute': ['What does "open" mean on my bill and how long do I have to object?'],
      'organization-approval, add-institution-contract': [
        'Does the organisation have to be approved first and then what order do I enter the contract in?',
      ],
      'usage-lookup, usage-metrics': ['How far back can I see usage? Also how is the open rate calculated?'],
      'business-info-change, channel-url': [
        'Can I edit our company info myself, and where do I look up the channel URL?',
      ],
      'member-types, settle-id-immutable': ['What can a settlement manager see? And can a Settle ID be deleted?'],
      'test-vs-production-settle-id, contract-save-delay': [
        'how long may a live contract run and is it in effect the moment i save it?',
      ],
      'app-registration, dealer-contract-procedure': [
        'Which app do we register if Kakao Login is already on our site? And what are the overall steps for us as a dealer?',
      ],
    },
  }),
  ...asked('gap', {
    ko: {
      'contract-save-delay': [
        'IP 바꾼 거 반영되는 데 정확히 몇 분 걸려요?',
        '고객센터 번호 저장했는데 몇 시간 뒤에 바뀌는지 숫자로 알려주세요',
      ],
      'invitation-link': [
        '초대 메일 며칠 지나면 못 쓰게 돼요? 카카오 기준으로요',
        '초대 링크 유효기간이 어떻게 되나요',
      ],
      'direct-contract-procedure': [
        '직접계약 기관이 상품 계약 넣는 화면이 몇 단계인지 하나하나 적어주세요',
        '딜러 없는 이용기관은 계약 등록할 때 어떤 서류랑 절차가 필요해요',
      ],
      'member-types': [
        '이용기관 쪽에도 운영자 권한 같은 게 따로 있나요?',
        '병원인데요 저희 경리를 이용기관 정산담당자로 둘 수 있어요?',
      ],
      'organization-approval': [
        '기관 승인은 보통 며칠 걸려요?',
        '기관 심사하는 게 카카오예요 저희 딜러예요?',
        '기관 추가한 게 반려됐는데 어떤 사유로 반려되는 건지 기준이 있나요',
      ],
      none: [
        '운영 IP 입력하는 화면이 어느 메뉴에 있죠',
        '운영 IP는 카카오 기준으로 몇 개까지 등록돼요?',
        '이메일 재전송 누르면 누구한테 가는 거예요?',
        '고객사가 중간에 그만 쓰겠다는데 이용기관 계약 해지는 어떻게 하나요',
        '파트너센터 회원 탈퇴하려면 어떻게 해요',
        '로그인할 때 2단계 인증 번호가 안 와서 파트너센터에 못 들어가고 있어요',
      ],
      'add-dealer-contract': ['이용기관 계약도 딜러사 계약처럼 14일 전에 자동으로 추가되나요?'],
      'app-registration': [
        '등록한 앱을 다른 앱으로 바꾸고 싶은데 방법 있나요',
        '앱 잘못 등록했어요 삭제는 어디서 하죠',
        '딜러사가 고객사 대신 앱 등록해줘도 되나요?',
      ],
      'settlement-process': ['세금계산서는 매달 며칠에 발행돼요?'],
      'service-unit-price': ['본인인증 한 건당 실제 얼마예요? 금액으로 알려주세요'],
      'business-info-change': ['사업자 정보 고쳐달라고 하려는데 카카오 담당자 전화번호 좀요'],
      'settlement-dispute': ['2영업일은 오픈된 당일부터 세는 건가요 다음날부터인가요'],
    },
    en: {
      'contract-save-delay': ['Exactly how many minutes until a saved IP change goes live?'],
      'invitation-link': ["After how many days does an invite expire on Kakao's side?"],
      'direct-contract-procedure': [
        'Please list every step a direct institution goes through to register a product contract',
      ],
      'member-types': ['Can an institution have its own operator or settlement manager besides the admin?'],
      'organization-approval': [
        'How long does approval of an organisation take on average?',
        'Who decides on approving our sender organisation, and why would it be turned down?',
      ],
      none: [
        "What's the maximum number of operating IPs Kakao allows per contract?",
        'When I hit resend e-mail, who receives it?',
        "How do we terminate an institution's contract before the end date?",
        "I lost my phone and can't pass the 2-step login to the partner centre",
      ],
      'app-registration': [
        "Our app isn't in the list of apps to choose from, what now?",
        'how do i swap the registered app for another one',
      ],
      'service-unit-price': ['How much in won is one signature under our contract terms?'],
      'business-info-change': ["What's the email of the Kakao manager who can correct our business details?"],
      'settlement-dispute': ['Does day one of the two business days start on the day the bill opens?'],
    },
  }),
  ...asked('out-of-scope', {
    ko: {
      none: [
        '오늘 서울 비 와요?',
        '카카오페이 송금했는데 취소하고 싶어요',
        '카톡 대화 백업하는 법 알려주세요',
        '강남역 근처 회식할 만한 고깃집 추천 좀',
        '엑셀에서 vlookup 쓰는 법 알려줘',
        '친구한테 받은 기프티콘 유효기간 연장 어떻게 해요',
        '카카오T 택시 영수증 어디서 뽑아요',
        '원달러 환율 지금 얼마예요',
        '톡서랍 플러스 구독 해지하고 싶어요',
        '부가세 신고 마감이 언제죠? 홈택스에서 하면 되나요',
      ],
    },
    en: {
      none: [
        'how do i transfer money to a friend with kakaopay',
        "what's the weather in Busan this weekend",
        'can you translate this email to japanese for me',
        'how do I restore deleted KakaoTalk chats',
        'who won the baseball game last night',
      ],
    },
  }),
  ...asked('near out-of-scope', {
    ko: {
      none: [
        '제 폰 카톡 지갑에 있는 인증서 비밀번호를 까먹었어요',
        '카카오톡 지갑에 운전면허증 넣는 법 알려주세요',
        '톡학생증 발급이 안 돼요 학교 메일은 맞는데',
        '톡명함은 어떻게 만드나요',
        '카카오 로그인 API에서 redirect uri 오류 나는데 왜 그래요',
        '알림톡 템플릿 검수는 며칠 걸리나요',
        '비즈메시지 발송 건당 비용이 얼마예요',
        '카카오톡 채널 비즈니스 인증 신청하는 법',
        '채널 관리자센터에서 매니저 초대는 어떻게 해요',
        '카카오모먼트 광고 캐시 환불하고 싶습니다',
        '카카오싱크 동의항목에 생일 추가하려면 심사 어떻게 받아요',
        '디벨로퍼스에서 앱 멤버 초대하는 메뉴가 어디예요',
        '전자서명 요청 API 응답코드 목록 주세요',
        '카카오맵 api 하루 호출 한도 얼마예요',
        '정부24에서 카카오 인증서로 로그인이 안 돼요',
        '카카오페이 가맹점 정산은 언제 입금되나요',
        '네이버 인증서 파트너 페이지에서 계약 추가하는 법 알아요?',
        '톡스토어 판매자센터 정산 금액이 안 맞아요',
        '고객이 인증 요청 톡을 차단했다는데 그분 폰에서 차단 푸는 법은요?',
        '챗봇 관리자센터에서 봇 승인 신청은 어디서 해요',
      ],
    },
    en: {
      none: [
        "How do I add my driver's licence to my KakaoTalk wallet?",
        'My personal Kakao certificate expired, how do I renew it',
        "Kakao Login API returns invalid_grant, what's wrong",
        'How long does review of an AlimTalk template take?',
        'Where do I add a manager to our KakaoTalk Channel?',
        'refund for Kakao Moment ad cash please',
        'what are the rate limits of the Kakao Map API',
        'How do I rotate the admin key of my app in Kakao Developers?',
        'When does Kakao Pay pay out to merchants?',
        'Which error codes does the signing API return?',
        'My student ID card in KakaoTalk disappeared after I changed phones',
        'how do I get the verified badge for our channel',
      ],
    },
  }),
  ...asked('small talk', {
    ko: {
      none: [
        '안녕하세요~',
        '감사합니다 덕분에 해결했어요!',
        'ㅋㅋㅋㅋㅋ',
        '너 사람이야 봇이야?',
        '수고하세요',
        '아 오늘 너무 피곤하다ㅠ',
        '점심 드셨어요?',
        '오 생각보다 똑똑하네',
      ],
    },
    en: {
      none: [
        'hi there',
        "thanks a lot, you're a lifesaver",
        'are you a robot?',
        'good morning! how are you today',
        'ok bye, have a nice weekend',
      ],
    },
  }),
];
