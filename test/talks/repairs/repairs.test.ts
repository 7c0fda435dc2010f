import { describe } from 'vitest';
import type { Outcome } from '../../../src/message/outcome.ts';
import { describeTalks, type Expected, type Talk } from '../../support/talk.ts';

/** One person's way of saying each repair, in one language. */
interface Words {
  readonly language: 'ko' | 'en';
  readonly flow: string;
  /** Brings the flow to a question for a required value … */
  readonly toQuestion: readonly string[];
  readonly slot: string;
  /** … and to its confirmation. */
  readonly toConfirmation: readonly string[];
  /** Changes a value at the confirmation. */
  readonly correction: string;
  readonly badValue: string;
  readonly badCode: string;
  readonly otherWrite: string;
  readonly otherFlow: string;
}

const INVITE_KO: Words = {
  language: 'ko',
  flow: 'invite-member',
  toQuestion: ['멤버 초대할래요', '가온딜러', '운영자'],
  slot: 'email',
  toConfirmation: ['가온딜러 운영자로 new1@gaon.example 초대해줘'],
  correction: '아니 이메일은 new2@gaon.example',
  badValue: 'a..b@example.com',
  badCode: 'VALIDATION',
  otherWrite: '이용기관 등록해줘',
  otherFlow: 'register-institution',
};
const INVITE_EN: Words = {
  ...INVITE_KO,
  language: 'en',
  toQuestion: ['I want to invite a member', '가온딜러', 'operator'],
  toConfirmation: ['invite new1@gaon.example as an operator to 가온딜러'],
  correction: 'no, the e-mail is new2@gaon.example',
  otherWrite: 'I want to register an institution',
};
const CONTRACT_KO: Words = {
  language: 'ko',
  flow: 'register-contract',
  toQuestion: ['다온병원 상품 계약 등록할래요', 'DAON-P1', '로그인', '오늘', '2년', '자동'],
  slot: 'callCentreName',
  toConfirmation: [
    '다온병원 상품 계약 등록할래요',
    'DAON-P1',
    '로그인',
    '오늘',
    '2년',
    '자동',
    '다온 고객센터',
    '1588-3000',
    '건너뛸게요',
  ],
  correction: '3년으로 바꿔줘',
  badValue: '',
  badCode: '',
  otherWrite: '멤버 초대해줘',
  otherFlow: 'invite-member',
};
const CONTRACT_EN: Words = {
  ...CONTRACT_KO,
  language: 'en',
  toQuestion: ['register a contract for 다온병원', 'DAON-P1', 'login', 'today', '2 years', 'auto'],
  toConfirmation: [
    'register a contract for 다온병원',
    'DAON-P1',
    'login',
    'today',
    '2 years',
    'auto',
    'Daon Care',
    '1588-3000',
    'skip',
  ],
  correction: 'change it to 3 years',
  otherWrite: 'I want to invite a member',
};

const SAYINGS = {
  ko: {
    cancel: '취소할게요',
    skip: '건너뛸게요',
    back: '뒤로',
    repeat: '다시 말해 주세요',
    restart: '처음부터 다시 할게요',
    why: '왜 필요해요?',
    help: '도움말',
    dontKnow: '잘 모르겠어요',
    wait: '잠깐만요',
    question: 'Settle ID가 뭐예요?',
    read: 'CT-1001 상태 보여줘',
    no: '아니요',
    yes: '네',
    yesButQuestion: '네 근데 Settle ID가 뭐예요?',
    yesAndRequest: '네, 그리고 CT-1001 상태도 보여줘',
    prohibition: '초대하지 마세요',
    smallTalk: '안녕하세요',
    outOfScope: '카카오페이 송금 한도 알려줘',
    handOver: '상담원 연결해 주세요',
    now: '지금 먼저 할게요',
    later: '나중에요',
  },
  en: {
    cancel: 'cancel',
    skip: 'skip this',
    back: 'go back',
    repeat: 'can you repeat that',
    restart: 'start over',
    why: 'why do you need this?',
    help: 'help',
    dontKnow: "I don't know",
    wait: 'hold on a second',
    question: 'What is a Settle ID?',
    read: 'show the status of CT-1001',
    no: 'no',
    yes: 'yes',
    yesButQuestion: 'yes but what is a Settle ID?',
    yesAndRequest: 'yes, and also show the status of CT-1001',
    prohibition: "don't invite anyone",
    smallTalk: 'hello',
    outOfScope: 'how do I send money with KakaoPay',
    handOver: 'I want to talk to a human',
    now: 'now please',
    later: 'later',
  },
} as const;

const { talk } = describeTalks();

