import { josa } from '../message/josa.ts';
import type { Role } from './actor.ts';
import { INVITATION_DAYS } from './invitation-rules.ts';
import { ROLE_LABELS } from './labels.ts';

/** A letter as the mail takes it: paragraphs parted by empty lines, and the link on a line of its own. */
export interface InvitationLetter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
}

interface Invited {
  readonly email: string;
  readonly role: Role;
  readonly company: string;
  readonly inviter: string;
  readonly link: string;
  readonly messageId: string;
}

/** Both languages in one mail: nothing is known yet of who reads it. */
export function letterOf({ email, role, link, messageId, ...names }: Invited): InvitationLetter {
  const [company, inviter] = [onOneLine(names.company), onOneLine(names.inviter)];
  const { ko, en } = ROLE_LABELS[role];
  return {
    to: email,
    subject: `[지갑파트너 도우미] ${company} ${ko} 초대 / Invitation to ${company}`,
    text: [
      `${inviter} 님이 이 이메일을 ${company}의 ${josa(ko, '으로/로')} 초대했어요.`,
      `초대받은 이메일의 계정으로 로그인한 뒤 아래 링크에서 수락하거나 거절해 주세요. 이 포털에서는 ${INVITATION_DAYS}일 동안 한 번 쓸 수 있어요.`,
      link,
      '링크는 다른 사람에게 전달하지 말아 주세요. 예상하지 못한 초대라면 링크를 열지 말고 이 메일을 지워 주세요.',
      '— — —',
      `${inviter} has invited this e-mail address to ${company} as ${en}.`,
      `Sign in with the account of the invited e-mail and accept or decline with the link above. In this portal it works once, for ${INVITATION_DAYS} days.`,
      'Please do not pass the link on. If you did not expect this invitation, do not open the link and delete this mail.',
    ].join('\n\n'),
    messageId,
  };
}

function onOneLine(name: string): string {
  return name.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
