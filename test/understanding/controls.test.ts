import { describe, expect, test } from 'vitest';
import { controlOf, leading, smallTalkOf } from '../../src/understanding/controls.ts';

/** Sayings of one meaning, parted by a stroke. */
function sayings(text: string): string[] {
  return text.split(/\s\/\s/).map((saying) => saying.trim());
}

const CONTROLS = {
  cancel: `취소 / 취소요 / 취소해 주세요 / 취소해줘 / 취소할게요 / 취소할래 / 취소하겠습니다 / 취소 부탁드립니다 / 취소해 주실래요? / 취소 좀
    / 그만 / 그만할래요 / 그만하고 싶어요 / 그만둘게요 / 이제 그만 / 아니다 그만 / 됐고 그만할래 / 중단해 주세요 / 중지할게요 / 관둘래요
    / 포기할게요 / 계약 안 할래 / 초대 안 할래요 / 안 할래요 / 안 할게요 / 없던 일로 해주세요 / 필요 없어요 / 지금 하던 거 취소해줘
    / 이거 취소해 주세요 / 그냥 취소할게요ㅋㅋ / 취소!! / 다 취소해줘 / 안녕하세요 취소해 주세요 / 죄송한데 취소할게요 / 그만하자 / 됐어요
    / 하기 싫어졌어요 / 안 하고 싶어요 / 아 그냥 안 할래 / 진행 중단해 주세요 / 취소하고 싶은데요 / 그만할까 봐요
    / cancel / cancel it / please cancel / cancel this please / stop / stop it / quit / exit / abort / forget it / actually forget it
    / never mind / nevermind / nvm / I don't want this anymore / I want to stop / I'd like to cancel / let's stop here / drop it
    / sorry, cancel that / hi, please cancel / cancel everything / forget about it / I changed my mind / actually, cancel!!`,
  restart: `처음부터 / 처음부터 다시 / 처음부터 다시 할게요 / 처음부터 다시 할래요 / 처음부터 해주세요 / 처음부터 시작해 주세요 / 다시 처음부터
    / 맨 처음부터 다시 / 처음으로 / 처음으로 돌아갈래요 / 처음으로 돌아가 주세요 / 리셋 / 리셋해줘 / 리셋해 주세요 / 초기화 / 초기화해 주세요
    / 다시 시작 / 다시 시작할게요 / 다시 시작해 주세요 / 새로 시작할래요 / 재시작 / 재시작해줘 / 처음부터요 / 처음부터 다시 부탁드립니다
    / 그냥 처음부터 다시 하자ㅋㅋ / 처음부터 다시!! / 처음부터 하고 싶습니다 / 아 처음부터 다시요 / 죄송한데 처음부터 다시 할게요
    / 전부 다시 할래요 / 처음부터 다시 하고 싶은데요 / 다시 처음으로 가주세요
    / restart / start over / start over please / let's start over / start again / start from scratch / reset / restart please
    / from the beginning / from the top / begin again / start again from the beginning / can we start over / I want to start over
    / sorry, let's restart / hi, start over / please restart / start all over / let me start again / from scratch`,
  back: `뒤로 / 뒤로요 / 뒤로 가기 / 뒤로 갈게요 / 뒤로 가주세요 / 이전 / 이전으로 / 이전으로 돌아가 주세요 / 이전 단계로 / 이전 단계로 가줘
    / 이전 질문으로 / 이전 질문으로 갈래요 / 전 단계로 / 한 단계 뒤로 / 하나 뒤로 / 되돌려줘 / 되돌려 주세요 / 돌아가기 / 돌아가 주세요
    / 되돌리고 싶어요 / 앞 단계로 돌아가고 싶어요 / 뒤로 가고 싶어요 / 뒤로 부탁드립니다 / 뒤로!! / 뒤로ㅋㅋ / 아 뒤로 / 죄송한데 뒤로요
    / 바로 전으로 / 이전으로 부탁드려요 / 전으로 돌아갈게요 / 다시 뒤로 갈래요 / 이전 질문 다시 / 앞으로 돌아가 주세요
    / back / go back / go back please / back please / previous / previous step / previous question / one step back / take me back
    / go back one / step back / to the previous question / go to the previous step / can you go back / I want to go back / please go back
    / sorry, go back / let's go back / back one step / the previous one`,
  skip: `건너뛰기 / 건너뛸게요 / 건너뛸래요 / 건너뛰어 주세요 / 건너뛰자 / 이건 건너뛸게요 / 패스 / 패스요 / 패스할게요 / 이건 패스 / 스킵
    / 스킵할래요 / 스킵해 주세요 / 생략 / 생략할게요 / 생략해 주세요 / 생략하겠습니다 / 넘어갈게요 / 넘어가 주세요 / 그냥 넘어가죠 / 다음으로
    / 다음으로 넘어가 주세요 / 비워 둘게요 / 비워둬 주세요 / 없어요 / 없습니다 / 없음 / 아직 없어요 / 채널 없어요 / 해당 없음 / 나중에 입력할게요
    / 나중에 등록할게요 / 일단 패스!! / 패스ㅋㅋ / 이건 빼고 진행해 주세요 / 건너뛰고 싶어요 / 없는데요 / 아 없어요 / 건너뛰어도 돼요
    / 죄송한데 건너뛸게요 / 넘길게요
    / skip / skip it / skip this / skip please / please skip this / pass / none / leave it blank / leave it empty / leave it out
    / n/a / not now / next / I don't have one / we have none / skip for now / let's skip this / can we skip this / I'd like to skip
    / no thanks / skip this step / skip that question / sorry, skip`,
  repeat: `뭐라고? / 뭐라고요? / 뭐라고 하셨죠? / 뭐라고 했어요? / 다시 말해줘 / 다시 말씀해 주세요 / 다시 한번 말해줘 / 다시 한번요
    / 다시 알려주세요 / 다시 보여주세요 / 다시 설명해 주세요 / 한 번 더 / 한 번 더 말해 주세요 / 한번 더 알려줘 / 한 번만 더요 / 질문 다시
    / 질문 다시 해주세요 / 질문이 뭐였죠? / 질문 뭐였어요? / 방금 질문 뭐였죠 / 못 들었어요 / 못 봤어요 / 다시 물어봐 주세요 / 네? / 예?
    / 뭐라고??ㅋㅋ / 다시요 / 다시 읽어줘 / 죄송한데 다시 말씀해 주세요 / 뭐라고 하셨어요? / 뭐 물어봤죠? / 뭘 물어보셨죠? / 잘못 들었어요
    / 아 뭐라고요? / 방금 뭐라고 하셨죠?
    / repeat / repeat that / repeat please / please repeat the question / say that again / say it again please / come again?
    / pardon? / what was that? / what was the question? / what did you say? / what did you ask? / one more time / show me again / again please
    / can you repeat that / could you say that again / sorry, what was the question? / what's the question / ask again`,
  why: `왜 / 왜요 / 왜요? / 왜죠? / 왜?? / 왜 필요해요? / 왜 물어봐요? / 왜 묻는 거예요? / 그건 왜요? / 그게 왜 필요하죠? / 이게 왜 필요한가요?
    / 왜 알려줘야 해요? / 왜 입력해야 하나요? / 왜 적어야 돼? / 왜 넣어야 하는데 / 꼭 필요한가요? / 꼭 넣어야 해요? / 꼭 입력해야 하나요?
    / 반드시 입력해야 합니까? / 굳이 적어야 해? / 안 넣으면 안 돼요? / 안 적으면 안 되나요? / 없으면 안 돼요? / 근데 왜요? / 왜요ㅋㅋ
    / 이유가 뭐예요? / 필요한 이유가 뭐죠? / 묻는 이유가 뭐예요 / 왜 그런가요? / 무슨 이유로요? / 왜 써야 하죠? / 어디에 쓰이는 건데요?
    / why / why? / why not? / but why? / why do you need it? / why do you ask? / why is this needed? / why do I have to enter this?
    / what for? / what is it for? / what's this for? / what is that for / do I really have to give it? / do I need to enter this?
    / is it required? / is this necessary? / is it mandatory? / so why / why is that / must I provide this?`,
  wait: `잠깐 / 잠깐만 / 잠깐만요 / 잠깐만 기다려 주세요 / 잠시만 / 잠시만요 / 잠시만 기다려줘 / 잠시만 기다려 주실래요? / 잠만 / 잠만요 / 기다려
    / 기다려줘 / 기다려 주세요 / 조금만 기다려 주세요 / 좀만 기다려 / 좀 있다가 할게요 / 조금 있다가 할게요 / 이따 할게요 / 이따가 알려드릴게요
    / 찾아보고 올게요 / 찾아보고 알려드릴게요 / 확인해 보고 올게요 / 확인하고 말씀드릴게요 / 알아보고 다시 올게요 / 물어보고 올게요 / 아 잠깐만요
    / 네 잠시만요 / 음 잠깐 / 잠시만요!! / 잠깐만요ㅋㅋ / 잠시만 계세요 / 죄송한데 잠시만요 / 찾아볼게요 / 금방 올게요 / 생각 좀 해볼게요
    / 확인해 보고 알려드리겠습니다
    / wait / wait please / please wait / hold on / hang on / hold on a second / one sec / one second / one moment please / just a moment
    / just a minute / give me a second / give me a minute please / brb / let me check / let me check first / I'll be back / wait a minute
    / a moment please / sorry, one moment / ok wait / hang on a sec / let me look it up / need a minute`,
  dont_know: `모르겠어요 / 모르겠습니다 / 모르겠는데요 / 모르겠네요 / 모르겠어 / 몰라 / 몰라요 / 모름 / 모릅니다 / 잘 모르겠어요 / 잘 모르겠는데
    / 잘 몰라요 / 저도 몰라요 / 저는 모르겠습니다 / 그건 모르겠어요 / 아직 몰라요 / 정확히 모르겠어요 / 글쎄요 / 글쎄 / 기억이 안 나요
    / 기억 안 나는데 / 생각이 안 나네요 / 모르겠다ㅠㅠ / 모르겠어요!! / 음 모르겠네 / 맞는지 모르겠네 / 뭔지 모르겠어요 / 뭘 넣어야 할지 모르겠어요
    / 어디서 찾아요? / 어디서 확인하나요? / 어디서 볼 수 있나요? / 어떻게 찾아요? / 어떻게 확인해요? / 아 몰라 / 죄송한데 잘 모르겠어요
    / 뭐라고 적어야 할지 모르겠네요 / 그게 뭔지 모르겠는데요 / 까먹었어요 / 잊어버렸어요
    / I don't know / don't know / dunno / idk / not sure / I'm not sure / no idea / I have no idea / I don't know it / no clue
    / I don't remember / I can't remember / I forgot / sorry, I don't know / hmm not sure / where can I find it? / where do I find that?
    / how do I find it? / I do not know / I don't know what to enter / not sure about that`,
  help: `도움말 / 도움 / 도와줘 / 도와줘요 / 도와주세요 / 도와주실래요? / 도와주시겠어요? / 도움이 필요해요 / 도움 좀 / 도움말 좀 / 도움말 보여줘
    / 헬프 / 사용법 / 사용법 알려줘 / 사용 방법 알려주세요 / 메뉴 / 메뉴 보여줘 / 기능 / 뭐 할 수 있어요? / 뭘 할 수 있어? / 뭐 해줄 수 있어요?
    / 뭐 도와줄 수 있어요? / 무엇을 할 수 있나요? / 할 수 있는 게 뭐야? / 여기서 뭐 할 수 있어요? / 뭐 하면 돼요? / 어떻게 하면 돼요?
    / 어떻게 해야 해요? / 어떻게 해요? / 무슨 말이에요? / 이해가 안 돼요 / 예시 좀 / 예시 보여주세요 / 예를 들면? / 뭘 적어야 되는데
    / 뭘 적으면 돼요? / 뭐라고 써야 해요? / 도와주세요!! / 도와줘ㅠㅠ / 안녕하세요 도와주세요 / 좀 도와줘
    / help / help me / please help / help please / can you help me? / I need help / menu / options / commands / what can you do?
    / what can I do here? / how does this work? / what now? / what should I do? / I don't understand / I'm lost / I'm confused
    / hi, help me / give me an example / what should I enter? / what do I type here? / for example? / an example please`,
  hand_over: `상담원 / 상담원! / 상담원 연결 / 상담원 연결해줘 / 상담원 연결해 주세요 / 상담원 연결 부탁드립니다 / 상담원이랑 얘기하고 싶어요
    / 상담원 바꿔줘 / 상담원 바꿔 주세요 / 상담원 불러줘 / 상담사 연결 / 상담사 연결해 주실래요? / 상담사요 / 상담하고 싶어요 / 사람 불러줘
    / 사람이랑 얘기할래요 / 사람이랑 통화하고 싶어요 / 사람하고 말하고 싶습니다 / 직원 연결해 주세요 / 담당자 연결 / 담당자 연결해 주세요
    / 담당자한테 문의할게요 / 담당자와 통화하고 싶은데요 / 문의 남길게요 / 문의 접수해 주세요 / 티켓 열어줘 / 문의 넣고 싶어요 / 상담원 좀요
    / 상담원 필요해요 / 아 그냥 상담원 연결해줘ㅋㅋ / 안녕하세요 상담원 연결해 주세요 / 상담원이요 / 사람 연결 / 상담 연결 / 담당자 바꿔줘요
    / 실제 사람과 대화하고 싶어요
    / agent / agent please / human / human please / talk to a human / talk to an agent / I want to talk to a person / speak to a human
    / speak with someone / connect me to an agent / connect me with support please / transfer me to a person / can I talk to a real person?
    / I need a human / I want an agent / get me a human / let me speak to a representative / open a ticket / contact support / hand me over
    / hi, can I speak to someone?`,
  affirm: `네 / 넵 / 넹 / 네네 / 네에 / 예 / 응 / 웅 / 어 / ㅇㅇ / ㅇㅋ / 오케이 / 오키 / 콜 / 그래요 / 그럼요 / 맞아요 / 맞습니다 / 네 맞아요
    / 네 맞습니다 / 음 네 / 좋아요 / 좋습니다 / 물론이죠 / 당연하죠 / 확인 / 확인했습니다 / 확인했어요 / 네 확인했어요 / 확정 / 그렇게 해주세요
    / 네 그렇게 해주세요 / 이대로 진행해 주세요 / 진행 / 진행해 주세요 / 진행해줘 / 진행할게요 / 진행하시죠 / 네 진행해 주세요
    / 알겠어요 진행하시죠 / 네 알겠습니다 / 부탁드립니다 / 네 부탁드려요 / 해주세요 / 네네 해줘요 / 네!! / 넵ㅋㅋ / 아 네 / 어 맞아
    / 네 감사합니다 / 진행 부탁드립니다 / 그렇게 할게요 / ㄱㄱ / 네 좋아요 진행해 주세요 / 좋아 / 이대로 할게요 / 네 그대로 해주세요
    / yes / yes please / yep / yeah / yup / sure / ok / okay / ok great / fine / correct / right / that's right / exactly / absolutely
    / confirm / I confirm / confirmed / go ahead / yes, go ahead / please do / do it / proceed / please proceed / looks good / sounds good
    / perfect / yes!! / yesss / yes that's correct / sure, go ahead / ok do it / of course / all good / yes, I'm sure`,
  deny: `아니 / 아니요 / 아니오 / 아니야 / 아뇨 / 아니에요 / 아니예요 / 아닙니다 / 아닌데요 / 아냐 / 아니다 / 노 / ㄴㄴ / 싫어 / 싫어요 / 싫습니다
    / 틀려요 / 틀렸어요 / 틀렸습니다 / 둘 다 아니요 / 둘 다 아니에요 / 둘다 아니야 / 셋 다 아닙니다 / 모두 아니요 / 전부 아니에요 / 안 맞아요
    / 안 맞습니다 / 아니요!! / 아뇨ㅋㅋ / 아니아니 / 음 아니요 / 아 아니요 / 아니요 틀렸어요 / 그거 아니에요 / 그건 아닌데요 / 아니요 괜찮아요
    / 아니요 됐어요 / 안 됩니다 / 잘못됐어요 / 다 아니에요
    / no / nope / nah / no no / not right / not correct / not yet / that's wrong / that's not right / wrong / no, wrong
    / no, that's not right / n / nooo / no!! / neither / neither of them / none of them / no, not that / incorrect / no way / sorry, no`,
} as const;

