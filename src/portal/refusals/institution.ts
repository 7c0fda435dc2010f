import { josa } from '../../message/josa.ts';
import { VALIDATION_WORDS } from '../validation-words.ts';
import type { RefusalRow } from './row.ts';
import { whoCan } from './who-can.ts';

/** Institutions, their sender names, app and SettleIds, and values that do not pass. */
export const INSTITUTION_REFUSALS = {
  VALIDATION: {
    way: 'rejected',
    words: ({ reason }) =>
      reason
        ? VALIDATION_WORDS[reason]
        : { ko: '쓸 수 없는 값이에요. 다시 적어 주세요.', en: 'This value cannot be used. Please write it again.' },
  },
  IP_NOT_PUBLIC: {
    way: 'rejected',
    words: () => ({
      ko: '운영 IP는 인터넷에서 쓰는 공인 IP여야 해요. 예: 8.8.8.8',
      en: 'An operating IP has to be a public address. Example: 8.8.8.8',
    }),
  },
  IP_RANGE_TOO_WIDE: {
    way: 'rejected',
    words: () => ({
      ko: '범위가 너무 넓어요. 이 포털에서는 IPv4는 /24까지, IPv6는 /120까지 등록할 수 있어요. 예: 8.8.8.0/24',
      en: 'The range is too wide. This portal takes IPv4 up to /24 and IPv6 up to /120. Example: 8.8.8.0/24',
    }),
  },
  IP_LIMIT: {
    way: 'rejected',
    words: () => ({
      ko: '이 포털에서는 운영 IP를 1개부터 20개까지 등록할 수 있어요. 개수를 줄여서 다시 알려 주세요.',
      en: 'This portal takes one to twenty operating IPs. Please give fewer of them.',
    }),
  },
  INSTITUTION_EXISTS: {
    way: 'rejected',
    words: ({ about = {} }) => ({
      ko: `이미 등록한 사업자등록번호예요${about.name === undefined ? '' : `(${about.name})`}. 번호를 확인해 주세요.`,
      en: `You have registered this business number already${about.name === undefined ? '' : ` (${about.name})`}. Please check it.`,
    }),
  },
  ORG_NAME_EXISTS: {
    way: 'rejected',
    words: ({ about = {} }) => ({
      ko: `${josa(about.name ?? '그 이름', '은/는')} 이 이용기관에 이미 있는 기관명이에요. 다른 이름을 알려 주세요.`,
      en: `${about.name ?? 'This name'} is a sender name of this institution already. Please give another name.`,
    }),
  },
  ORG_NOT_APPROVED: {
    way: 'either',
    words: ({ about = {}, offer }) => {
      const name = about.name;
      const subject = name === undefined ? '' : `${josa(name, '은/는')} `;
      return offer === 'add-organization'
        ? {
            ko: `${subject}승인된 기관이 없어서 아직 진행할 수 없어요. 먼저 기관을 추가하고 승인을 받아 주세요.`,
            en: `${name ?? 'It'} has no approved sender name yet. Please add one first and have it approved.`,
          }
        : {
            ko: `${subject}기관 승인이 아직 끝나지 않았어요. 승인된 뒤에 다시 시도해 주세요.`,
            en: `The sender name${name === undefined ? '' : ` of ${name}`} is not approved yet. Please try again after its approval.`,
          };
    },
  },
  APP_NOT_REGISTERED: {
    way: 'either',
    words: (details) => {
      const name = details.about?.name;
      return {
        ko: `${name === undefined ? '' : `${josa(name, '은/는')} `}앱 정보가 아직 등록되지 않았어요. 앱을 먼저 등록해야 해요.${whoCan(details).ko}`,
        en: `${name ?? 'The institution'} has no registered app yet. The app comes first.${whoCan(details).en}`,
      };
    },
  },
  APP_ALREADY_REGISTERED: {
    way: 'either',
    words: ({ about = {} }) => ({
      ko: `${about.name === undefined ? '' : `${josa(about.name, '은/는')} `}이미 등록된 앱이 있어요. 앱 변경은 상담원이 도와드려요.`,
      en: `${about.name ?? 'It'} has a registered app already. Changing an app is done with a person's help.`,
    }),
  },
  SETTLE_IMMUTABLE: {
    way: 'refused',
    words: () => ({
      ko: 'Settle ID는 변경도 삭제도 할 수 없어요. 다른 것이 필요하면 새로 추가해 주세요.',
      en: 'A Settle ID can be neither changed nor deleted. If you need another one, add a new one.',
    }),
  },
  BUSINESS_INFO_BY_KAKAO: {
    way: 'refused',
    words: () => ({
      ko: '사업자 정보는 조회만 할 수 있어요. 고치려면 카카오 담당자에게 요청해 주세요.',
      en: 'Business information can only be looked up here. To change it, please ask your contact at Kakao.',
    }),
  },
} as const satisfies Record<string, RefusalRow>;
