import { companiesToInviteTo, rolesToGive } from './choices.ts';
import { ask, confirm, defineFlow } from './define.ts';
import { nextLook } from './next.ts';
import { present } from './things.ts';

export const inviteMember = defineFlow({
  name: 'invite-member',
  title: { ko: '멤버 초대', en: 'inviting a member' },
  button: { ko: '멤버 초대', en: 'Invite a member' },
  does: 'invitation.create',
  article: 'who-can-invite-whom',
  examples: {
    ko: [
      '멤버 초대할래요',
      '운영자로 한 명 추가해줘',
      '새로 온 직원 초대해 주세요',
      '이용기관 관리자 초대하고 싶어요',
      '정산담당자 한 분 더 초대 부탁드려요',
      '우리 팀원 포털에 들어오게 초대장 보내줘',
      '병원 쪽 담당자를 관리자로 초대하려고요',
      '관리자 권한으로 초대 메일 보내 주실래요',
      '동료 초대',
      '담당자 계정 하나 추가할게요',
    ],
    en: [
      'invite a colleague',
      "I'd like to invite a new member",
      'please add an operator to our company',
      "send an invitation to the hospital's admin",
      'invite someone as settlement manager',
      'can you add a teammate for me',
      'give a new hire access to the partner centre',
      'add another admin',
      "let's invite the institution administrator",
      'new member invitation',
    ],
  },
  steps: [
    ask(
      'company',
      { ko: '어느 회사에 초대할까요?', en: 'Which company should they join?' },
      {
        label: { ko: '회사', en: 'company' },
        takes: ['company'],
        choices: companiesToInviteTo,
        why: {
          ko: '초대받은 분은 그 회사의 멤버가 되고, 회사에 따라 줄 수 있는 권한이 달라요.',
          en: 'They become a member of that company, and the company decides which roles can be given.',
        },
        hint: {
          ko: '초대할 수 있는 회사만 보여 드려요. 그중에서 골라 주세요.',
          en: 'Only the companies you can invite to are listed. Please pick one of them.',
        },
      },
    ),
    ask(
      'role',
      { ko: '어떤 권한으로 초대할까요?', en: 'Which role should they have?' },
      {
        label: { ko: '권한', en: 'role' },
        takes: ['role'],
        choices: rolesToGive,
        why: {
          ko: '권한에 따라 볼 수 있는 메뉴와 할 수 있는 일이 정해져요.',
          en: 'The role decides which menus they see and what they can do.',
        },
        hint: {
          ko: '회원님이 줄 수 있는 권한만 보여 드려요. 그중에서 골라 주세요.',
          en: 'Only the roles you can give are listed. Please pick one of them.',
        },
      },
    ),
    ask(
      'email',
      { ko: '초대할 분의 카카오계정 이메일을 알려 주세요.', en: 'What is the e-mail of their Kakao account?' },
      {
        label: { ko: '이메일', en: 'e-mail' },
        takes: ['email'],
        why: {
          ko: '초대와 가입은 카카오계정에 등록된 이메일로만 할 수 있어요.',
          en: 'Invitations and sign-up only work with the e-mail registered in the Kakao account.',
        },
        hint: {
          ko: '초대할 분에게 카카오계정에 등록된 이메일을 물어봐 주세요.',
          en: 'Please ask them for the e-mail registered in their Kakao account.',
        },
        example: 'kim@company.example',
      },
    ),
    confirm(),
  ],
  done: async (_receipt, { company }, desk) => ({
    text: {
      ko: '초대받은 분이 메일의 링크를 열고 같은 이메일의 카카오계정으로 수락하면 멤버가 돼요.',
      en: 'They become a member once they open the link in the mail and accept with the Kakao account of that e-mail.',
    },
    next: nextLook(desk, 'member.list', {
      flow: 'list-members',
      values: present({ company }),
      label: { ko: '멤버와 초대 보기', en: 'See members and invitations' },
    }),
  }),
});
