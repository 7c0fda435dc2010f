import type { Reading, ValueKind } from '../../message/value.ts';
import { withoutOverlap } from './dates.ts';
import { type Found, findAll } from './found.ts';

type Row = readonly [kind: ValueKind, words: RegExp, values: readonly string[]];

/** Words that stand for one of a few values. Where several fit, all are kept: what it is asked for decides. */
const WORDS: readonly Row[] = [
  ['role', /(카카오\s?(?:운영자|담당자|관리자)|상담원?|고객센터\s?담당자)/g, []],
  [
    'role',
    /((?:이용\s?기관|기관)\s?(?:쪽\s?)?(?:관리자|어드민)|institution admin(?:istrator)?)/gi,
    ['institution_admin'],
  ],
  ['role', /((?:딜러사?)\s?(?:관리자|어드민)|dealer admin(?:istrator)?)/gi, ['dealer_admin']],
  ['role', /((?:딜러사?\s?)?(?:운영자|오퍼레이터|운영\s?담당자?)|(?:dealer )?operators?)/gi, ['dealer_operator']],
  [
    'role',
    /(정산\s?(?:담당자?|관리자|권한|매니저)|settlement (?:manager|staff|contact|role|person|user)|finance (?:role|manager))/gi,
    ['dealer_settlement', 'institution_settlement'],
  ],
  ['role', /(관리자|어드민|admin(?:istrator)?s?)/gi, ['dealer_admin', 'institution_admin']],
  ['product', /(인증\s?로그인|로그인|login|log-in|sign[- ]?in)/gi, ['login']],
  ['product', /(본인\s?(?:확인|인증)|identity(?: verification)?)/gi, ['identity']],
  ['product', /(전자\s?서명|서명|(?:e-?|digital )?sign(?:ature|ing)?(?![a-z]))/gi, ['sign']],
  ['product', /(출금\s?동의|출금|direct debit|debit(?: consent)?)/gi, ['debit']],
  ['product', /(전자\s?문서|e-?doc(?:ument)?s?|electronic documents?)/gi, ['edoc']],
  ['product', /(인증)(?!\s?(?:로그인|번호|키))/g, ['identity', 'login']],
  ['environment', /(테스트\s?용?|개발\s?용|\btest(?:ing)?\b)/gi, ['test']],
  [
    'environment',
    /(운영\s?용|운영(?!\s?(?:자|담당|ip|아이피))|실\s?서비스|상용|프로덕션|\bproduction\b|\bprod\b|\blive\b)/gi,
    ['production'],
  ],
  ['renewal', /(자동\s?(?:으로\s?)?(?:연장|갱신)?|auto(?:matic(?:ally)?)?(?:[- ]?renew(?:al)?)?)/gi, ['auto']],
  ['renewal', /(수동\s?(?:으로\s?)?(?:연장|갱신)?|연장\s?안\s?(?:함|해)|manual(?:ly)?(?: renewal)?)/gi, ['manual']],
  [
    'granularity',
    /((?:일자|날짜|일)별(?:로)?|일\s?단위|하루\s?단위|일간|daily|(?:per|by|each) day|day by day|by date)/gi,
    ['daily'],
  ],
  [
    'granularity',
    /((?:월|달|매월)별(?:로)?|월\s?단위|월간|monthly|(?:per|by|each) month|month by month)/gi,
    ['monthly'],
  ],
  [
    'decision',
    /(승인(?!\s?(?:대기|목록|요청|건|전|된|될|한|했)|할\s?(?:거|것|건|기관|이름|게\s?(?:있|뭐)))|통과|허가|approv(?:e|al)|accept)/gi,
    ['approve'],
  ],
  ['decision', /(반려|거절|불승인|reject(?:ion)?|decline)/gi, ['reject']],
];

export function findWords(text: string): Found[] {
  const found = WORDS.flatMap(([kind, words, values]) =>
    findAll(text, words, () => (values.length === 0 ? [{ kind: 'option', value: '' }] : readings(kind, values))),
  );
  return withoutOverlap(found).filter(({ readings: [first] }) => first?.kind !== 'option');
}

function readings(kind: ValueKind, values: readonly string[]): Reading[] {
  return values.map((value) => ({ kind, value }));
}
