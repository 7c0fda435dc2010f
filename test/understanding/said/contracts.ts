/** Requests about contracts and what is set in them. */
export const CONTRACTS = {
  'register-contract': `상품 계약 등록해 주세요 / 새빛카드 계약 추가하고 싶습니다 / 본인확인 계약 하나 만들어줘 / 전자서명 상품 신청할게요 / 계약 등록 부탁드려요 / 계약등록좀 / 다온병원 DAON-P1로 계약 체결할게요
    / 이용기관 계약 새로 넣어야 해요 / 다온병원 인증로그인 계약 진행해 주세요 / 계약 신규 등록 요청드립니다 / 상품계약 추가요 / 다온병원 계약 하나 더 맺고 싶어요 / 테스트 계약 하나 등록해줘 / 계약 생성해 주실 수 있나요
    / 새로 계약하고 싶어요 / 다온병원 본인확인 쓰려고요 계약 등록해 주세요 / 계약 드록해줘 / 다온병원 상품 계약 시작할게요 / 출금동의 계약 등록하려고 합니다 / 간편인증 말고 전자서명 계약 등록해줘
    / register a contract / add a product contract for 다온병원 / I'd like to sign a contract for identity verification / set up a contract / create a new contract for 새빛카드 / new contract please
    / we need a contract for e-signature / can you register an identity contract with DAON-P1 / put in a product contract / conclude a contract for 다온병원 / sign 다온병원 up for login / start a new contract / open a contract
    / contract registration please / make a contract for 다온병원 / enter a new product contract / let's add a contract / I want to take out a contract for sign / get a contract going for 다온병원 / submit a contract`,
  'update-operating-ips': `운영 IP 변경해 주세요 / CT-1001에 IP 추가해줘 / 서버 IP 바뀌어서 수정 부탁드립니다 / 운영 아이피 하나 더 등록할게요 / 211.45.10.9 운영 IP에 추가해 주세요 / 아이피 빼줘 / IP추가요 / CT-1001 운영IP 211.45.10.8로 바꿔줘
    / 허용 아이피 등록하고 싶어요 / 안 쓰는 IP 삭제할래요 / 접속 IP 변경 요청드립니다 / CT-1001 아이피 교체 / 운영 IP 좀 넣어주세요 / 방화벽에 열 IP 추가해주세요 / IP 주소를 갱신하려고요 / 운영아이피 변걍해줘
    / 서버 이전했어요 IP 바꿔주세요 / 운영 IP를 211.45.10.7에서 211.45.10.8로 변경 / 기존 IP 지우고 새 IP 넣어주세요 / CT-1001 IP 수정하겠습니다
    / change the operating IP / add 211.45.10.9 to CT-1001 / update our server IPs / please remove an operating IP / whitelist 211.45.10.9 / replace the IP of CT-1001 / take 211.45.10.7 off the list / we moved servers, change the IP
    / register a new IP address / I'd like to edit the allowed IPs / put 211.45.10.9 on the allow list / drop the old IP / swap our operating ip for 211.45.10.8 / need to add an IP / can you delete one of our IPs / IP change for CT-1001
    / set the operating IP to 211.45.10.8 / get rid of the old server IP / modify operating ips pls / enter another server IP`,
  'update-call-centre': `고객센터 번호 변경해 주세요 / 콜센터 전화번호 바꿔줘 / CT-1001 고객센터 이름 수정할게요 / 고객센터 정보 업데이트 부탁드립니다 / 고객센터 1588-4000으로 바꿔줘 / 대표번호가 바뀌었어요 고객센터 정보 고쳐주세요
    / 고객센터변경요 / 콜센터 명칭 수정하고 싶어요 / 계약에 있는 고객센터 전화 바꾸려고요 / 고객센터 연락처 변경 요청드립니다 / CT-1001 콜센터 1588-4000으로 변경 / 고객센터명 '다온콜'로 바꿔주세요 / 고객센터 번호 갱신해줘
    / 콜센터번호 교체해 주세요 / 고객센터 전화가 달라져서 수정해야 합니다 / 상담 대표번호 바꿔줘 / 고객샌터 번호 바꿔줘 / 고객센터 정정 부탁해요 / 고객센터 새 번호로 바꿔 주실래요 / 고객센터 정보를 수정하고자 합니다
    / change the call centre number / update our call center / edit the call centre name of CT-1001 / set the customer service phone to 1588-4000 / the hotline number changed, please update it / call centre change please
    / I'd like to correct the call center phone / replace the call centre info / our customer service moved, update the number / can you switch the call centre to 1588-4000 / new call center number for CT-1001
    / modify the customer service name / fix the call centre phone number / put in a new call centre number / rename the call centre / I need to update the customer centre contact / swap the helpline number
    / call center details need updating / change customer care phone / let's edit the call centre`,
  'contract-status': `CT-1001 상태 / CT-1001 상태 알려줘 / 계약 상태 확인해 주세요 / CT-1001 반영됐나요? / 우리 계약 언제까지예요? / 다온병원 계약 보여줘 / 계약 현황 조회 부탁드립니다 / CT-1001 라이브 됐어? / 저장한 계약 반영 됐는지 봐줘
    / CT-1001 보여줘 / 계약목록 / 다온병원 계약 목록 좀 / CT-1001 아직이에요? / 계약 내용 확인하고 싶어요 / 우리 계약 지금 살아 있나요 / CT-1001 적용됐는지 확인 부탁해요 / 계약건 어떻게 돼가고 있나요 / CT-1001 조회
    / 다온병원 계약 만료일 알려줘 / CT-1001 운영 IP 반영됐어?
    / status of CT-1001 / is CT-1001 live yet? / show CT-1001 / check our contract / what's the state of our contract / has CT-1001 been applied / show me the contracts of 다온병원 / contract status please / CT-1001?
    / how is CT-1001 doing / are my contract changes live / when does CT-1001 expire / look up CT-1001 / I'd like to see the status of CT-1001 / list our contracts / is the contract for 다온병원 active / did CT-1001 go through
    / pull up CT-1001 / our contract details / can you check if CT-1001 is live`,
  'resend-contract-email': `계약 메일 다시 보내줘 / CT-1001 계약 이메일 재발송해 주세요 / 계약 안내 메일 못 받았어요 재전송 부탁드립니다 / 계약서 메일 한번 더 보내주세요 / CT-1001 메일 재전송 / 계약 메일 재송부 요청드립니다
    / 계약메일재발송요 / 상품 계약 메일 다시 보내 주실래요? / 이용기관이 계약 메일을 지웠대요 다시 보내주세요 / CT-1001 확인 메일 다시 보내고 싶어요 / 계약 이메일 또 보내줘 / 계약 알림 메일 다시 발송해줘 / 계약 체결 메일 재발송하려고요
    / 계약 메일이 안 왔대요. 다시 보내주세요 / CT-1001 이메일 다시 쏴줘 / 계약 관련 메일 다시 한번 부탁드려요 / 계약 이메일 재발송 가능할까요? 부탁해요 / 계약메일 다시요 / 계약 안내 메일을 재발송하고자 합니다 / 다온병원 계약 메일 한 번 더
    / resend the contract email / send the contract e-mail for CT-1001 again / please resend the contract mail / the contract mail never came, send it again / contract email once more please / re-send the e-mail of CT-1001
    / I'd like the contract email resent / can you send the contract confirmation again / shoot the contract mail over again / resend contract mail pls / they lost the contract email, please resend it / get the contract email out again
    / send CT-1001's email one more time / mail the contract again / need the contract notification resent / repeat the contract email / another copy of the contract email please / forward the contract mail again
    / could you re send the contract notice / send out the contract e-mail again`,
  'retry-contract': `CT-1001 반영 다시 시도해 주세요 / 반영 재시도 좀 / 반영 재시도 부탁드립니다 / 계약 다시 반영해줘 / CT-1001 재반영 / 반영 실패했는데 다시 돌려주세요 / CT-1001 다시 적용해 주세요 / 계약 적용 재시도할게요 / 반영이 안 돼서 다시 시도하고 싶어요
    / CT-1001 재시도요 / 실패한 계약 다시 해줘 / 계약 전파 다시 시도해줘 / 설정 반영 한 번 더 해주세요 / 계약 재적용 요청드립니다 / CT-1001 반영 다시 ㄱㄱ / 반영 제시도 해줘 / CT-1001 한 번 더 시도해 볼래요 / 계약 반영이 멈췄어요 재시도해 주세요
    / 저장은 됐는데 반영이 안 됐어요. 재반영 부탁해요 / 계약 반영 다시 걸어줘
    / retry CT-1001 / try applying the contract again / re-apply CT-1001 / please retry the propagation / apply the contract once more / contract retry please / it failed, retry the contract please / push CT-1001 again
    / I'd like to retry the failed contract / can you try CT-1001 again / kick off the retry for CT-1001 / give CT-1001 another try / run the contract propagation again / reapply the contract settings / retry applying pls
    / propagate CT-1001 again / have another go at CT-1001 / the change didn't go live, try again please / redo the propagation of CT-1001 / let's retry the contract`,
  'dealer-contracts': `딜러사 계약 보여줘 / 딜러 계약 조회해 주세요 / 우리 딜러사 계약 현황 / 카카오와 맺은 계약 확인하고 싶습니다 / 딜러사 계약 목록 / 단가 알려줘 / 우리 서비스 제공 단가 얼마예요? / 딜러사계약 언제 끝나요 / 우리 단가표 보여주세요
    / 카카오랑 한 계약 내용 볼래요 / 딜러 계약 상품 뭐뭐 있어? / 딜러사 계약 조회 부탁드립니다 / 딜러계약좀 보여줘요 / 본인확인 단가 조회 / 저희 딜러사 계약 만료일이 언제죠 / 딜러사 계약 상세 / 상품별 단가 확인 부탁드려요
    / 딜러사 계약 상태 확인해줘 / 우리 회사가 카카오랑 맺은 계약 리스트 / 딜러사 계약 내역 보여 주시기 바랍니다
    / show our dealer contracts / what are our unit prices / dealer contract please / list the dealer contracts / check the contract with Kakao / I'd like to see our dealer contract / when does our dealer contract end
    / what do we pay per request / dealer contract status / our unit price for identity / show the prices in our dealer contract / which products are in our dealer contract / look at our contract with Kakao
    / pull up the dealer contract / price list please / can you show me our unit prices / view dealer contracts / details of the dealer contract / give me the dealer contract overview / see the unit prices`,
} as const;