for (const words of [INVITE_KO, INVITE_EN, CONTRACT_KO, CONTRACT_EN]) {
  describe(`${words.flow} in ${words.language}`, () => {
    const { flow, slot } = words;
    const say = SAYINGS[words.language];
    const asked: Expected = { type: 'asked', flow, slot };
    const confirming: Expected = { type: 'confirming', flow };

    const atQuestion = async (t: Talk): Promise<void> => {
      t.as('kim@gaon.example');
      for (const line of words.toQuestion) await t.says(line);
      t.hears(null, { state: { flow, waitingFor: slot } });
    };
    const atConfirmation = async (t: Talk): Promise<void> => {
      t.as('kim@gaon.example');
      for (const line of words.toConfirmation) await t.says(line);
      t.hears(null, { state: { flow, waitingFor: 'confirm' } });
    };
    const answers = (name: string, line: string, outcomes: readonly Expected[]): void =>
      talk(`${name}: at a question`, async (t) => {
        await atQuestion(t);
        await t.says(line);
        t.hears(null, { outcomes });
      });
    const confirms = (name: string, line: string, outcomes: readonly Expected[]): void =>
      talk(`${name}: at the confirmation`, async (t) => {
        await atConfirmation(t);
        await t.says(line);
        t.hears(null, { outcomes });
      });

    answers('cancel', say.cancel, [{ type: 'cancelled', flow }]);
    confirms('cancel', say.cancel, [{ type: 'cancelled', flow }]);
    answers('skip of a required value', say.skip, [{ type: 'noted', about: 'skip' }, asked]);
    answers('repeat', say.repeat, [{ type: 'explained' }, asked]);
    confirms('repeat', say.repeat, [{ type: 'explained' }, confirming]);
    answers('why', say.why, [{ type: 'explained' }, asked]);
    confirms('why', say.why, [{ type: 'explained' }, confirming]);
    answers('help', say.help, [{ type: 'explained' }, asked]);
    answers("I don't know", say.dontKnow, [{ type: 'noted', about: 'dont_know' }, asked]);
    answers('wait', say.wait, [{ type: 'noted', about: 'wait' }]);
    answers('a question', say.question, [{ type: 'answered', articles: ['settle-id'] }, asked]);
    confirms('a question', say.question, [{ type: 'answered', articles: ['settle-id'] }, confirming]);
    answers('a read', say.read, [{ type: 'shown', flow: 'contract-status' }, asked]);
    answers('small talk', say.smallTalk, [{ type: 'small_talk' }, asked]);
    answers('out of scope', say.outOfScope, [{ type: 'unknown' }, asked]);
    answers('a yes with nothing to confirm', say.yes, [{ type: 'noted', about: 'nothing_pending' }, asked]);
    confirms('no', say.no, [{ type: 'noted', about: 'deny' }]);
    confirms('a correction', words.correction, [confirming]);
    confirms('a question inside a yes', say.yesButQuestion, [
      { type: 'answered', articles: ['settle-id'] },
      confirming,
    ]);
    confirms('a yes with another request', say.yesAndRequest, [
      { type: 'completed', flow },
      { type: 'shown', flow: 'contract-status' },
    ]);
    answers('a prohibition', say.prohibition, [{ type: 'noted', about: 'prohibition' }, asked]);
    answers('hand-over', say.handOver, [{ type: 'handed_over' }, asked]);

    talk('back takes the last value away', async (t) => {
      await atQuestion(t);
      await t.says(say.back);
      t.hears(null, {
        outcomes: [
          { type: 'noted', about: 'back' },
          { type: 'asked', flow },
        ],
      });
    });

    talk('restart begins at the top', async (t) => {
      await atQuestion(t);
      await t.says(say.restart);
      t.hears(null, {
        outcomes: [
          { type: 'noted', about: 'restart' },
          { type: 'asked', flow },
        ],
      });
    });

    talk('another change is asked about, and later the first one still stands', async (t) => {
      await atQuestion(t);
      await t.says(words.otherWrite);
      t.hears(null, { outcomes: [{ type: 'clarify', flows: [words.otherFlow] }], state: { waitingFor: 'order' } });
      await t.says(say.later);
      t.hears(null, { outcomes: [{ type: 'noted', about: 'later' }, asked] });
      await t.says(say.cancel);
      t.hears(null, {
        outcomes: [
          { type: 'cancelled', flow },
          { type: 'resumed', flow: words.otherFlow },
          { type: 'asked', flow: words.otherFlow },
        ],
      });
    });

    talk('another change done now comes first, and the interrupted one resumes', async (t) => {
      await atQuestion(t);
      await t.says(words.otherWrite);
      await t.says(say.now);
      t.hears(null, {
        outcomes: [
          { type: 'noted', about: 'now' },
          { type: 'asked', flow: words.otherFlow },
        ],
      });
      await t.says(say.cancel);
      t.hears(null, { outcomes: [{ type: 'cancelled', flow: words.otherFlow }, { type: 'resumed', flow }, asked] });
    });

    talk('a yes commits once; a second yes finds nothing to confirm', async (t) => {
      await atConfirmation(t);
      await t.says(say.yes);
      t.hears(null, { outcomes: [{ type: 'completed', flow }] });
      await t.says(say.yes);
      expectNoWrite(t.last.outcomes);
    });

    talk('a wait voids the yes until the confirmation is shown again', async (t) => {
      await atConfirmation(t);
      await t.says(say.wait);
      await t.says(say.yes);
      t.hears(null, { outcomes: [{ type: 'noted', about: 'nothing_pending' }, confirming] });
    });

    talk('asked twice, the hand-over is the same ticket', async (t) => {
      await atQuestion(t);
      const first = (await t.says(say.handOver)).outcomes;
      const second = (await t.says(say.handOver)).outcomes;
      if (JSON.stringify(first) !== JSON.stringify(second)) throw new Error('two tickets');
    });

    talk('a night later the flow resumes; two days later it is gone', async (t) => {
      await atQuestion(t);
      await t.waits(10 * 3_600_000);
      await t.says(say.help);
      t.hears(null, { outcomes: [{ type: 'resumed', flow }, { type: 'explained' }, asked] });
      await t.waits(48 * 3_600_000);
      await t.says(say.yes);
      t.hears(null, { outcomes: [{ type: 'noted', about: 'nothing_pending' }] });
    });

    talk('a confirmation older than five minutes is shown anew', async (t) => {
      await atConfirmation(t);
      await t.waits(6 * 60_000);
      await t.says(say.yes);
      t.hears(null, { outcomes: [{ type: 'resumed', flow }, confirming] });
      await t.says(say.yes);
      t.hears(null, { outcomes: [{ type: 'completed', flow }] });
    });
  });
}

function expectNoWrite(outcomes: readonly Outcome[]): void {
  if (outcomes.some(({ type }) => type === 'completed')) throw new Error('it was written twice');
}