const NEITHER =
  sayings(`알겠습니다 / 확인하고 싶은데요 / 초대 취소해줘 / 초대 취소해 주세요 / 이 초대를 취소하고 싶어요 / oh@saebit.example 초대 취소 / 초대 취소는 어떻게 해요?
  / 계약을 취소하면 어떻게 되나요? / 취소된 초대 보여줘 / 취소할 수 있나요? / kim@gaon.example / 새빛카드 / 다온병원 / 다온병원 관리자
  / 운영자 / 관리자요 / 010-1234-5678 / 211.234.10.1 / 2026-08-01 / 3년 / 8월 1일부터 / 내일부터요 / 새빛카드 고객센터 / 네오금융
  / 예스카드 / 어린이병원 / 노란우산 / 처음병원 / 다시봄의원 / 그만두식품 / 이전상사 / 패스트핀테크 / 왜관농협 / 사람인 / 상담소 이름 / 도움재단
  / 멤버 초대할래요 / 계약 등록할게요 / 이용기관 등록하고 싶어요 / 앱 등록해 주세요 / 초대 메일 다시 보내주세요 / 멤버 목록 보여줘
  / 내 권한이 뭐야? / Settle ID가 뭐예요? / 정산은 언제 되나요? / 계약 상태 알려줘 / 이메일은 jung2@daon.example / 아니 이메일은 jung@daon.example
  / 네 근데 Settle ID가 뭐예요? / 네, 그리고 상태도 보여줘 / 초대하지 마 / 이메일을 바꿔줘 / 첫 번째 / 1번 / 그거 말고 / 위에 거
  / 인증이 안 돼요 / 메일이 안 왔어요 / 자동 연장 안 함 / 전자문서 / 알림톡 / 확인서 발급은 어떻게 하나요? / 확인 메일이 안 와요
  / cancel the invitation / how do I cancel an invitation? / invite kim@gaon.example / Saebit Card / Next Bank / Backwoods Clinic / Yes Bank
  / Helpful Hospital / operator / admin / three years / from 1 August / what is a Settle ID? / show my contracts / when is it settled?
  / no, the email is jung@daon.example / yes and show the status / don't invite anyone / the first one / change the role to admin
  / register an institution / my contract is not live / why was my contract rejected by the bank? / start date / stop date is 31 August`);

