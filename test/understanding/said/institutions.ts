/** Requests about institutions and what belongs to them. */
export const INSTITUTIONS = {
  'register-institution': `이용기관 등록해 주세요 / 신규 이용기관 등록하려고 합니다 / 가맹점 추가 부탁드려요 / 새 고객사 하나 등록할게요 / 이용기관 새로 만들어야 해요 / 간접 이용기관 하나 더 추가하고 싶어요
    / 이용기관등록좀 / 이용기관 등록 진행해주세요 / 저희 제휴사 한 곳 등록해야 하는데요 / 이용기관 신규 등록 요청 / 기관 하나 새로 들어와서 이용기관으로 등록해줘 / 이용기관 추가요
    / 이용기관 등록 시작할게요 / 사업자번호 600-85-00205 이용기관 등록해줘 / 이용긱관 등록해줘 / 새로운 이용기관을 등록하고자 합니다 / 이용기관 하나 만들어 주실 수 있어요?
    / 수고하십니다 이용기관 신규 등록 건 처리 부탁드립니다 / 고객사 온보딩 시작하게 이용기관 등록해줘 / 이용기관 개설 신청합니다
    / register an institution / add a new institution please / I need to register a client / we have a new client, sign them up / set up a new institution / onboard a merchant
    / create an institution / can you register another institution for us / new institution please / I'd like to add a client company / get a new institution registered / register institution pls
    / enter a new merchant / let's register an institution / put a new institution into the system / open up a new client / we want to bring on a new institution / sign up a new institution
    / start an institution registration / add one more institution under us`,
  'add-organization': `발송 기관명 추가해 주세요 / 기관명 하나 더 등록하고 싶어요 / 다온병원에 기관 추가해줘 / 발송기관 등록할게요 / 다온병원 발신명 추가 / 기관 추가 신청드립니다 / 알림톡 발송 기관명 새로 넣어줘
    / 발송기관명추가요 / 새빛카드 기관명 하나 만들어 주세요 / 다온병원 밑에 기관 하나 더 넣고 싶습니다 / 발신명 등록하려고요 / 발송 기관명 등록 부탁해요 / 기관명 추가하려는데 해주세요
    / 발송기관명 신규 등록 요청드립니다 / 다온병원에 '다온치과' 기관 추가해 주세요 / 기관명 등록해야 돼요 / 기관 하나 추가 ㄱㄱ / 발송 기관명을 추가로 등록하고자 합니다 / 메시지 보낼 기관명 하나 추가해줘
    / 다온병원 기관을 늘리고 싶어요, 하나 추가해 주세요
    / add a sender name / register another sender name / new organization name for 다온병원 / I'd like to add an organization / please register an organisation under 다온병원 / set up a sender name
    / can you add one more sender name / create a sender name for 새빛카드 / add organization pls / we need another sender name / put a new sender name on 다온병원 / get a sender name registered
    / one more organization for 다온병원 please / enter a sender name / apply for a new sender name / let's add a sender name / open a new organization for 다온병원 / I have to register an organization name
    / submit a sender name / request a new sender name`,
  'register-app': `앱 등록해 주세요 / 앱 정보 등록하고 싶습니다 / 새빛카드 앱 등록할게요 / 카카오 디벨로퍼스 앱 연결해줘 / 앱 ID 등록 부탁드려요 / 앱등록좀요 / 어플 등록하려고요 / 앱 아이디 123456 등록해줘
    / 디벨로퍼스 앱 하나 연동해 주세요 / 새빛카드에 앱 붙여줘 / 앱 등록 진행해 주시기 바랍니다 / 새빛카드 앱 ID 넣어야 해요 / 앱 추가요 / 앱정보 입력할게요 / 앱을 등록해야 다음으로 간다는데 등록해주세요
    / 새빛카드 앱 연결 좀 해줘 / 앱 등록하겠습니다 / 저희 카카오 앱 연결하고 싶은데요 / 앱 등록헤줘 / 앱ID 654987 새빛카드에 등록
    / register an app / link our Kakao app / connect the developers app to 새빛카드 / I'd like to register an app ID / add our app / hook up our kakao app / register app 123456 for 새빛카드
    / please set up the app for 새빛카드 / app registration please / can you add an app id / I need to enter our app ID / let's connect an app / put our app in / attach an app to 새빛카드 / register the kakao developers app
    / we want to link an app / get our app registered / new app for 새빛카드 please / submit our app id / link app 765432`,
  'add-settle-id': `Settle ID 추가해 주세요 / 세틀 아이디 하나 만들어줘 / 정산 아이디 발급 부탁드립니다 / 다온병원 Settle ID 하나 더 필요해요 / 세틀ID 생성해줘 / 테스트용 세틀아이디 추가할게요 / settle id 새로 발급해 주세요
    / 세틀아이디추가좀 / 다온병원 본원 운영용 Settle ID 만들어 주세요 / 정산아이디 하나 등록하고 싶어요 / 세틀 아이디 신규 발급 요청드립니다 / settleid 추가요 / 세틀아디 하나 만들어줘 / 새틀아이디 추가해줘
    / 정산용 아이디 추가하려고 하는데요 / 다온병원 테스트 Settle ID 추가 / 개발용으로 쓸 세틀아이디 하나 만들어줄래? / Settle ID를 등록하고자 합니다 / 세틀 아이디 파줘 / 정산 ID 하나 더 달아주세요
    / add a Settle ID / create a settle id for 다온병원 / new settle id please / issue a test SettleId / I need another Settle ID / can you set up a settle id / please generate a settlement id / register a Settle ID for 다온병원 본원
    / get me a production Settle ID / make a settle-id / open a new settle ID / we want one more settle id for testing / let's create a Settle ID / set up a production settle id for 다온병원 / settle id, new one please
    / give us a new settle id / add settleid / I'd like a settle id issued / could I get a new Settle ID for 새빛카드 / put in a settle id`,
  'show-institution': `이용기관 목록 보여줘 / 이용기관 목록 / 다온병원 정보 보여 주세요 / 우리 이용기관 현황 / 다온병원 조회해줘 / 저희가 등록한 이용기관 확인하고 싶어요 / 다온병원 앱 등록돼 있는지 보여줘 / 다온병원 Settle ID 뭐 있어?
    / 등록된 기관 리스트 좀 / 다온병원 상세 정보 / 이용기관 전체 보여주세요 / 세틀아이디 목록 조회 부탁드립니다 / 다온병원 기관명 목록 보여줘 / 새빛카드 등록 정보 확인 부탁드려요 / 우리 가맹점 몇 개야?
    / 이용기관 리스트 뽑아주세요 / 우리 Settle ID 목록 보고 싶어요 / 다온병원 좀 보여줘 / 저희 쪽 이용기관 어디어디 있죠? / 다온병원 정보 좀 열어줘
    / show my institutions / list institutions / show 다온병원 / details of 다온병원 please / which institutions do we have / I'd like to see our institutions / what settle IDs does 다온병원 have / show our settle ids
    / pull up 다온병원 / open 다온병원's details / give me an overview of 다온병원 / look up 다온병원 / our institutions / display the institution list / can you show the sender names of 다온병원 / view 다온병원
    / info on 다온병원 / list all clients / see which apps are registered / institution list`,
  'edit-channel-url': `채널 URL 변경해 주세요 / 다온병원 채널 주소 바꿔줘 / 카카오톡 채널 링크 수정할게요 / 채널 url 교체 부탁드립니다 / 다온병원 채널 http://pf.kakao.com/_abcXY 로 바꿔줘 / 채널 등록하고 싶어요
    / 채널주소변경요 / 채널 URL 잘못 들어갔어요 고쳐주세요 / 채널 업데이트 해줘 / 채널 링크가 바뀌어서 수정 요청드립니다 / 카톡 채널 새로 연결해주세요 / 다온병원 채널 추가해줘 / 채널 주소를 갱신하고 싶습니다
    / 채널 URL 정정해 주세요 / 채널 URL 넣어줘 / 채널url 바꾸고싶은데요 / 톡채널 주소 변경할래요 / 다온병원 채널 URL 입력할게요 / 채널 바꿔야 돼요 / 플친 채널 주소 수정해줘
    / change the channel URL / update 다온병원's channel address / I'd like to edit our KakaoTalk channel link / please replace the channel url / set the channel to http://pf.kakao.com/_abcXY / fix the channel link
    / add a channel URL / our channel moved, change the url / correct the channel address of 다온병원 / can you swap the channel url / new channel url for 다온병원 please / put in our channel URL / edit channel
    / I need to change the channel / channel update pls / switch the channel to a new one / register a channel for 다온병원 / let's update the channel link / enter our channel address / point the channel url to http://pf.kakao.com/_zz12`,
  'onboarding-status': `새빛카드 어디까지 진행됐어요? / 온보딩 상태 보여줘 / 새빛카드 진행 상황 / 새빛카드 다음 단계가 뭐예요? / 도입 현황 확인 부탁드립니다 / 새빛카드 준비 얼마나 됐나요 / 새빛카드 뭐가 남았어?
    / 새빛카드 온보딩 / 새빛카드 연동 준비 상황 좀 알려줘요 / 새빛카드 도입 절차 어디까지 했죠 / 온보딩 어디쯤 왔는지 보고 싶어요 / 새빛카드 상태 / 새빛카드 이제 뭐 하면 돼? / 새빛카드 진행현황 조회해 주세요
    / 지금 새빛카드가 어느 단계예요? / 새빛카드 남은 절차 알려주세요 / 새빛카드 어디서 막혀 있어? / 새빛카드 진척도 보여줘 / 새빛카드 다음에 뭐 해야 돼요 / 새빛카드 셋업 현황
    / what is the next step for 새빛카드 / how far along is 새빛카드 / onboarding status of 새빛카드 / show the onboarding progress / where are we with 새빛카드? / what's left to do for 새빛카드 / is 새빛카드 ready yet?
    / which steps are still open for 새빛카드 / 새빛카드 progress please / what's holding up 새빛카드 / check the onboarding of 새빛카드 / what's missing for 새빛카드? / I'd like to see how 새빛카드 is coming along
    / onboarding / tell me the status of 새빛카드 / how is 새빛카드 doing / what remains for 새빛카드 / what stage is 새빛카드 at / next step for 새빛카드? / set-up status of 새빛카드`,
  'review-organization': `다온 검진센터 승인해 주세요 / 기관 승인할게요 / 대기 중인 기관 심사하겠습니다 / 다온 검진센터 반려해줘 / 발송 기관명 승인 처리 부탁드립니다 / 기관 검수 진행할게요 / 기관명 승인요 / 기관 반려하고 싶어요
    / 다온 검진센터 기관 승인 / 승인 대기 중인 기관 처리해줘 / 심사 시작할게요 / 이 기관 통과시켜 주세요 / 다온 검진센터 승인 ㄱㄱ / 발송기관명 심사할래요 / 다온 검진센터 거절해줘 사유는 서류 미비 / 기관 심사요
    / 기관명 반려 처리해 주시기 바랍니다 / 다온 검진센터 오케이 해줘 승인 / 기관 허가해 주세요 / 접수된 기관명 검토할게요
    / approve 다온 검진센터 / reject the sender name / review the pending organization / I'd like to approve an organization / please turn down the sender name request / approve the org / decline 다온 검진센터
    / can you approve the pending sender name / let's review organizations / give 다온 검진센터 the green light / sign off on the sender name / decide on the organization request / approve sender name pls
    / I want to reject an organization / accept the sender name of 다온병원 / pass the organization review / go through the organizations waiting for approval / refuse the sender name / start the organization review
    / approve the organization that is waiting`,
} as const;
