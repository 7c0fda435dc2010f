import type { Flow, FlowName } from '../flows/flow.ts';
import type { Greeting } from '../message/front.ts';
import { type Language, same, type Text } from '../message/text.ts';
import type { Actor } from '../portal/actor.ts';
import type { Desk } from '../portal/desk.ts';
import { labelOf } from '../portal/labels.ts';
import type { Person } from '../portal/portal.ts';

/** The order in which tasks are suggested: what people come for first. */
const ORDER: readonly FlowName[] = [
  'review-organization',
  'onboarding-status',
  'invite-member',
  'register-contract',
  'register-institution',
  'contract-status',
  'add-settle-id',
  'cancel-invitation',
  'list-members',
  'show-institution',
  'who-am-i',
];
const MOST = 6;

/** Questions for those who have no tasks here yet. */
const QUESTIONS: readonly Text[] = [
  { ko: '지갑파트너센터는 어떤 곳인가요?', en: 'What is the Wallet Partner Centre?' },
  { ko: '어떻게 가입하나요?', en: 'How do I join?' },
  { ko: 'Settle ID가 뭐예요?', en: 'What is a Settle ID?' },
  { ko: '정산 이의는 어떻게 제기하나요?', en: 'How do I dispute a settlement?' },
];

/** The tasks that fit this role; an operator is not offered what an operator may not do. */
export function suggestionsFor(desk: Desk, flows: readonly Flow[]): { flow: FlowName; button: Text; example: Text }[] {
  return ORDER.flatMap((name) => {
    const flow = flows.find((one) => one.name === name);
    const isOpen = flow?.type === 'write' ? !desk.mayNot(flow.does) : flow?.type === 'read' && !desk.mayNot(flow.sees);
    return flow && isOpen ? [flow] : [];
  })
    .slice(0, MOST)
    .map(({ name, button, examples }) => ({
      flow: name,
      button,
      example: { ko: examples.ko[0] ?? button.ko, en: examples.en[0] ?? button.en },
    }));
}

/** The first thing a person sees: by name and role, what can be done, four to six suggestions. */
export function greetingOf(
  desk: Desk,
  {
    flows,
    language,
    memberships,
  }: {
    flows: readonly Flow[];
    language: Language;
    memberships: Greeting['memberships'];
  },
): Greeting {
  const { actor } = desk;
  const tasks = suggestionsFor(desk, flows).map(({ button, example }) => ({
    label: button[language],
    text: example[language],
  }));
  const questions = QUESTIONS.map((text) => ({ label: text[language], text: text[language] }));
  return {
    user: actor.kind === 'anonymous' ? null : { name: actor.name, email: actor.email },
    memberships,
    greeting: hello(actor)[language],
    can: can(actor)[language],
    suggestions: tasks.length >= 4 ? tasks : [...tasks, ...questions].slice(0, 5),
  };
}

function hello(actor: Actor): Text {
  if (actor.kind === 'anonymous') return { ko: '안녕하세요!', en: 'Hello!' };
  return { ko: `${actor.name} 님, 안녕하세요!`, en: `Hello, ${actor.name}!` };
}

function can(actor: Actor): Text {
  switch (actor.kind) {
    case 'anonymous':
      return {
        ko: '지갑파트너센터에 대해 무엇이든 물어보세요. 로그인하시면 초대나 계약 같은 일도 함께 처리해 드려요.',
        en: 'Ask anything about the Wallet Partner Centre. Sign in and I also do invitations, contracts and more with you.',
      };
    case 'guest':
      return {
        ko: '아직 연결된 회사가 없어요. 지갑파트너센터에 대한 질문에는 바로 답해 드릴게요.',
        en: 'No company is linked to you yet. I can answer questions about the Wallet Partner Centre.',
      };
    case 'staff':
      return {
        ko: '기관 심사와 파트너의 현황 조회를 도와드려요.',
        en: 'I help with reviews and with looking up partners.',
      };
    case 'undecided':
      return {
        ko: '여러 회사에 속해 계세요. 처리할 일을 말씀하시면 어느 회사의 일인지 여쭤볼게요.',
        en: 'You belong to several companies. Tell me the task and I will ask which one it is for.',
      };
    case 'member': {
      const role = labelOf(actor.role) ?? same(actor.role);
      return {
        ko: `${actor.companyName} ${role.ko}로서 할 수 있는 일을 도와드려요. 질문에는 출처와 함께 답해 드립니다.`,
        en: `I help with what a ${role.en} of ${actor.companyName} can do, and answer questions with their source.`,
      };
    }
  }
}

/** Where a person belongs, for the header. */
export function membershipsOf(person: Person | undefined, language: Language): Greeting['memberships'] {
  return (person?.memberships ?? []).map(({ companyName, role }) => ({
    company: companyName,
    role,
    roleLabel: (labelOf(role) ?? same(role))[language],
  }));
}