describe.each(Object.entries(CONTROLS))('%s', (control, said) => {
  test.each(sayings(said))('%s', (saying) => expect(controlOf(saying)).toBe(control));
});

describe('neither control', () => {
  test.each(NEITHER)('%s', (saying) => expect(controlOf(saying)).toBeUndefined());
});

const SMALL_TALK = {
  greeting: `안녕 / 안녕하세요 / 안녕하세요!! / 안녕하십니까 / 하이 / 반가워요 / 반갑습니다 / 좋은 아침이에요 / 수고하세요 / 수고 많으십니다
    / hi / hello / hey there / hello!! / good morning / good afternoon / how are you? / hiya`,
  thanks: `감사합니다 / 감사해요 / 고마워요 / 고맙습니다 / 정말 감사합니다ㅎㅎ / 네 감사합니다 / 땡큐 / ㄱㅅ / 덕분에 잘 끝냈어요 / 도움이 됐어요
    / thanks / thank you / thank you so much / thx / cheers / great job / awesome / thanks a lot!`,
  bye: `끝 / 이제 끝 / 안녕히 계세요 / 다음에 봐요 / 바이바이 / ㅂㅂ / 더 없어요 / 나중에 봐요 / bye / goodbye / see you later / bye bye / good night`,
  who: `누구세요? / 너 누구야 / 이름이 뭐예요? / 사람이에요? / 봇이에요? / 챗봇인가요? / ai야? / who are you? / are you a bot? / are you human?
    / what's your name? / are you a real person?`,
  complaint: `짜증나 / 진짜 짜증나네 / 답답하네요 / 아 답답해 / 너 바보야 / 왜 이렇게 느려 / 쓸모없네 / 별로네요 / 최악이야
    / this is useless / stupid bot / you are so slow / it's terrible / wtf`,
  other: `심심해 / 오늘 날씨 어때? / 농담 하나 해줘 / 노래 불러줘 / 점심 뭐 먹지 / ㅋㅋㅋㅋ / ㅠㅠ / tell me a joke / how is the weather? / I love you`,
} as const;

