/** Ways to ask that stand in no article: three per article and language. */
export const PARAPHRASES: Readonly<Record<string, { ko: readonly string[]; en: readonly string[] }>> = {
  'partner-center-overview': {
    ko: [
      '지갑파트너센터는 뭐 하는 사이트예요?',
      '파트너센터에서 할 수 있는 일이 궁금해요',
      '여기서 어떤 업무를 볼 수 있나요?',
    ],
    en: [
      'What is the wallet partner centre for?',
      'What can I do on this site?',
      'Explain what the partner center does',
    ],
  },
  'member-types': {
    ko: [
      '회원 종류가 어떻게 나뉘나요?',
      '딜러사 회원이랑 이용기관 회원은 뭐가 달라요?',
      '관리자 운영자 정산담당자 구분 좀 알려 주세요',
    ],
    en: [
      'What kinds of members are there?',
      'Difference between admin, operator and settlement manager?',
      'How do dealer members differ from institution members?',
    ],
  },
  'member-permissions': {
    ko: [
      '운영자 권한으로는 뭘 못 하나요?',
      '딜러사 운영자는 정산 정보를 볼 수 있어요?',
      '멤버 권한별로 제한되는 게 뭔지 알고 싶어요',
    ],
    en: [
      'What is an operator not allowed to do?',
      'Can a dealer operator see settlement information?',
      'Which permissions are restricted for operators?',
    ],
  },
  'who-can-invite-whom': {
    ko: [
      '누가 누구를 초대할 수 있어요?',
      '이용기관 관리자는 누가 초대해요?',
      '정산담당자도 다른 사람을 초대할 수 있나요?',
    ],
    en: [
      'Who is allowed to invite whom?',
      'Who invites the institution admin?',
      'Can a settlement manager invite other people?',
    ],
  },
  'join-partner-center': {
    ko: ['파트너센터 가입은 어떻게 해요?', '초대 없이도 회원가입이 되나요?', '처음 가입하려는데 절차가 어떻게 되죠?'],
    en: ['How do I sign up for the partner centre?', 'Can I register without an invitation?', 'How does joining work?'],
  },
  'invitation-cautions': {
    ko: [
      '초대할 때 회사 이메일을 써도 돼요?',
      '초대받는 사람 이메일은 카카오계정 이메일이어야 하나요?',
      '초대할 때 주의할 점',
    ],
    en: [
      'Does the invited e-mail have to be a Kakao account e-mail?',
      'Can I use a company e-mail address for an invitation?',
      'What should I watch out for when inviting someone?',
    ],
  },
  'cancel-invitation': {
    ko: [
      '보낸 초대를 취소하려면 어떻게 하나요?',
      '잘못 초대한 사람이 있는데 되돌리는 방법이 있나요?',
      '초대 취소 버튼이 어디 있어요?',
    ],
    en: [
      'How can I cancel an invitation I sent?',
      'I invited the wrong person, how do I take it back?',
      'Where is the cancel invitation button?',
    ],
  },
  'invitation-link': {
    ko: [
      '초대 메일이 안 왔대요 어떻게 하죠?',
      '초대 링크를 복사해서 보낼 수 있나요?',
      '메일을 못 받은 직원한테 링크만 전달하고 싶은데 방법이 있나요?',
    ],
    en: [
      'The invitation mail never arrived, what now?',
      'Can I copy the invitation link and send it myself?',
      'My colleague did not get the invite e-mail',
    ],
  },
  'business-info-change': {
    ko: [
      '우리 회사 사업자 정보는 어떻게 수정해요?',
      '상호가 바뀌었는데 어디서 고치나요?',
      '사업자 정보 변경은 누구한테 요청해야 해요?',
    ],
    en: [
      'How do we change our business information?',
      'Our company name changed, where do I edit it?',
      'Who do I ask to update the company details?',
    ],
  },
  'institution-vs-organization': {
    ko: [
      '이용기관이랑 기관은 뭐가 다른가요?',
      '기관이 정확히 뭘 말하는 거예요?',
      '한 사업자에 기관을 여러 개 등록할 수 있나요?',
    ],
    en: [
      'What is the difference between an institution and an organization?',
      'Can one business have several organizations?',
      'Is an institution the same as an organization?',
    ],
  },
  'channel-url': {
    ko: ['채널 URL은 어디서 확인해요?', '카카오톡 채널 주소를 어디서 찾나요?', 'pf 주소 찾는 법 알려 주세요'],
    en: [
      'Where do I find the channel URL?',
      'How do I look up my KakaoTalk channel address?',
      'Where is the pf.kakao.com address?',
    ],
  },
  'organization-approval': {
    ko: [
      '기관 승인이 나야 계약을 넣을 수 있나요?',
      '승인된 기관이 0개라서 선택이 안 돼요',
      '추가한 기관이 아직 승인 대기예요',
    ],
    en: [
      'Does the organization have to be approved before a contract?',
      'Approved organizations shows 0 and I cannot select it',
      'The organization I added is still waiting for approval',
    ],
  },
  'app-registration': {
    ko: [
      '앱 정보 등록은 어떻게 하나요?',
      '카카오 디벨로퍼스 앱을 꼭 등록해야 해요?',
      '이미 카카오로그인 쓰는 앱이 있는데 그걸 등록하나요?',
    ],
    en: [
      'How do I register an app?',
      'Do we need a Kakao Developers app?',
      'We already use Kakao Login, should we register the existing app?',
    ],
  },
  'settle-id': {
    ko: ['세틀 아이디 뭐예요?', 'Settle ID를 나눠 쓰는 이유가 궁금해요', '정산 아이디가 무슨 역할을 하나요?'],
    en: ['What is a settle id?', 'Why would I use more than one Settle ID?', 'Explain Settle IDs to me'],
  },
  'add-settle-id': {
    ko: [
      'Settle ID 추가는 어느 화면에서 해요?',
      '세틀 아이디를 하나 더 만들려면 어떻게 하나요?',
      '정산 아이디 추가하는 방법',
    ],
    en: ['Where do I add a Settle ID?', 'How can I create another settle id?', 'Steps for adding a Settle ID'],
  },
  'settle-id-immutable': {
    ko: [
      '등록한 Settle ID를 지울 수 있나요?',
      '세틀 아이디를 잘못 만들었는데 수정이 되나요?',
      '정산 아이디 변경이 가능해요?',
    ],
    en: [
      'Can a Settle ID be deleted?',
      'I made a mistake in a settle id, can I edit it?',
      'Is it possible to change a Settle ID?',
    ],
  },
  'test-vs-production-settle-id': {
    ko: [
      '테스트용이랑 운영용 Settle ID 차이가 뭐예요?',
      '테스트용 계약은 기간이 얼마나 돼요?',
      '운영용 세틀 아이디는 몇 년까지 계약할 수 있어요?',
    ],
    en: [
      'How do test and production Settle IDs differ?',
      'How long does a test contract run?',
      'What is the longest contract period for production?',
    ],
  },
  'dealer-contract-procedure': {
    ko: [
      '딜러사가 계약을 등록하는 전체 절차가 궁금해요',
      '딜러사로 서비스를 이용하려면 어떤 순서로 진행하나요?',
      '딜러사는 처음에 뭐부터 하면 돼요?',
    ],
    en: [
      'What are the steps for a dealer from start to contract?',
      'As a dealer, in what order do we set things up?',
      'What does a dealer have to do first?',
    ],
  },
  'direct-contract-procedure': {
    ko: [
      '직접계약 이용기관은 계약을 어떻게 등록해요?',
      '딜러 없이 직접 계약하면 절차가 어떻게 되나요?',
      '직접계약 기관의 상품 계약 등록 방법',
    ],
    en: [
      'How does a direct institution register a contract?',
      'What is the procedure for direct contracts?',
      'We contract with Kakao directly, without a dealer. How?',
    ],
  },
  'add-institution-contract': {
    ko: [
      '이용기관 계약은 어떻게 추가하나요?',
      '계약 추가할 때 입력하는 순서가 어떻게 돼요?',
      '이용기관 상품 계약을 여러 개 한 번에 넣을 수 있나요?',
    ],
    en: [
      'How do I add a contract for an institution?',
      'What is the order of fields when adding an institution contract?',
      'Can I pick several products in one institution contract?',
    ],
  },
  'contract-save-delay': {
    ko: [
      '계약 정보를 저장했는데 왜 반영이 안 되죠?',
      '운영 IP를 넣었는데 API 호출이 막혀요',
      '고객센터 번호를 바꿨는데 예전 번호가 계속 보여요',
    ],
    en: [
      'I saved the contract but nothing changed',
      'The API does not work from the IP I registered',
      'The old call centre number is still showing after I changed it',
    ],
  },
  'add-dealer-contract': {
    ko: [
      '딜러사 계약을 새로 추가하고 싶은데 방법이 있나요?',
      '딜러사 계약은 자동으로 연장되나요?',
      '딜러사 계약이 곧 끝나는데 어떻게 되나요?',
    ],
    en: [
      'How do we get a new dealer contract?',
      'Is the dealer contract renewed automatically?',
      'Our dealer contract is about to end, what happens?',
    ],
  },
  'service-unit-price': {
    ko: ['서비스제공단가가 뭐예요?', '화면의 단가가 계약한 금액과 달라요', '상품별 단가는 무엇을 뜻하나요?'],
    en: [
      'What is the service unit price?',
      'The unit price shown differs from what we agreed',
      'What does the unit price per product mean?',
    ],
  },
  'usage-lookup': {
    ko: ['사용량은 어디서 조회해요?', '오늘 사용량도 볼 수 있나요?', '사용량 조회 기간은 최대 몇 개월이에요?'],
    en: ['Where can I look up usage?', "Can I see today's usage?", 'How far back can I query usage?'],
  },
  'usage-metrics': {
    ko: ['서명률은 어떻게 계산해요?', '전자문서 열람률이 뭔가요?', '리포트에 나오는 지표들이 무슨 뜻이에요?'],
    en: [
      'How is the signing rate calculated?',
      'What does the open rate of e-documents mean?',
      'What do the figures in the report mean?',
    ],
  },
  'settlement-process': {
    ko: [
      '이번 달 청구 금액은 어디서 봐요?',
      '정산 상태에 오픈이라고 뜨는데 무슨 뜻이에요?',
      '세금계산서가 발행됐는지 어디서 확인하나요?',
    ],
    en: [
      'Where do I see the billed amount?',
      'What does the settlement status open mean?',
      'How do I check whether the tax invoice was issued?',
    ],
  },
  'settlement-dispute': {
    ko: [
      '정산 금액이 이상하면 어떻게 이의를 제기하나요?',
      '조정요청은 언제까지 할 수 있어요?',
      '확정 안 누르고 그냥 두면 어떻게 돼요?',
    ],
    en: [
      'The settlement amount looks wrong, how do I dispute it?',
      'Until when can I request an adjustment?',
      'What happens if I never confirm the settlement?',
    ],
  },
};

