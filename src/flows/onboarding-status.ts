import type { Table } from '../message/reply.ts';
import type { Language, Text } from '../message/text.ts';
import type { Desk } from '../portal/desk.ts';
import { institutionsIn } from '../portal/find.ts';
import { nextStep, type OnboardingStep, onboardingOf } from '../portal/onboarding.ts';
import type { CompanyView } from '../portal/portfolio.ts';
import { institutions } from './choices.ts';
import { ask, defineRead } from './define.ts';
import type { Shown, Values } from './flow.ts';
import { type Next, nextChange } from './next.ts';
import { STEP_STARTS } from './step-starts.ts';
import { one } from './things.ts';

export const onboardingStatus = defineRead({
  name: 'onboarding-status',
  title: { ko: '도입 진행 상황 조회', en: 'looking at the on-boarding status' },
  button: { ko: '도입 진행 상황 조회', en: 'Check the on-boarding' },
  sees: 'institution.view',
  article: 'dealer-contract-procedure',
  examples: {
    ko: [
      '도입 진행 상황 보여줘',
      '이용기관 등록 어디까지 됐어요?',
      '온보딩 상태 확인해 주세요',
      '우리 병원 도입 단계 지금 어디예요?',
      '다음 단계 뭐 남았는지 알려 주세요',
      '이용기관 준비 상황 볼래요',
      '남은 절차 확인하고 싶어요',
      '저희 진행 현황 좀',
      '서비스 시작까지 뭐가 남았어?',
    ],
    en: [
      'show the onboarding status',
      'how far is our institution',
      "what is the next step for our client's setup",
      "I'd like to check the set-up progress",
      'which steps are still open',
      'what is missing before we can go live',
      'is the onboarding of our institution done',
      'onboarding progress please',
    ],
  },
  steps: [
    ask(
      'institution',
      { ko: '어느 이용기관의 진행 상황을 볼까요?', en: "Which institution's progress?" },
      {
        label: { ko: '이용기관', en: 'institution' },
        takes: ['company'],
        choices: institutions,
        none: {
          words: { ko: '볼 수 있는 이용기관이 아직 없어요.', en: 'There is no institution you could see yet.' },
          offer: 'register-institution',
        },
        why: {
          ko: '진행 상황은 이용기관마다 달라요.',
          en: 'Each institution stands at its own step.',
        },
        hint: {
          ko: '이름을 적거나 목록에서 골라 주세요.',
          en: 'Write its name or pick it from the list.',
        },
      },
    ),
  ],
  show,
});

async function show(values: Values, desk: Desk): Promise<Shown> {
  const company = institutionsIn(await desk.portfolio()).find(({ id }) => id === one(values, 'institution'));
  if (!company) return { text: NOT_ONE };
  const steps = onboardingOf(company);
  const next = nextStep(steps);
  return {
    text: next ? wordsOf(company, next) : done(company),
    table: { ko: table(steps, 'ko'), en: table(steps, 'en') },
    next: await toGoOn(company, steps, desk),
  };
}

const NOT_ONE: Text = {
  ko: '볼 수 있는 이용기관 중에 그런 곳이 없어요. 이름을 다시 알려 주세요.',
  en: 'There is no such institution among those you may see. Please give its name again.',
};

function done({ name }: CompanyView): Text {
  return { ko: `${name}: 모든 단계가 끝났어요.`, en: `${name}: every step is done.` };
}

function wordsOf({ name }: CompanyView, { label, state }: OnboardingStep): Text {
  return state === 'waiting'
    ? { ko: `${name}: 지금은 '${label.ko}' 단계를 기다리고 있어요.`, en: `${name}: waiting for "${label.en}".` }
    : { ko: `${name}: 다음은 '${label.ko}' 단계예요.`, en: `${name}: the next step is "${label.en}".` };
}

function table(steps: readonly OnboardingStep[], language: Language): Table {
  return {
    columns: COLUMNS[language],
    rows: steps.map(({ label, state }) => [label[language], STATES[state][language]]),
  };
}

const COLUMNS = { ko: ['단계', '상태'], en: ['Step', 'State'] } satisfies Record<Language, string[]>;

const STATES = {
  done: { ko: '완료', en: 'done' },
  open: { ko: '남음', en: 'open' },
  waiting: { ko: '대기', en: 'waiting' },
} satisfies Record<OnboardingStep['state'], Text>;

/** The first step this person can do something for, as a button. */
async function toGoOn(company: CompanyView, steps: readonly OnboardingStep[], desk: Desk): Promise<readonly Next[]> {
  for (const { flow, state } of steps) {
    const start = state === 'done' ? undefined : STEP_STARTS.find(({ next }) => next.flow === flow);
    const next = start ? await nextChange(desk, start.does, { ...start.next, values: start.values(company) }) : [];
    if (next.length > 0) return next;
  }
  return [];
}