describe.each(Object.entries(SMALL_TALK))('small talk: %s', (kind, said) => {
  test.each(sayings(said))('%s', (saying) => expect(smallTalkOf(saying)).toBe(kind));
});

describe('no small talk', () => {
  test.each(
    sayings(
      '주식회사 새빛카드 / 네 / 취소해 주세요 / 다온병원 / 감사팀 / 초대해줘 / a lot / stockholm clinic / hello bank',
    ),
  )('%s', (saying) => expect(smallTalkOf(saying)).toBeUndefined());
});

test.each([
  ['네, 그리고 상태도 보여줘', 'affirm', '상태도 보여줘'],
  ['네 근데 Settle ID가 뭐예요?', 'affirm', 'Settle ID가 뭐예요?'],
  ['아니 이메일은 jung@daon.example', 'deny', '이메일은 jung@daon.example'],
  ['no, the role is admin', 'deny', 'the role is admin'],
  ['네', undefined, '네'],
  ['네오금융', undefined, '네오금융'],
] as const)('what leads: %s', (text, answer, rest) => expect(leading(text)).toEqual({ answer, rest }));

test.each(['네'.repeat(2000), '해요'.repeat(1000), 'no'.repeat(1000), '아'.repeat(2000)])(
  'a word without end takes no time: %#',
  (words) => {
    const before = performance.now();
    controlOf(`${words}x`);
    smallTalkOf(`${words}x`);
    expect(performance.now() - before).toBeLessThan(500);
  },
);
