import { byCompanyOrRole, pendingInvitations, possible } from './choices.ts';
import { ask, confirm, defineFlow } from './define.ts';
import { nextLook } from './next.ts';

export const resendInvitation = defineFlow({
  name: 'resend-invitation',
  title: { ko: '초대 다시 보내기', en: 'sending an invitation again' },
  button: { ko: '초대 다시 보내기', en: 'Resend an invitation' },
  does: 'invitation.resend',
  article: 'invitation-link',
  examples: {
    ko: [
      '초대 메일 다시 보내 주세요',
      '초대 재발송해줘',
      '초대장 한 번 더 보내줘',
      '초대 메일 못 받았대요, 다시 보내 주세요',
      '초대 링크 재전송 부탁드려요',
      '아직 안 들어온 사람한테 초대 다시 보낼래요',
      '초대 메일이 안 왔다는데 재발송하고 싶어요',
      '새 초대 링크로 다시 보내 주실래요',
      '초대 재전송',
    ],
    en: [
      'resend the invitation',
      'please send the invite again',
      "they didn't get the invitation mail, resend it",
      'send a new invitation link',
      "I'd like to resend an invitation e-mail",
      'can you mail the invitation once more',
      'invitation got lost, send it again please',
      'remind the invited person with a new link',
      'resend invite',
    ],
  },
  steps: [
    ask(
      'invitation',
      { ko: '어느 초대를 다시 보낼까요?', en: 'Which invitation should be sent again?' },
      {
        label: { ko: '초대', en: 'invitation' },
        takes: ['invitation', 'email'],
        meantBy: byCompanyOrRole,
        choices: possible('invitation.resend', pendingInvitations, (invitation) => ({ invitation })),
        none: {
          words: { ko: '지금 다시 보낼 수 있는 초대가 없어요.', en: 'There is no invitation you could send again.' },
          offer: 'invite-member',
        },
        why: {
          ko: '초대마다 링크가 따로 있어서 어느 것인지 알아야 해요.',
          en: 'Each invitation has its own link, so the one to send again has to be known.',
        },
        hint: {
          ko: '초대한 이메일이나 IV-로 시작하는 번호를 적거나 목록에서 골라 주세요.',
          en: 'Give the invited e-mail or the number that begins with IV-, or pick it from the list.',
        },
        example: 'kim@company.example',
      },
    ),
    confirm(),
  ],
  done: async (_receipt, _values, desk) => ({
    text: {
      ko: '이전 링크는 쓸 수 없게 되니, 새로 받은 메일의 링크로 수락해 달라고 전해 주세요.',
      en: 'The earlier link stops working, so please ask them to accept through the link in the new mail.',
    },
    next: nextLook(desk, 'member.list', {
      flow: 'list-members',
      label: { ko: '멤버와 초대 보기', en: 'See members and invitations' },
    }),
  }),
});
