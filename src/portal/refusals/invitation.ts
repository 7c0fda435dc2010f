import { josa } from '../../message/josa.ts';
import { same } from '../../message/text.ts';
import { labelOf } from '../labels.ts';
import type { RefusalRow } from './row.ts';
import { notTheirs, whoCan } from './who-can.ts';

export const INVITATION_REFUSALS = {
  INVITE_ROLE_NOT_ALLOWED: {
    way: 'either',
    words: (details) => {
      if (details.slot === 'invitation') return notTheirs(details);
      if (details.about?.rule === 'firstAdmin') {
        return {
          ko: '지원 담당자는 딜러사나 직접계약 이용기관의 첫 관리자만 초대할 수 있어요. 다른 초대는 그 회사나 딜러사의 관리자에게 요청해 주세요.',
          en: 'Support staff invite only the first admin of a dealer or a direct institution. For others, please ask an admin of the company or of its dealer.',
        };
      }
      if (details.about?.rule === 'adminOnly') {
        return {
          ko: '이용기관에는 관리자만 초대할 수 있어요. 관리자 권한으로 초대해 주세요.',
          en: 'Only an admin can be invited to an institution. Please invite them as its admin.',
        };
      }
      return {
        ko: `그 회사에 그 권한으로는 초대할 수 없어요. 관리자가 아니면 자신과 같은 권한만 초대할 수 있어요.${whoCan(details).ko}`,
        en: `You cannot give this role in that company. Whoever is not an admin can only give their own role.${whoCan(details).en}`,
      };
    },
  },
  ALREADY_MEMBER: {
    way: 'rejected',
    words: ({ about = {} }) => ({
      ko: `${josa(about.email ?? '이 분', '은/는')} 이미 그 회사의 멤버예요. 다른 이메일을 알려 주세요.`,
      en: `${about.email ?? 'This person'} is a member of that company already. Please give another e-mail.`,
    }),
  },
  INVITE_DUPLICATE: {
    way: 'rejected',
    words: ({ about = {}, offer }) => {
      const role = labelOf(about.role ?? '') ?? { ko: '같은', en: 'a' };
      return offer === 'cancel-invitation'
        ? {
            ko: `이미 ${role.ko} 권한으로 초대 중이에요. 권한을 바꾸려면 먼저 그 초대를 취소해 주세요.`,
            en: `They have a pending invitation as ${role.en}. To give another role, cancel that invitation first.`,
          }
        : {
            ko: '이미 초대 중인 이메일이에요. 메일을 못 받았다면 초대를 다시 보낼 수 있어요.',
            en: 'This e-mail has a pending invitation already. If the mail did not arrive, it can be sent again.',
          };
    },
  },
  INVITE_CANCELLED: {
    way: 'refused',
    words: () => ({
      ko: '이미 취소된 초대예요. 필요하면 새로 초대해 주세요.',
      en: 'This invitation was cancelled. If needed, a new one can be sent.',
    }),
  },
  INVITE_EXPIRED: {
    way: 'refused',
    words: () => ({
      ko: '기간이 지난 초대예요. 필요하면 새로 초대해 주세요.',
      en: 'This invitation has expired. If needed, a new one can be sent.',
    }),
  },
  INVITE_ALREADY_ACCEPTED: {
    way: 'refused',
    words: ({ offer }) => ({
      ko: `이미 수락된 초대예요.${offer === 'remove-member' ? ' 내보내려면 멤버 삭제를 이용해 주세요.' : ''}`,
      en: `This invitation was accepted already.${offer === 'remove-member' ? ' To take away access, remove the member.' : ''}`,
    }),
  },
  INVITE_DECLINED: {
    way: 'refused',
    words: () => ({
      ko: '거절된 초대예요. 필요하면 새로 초대해 주세요.',
      en: 'This invitation was declined. If needed, a new one can be sent.',
    }),
  },
  INVITE_EMAIL_MISMATCH: {
    way: 'refused',
    words: () => ({
      ko: '이 초대는 다른 이메일로 보낸 것이에요. 초대받은 이메일의 계정으로 로그인해 주세요.',
      en: 'This invitation was sent to another e-mail. Please sign in with the account that was invited.',
    }),
  },
  INVITE_TOKEN_INVALID: {
    way: 'refused',
    words: () => ({
      ko: '쓸 수 없는 초대 링크예요. 가장 최근에 받은 메일의 링크를 열어 주세요.',
      en: 'This invitation link does not work. Please open the link in the latest mail.',
    }),
  },
  INVITE_RATE_LIMIT: {
    way: 'refused',
    words: ({ about = {} }) => {
      const limit = about.limit ?? '';
      if (about.per === 'invitation') {
        return {
          ko: `이 포털에서는 한 초대를 모두 ${limit}번까지만 다시 보낼 수 있어요. 필요하면 취소하고 새로 초대해 주세요.`,
          en: `In this portal one invitation can be sent again ${limit} times in all. If needed, cancel it and send a new one.`,
        };
      }
      const times = same(limit === '' ? '' : ` ${limit}`);
      return {
        ko: `이 포털에서는 한 시간에 보낼 수 있는 초대 수가 정해져 있어요${limit === '' ? '' : `(${limit}번)`}. 나중에 다시 시도해 주세요.`,
        en: `This portal limits the invitations sent within an hour${limit === '' ? '' : ` (${times.en.trim()})`}. Please try again later.`,
      };
    },
  },
} as const satisfies Record<string, RefusalRow>;
