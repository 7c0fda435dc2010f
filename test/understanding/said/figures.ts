/** Requests for figures, tickets and oneself. */
export const FIGURES = {
  'usage-report': `사용량 보여줘 / 지난달 사용량 조회해 주세요 / 이용량 통계 / 이번 달 서명 건수 얼마나 돼요? / 일별 사용량 뽑아줘 / 다온병원 사용량 확인하고 싶습니다 / 월별 이용 현황 보고 싶어요 / 사용량 엑셀로 내려주세요 / 사용량좀
    / 최근 3개월 사용량 / 인증 건수 몇 건이에요? / 저희 요청 건수 집계 부탁드립니다 / DAON-P1 사용량 조회 / 7월부터 9월까지 사용량 보여줘 / 사용 실적 리포트 주세요 / 우리 이용 건수 알려줘 / 사용량 그래프 보여줄래 / 통계 자료 다운로드할게요
    / 어제 사용량 얼마야 / 사용랑 보여줘
    / show usage / usage report for last month / how many signatures did we have / our statistics please / daily usage of 다온병원 / I'd like to see our usage / download the usage CSV / usage / monthly stats for DAON-P1
    / give me usage figures / how much did we use last month / can you pull the usage numbers / usage from July to September / check our request counts / export usage / report on our usage / let me see the numbers for last month
    / display the usage chart / what was our usage yesterday / get me the usage stats`,
  'settlement-status': `정산 상태 보여줘 / 지난달 정산 금액 얼마예요? / 정산 내역 조회해 주세요 / 청구 금액 확인하고 싶어요 / 이번 달 정산 / 세금계산서 발행됐나요? / 정산 현황 / 저희 정산 확정됐어요? / 청구서 보여주세요 / 정산서 조회 부탁드립니다
    / 지난달 얼마 나왔어? / 정산좀 보여줘 / 9월 정산 내역 / 우리 정산 어떻게 됐나요 / 정산 결과 알려줘 / 청구내역 뽑아주세요 / 정산 금액 확인 부탁해요 / 지난달 정산서 볼게요 / 우리 이번달 청구액 / 정산 진행 상태 알려주세요
    / show our settlement / settlement status / how much is last month's invoice / what do we owe / check the billing statement / has our tax invoice been issued / I'd like to see the settlement / our invoice please
    / settlement for September / is our settlement confirmed yet / pull up the invoice / what's the settlement amount / view last month's bill / show me the billing / settlement overview / how much were we charged last month
    / list our settlements / can you check our settlement / look at the statement for last month / what's our bill`,
  'confirm-settlement': `정산 확정해 주세요 / 지난달 정산 확정할게요 / 정산 확정 부탁드립니다 / 청구 금액 확정하고 싶어요 / 정산 확정요 / 이번 정산 이상 없으니 확정해줘 / 9월 정산 확정해줘 / 정산 금액 맞으니까 확정 처리해 주세요
    / 정산서 확정하려고 합니다 / 지난달 정산 확정 처리 / 정산 확쩡해줘 / 저희 정산 확정 진행해 주시기 바랍니다 / 청구서 확정해 주실래요 / 정산 내역 확정할래요 / 금액 확인했어요. 정산 확정해 주세요 / 정산 확정 좀
    / 정산 마감 확정해줘 / 정산 확정하겠습니다 / 정산 이의 없음, 확정해줘요
    / confirm the settlement / please confirm last month's settlement / finalize the settlement / I'd like to confirm our invoice / accept the settlement amount / settlement confirmation please / confirm the billing statement
    / approve the settlement / the amount is right, confirm the settlement / can you finalise our invoice / confirm settlement for September / sign off the settlement / lock in the settlement / let's confirm the settlement
    / I want to accept the invoice / confirm our bill / go ahead and confirm the settlement / we agree with the invoice, confirm it / settle and confirm last month's statement / please mark the settlement as confirmed`,
  'request-adjustment': `정산 조정 요청할게요 / 정산 금액이 안 맞아요 조정해 주세요 / 청구 금액 이의 제기하고 싶어요 / 정산 이의 신청해 주세요 / 정산 정정 부탁드립니다 / 지난달 정산 조정 요청 / 조정 요청 접수해줘 / 정산 금액 다시 계산해 주세요
    / 정산서 금액이 틀렸어요 조정 요청드립니다 / 청구 이의신청할래요 / 정산 조정요 / 정산 내역에 이의 있습니다 / 이번 청구 잘못됐으니 조정해줘 / 정산금액 수정 요청합니다 / 9월 정산 조정 신청하려고요 / 정산에 이의를 제기하고자 합니다
    / 정산 금액 조정 좀 해주세요 / 청구서 금액 정정해 주세요 / 정산 조정 신청 / 세금계산서 금액이 달라요 정정 요청할게요
    / request an adjustment / dispute the invoice / I want to object to the settlement / please adjust last month's settlement / the bill is wrong, I'd like an adjustment / file an objection to the invoice / ask for a correction of the settlement
    / adjustment request for September / contest the settlement amount / can you have the invoice corrected / challenge the billing statement / settlement adjustment please / we disagree with the invoice, request an adjustment
    / raise a dispute about the settlement / the settlement amount is off, please adjust it / appeal the settlement / get the invoice adjusted / submit an adjustment request / I need the settlement amount corrected / put in an objection to the bill`,
  'ticket-status': `내 문의 어떻게 됐어요? / 문의 상태 보여줘 / 티켓 상태 / 제 문의 답변 왔나요 / 문의 내역 조회해 주세요 / 접수한 문의 확인하고 싶습니다 / 상담 접수 현황 / T-12 어떻게 됐어 / 티켓 목록 보여줘 / 문의한 거 처리됐어요?
    / 아까 문의한 건 진행상황 알려줘 / 문의내역 / 지난번 문의 답변 확인 부탁드립니다 / 제가 남긴 문의 볼게요 / 티켓 확인좀 / 내 상담 내역 / 문의 결과 알려주세요 / 접수된 티켓 조회 / 제 티켓 어디까지 처리됐죠
    / show my tickets / ticket status / what's happening with my ticket / has anyone answered my ticket / status of T-12 / my support requests / any news on my inquiry / check my ticket / did support reply yet / list my tickets
    / I'd like to check on my request to support / is my ticket still open / view my support case / update on my ticket please / where is my inquiry / has my case been solved / look up my ticket / tickets / any answer from support / see the tickets I opened`,
  'who-am-i': `내 권한 뭐예요? / 내 정보 / 제 권한 알려주세요 / 나 누구야 / 제 계정 정보 확인하고 싶어요 / 저는 어느 회사 소속인가요 / 내 역할 보여줘 / 내가 뭘 할 수 있지? / 제 소속 확인 부탁드립니다 / 나 무슨 권한이야 / 내권한확인
    / 지금 어떤 계정으로 로그인돼 있나요 / 제가 할 수 있는 업무가 뭔가요 / 나 관리자야 운영자야? / 내 계정 권한 조회 / 저 무슨 역할로 되어 있어요? / 내 프로필 보여줘 / 제 아이디로 뭐 할 수 있어요 / 내 소속 회사 알려줘 / 현재 제 권한이 무엇인지 알려 주시기 바랍니다
    / who am I / what's my role / show my permissions / my account / which company am I in / what am I allowed to do / what can I do with my role / tell me my role / am I an admin / my profile please / what rights do I have
    / check my access / what account am I logged in with / I'd like to see my role / whoami / my role? / what permissions do I have / show me my account info / which role do I have / who am i logged in as`,
  'change-settle-id': `Settle ID 변경해 주세요 / 세틀 아이디 바꾸고 싶어요 / DAON-P1 다른 기관으로 옮겨줘 / 정산 아이디 수정 부탁드립니다 / 세틀ID 변경요 / 세틀아이디 고쳐줘 / Settle ID 이름 바꿔주세요 / 테스트 세틀아이디를 운영용으로 전환해줘
    / DAON-P1 수정해 주세요 / 세틀아이디 잘못 만들었는데 바꿔줘 / Settle ID 교체 요청드립니다 / 세틀 아이디 코드 변경할래요
    / change the settle id / edit our Settle ID / move DAON-P1 to another organization / please modify the settle ID / switch the settle id to production / rename the settle id / I'd like to update a settle id / turn my test settle id into a production one
    / fix the settle id / can you convert the settle ID / correct DAON-P1 / replace our settle id`,
  'delete-settle-id': `Settle ID 삭제해 주세요 / 세틀 아이디 지워줘 / DAON-P1 없애줘 / 안 쓰는 정산 아이디 제거 부탁드립니다 / 세틀ID 삭제요 / DAON-T1 삭제할게요 / 세틀아이디 빼주세요 / 필요없는 Settle ID 정리해줘 / 정산아이디 폐기하고 싶습니다
    / 세틀 아이디 하나 날려줘 / Settle ID 말소 처리 부탁드려요 / 세틀아이디삭제좀
    / delete the settle id / remove DAON-P1 / get rid of the settle ID / erase our test settle id / I'd like to delete a Settle ID / please drop the old settle id / can you take the settle id out / wipe the settle ID / kill DAON-T1 / settle id deletion please
    / throw away the settle id / discard our settle id`,
  'change-dealer-contract': `딜러사 계약 연장해 주세요 / 딜러 계약 변경하고 싶어요 / 카카오와의 계약 갱신 부탁드립니다 / 딜러사 계약에 상품 추가해줘 / 딜러사 계약 해지할게요 / 딜러계약 수정요 / 딜러사 계약 단가 바꿔줘 / 딜러사 계약 새로 맺고 싶어요
    / 딜러사 계약 등록해 주세요 / 우리 딜러 계약 기간 늘려줘 / 딜러사 계약 종료하려고요 / 카카오 계약 내용 변경 요청드립니다
    / extend our dealer contract / change the dealer contract / renew the contract with Kakao / add a product to our dealer contract / terminate our dealer contract / please edit the dealer contract / I'd like to prolong the dealer contract
    / end the dealer contract / modify our contract with Kakao / can you amend the dealer contract / register a dealer contract / update the prices in our dealer contract`,
  'change-business-info': `사업자 정보 변경해 주세요 / 회사 이름 바꿔 주세요 / 상호가 바뀌었어요 수정 부탁드립니다 / 대표자 변경하고 싶어요 / 사업자번호 수정해줘 / 사업자정보 바꿔요 / 회사 주소 이전했어요 변경해 주세요 / 법인명 변경 요청드립니다 / 회사명 고쳐줘
    / 사업자명 정정해 주세요 / 대표님이 바뀌셔서 대표자명 수정해야 해요 / 사업자등록번호 변경할게요
    / change our business info / update the company name / our legal name changed, please update it / edit the business registration number / I'd like to correct our company address / change the representative's name
    / modify business details / fix our business name / can you update our business registration / we were renamed, change the company name / company info update please / correct the legal name`,
} as const;
