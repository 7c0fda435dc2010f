import { blind, cancelled, en, KIM, ko, LEE, says } from '../script.ts';

const SENT_TO_OH = { Invitation: [{ email: 'oh@saebit.example', state: 'pending' }] };
const SENT_TO_NEWOP = { Invitation: [{ email: 'newop@gaon.example', state: 'pending' }] };

export const invitations = blind(
  ko(
    'cancelled by address',
    KIM,
    cancelled('oh@saebit.example'),
    says('어제 oh@saebit.example 한테 보낸 초대 취소해 주세요', 'confirming cancel-invitation'),
    says('네, 취소해 주세요', 'completed cancel-invitation'),
  ),
  ko(
    'cancelled after choosing one',
    KIM,
    cancelled('newop@gaon.example'),
    says('초대를 잘못 보냈어요. 그 초대 취소하고 싶어요', 'asked cancel-invitation.invitation'),
    says('newop@gaon.example 이요', 'confirming cancel-invitation'),
    says('네', 'completed cancel-invitation'),
  ),
  ko(
    'the first of the list, then given up',
    KIM,
    'unchanged',
    says('보낸 초대 하나 취소할게요', 'asked cancel-invitation.invitation'),
    says('첫 번째 거요', 'confirming cancel-invitation'),
    says('아니다 그만둘래요', 'cancelled cancel-invitation'),
  ),
  ko(
    'the only one an operator may send again',
    LEE,
    SENT_TO_NEWOP,
    says('초대 메일 한 번만 더 보내 주세요 못 받았대요', 'confirming resend-invitation'),
    says('응', 'completed resend-invitation'),
  ),
  en(
    'a mail that never came is sent again',
    KIM,
    SENT_TO_OH,
    says('oh@saebit.example never got the mail, please send the invitation again', 'confirming resend-invitation'),
    says('yes, send it', 'completed resend-invitation'),
  ),
  en(
    'taken back, then left alone',
    KIM,
    'unchanged',
    says('I want to withdraw the invitation to newop@gaon.example', 'confirming cancel-invitation'),
    says('no', 'noted deny'),
    says('actually never mind', 'cancelled cancel-invitation'),
  ),
  en(
    'cancelled by its company',
    KIM,
    cancelled('oh@saebit.example'),
    says('cancel the invitation for 새빛카드', 'confirming cancel-invitation'),
    says('yes', 'completed cancel-invitation'),
  ),
  ko(
    'a member has no invitation to cancel',
    KIM,
    'unchanged',
    says(
      'lee@gaon.example 초대 취소해 주세요',
      'rejected cancel-invitation.invitation NOT_FOUND',
      'asked cancel-invitation.invitation',
    ),
    says('그만', 'cancelled cancel-invitation'),
  ),
  ko(
    'a bare cancel at the confirmation of a cancellation is asked about, nothing is written',
    KIM,
    'unchanged',
    says('newop@gaon.example 초대를 취소해 주세요', 'confirming cancel-invitation'),
    says('취소해 주세요', 'any'),
    says('안 할래요', 'cancelled cancel-invitation'),
  ),
  ko(
    'sent again by the name of the company',
    KIM,
    SENT_TO_OH,
    says('새빛카드 초대 재발송 부탁드립니다', 'confirming resend-invitation'),
    says('네 보내주세요', 'completed resend-invitation'),
  ),
  en(
    'one of two, by its place in the list',
    KIM,
    'unchanged',
    says('resend an invitation', 'asked resend-invitation.invitation'),
    says('the second one', 'confirming resend-invitation'),
    says('stop, forget it', 'cancelled resend-invitation'),
  ),
);
