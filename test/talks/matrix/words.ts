import type { FlowName } from '../../../src/flows/flow.ts';
import type { Text } from '../../../src/message/text.ts';

/** What someone answers when a value is asked for. */
export interface Answers {
  readonly good: Text;
  /** Another one that could stand there. */
  readonly other: Text;
  /** One that cannot be used, and why not; undefined where every word of the right kind will do. */
  readonly bad?: Text & { readonly code: string };
}

export interface FlowWords {
  readonly person: string;
  readonly request: Text;
  /** By slot, in the order they are asked. */
  readonly values: Readonly<Record<string, Answers>>;
}

const KIM = 'kim@gaon.example';
const STAFF = 'min@support.example';

const INSTITUTION: Answers = {
  good: both('다온병원'),
  other: both('새빛카드'),
  bad: { ...both('라온저축은행'), code: 'NOT_FOUND' },
};
const ORGANIZATION: Answers = {
  good: both('다온병원 본원'),
  other: both('다온 검진센터'),
  bad: { ...both('가나병원'), code: 'NOT_FOUND' },
};
const INVITATION: Answers = {
  good: both('newop@gaon.example'),
  other: both('oh@saebit.example'),
  bad: { ...both('nobody@gaon.example'), code: 'NOT_FOUND' },
};

