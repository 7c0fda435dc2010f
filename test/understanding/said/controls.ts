/** Commands said in a task, beyond those of controls.test.ts: slang, typos, no spaces, the wrong layout, English. */
export const CONTROLS_SAID = {
  cancel:
    '취소헤줘 / 취소 할레요 / 그만 할레 / cnlth / 아 됐고 그만 / 걍 취소 / 초대 안 할래 / 이 작업 그만둘게요 / 취소요 / 취소해쥬 / 그냥 취소해 주세요 / let me out / cancel this please / scrap this / call it off / I want out / abort mission / stop this / cancle / nvm forget it',
  back: '뒤로 / 뒤로가기 / 이전으로 돌아가줘 / 앞 질문으로 / 하나 전으로 / 아까 그 질문으로 돌아가줘 / 한단계 뒤로 / 다시 이전 / 뒤로 가주세요 / 이전 단계요 / go back / back please / previous question / one step back / take me back / can we go back one / let me go back / step back / back up one / return to the previous question',
  skip: '건너뛰기 / 패스 / 스킵할게요 / 이건 넘어갈게요 / 넘어가 / 없어요 / 다음으로 넘어가 주세요 / 비워둘게요 / 생략 / 이건 패스요 / 나중에 넣을게요 / skip / skip this / pass / leave it blank / next please / none / no url / leave it empty please / skip it for now',
  why: '왜요? / 왜 필요해요? / 그건 왜 물어봐요 / 왜 알아야 돼요? / 이메일이 왜 필요한가요 / 꼭 필요한가요? / 이유가 뭐예요 / 왜 입력해야 하죠 / 굳이 왜? / 어디에 쓰는 건데요? / 이걸 왜 적어요 / why / why do you need that? / what for / why do you ask? / is it required? / why is that necessary / do I have to give it / what is it for? / what do you need it for',
  wait: '잠깐만요 / 잠시만 / 기다려줘 / 잠깐 찾아볼게요 / 확인하고 올게요 / 쫌만 기다려봐요 / 잠시만 기다려 주세요 / 이따 할게요 / 잠만요 / 좀 있다가 / 알아보고 올게요 / 1분만요 / wait / hold on / one sec / give me a minute / let me check / hang on please / just a moment / brb / I need a moment',
  help: '도와줘 / 도움말 / 뭐라고 써야 돼요? / 어떻게 하면 돼요? / 예시 좀요 / 뭘 입력해야 하나요 / 사용법 / 무슨 말인지 모르겠어요 / 이해가 안 가요 / 좀 도와주세요 / 뭐 할 수 있어? / 어떤 걸 넣으면 돼요? / help / help me out / what can I say? / give me an example / what should I type? / what do you mean? / I need some help / how does this work / show me an example',
  repeat:
    '다시 말해줘 / 뭐라고요? / 다시 한번요 / 질문 다시 / 못 들었어요 / 방금 뭐 물어봤어요? / 한 번 더 말해주세요 / 질문이 뭐였죠 / 다시 보여줘 / 다시 알려주세요 / repeat / say that again / what was the question? / come again? / pardon? / repeat please / can you repeat that / what did you ask? / one more time / again please',
  restart:
    "처음부터 / 다시 시작 / 처음부터 다시 할게요 / 리셋 / 처음으로 돌아가줘 / 맨 처음부터 할래요 / 새로 시작할게요 / 처음부터 다시 / 싹 다시 할래 / 초기화해줘 / restart / start over / from the beginning / let's start again / reset / begin again please / start from scratch / can we start over / back to the beginning / redo everything",
  hand_over:
    "상담원 연결 / 사람이랑 얘기하고 싶어요 / 상담원 바꿔줘 / 담당자랑 통화할 수 있을까요 / 그냥 사람 불러주세요 / 상담사 연결 부탁드립니다 / 직원분이랑 얘기할래요 / 카카오 담당자 연결해 주세요 / 문의 남길게요 / 상담원연결좀 / 사람 나와 / 실제 상담원과 대화하고 싶습니다 / 상담언 연결 / talk to a human / agent please / connect me to support / I want a real person / get me an agent / speak to someone / human / can I talk to somebody / hand me to a person / open a ticket / transfer me to an agent / I'd rather talk to a person",
} as const;
