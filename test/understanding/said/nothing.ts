/** What must start no change, whatever words stand in it: questions about doing, prohibitions, reports, complaints, ifs. */
export const NOTHING = {
  'questions about doing': `초대는 어떻게 해요? / 멤버 초대 방법 알려주세요 / 초대 취소하면 그 사람한테 알림이 가나요? / 이용기관은 어떻게 등록하나요 / 계약 등록할 때 뭐가 필요해요? / 앱 등록은 누가 하나요? / Settle ID는 어디서 추가하나요
    / 권한 변경은 누가 할 수 있어요? / 운영자도 초대할 수 있어요? / 정산 확정은 언제까지 해야 하나요? / 기관명 추가하려면 뭐가 필요하죠 / 멤버 삭제하면 어떻게 되나요? / 채널 URL은 꼭 등록해야 하나요? / IP는 몇 개까지 등록할 수 있나요
    / 초대 링크 유효기간이 얼마나 돼요? / 계약 등록 절차가 궁금해요 / 딜러사 계약은 어떻게 연장하나요? / Settle ID 삭제가 가능한가요? / 회원 가입은 어떻게 하나요? / 초대 메일이 안 오면 어떻게 해야 하나요 / 재시도하면 뭐가 달라지나요?
    / 이용기관 등록하는 순서 좀 / 멤버를 빼면 그 사람 계약은 어떻게 돼요? / 초대를 취소하는 법 / 앱 등록 왜 해야 돼요?
    / how do I invite someone? / how can I cancel an invitation / what happens if I remove a member? / who can register an institution? / where do I add a settle id / can an operator invite an admin? / how to register a contract
    / what do I need to register an app? / is it possible to delete a Settle ID / how long is an invitation valid? / do I have to enter a channel URL? / when do I have to confirm the settlement? / how many IPs can I register
    / could you explain how to invite a member / tell me how to add a sender name / what's the procedure to register an institution? / why do I need to register an app / are we allowed to change the dealer contract?
    / steps to register a contract / which roles can be invited?`,
  prohibitions: `초대하지 마세요 / 아직 등록하지 말아 주세요 / 계약 등록하지 마 / 초대 취소하지 마요 / 메일 다시 보내지 마세요 / 멤버 삭제하면 안 돼요 / 절대 빼지 마세요 / 정산 확정하지 말아줘 / IP 바꾸지 마 / 앱 등록은 하지 마세요 / 초대 보내면 안 됩니다
    / 이도윤 빼지 마 / 아무도 초대하지 말아주세요 / 권한 바꾸면 안 돼
    / don't invite anyone / please do not register the contract / do not cancel the invitation / don't remove him / never resend it / don't confirm the settlement yet / you mustn't delete the member / please don't change the IP / stop, don't send the invite
    / I don't want you to register anything / do not add anyone / don't touch the contract`,
  askedWithVerbs: `직접계약한 기관인데 가입은 누구한테 말해야 초대해줘요? / 이번 달 청구금액이 이상한데 조정해 달라고 하려면 뭘 눌러요? / 딜러사가 고객사 앱을 대신 등록해 줘도 되나요 / 제가 곧 퇴사라 제 계정을 제 손으로 지우고 가려는데 되나요
    / 계약기간을 1년으로 넣으려는데 3개월에서 안 바뀌어요 / 거래처 담당자를 대신 불러들이는 일을 맡기려는데 등급을 뭘로 드려야 하나요 / Link I got says the invitation was cancelled and won't let me in
    / Only test products are listed when I pick products, where are the live ones / does the invite need a Kakao account email / can i nuke my own account or does someone else have to`,
  reports: `등록했어요 / 멤버 초대했어요 / 어제 초대 메일 보냈습니다 / 이용기관 등록 완료했습니다 / 계약 등록은 이미 했어요 / 앱 등록했는데요 / 초대 취소했어요 / 정산 확정했습니다 / 이도윤은 이미 뺐어요 / 아까 IP 추가했어요 / Settle ID 만들었어요
    / 초대받았어요 / 새빛카드 앱 등록 끝났어요 / 기관명은 등록돼 있어요 / 권한 변경했음 / 이미 재발송했어요 / 그 사람은 지난주에 삭제했습니다
    / I already invited her / we registered the contract yesterday / I've added the IP / the invitation was cancelled / I resent it this morning / we have registered the app / he was removed last week / I've already confirmed the settlement
    / the institution is registered / I cancelled the invite / they accepted the invitation / I changed the channel url myself`,
  complaints: `왜 이렇게 복잡해요 / 초대가 너무 번거롭네요 / 계약 등록 화면이 너무 느려요 / 등록이 왜 이렇게 어려워요 / 맨날 초대 메일이 늦게 와요 / 이거 등록하는데 한 시간 걸렸어요 / 초대 메일이 안 왔어요 / 앱 등록이 안 돼요 / 계약 등록하다가 오류 났어요
    / 등록 버튼이 안 눌려요 / 멤버 초대가 안 됩니다 / 초대 링크가 안 열려요 / 정산 확정 버튼이 안 보여요 / IP 추가가 안 되네요
    / why is this so complicated / inviting people is such a pain / registering a contract takes forever / the invitation never arrived / I can't register the app / the register button doesn't work / adding an IP fails every time
    / this invite thing is annoying / the settlement page is broken / inviting doesn't work`,
  'ifs and maybes': `초대하면 바로 들어올 수 있나요? / 만약 계약을 해지하면 위약금이 있나요? / 운영자를 관리자로 바꾸면 뭐가 달라져요? / 등록하게 되면 알려주세요 / 혹시 초대를 취소한다면 어떻게 되죠 / 기관을 추가하면 심사가 얼마나 걸려요?
    / 앱을 등록하지 않으면 어떻게 되나요 / 나중에 초대할 수도 있어요 / 초대할지 말지 고민 중이에요 / 등록할까 말까
    / if I cancel the invitation, can I invite her again? / suppose I remove a member, what then? / what if we register the wrong app? / I might invite someone later / should I invite an operator or an admin?
    / would it matter if I changed the IP? / if we register today, when is it live? / maybe I'll add a contract next month / I'm wondering whether to register an app / thinking about adding a member`,
  'other things': `회의실 등록해줘 / 피자 주문해줘 / 카톡 이모티콘 추가해줘 / 택배 취소해줘 / 비행기 예약 변경해 주세요 / 친구 추가해줘 / 유튜브 구독 취소 / 와이파이 비밀번호 바꿔줘 / 휴가 신청할게요 / 커피 한 잔 부탁해요
    / book a table for two / order a pizza please / change my password / cancel my flight / add milk to the shopping list / remove the background from this photo / register for the marathon / send flowers to my wife / turn off the lights / play some music`,
} as const;

/** A flow that only shows may answer these. */
export const LOOKS_ALLOWED: ReadonlySet<string> = new Set([
  'questions about doing',
  'ifs and maybes',
  'complaints',
  'reports',
]);