/** Questions about exactly what no source states: the article, and a word of the part that must say so. */
export const NOT_KNOWN: readonly { ask: string; article: string; says: RegExp }[] = [
  { ask: '초대 링크 유효기간이 얼마나 돼요?', article: 'invitation-link', says: /유효기간/u },
  { ask: 'When does the invitation link expire?', article: 'invitation-link', says: /유효기간/u },
  { ask: '저장하고 반영되기까지 며칠이나 걸려요?', article: 'contract-save-delay', says: /시간/u },
  { ask: '운영 IP는 최대 몇 개까지 등록할 수 있나요?', article: 'contract-save-delay', says: /IP/u },
  { ask: '기관 승인은 누가 해 주나요?', article: 'organization-approval', says: /승인/u },
  { ask: '기관 승인이 며칠 걸리나요?', article: 'organization-approval', says: /승인|기간/u },
  { ask: '이용기관에도 운영자 권한이 있나요?', article: 'member-types', says: /이용기관/u },
  { ask: '등록한 앱을 삭제할 수 있나요?', article: 'app-registration', says: /앱/u },
  { ask: '인증 상품 단가가 얼마예요?', article: 'service-unit-price', says: /단가|금액/u },
  { ask: '세금계산서는 며칠에 발행돼요?', article: 'settlement-process', says: /세금계산서/u },
  { ask: '카카오 담당자 전화번호 알려 주세요', article: 'business-info-change', says: /연락처/u },
];

