import type { RefusalRow } from './row.ts';
import { notTheirs, whoCan } from './who-can.ts';

/** Who someone is, and what their role may never do. */
export const ACCESS_REFUSALS = {
  AUTH_REQUIRED: {
    way: 'refused',
    words: () => ({
      ko: '로그인해야 할 수 있는 일이에요. 로그인한 뒤 다시 말씀해 주세요.',
      en: 'You have to be signed in for this. Please sign in and ask again.',
    }),
  },
  MEMBERSHIP_REQUIRED: {
    way: 'refused',
    words: () => ({
      ko: '연결된 회사가 없어서 할 수 없어요. 회사의 관리자나 딜러사에 초대를 요청해 주세요.',
      en: 'No company is linked to you, so this cannot be done. Please ask its admin or your dealer for an invitation.',
    }),
  },
  ROLE_FORBIDDEN: {
    way: 'refused',
    words: (details) => ({
      ko: `지금 권한으로는 할 수 없는 일이에요.${whoCan(details).ko}`,
      en: `Your role does not allow this.${whoCan(details).en}`,
    }),
  },
  OPERATOR_CANNOT_INVITE_INST_ADMIN: {
    way: 'refused',
    words: (details) =>
      details.slot === 'invitation'
        ? notTheirs(details)
        : {
            ko: `딜러사 운영자는 이용기관 관리자를 초대할 수 없어요.${whoCan(details).ko}`,
            en: `A dealer operator cannot invite the admin of an institution.${whoCan(details).en}`,
          },
  },
  SETTLEMENT_FORBIDDEN: {
    way: 'refused',
    words: (details) => ({
      ko: `지금 권한으로는 정산 정보를 보거나 처리할 수 없어요.${whoCan(details).ko}`,
      en: `Your role has no access to settlement.${whoCan(details).en}`,
    }),
  },
  SETTLE_CREATE_FORBIDDEN: {
    way: 'refused',
    words: (details) => ({
      ko: `이용기관 권한으로는 Settle ID를 추가할 수 없어요.${whoCan(details).ko}`,
      en: `A Settle ID cannot be added by an institution's role.${whoCan(details).en}`,
    }),
  },
  SELF_CHANGE_FORBIDDEN: {
    way: 'either',
    words: () => ({
      ko: '본인 계정은 스스로 변경하거나 삭제할 수 없어요. 다른 관리자에게 요청해 주세요.',
      en: 'Nobody can change or remove their own account. Please ask another admin.',
    }),
  },
  LAST_ADMIN: {
    way: 'either',
    words: () => ({
      ko: '회사에는 관리자가 한 명 이상 있어야 해요. 먼저 다른 관리자를 초대해 주세요.',
      en: 'A company needs at least one admin. Please invite another admin first.',
    }),
  },
  NOT_FOUND: {
    way: 'either',
    words: ({ slot, offer }) => {
      if (offer === 'remove-member') {
        return {
          ko: '이미 멤버인 분이라 취소하거나 다시 보낼 초대가 없어요. 내보내려면 멤버 삭제를 이용해 주세요.',
          en: 'This person is a member already and has no open invitation. To take away access, remove the member.',
        };
      }
      const asked = slot === 'invitation';
      return {
        ko: asked
          ? '그런 초대를 찾을 수 없어요. 초대한 이메일이나 번호를 확인해 주세요.'
          : '볼 수 있는 것 중에서 찾을 수 없어요. 이름이나 번호를 확인해 주세요.',
        en: asked
          ? 'There is no such invitation. Please check the e-mail or the number.'
          : 'It is not among the things you may see. Please check the name or the number.',
      };
    },
  },
  COMPANY_SUSPENDED: {
    way: 'refused',
    words: () => ({
      ko: '이용이 정지된 회사는 조회만 할 수 있어요. 정지가 풀린 뒤 다시 시도해 주세요.',
      en: 'A suspended company can only look things up. Please try again once it is active.',
    }),
  },
} as const satisfies Record<string, RefusalRow>;
