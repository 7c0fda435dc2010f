import type { Row } from './intents.ts';
import { APP, either, INSTITUTION, NAMED_COMPANY, ORGANIZATION, PEOPLE, SETTLE_ID, SHOW } from './request-words.ts';

/** What is looked at, when nothing more particular is wanted of it. */
export const LOOKED_AT: readonly Row[] = [
  [
    'list-members',
    rx(`(?:${PEOPLE}|초대중)`),
    rx(SHOW),
    rx(either('권한(?:이|은|의|을)|역할|차이|카카오|상담', 'kakao|difference|role')),
  ],
  ['onboarding-status', rx(NAMED_COMPANY), rx(either('상태|현황|진행', 'status|progress'))],
  ['contract-status', rx('⟦settleId⟧'), rx(either('상태|반영', 'status|live'))],
  ['show-institution', rx(NAMED_COMPANY), rx(SHOW), rx(`(?:${PEOPLE}|초대|계약|권한)`)],
  [
    'show-institution',
    rx(`(?:${INSTITUTION}|${ORGANIZATION}|${APP}|${SETTLE_ID})`),
    rx(`(?:${SHOW}|${either('(?!)', 'overview')})`),
  ],
];

/** "등록된 앱 확인해줘": what was added is looked at. */
export function isLook(words: string): boolean {
  return /(?:등록된|추가된|등록한|추가한|registered|added)/.test(words) && new RegExp(SHOW, 'i').test(words);
}

function rx(source: string): RegExp {
  return new RegExp(source, 'i');
}
