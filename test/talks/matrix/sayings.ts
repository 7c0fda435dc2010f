import type { Language } from '../../../src/message/text.ts';

/** How people say each repair; which of them is said changes from place to place. */
export const SAYINGS = {
  cancel: {
    ko: ['취소할게요', '그만할래요', '이거 안 할래요', '이 작업 취소해 주세요'],
    en: ['cancel', 'never mind, forget it', 'I want to stop', 'please stop this'],
  },
  skip: {
    ko: ['건너뛸게요', '이건 넘어갈게요', '다음으로 넘어가 주세요', '스킵'],
    en: ['skip', 'skip this', 'can we skip this one?', "let's skip it"],
  },
  back: {
    ko: ['뒤로', '이전으로 돌아가 주세요', '앞 단계로 갈래요', '이전 질문으로요'],
    en: ['back', 'go back please', 'previous question', 'can we go one step back'],
  },
  repeat: {
    ko: ['다시 말해 주세요', '뭐라고요?', '질문을 다시 보여 주세요', '한 번만 더 말씀해 주세요'],
    en: ['repeat that please', 'what was the question?', 'say that again', 'sorry, come again?'],
  },
  restart: {
    ko: ['처음부터 다시 할게요', '처음부터요', '다시 시작할래요', '리셋해 주세요'],
    en: ['start over', 'restart please', "let's start from scratch", 'begin again'],
  },
  why: {
    ko: ['왜요?', '그게 왜 필요해요?', '왜 물어보세요?', '이유가 뭐예요?'],
    en: ['why?', 'why do you need that?', 'what is it for?', 'why do you ask?'],
  },
  help: {
    ko: ['도움말', '좀 도와주세요', '여기서 뭘 할 수 있어요?', '어떻게 해야 돼요?'],
    en: ['help', 'what can I do here?', 'I need some help', "I'm confused"],
  },
  dontKnow: {
    ko: ['잘 모르겠어요', '글쎄요 기억이 안 나네요', '뭘 적어야 할지 모르겠어요', '그건 몰라요'],
    en: ["I don't know", 'not sure', 'no idea', "I can't remember"],
  },
  wait: {
    ko: ['잠깐만요', '조금만 기다려 주세요', '확인해 보고 올게요', '잠시만 기다려요'],
    en: ['hold on', 'one moment please', 'give me a minute', 'wait a sec'],
  },
  question: {
    ko: [
      'Settle ID가 뭐예요?',
      'Settle ID는 바꿀 수 있어요?',
      '초대 링크는 며칠 동안 쓸 수 있어요?',
      '앱 등록은 왜 필요한가요?',
    ],
    en: [
      'What is a Settle ID?',
      'who can invite members?',
      'how long is an invitation link valid?',
      'Can a Settle ID be changed?',
    ],
  },
  read: {
    ko: ['CT-1001 상태 보여줘', 'CT-1001 계약 상태 알려 주세요'],
    en: ['show the status of CT-1001', 'please show me the contract status of CT-1001'],
  },
  no: { ko: ['아니요', '아뇨', '아니에요', '싫어요'], en: ['no', 'nope', 'no way', 'nah'] },
  yes: { ko: ['네', '넵', '네 맞아요', '확인했어요'], en: ['yes', 'yep', 'ok', 'go ahead'] },
  yesButQuestion: {
    ko: [
      '네 근데 Settle ID가 뭐예요?',
      '네, 그런데 Settle ID는 바꿀 수 있어요?',
      '맞아요. 근데 초대 링크는 며칠 동안 쓸 수 있어요?',
    ],
    en: [
      'yes but what is a Settle ID?',
      'ok, but who can invite members?',
      'yes. how long is an invitation link valid?',
    ],
  },
  yesAndRequest: {
    ko: ['네, 그리고 CT-1001 상태도 보여줘', '네. CT-1001 계약 상태도 알려 주세요'],
    en: ['yes, and also show the status of CT-1001', 'yes. then show the contract status of CT-1001'],
  },
  prohibition: {
    ko: ['초대하지 마세요', '아직 등록하지 마', '보내지 말아 주세요', '진행하지 마세요'],
    en: ["don't invite anyone", 'do not register it', "please don't send it", "don't proceed"],
  },
  neither: {
    ko: ['그거 말고요', '다른 거요', '둘 다 아니에요', '그거 말고 다른 거'],
    en: ['neither', 'none of them', 'not that one', 'something else'],
  },
  first: {
    ko: ['첫 번째', '첫 번째 거요', '1번', '맨 위에 거'],
    en: ['the first one', 'number 1', 'first', 'the top one'],
  },
  reference: { ko: ['그거요', '그걸로 해 주세요', '아까 그거'], en: ['that one', 'use that', 'the one from before'] },
  smallTalk: {
    ko: ['안녕하세요', '고마워요', '너는 누구야?', '감사합니다'],
    en: ['hello', 'thank you', 'who are you?', 'thanks a lot'],
  },
  outOfScope: {
    ko: ['카카오페이 송금 한도 알려줘', '지갑에 학생증 넣는 법 알려 주세요', '비행기 표는 어떻게 예약해요?'],
    en: ['how do I send money with KakaoPay', 'how can I book a flight?', 'what should I cook tonight?'],
  },
  handOver: {
    ko: ['상담원 연결해 주세요', '사람이랑 얘기하고 싶어요', '상담원 불러 주세요'],
    en: ['I want to talk to a human', 'connect me to an agent', 'can I speak with someone from support?'],
  },
  now: { ko: ['지금 먼저 할게요', '지금요'], en: ['now please', 'now'] },
  later: { ko: ['나중에요', '이따가 할게요'], en: ['later', 'not now'] },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;

export type Saying = keyof typeof SAYINGS;

/** One of the ways to say it. */
export function sayingOf(saying: Saying, language: Language, turn: number): string {
  const ways: readonly string[] = SAYINGS[saying][language];
  return ways[turn % ways.length] ?? '';
}

/** Another change, one that no flow asked for is about. */
export const OTHER_WRITES = {
  'register-institution': { ko: '이용기관 등록해줘', en: 'I want to register an institution' },
  'invite-member': { ko: '멤버 초대해줘', en: 'I want to invite a member' },
} as const;
