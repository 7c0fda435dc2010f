import { josa } from '../../message/josa.ts';
import { type Language, same, type Text } from '../../message/text.ts';
import { dayInKorean } from '../formats/dates.ts';
import { labelOf } from '../labels.ts';
import type { RefusalRow } from './row.ts';

/** Contracts, usage and settlement. */
export const CONTRACT_REFUSALS = {
  SETTLE_MISMATCH: {
    way: 'rejected',
    words: ({ about = {} }) => ({
      ko: `${josa(about.code ?? '그 Settle ID', '은/는')} 이 기관의 Settle ID가 아니에요. 이 기관의 것을 골라 주세요.`,
      en: `${about.code ?? 'That Settle ID'} does not belong to this sender name. Please pick one of its own.`,
    }),
  },
  PRODUCT_ENV_MISMATCH: {
    way: 'rejected',
    words: () => ({
      ko: '테스트용 Settle ID는 테스트 상품만, 운영용 Settle ID는 운영 상품만 계약할 수 있어요. 상품을 다시 골라 주세요.',
      en: 'A test Settle ID takes test products only, a production one production products only. Please pick again.',
    }),
  },
  CONTRACT_PERIOD_INVALID: {
    way: 'rejected',
    words: ({ slot }) =>
      slot === 'years'
        ? {
            ko: '운영용 계약기간은 1년부터 5년까지예요. 다시 골라 주세요.',
            en: 'A production contract runs one to five years. Please choose again.',
          }
        : {
            ko: '이 포털에서 시작일은 오늘부터 1년 뒤까지 정할 수 있어요. 날짜를 다시 알려 주세요.',
            en: 'In this portal a contract starts today or up to a year ahead. Please give another date.',
          },
  },
  CONTRACT_DUPLICATE: {
    way: 'rejected',
    words: ({ about = {} }) => ({
      ko: `같은 Settle ID와 상품의 계약이 이미 있고 기간이 겹쳐요${existing(about).ko}. 다른 상품이나 시작일을 골라 주세요.`,
      en: `There is a contract for this Settle ID and product in that period already${existing(about).en}. Please choose another product or start.`,
    }),
  },
  CONTRACT_STATE: {
    way: 'refused',
    words: ({ about = {} }) => ({
      ko: `${josa(about.code ?? '이 계약', '은/는')} 지금 상태에서 할 수 없는 일이에요. 계약 상태를 먼저 확인해 주세요.`,
      en: `${about.code ?? 'This contract'} is not in a state for that. Please look at its status first.`,
    }),
  },
  DEALER_CONTRACT_MISSING: {
    way: 'rejected',
    words: ({ about = {} }) => ({
      ko: `딜러사 계약이 ${josa(listed(about.missing, 'ko') || '그 상품', '을/를')} 계약기간 전체에 포함하지 않아요. ${covered(about, 'ko')}`,
      en: `The dealer contract does not cover ${listed(about.missing, 'en') || 'that product'} for the whole period. ${covered(about, 'en')}`,
    }),
  },
  DEALER_CONTRACT_BY_KAKAO: {
    way: 'refused',
    words: () => ({
      ko: '딜러사 계약은 여기서 바꿀 수 없어요. 카카오 담당자에게 요청해 주세요.',
      en: 'The dealer contract cannot be changed here. Please ask your contact at Kakao.',
    }),
  },
  USAGE_RANGE: {
    way: 'rejected',
    words: () => ({
      ko: '사용량은 한 번에 6개월까지, 일별은 어제, 월별은 지난달까지 볼 수 있어요. 기간을 다시 알려 주세요.',
      en: 'Usage shows up to six months at a time, daily to yesterday, monthly to last month. Please give another period.',
    }),
  },
  SETTLEMENT_STATE: {
    way: 'refused',
    words: () => ({
      ko: '지금 상태의 정산서에는 할 수 없는 일이에요. 정산 상태를 먼저 확인해 주세요.',
      en: 'The statement is not in a state for that. Please look at the settlement status first.',
    }),
  },
  SETTLEMENT_WINDOW_CLOSED: {
    way: 'refused',
    words: () => ({
      ko: '정산 조정을 요청할 수 있는 기간이 지났어요.',
      en: 'The time for asking for an adjustment is over.',
    }),
  },
} as const satisfies Record<string, RefusalRow>;

function existing({ code, until }: Readonly<Record<string, string>>): Text {
  if (code === undefined) return same('');
  if (until === undefined) return { ko: `(${code})`, en: ` (${code})` };
  return { ko: `(${code}, ${dayInKorean(until)}까지)`, en: ` (${code}, to ${until})` };
}

function covered({ covered: products }: Readonly<Record<string, string>>, language: Language): string {
  const list = listed(products, language);
  if (language === 'ko')
    return list ? `가능한 상품: ${list}. 이 중에서 골라 주세요.` : '딜러사 계약을 먼저 확인해 주세요.';
  return list ? `Possible products: ${list}. Please pick from these.` : 'Please look at the dealer contract first.';
}

/** Product codes, separated by commas, as people call them. */
function listed(codes: string | undefined, language: Language): string {
  const labels = (codes ?? '').split(',').flatMap((code) => labelOf(code) ?? []);
  return labels.map((label) => label[language]).join(', ');
}
