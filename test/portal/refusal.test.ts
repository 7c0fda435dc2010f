import { describe, expect, it } from 'vitest';
import { type Code, REFUSALS, wordsOf } from '../../src/portal/refusal.ts';
import type { Way } from '../../src/portal/refusals/row.ts';
import { VALIDATION_WORDS } from '../../src/portal/validation-words.ts';

const REJECTED =
  'VALIDATION IP_NOT_PUBLIC IP_RANGE_TOO_WIDE IP_LIMIT INSTITUTION_EXISTS ORG_NAME_EXISTS ALREADY_MEMBER INVITE_DUPLICATE SETTLE_MISMATCH PRODUCT_ENV_MISMATCH CONTRACT_PERIOD_INVALID CONTRACT_DUPLICATE DEALER_CONTRACT_MISSING USAGE_RANGE';
const EITHER =
  'NOT_FOUND ORG_NOT_APPROVED APP_NOT_REGISTERED APP_ALREADY_REGISTERED INVITE_ROLE_NOT_ALLOWED SELF_CHANGE_FORBIDDEN LAST_ADMIN';
const REFUSED =
  'AUTH_REQUIRED MEMBERSHIP_REQUIRED ROLE_FORBIDDEN OPERATOR_CANNOT_INVITE_INST_ADMIN SETTLEMENT_FORBIDDEN SETTLE_IMMUTABLE SETTLE_CREATE_FORBIDDEN CONTRACT_STATE DEALER_CONTRACT_BY_KAKAO BUSINESS_INFO_BY_KAKAO INVITE_CANCELLED INVITE_EXPIRED INVITE_ALREADY_ACCEPTED INVITE_DECLINED INVITE_EMAIL_MISMATCH INVITE_TOKEN_INVALID INVITE_RATE_LIMIT VERSION_CONFLICT PROPOSAL_EXPIRED PROPOSAL_MISMATCH SETTLEMENT_STATE SETTLEMENT_WINDOW_CLOSED COMPANY_SUSPENDED RATE_LIMITED UPSTREAM_UNAVAILABLE';

const CODES = Object.keys(REFUSALS) as Code[];

describe('every refusal', () => {
  it('is said no in the way the conversation expects', () => {
    const ways = (way: Way) => CODES.filter((code) => REFUSALS[code].way === way).toSorted();
    expect(ways('rejected')).toEqual(REJECTED.split(' ').toSorted());
    expect(ways('either')).toEqual(EITHER.split(' ').toSorted());
    expect(ways('refused')).toEqual(REFUSED.split(' ').toSorted());
  });

  it.each(CODES)('%s has whole words in both languages, however little is known', (code) => {
    const abouts = [
      {},
      {
        about: {
          name: '다온병원',
          email: 'oh@saebit.example',
          code: 'CT-1001',
          role: 'dealer_admin',
          missing: 'edoc',
          covered: 'sign,login',
          limit: '3',
        },
      },
    ];
    for (const more of abouts) {
      for (const offer of [
        {},
        { offer: 'remove-member' },
        { offer: 'cancel-invitation' },
        { offer: 'add-organization' },
      ]) {
        const { ko, en } = wordsOf({ code, ...more, ...offer });
        for (const words of [ko, en]) {
          expect(words).not.toMatch(/undefined|null|\[object|\s{2}|\(\)|\s\./);
          expect(words).toMatch(/\.(?: (?:예|Example): .+)?$/);
        }
        expect(ko).toMatch(/[가-힣]/);
        expect(ko).toMatch(/(?:요|니다)\.(?: 예: .+)?$/);
        expect(en.replaceAll('다온병원', '')).not.toMatch(/[가-힣]/);
      }
    }
  });

  it.each(Object.entries(VALIDATION_WORDS))('VALIDATION %s says its rule politely', (_reason, { ko, en }) => {
    expect(ko).toMatch(/요\.(?: 예: .+)?$/);
    expect(en).toMatch(/\.(?: Example: .+)?$/);
  });

  it('gives the rule and a correct example', () => {
    expect(wordsOf({ code: 'VALIDATION', slot: 'brn', reason: 'brn.checksum' }).ko).toBe(
      '사업자등록번호 10자리의 검증 숫자가 맞지 않아요. 번호를 다시 확인해 주세요. 예: 123-45-67891',
    );
  });

  it('names who can do it, with josa that agree', () => {
    const refusal = {
      code: 'ROLE_FORBIDDEN',
      roles: ['dealer_admin', 'dealer_operator'],
      holders: ['김가온', '이도윤'],
    } as const;
    expect(wordsOf(refusal)).toEqual({
      ko: '지금 권한으로는 할 수 없는 일이에요. 딜러사 관리자 또는 딜러사 운영자에게 요청해 주세요(김가온 님, 이도윤 님).',
      en: 'Your role does not allow this. Please ask a dealer admin or dealer operator (김가온, 이도윤).',
    });
    expect(wordsOf({ code: 'ALREADY_MEMBER', about: { email: 'kim@gaon.example' } }).ko).toBe(
      'kim@gaon.example은 이미 그 회사의 멤버예요. 다른 이메일을 알려 주세요.',
    );
  });

  it('puts several roles in one list', () => {
    const roles = ['dealer_admin', 'dealer_operator', 'institution_admin'] as const;
    expect(wordsOf({ code: 'ROLE_FORBIDDEN', roles })).toEqual({
      ko: '지금 권한으로는 할 수 없는 일이에요. 딜러사 관리자, 딜러사 운영자 또는 이용기관 관리자에게 요청해 주세요.',
      en: 'Your role does not allow this. Please ask a dealer admin, dealer operator or institution admin.',
    });
    expect(wordsOf({ code: 'ROLE_FORBIDDEN', roles: ['institution_admin'] }).en).toContain('ask an institution admin.');
  });

  it.each([
    [{ about: { rule: 'firstAdmin' } }, '지원 담당자는 딜러사나 직접계약 이용기관의 첫 관리자만 초대할 수 있어요.'],
    [{ about: { rule: 'adminOnly' } }, '이용기관에는 관리자만 초대할 수 있어요.'],
    [{ slot: 'invitation' }, '이 초대는 취소하거나 다시 보낼 수 없어요.'],
    [{ slot: 'role' }, '그 회사에 그 권한으로는 초대할 수 없어요.'],
  ])('says which rule of inviting it was: %j', (details, rule) => {
    expect(wordsOf({ code: 'INVITE_ROLE_NOT_ALLOWED', ...details }).ko).toMatch(rule);
  });

  it('names the products that can be contracted', () => {
    const about = { missing: 'edoc', covered: 'identity,sign' };
    expect(wordsOf({ code: 'DEALER_CONTRACT_MISSING', about }).ko).toBe(
      '딜러사 계약이 전자문서를 계약기간 전체에 포함하지 않아요. 가능한 상품: 본인인증, 전자서명. 이 중에서 골라 주세요.',
    );
  });
});
