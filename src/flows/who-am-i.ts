import { josa } from '../message/josa.ts';
import type { Text } from '../message/text.ts';
import type { Guest, Member, Staff, Undecided } from '../portal/actor.ts';
import type { Desk } from '../portal/desk.ts';
import { ROLE_LABELS } from '../portal/labels.ts';
import type { Right } from '../portal/permissions.ts';
import { defineRead } from './define.ts';

export const whoAmI = defineRead({
  name: 'who-am-i',
  title: { ko: '내 권한 조회', en: 'looking at your role' },
  button: { ko: '내 권한 조회', en: 'See what I can do' },
  sees: null,
  article: 'member-types',
  examples: {
    ko: [
      '내 권한이 뭐예요?',
      '제 권한 알려 주세요',
      '나 여기서 뭐 할 수 있어?',
      '내 계정 정보 보여줘',
      '제가 어느 회사 소속으로 되어 있나요?',
      '내 역할 확인하고 싶어요',
      '제가 할 수 있는 일 알려줘',
      '나 누구로 로그인돼 있어?',
      '내 정보 확인',
    ],
    en: [
      'who am I',
      'what is my role',
      'what can I do here',
      'show my account',
      'which company am I signed in for',
      "I'd like to see my permissions",
      'what am I allowed to do',
      'my access rights please',
    ],
  },
  steps: [],
  show: async (_values, desk) => ({ text: wordsOf(desk) }),
});

function wordsOf(desk: Desk): Text {
  const { actor } = desk;
  switch (actor.kind) {
    case 'anonymous':
      return ANONYMOUS;
    case 'guest':
      return guest(actor);
    case 'undecided':
      return undecided(actor);
    case 'staff':
      return joined(staff(actor), abilities(desk));
    case 'member':
      return joined(member(actor), abilities(desk));
  }
}

const ANONYMOUS: Text = {
  ko: '로그인하지 않은 상태예요. 로그인하면 소속 회사와 권한을 알려 드릴게요.',
  en: 'You are not signed in. Sign in and I can tell you your company and role.',
};

function guest({ name }: Guest): Text {
  return {
    ko: `${name} 님의 계정에는 연결된 회사가 없어요. 회사의 초대를 받아 수락하면 이용할 수 있어요.`,
    en: `${name}, your account is not linked to any company. You can join once a company invites you and you accept.`,
  };
}

function undecided({ name, memberships }: Undecided): Text {
  const companies = memberships.map(({ companyName, role }) => ({ companyName, role: ROLE_LABELS[role] }));
  return {
    ko: `${name} 님은 ${companies.map((one) => `${one.companyName}(${one.role.ko})`).join(', ')}에 속해 있어요. 어느 회사 일인지 말씀해 주세요.`,
    en: `${name}, you belong to ${companies.map((one) => `${one.companyName} (${one.role.en})`).join(', ')}. Please say which company this is about.`,
  };
}

function staff({ name }: Staff): Text {
  return { ko: `${name} 님은 상담원이에요.`, en: `${name}, you are support staff.` };
}

function member({ name, companyName, role }: Member): Text {
  const words = ROLE_LABELS[role];
  return {
    ko: `${name} 님은 ${companyName}의 ${josa(words.ko, '이에요/예요')}.`,
    en: `${name}, your role at ${companyName} is ${words.en}.`,
  };
}

/** What a role can do, in the words people use for it. */
const ABILITIES: readonly (readonly [readonly Right[], Text])[] = [
  [['invitation.admin', 'invitation.operator', 'invitation.settlement'], { ko: '멤버 초대', en: 'invite members' }],
  [['invitation.institutionAdmin'], { ko: '이용기관 관리자 초대', en: "invite institutions' admins" }],
  [['member.list'], { ko: '멤버 조회', en: 'see members' }],
  [['institution.register'], { ko: '이용기관 등록', en: 'register institutions' }],
  [['organization.add'], { ko: '기관 추가', en: 'add sender names' }],
  [['organization.review'], { ko: '기관 심사', en: 'review sender names' }],
  [['app.register'], { ko: '앱 정보 등록', en: 'register apps' }],
  [['settle_id.create'], { ko: 'Settle ID 추가', en: 'add Settle IDs' }],
  [['contract.create'], { ko: '상품 계약 등록', en: 'register product contracts' }],
  [['contract.view'], { ko: '계약 조회', en: 'see contracts' }],
  [['usage.view'], { ko: '사용량 조회', en: 'see usage' }],
  [['settlement.view'], { ko: '정산 조회', en: 'see settlements' }],
  [['ticket.handle'], { ko: '문의 처리', en: 'handle tickets' }],
];

function abilities(desk: Desk): Text {
  const words = ABILITIES.filter(([rights]) => rights.some((right) => desk.may(right))).map(([, text]) => text);
  return {
    ko: `할 수 있는 일: ${words.map(({ ko }) => ko).join(', ')}.`,
    en: `You can ${words.map(({ en }) => en).join(', ')}.`,
  };
}

function joined(first: Text, second: Text): Text {
  return { ko: `${first.ko} ${second.ko}`, en: `${first.en} ${second.en}` };
}