/** What is none of our business: other products, small talk, consumer questions. */
export const OUT_OF_SCOPE: readonly string[] = [
  '톡학생증 어떻게 만들어요?',
  '학생증 인증 기간 연장',
  '안 쓰는 아이디 없애려면?',
  '비번 까먹었어요',
  'I forgot how to sign in',
  'my kakao account got hacked',
  '톡명함 공유하는 방법',
  '카카오페이 송금이 안 돼요',
  '카카오페이 비밀번호를 잊어버렸어요',
  '점심 메뉴 추천해 줘',
  '오늘 날씨 어때?',
  '비밀번호를 바꾸고 싶어요',
  '카톡 프로필 사진 바꾸는 법',
  '카카오톡 대화 백업은 어떻게 해요?',
  '이모티콘 환불해 주세요',
  '안녕하세요',
  '정말 고맙습니다',
  '네 알겠어요',
  '오늘도 수고 많으셨어요',
  '너 이름이 뭐야?',
  '심심한데 재미있는 얘기 해 줘',
  '지갑에 넣어 둔 신분증이 안 보여요',
  '모바일 신분증 발급 방법',
  '카카오뱅크 계좌 개설하려면?',
  '선물하기 쿠폰 사용 기간',
  '카카오택시가 안 잡혀요',
  '주식 시세 알려줘',
  '회원 탈퇴하고 싶어요',
  '2단계 인증이 안 돼요',
  '로그인이 안 돼요',
  '멜론 이용권 해지',
  '코로나 백신 증명서는 어디서 봐요?',
  '주말에 뭐 하지',
  '국민연금 언제 받나요?',
  '택배가 아직 안 왔어요',
  '맛집 추천 좀',
  '영어로 번역해 줘',
  'What is the weather like today?',
  'How do I reset my password?',
  'Tell me a joke',
  'Can you recommend a restaurant for lunch?',
  'How do I send money with KakaoPay?',
  'Who won the game last night?',
  'I want to delete my KakaoTalk account',
  'How do I buy emoticons?',
  'Thank you very much',
  'What is the capital of France?',
  'My phone screen is broken',
  'Translate this sentence into Japanese',
];
