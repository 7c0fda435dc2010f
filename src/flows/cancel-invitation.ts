import { byCompanyOrRole, pendingInvitations, possible } from './choices.ts';
import { ask, confirm, defineFlow } from './define.ts';
import { nextChange } from './next.ts';

export const cancelInvitation = defineFlow({
  name: 'cancel-invitation',
  title: { ko: '초대 취소', en: 'cancelling an invitation' },
  button: { ko: '초대 취소', en: 'Cancel an invitation' },
  does: 'invitation.cancel',
  article: 'cancel-invitation',
  examples: {
    ko: [
      '초대 취소해 주세요',
      '보낸 초대 취소할래요',
      '초대 잘못 보냈어요, 취소해줘',
      '아직 수락 안 한 초대 취소하고 싶어요',
      '초대 중인 멤버 빼 주세요',
      '그 사람 초대 철회해줘',
      '초대장 회수 부탁드려요',
      '엉뚱한 메일로 보낸 초대 없애줘',
      '퇴사한 직원한테 보낸 초대 취소하려고요',
      '운영자 초대 취소할게요',
    ],
    en: [
      'cancel an invitation',
      'please withdraw the invitation I sent',
      'I invited the wrong person, cancel it',
      'take back the pending invitation',
      'revoke the invite',
      "I'd like to cancel a pending invite",
      'can you remove the person who has been invited but not joined',
      'undo that invitation please',
      'delete the open invitation',
    ],
  },
  steps: [
    ask(
      'invitation',
      { ko: '어느 초대를 취소할까요?', en: 'Which invitation should be cancelled?' },
      {
        label: { ko: '초대', en: 'invitation' },
        takes: ['invitation', 'email'],
        meantBy: byCompanyOrRole,
        choices: possible('invitation.cancel', pendingInvitations, (invitation) => ({ invitation })),
        none: { words: { ko: '지금 취소할 수 있는 초대가 없어요.', en: 'There is no invitation you could cancel.' } },
        why: {
          ko: '초대를 하나씩 취소하기 때문에 어느 것인지 알아야 해요.',
          en: 'Invitations are cancelled one at a time, so the one to cancel has to be known.',
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
      ko: '취소된 초대 링크로는 들어올 수 없어요. 필요하면 새로 초대해 주세요.',
      en: 'Nobody can enter through the cancelled link. If needed, send a new invitation.',
    },
    next: await nextChange(desk, 'invitation.create', {
      flow: 'invite-member',
      label: { ko: '새로 초대하기', en: 'Send a new invitation' },
    }),
  }),
});
