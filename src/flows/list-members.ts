import { josa } from '../message/josa.ts';
import type { Table } from '../message/reply.ts';
import type { Language, Text } from '../message/text.ts';
import type { Desk } from '../portal/desk.ts';
import { companyIn } from '../portal/find.ts';
import { ROLE_LABELS } from '../portal/labels.ts';
import type { CompanyView, InvitationView } from '../portal/portfolio.ts';
import { ownUnlessSaid } from './choices.ts';
import { ask, defineRead } from './define.ts';
import type { Shown, Values } from './flow.ts';
import { nextChange } from './next.ts';
import { one, pendingInvitationsOf } from './things.ts';

export const listMembers = defineRead({
  name: 'list-members',
  title: { ko: '멤버와 초대 조회', en: 'looking at members and invitations' },
  button: { ko: '멤버와 초대 조회', en: 'See members and invitations' },
  sees: 'member.list',
  article: 'member-permissions',
  examples: {
    ko: [
      '멤버 보여줘',
      '우리 회사 멤버 목록 볼래요',
      '누가 초대 중인지 알려 주세요',
      '초대 현황 확인해줘',
      '멤버 목록 확인하고 싶어요',
      '우리 관리자가 누구예요?',
      '아직 수락 안 한 초대 보여 주세요',
      '저희 쪽 담당자 누구누구 있어요?',
      '멤버 리스트 좀',
      '이용기관 멤버 조회 부탁드려요',
    ],
    en: [
      'show the members',
      'list our members',
      'who is invited at the moment',
      'who are our admins',
      'see pending invitations',
      "I'd like to check who has access",
      'show me the people in our company',
      'which invitations are still open',
      'member list please',
    ],
  },
  steps: [
    ask(
      'company',
      { ko: '어느 회사의 멤버를 볼까요?', en: "Which company's members?" },
      {
        label: { ko: '회사', en: 'company' },
        takes: ['company'],
        choices: ownUnlessSaid,
        why: {
          ko: '멤버는 회사마다 따로 있어요.',
          en: 'Each company has its own members.',
        },
        hint: {
          ko: '목록에서 골라 주세요. 볼 수 있는 회사만 보여 드려요.',
          en: 'Please pick one from the list; only companies you may see are in it.',
        },
      },
    ),
  ],
  show,
});

async function show(values: Values, desk: Desk): Promise<Shown> {
  const company = companyIn(await desk.portfolio(), one(values, 'company'));
  if (!company) return { text: NOT_HERE };
  const invitations = pendingInvitationsOf(company, desk.now);
  const isEmpty = company.members.length + invitations.length === 0;
  return {
    text: wordsOf(company, invitations.length),
    ...(isEmpty ? {} : { table: { ko: table(company, invitations, 'ko'), en: table(company, invitations, 'en') } }),
    next: await nextChange(desk, 'invitation.create', {
      flow: 'invite-member',
      values: { company: company.id },
      label: { ko: '멤버 초대하기', en: 'Invite a member' },
    }),
  };
}

const NOT_HERE: Text = {
  ko: '볼 수 있는 회사 중에 그런 곳이 없어요. 회사 이름을 다시 알려 주세요.',
  en: 'There is no such company among those you may see. Please give its name again.',
};

function wordsOf({ name, members }: CompanyView, invited: number): Text {
  const joined = members.length;
  return {
    ko: `${josa(name, '은/는')} 멤버 ${joined}명, 초대 중인 사람 ${invited}명이에요.`,
    en: `${name} has ${joined} ${joined === 1 ? 'member' : 'members'} and ${invited} pending ${invited === 1 ? 'invitation' : 'invitations'}.`,
  };
}

function table({ members }: CompanyView, invitations: readonly InvitationView[], language: Language): Table {
  const words = WORDS[language];
  return {
    columns: words.columns,
    rows: [
      ...members.map(({ name, email, role }) => [name, email, ROLE_LABELS[role][language], words.member]),
      ...invitations.map(({ email, role, code }) => [
        '–',
        email,
        ROLE_LABELS[role][language],
        `${words.invited} (${code})`,
      ]),
    ],
  };
}

const WORDS = {
  ko: { columns: ['이름', '이메일', '권한', '상태'], member: '멤버', invited: '초대 중' },
  en: { columns: ['Name', 'E-mail', 'Role', 'State'], member: 'member', invited: 'invited' },
} as const;