/** How every change is asked for and answered, in the world of `world.ts`; a test compares it with the flows. */
export const WORDS = {
  'invite-member': {
    person: KIM,
    request: { ko: '멤버 초대할래요', en: 'I want to invite a member' },
    values: {
      company: { good: both('가온딜러'), other: both('다온병원'), bad: { ...both('라온저축은행'), code: 'NOT_FOUND' } },
      role: {
        good: { ko: '운영자', en: 'operator' },
        other: { ko: '정산담당자', en: 'settlement manager' },
      },
      email: {
        good: both('new1@gaon.example'),
        other: both('new2@gaon.example'),
        bad: { ...both('a..b@example.com'), code: 'VALIDATION' },
      },
    },
  },
  'cancel-invitation': {
    person: KIM,
    request: { ko: '초대 취소해 주세요', en: 'please cancel an invitation' },
    values: { invitation: INVITATION },
  },
  'resend-invitation': {
    person: KIM,
    request: { ko: '초대 메일 다시 보내 주세요', en: 'please resend an invitation' },
    values: { invitation: INVITATION },
  },
  'register-institution': {
    person: KIM,
    request: { ko: '이용기관 등록할래요', en: 'I want to register an institution' },
    values: {
      brn: { good: both('2148800005'), other: both('2148800010'), bad: { ...both('1234567890'), code: 'VALIDATION' } },
      legalName: {
        good: { ko: '푸른의료재단', en: 'Blue Medical' },
        other: { ko: '초록의료재단', en: 'Green Medical' },
        bad: { ...both('가나다라 '.repeat(30)), code: 'VALIDATION' },
      },
      channelUrl: {
        good: both('https://pf.kakao.com/_ZeUTxl'),
        other: both('https://pf.kakao.com/_AbCdEf'),
        bad: { ...both('https://pf.kakao.com/@abc'), code: 'VALIDATION' },
      },
      organizationName: {
        good: { ko: '푸른 건강센터', en: 'Blue Health' },
        other: { ko: '초록 건강센터', en: 'Green Health' },
        bad: { ...both('가나다라 '.repeat(30)), code: 'VALIDATION' },
      },
    },
  },
  'add-organization': {
    person: KIM,
    request: { ko: '발송 기관명 추가할래요', en: 'I want to add a sender name' },
    values: {
      institution: INSTITUTION,
      senderName: {
        good: { ko: '봄 클리닉', en: 'Spring Clinic' },
        other: { ko: '가을 클리닉', en: 'Autumn Clinic' },
        bad: { ...both('다온병원 본원'), code: 'ORG_NAME_EXISTS' },
      },
    },
  },
  'register-app': {
    person: KIM,
    request: { ko: '앱 등록할래요', en: 'I want to register an app' },
    values: {
      institution: {
        good: both('하늘캐피탈'),
        other: both('이든은행'),
        bad: { ...both('다온병원'), code: 'APP_ALREADY_REGISTERED' },
      },
      appId: { good: both('987654'), other: both('987655'), bad: { ...both('12ab34'), code: 'VALIDATION' } },
    },
  },
  'add-settle-id': {
    person: KIM,
    request: { ko: 'Settle ID 추가할래요', en: 'I want to add a Settle ID' },
    values: {
      institution: INSTITUTION,
      organization: ORGANIZATION,
      environment: { good: { ko: '운영용', en: 'production' }, other: { ko: '테스트용', en: 'test' } },
      label: {
        good: { ko: '모바일 창구', en: 'Mobile desk' },
        other: { ko: '무인 창구', en: 'Kiosk desk' },
        bad: { ...both('가나다라 '.repeat(30)), code: 'VALIDATION' },
      },
    },
  },
  'register-contract': {
    person: KIM,
    request: { ko: '상품 계약 등록할래요', en: 'I want to register a product contract' },
    values: {
      institution: INSTITUTION,
      organization: ORGANIZATION,
      settleId: { good: both('DAON-P1'), other: both('DAON-T1'), bad: { ...both('RAON-P1'), code: 'NOT_FOUND' } },
      products: {
        good: { ko: '인증 로그인', en: 'login' },
        other: { ko: '전자서명', en: 'e-signature' },
        bad: { ko: '전자문서', en: 'e-documents', code: 'DEALER_CONTRACT_MISSING' },
      },
      startOn: {
        good: { ko: '오늘', en: 'today' },
        other: { ko: '내일', en: 'tomorrow' },
        bad: { ...both('2020-01-01'), code: 'CONTRACT_PERIOD_INVALID' },
      },
      years: {
        good: { ko: '2년', en: '2 years' },
        other: { ko: '3년', en: '3 years' },
        bad: { ko: '9년', en: '9 years', code: 'CONTRACT_PERIOD_INVALID' },
      },
      renewal: { good: { ko: '자동', en: 'automatic' }, other: { ko: '수동', en: 'manual' } },
      callCentreName: {
        good: { ko: '다온 안내데스크', en: 'Daon Desk' },
        other: { ko: '다온 대표전화', en: 'Daon Care' },
        bad: { ...both('가나다라 '.repeat(30)), code: 'VALIDATION' },
      },
      callCentrePhone: {
        good: both('1588-3000'),
        other: both('1600-9999'),
        bad: { ...both('010-1234-5678'), code: 'VALIDATION' },
      },
      operatingIps: {
        good: both('8.8.8.8'),
        other: both('9.9.9.9'),
        bad: { ...both('10.0.0.1'), code: 'IP_NOT_PUBLIC' },
      },
    },
  },
  'retry-contract': {
    person: KIM,
    request: { ko: '계약 반영 다시 시도해 주세요', en: 'please retry applying a contract' },
    values: {
      contract: { good: both('CT-1001'), other: both('CT-4001'), bad: { ...both('CT-2001'), code: 'NOT_FOUND' } },
    },
  },
  'review-organization': {
    person: STAFF,
    request: { ko: '기관 심사할래요', en: 'I want to review a sender name' },
    values: {
      organization: {
        good: both('다온 재활센터'),
        other: both('하늘캐피탈'),
        bad: { ...both('가나병원'), code: 'NOT_FOUND' },
      },
      decision: { good: { ko: '반려', en: 'reject' }, other: { ko: '승인', en: 'approve' } },
      reason: {
        good: { ko: '사업자등록증과 다른 이름', en: 'a name that is not on the certificate' },
        other: { ko: '다른 곳에서 쓰는 이름', en: 'a name that another body uses' },
        bad: { ...both('가나다라 '.repeat(130)), code: 'VALIDATION' },
      },
    },
  },
} as const satisfies Partial<Record<FlowName, FlowWords>>;

export type WriteName = keyof typeof WORDS;

function both(words: string): Text {
  return { ko: words, en: words };
}
