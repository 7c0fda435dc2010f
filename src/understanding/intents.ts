import { addedIn } from './additions.ts';
import { isLook, LOOKED_AT } from './looks.ts';
import { hangulCompact } from './plain.ts';
import {
  ADD,
  ADDRESSES,
  APP,
  CANCEL,
  CHANGE,
  CONTRACT,
  DEALER_CONTRACT,
  either,
  INSTITUTION,
  INVITE,
  MAIL,
  NAMED_PERSON,
  ORGANIZATION,
  PEOPLE,
  REMOVE,
  RESEND,
  ROLES,
  SETTLE_ID,
  SETTLEMENT,
  SHOW,
  STATE,
} from './request-words.ts';

export type Row = readonly [flow: string, about: RegExp, wanted: RegExp, unless?: RegExp];

/**
 * What is talked about × what is wanted → the flow. Read in this order: the more particular row stands above the more
 * general one. Additions are not here: see `ADDED`.
 */
const ROWS: readonly Row[] = [
  [
    'resend-contract-email',
    rx(CONTRACT),
    rx(
      `${MAIL}.*(?:${RESEND}|보내)|${RESEND}.*${MAIL}|${either('(?!)', 'mail the contract|(?:mail|notification|confirmation).*(?:again|once more)|send.*mail.*again')}`,
    ),
    rx(INVITE),
  ],
  ['cancel-invitation', rx(`(?:⟦invitation⟧|${INVITE}|${either('초대중', 'invited')})`), rx(`(?:${CANCEL}|${REMOVE})`)],
  [
    'resend-invitation',
    rx(`(?:⟦invitation⟧|${INVITE})`),
    rx(`(?:${RESEND}|${either('초대다시|초대를다시|다시초대', 'new (?:invitation )?link|again|remind')})`),
  ],
  ['resend-invitation', rx(MAIL), rx(RESEND), rx(CONTRACT)],
  ['delete-settle-id', rx(SETTLE_ID), rx(`(?:${REMOVE}|${either('(?!)', 'erase')})`)],
  ['change-settle-id', rx(SETTLE_ID), rx(`(?:${CHANGE}|${either('(?!)', 'turn.*into|convert')})`)],
  [
    'review-organization',
    rx(ORGANIZATION),
    rx(either('승인해|승인하|승인처리|승인부탁|승인할|승인시|반려|심사|검수', 'approve|reject|review|turn down')),
  ],
  [
    'review-organization',
    rx(either('승인해|승인하|승인처리|반려해|반려하|반려처리', 'approve|reject')),
    /./,
    rx(either('방법|언제|누가', 'how|who|when')),
  ],
  [
    'dealer-contracts',
    rx(`(?:${DEALER_CONTRACT}|${either('단가', 'unit price|contracts we have as a dealer')})`),
    rx(`(?:${SHOW}|${either('얼마|언제', 'overview|when|how much|end\\b')})`),
    rx(`(?:${ADD}|${CHANGE}|${REMOVE}|연장)(?:.*(?:줘|주세요|할래|싶|려고))`),
  ],
  [
    'change-dealer-contract',
    rx(`(?:${DEALER_CONTRACT}|카카오계약)`),
    rx(
      `(?:${CHANGE}|${REMOVE}|${ADD}|${either('연장|갱신|종료', 'extend|renew|(?:^|please )end\\b|terminat|put\\b')})`,
    ),
  ],
  [
    'change-business-info',
    rx(
      either(
        '사업자(?:정보|명|번호|등록번호)|상호|대표자|회사(?:명|이름|주소|정보)|법인명',
        'business (?:info|number|registration|data|details)|company (?:name|info|address)|legal name',
      ),
    ),
    rx(CHANGE),
  ],
  [
    'edit-channel-url',
    rx(either('채널', 'channel')),
    rx(`(?:${CHANGE}|업데이트|${ADD})`),
    rx(`${INSTITUTION}(?:으로|을|를)?(?:등록|추가)`),
  ],
  [
    'retry-contract',
    rx(`(?:${CONTRACT}|${either('반영|전파|설정', 'propagat|appl|settings')})`),
    rx(
      either(
        '재시도|다시시도|다시반영|다시적용|재반영|재적용|실패.*(?:다시|한번더|또)',
        'retry|re-?try|try.*again|re-?apply|apply.*again|failed.*(?:again|once more)|live again',
      ),
    ),
  ],
  [
    'update-operating-ips',
    rx(ADDRESSES),
    rx(`(?:${CHANGE}|${REMOVE}|${either('추가|등록|넣', 'add\\b|register')})`),
    rx(`${CONTRACT}(?:을|를)?(?:등록|추가)|${either('(?!)', 'been applied|applied yet|live')}`),
  ],
  [
    'update-call-centre',
    rx(either('고객센터|콜센터', 'call ?-?cent|customer service')),
    rx(`(?:${CHANGE}|${REMOVE}|업데이트|${either('(?!)', 'set\\b')})`),
    rx(either('적용됐|반영', 'applied|live')),
  ],
  [
    'settlement-status',
    rx(SETTLEMENT),
    rx(
      either(
        '확정됐|확정되었|확정됐나|발행됐|발행되었|나왔',
        'is .*(?:confirmed|issued)|has .*(?:been|issued)|overview',
      ),
    ),
    rx(SETTLE_ID),
  ],
  ['confirm-settlement', rx(SETTLEMENT), rx(either('확정', 'confirm|finali[sz]|accept'))],
  [
    'request-adjustment',
    rx(`(?:${SETTLEMENT}|금액|조정)`),
    rx(either('조정|이의|정정', 'adjust|disput|object|contest|correction')),
  ],
  ['request-adjustment', rx(either('조정요청', 'adjustment')), /./],
  [
    'onboarding-status',
    rx(
      either(
        '온보딩|도입|준비상황|진행상황|진행상태|진행현황|진행단계|어디까지|남은단계|다음단계|남은절차|뭐가남았',
        "onboarding|progress|next step|set-?up status|how far|steps? (?:are|is) (?:still )?(?:open|left|missing)|what(?: is|'s) (?:missing|left)",
      ),
    ),
    /./,
    rx(either('계약(?:상태|반영)|문의|티켓', 'ticket|contract status')),
  ],
  [
    'list-members',
    rx(
      either(
        '초대중|대기중인?초대|보낸초대|초대(?:목록|현황|상태|내역|리스트)|초대한(?:사람|멤버|분)|수락안한|아직안들어온|초대(?:를|을)?(?:좀|한번)?확인',
        'pending invit|(?:open|sent|outstanding) invit|invitations?\\b.*(?:list|status)|(?:list|show|see|which|what)\\b.*invit|who is invited|who has access',
      ),
    ),
    rx(SHOW),
  ],
  [
    'ticket-status',
    rx(
      either('문의|티켓|접수|상담|(?<![a-z])t-\\d', 'tickets?\\b|inquir|enquir|cases?\\b|support request|from support'),
    ),
    rx(`(?:${either('내역|상태|현황|처리|답변|어떻게됐', 'status|repl|answer|waiting|check')}|${SHOW})`),
  ],
  [
    'who-am-i',
    rx(
      either(
        '(?:^|[^가-힣])(?:내|제|나의|저의)(?:권한|역할|정보|소속|계정|회사)|(?:나|저)(?:는)?누구|내가누구|제가누구|소속된회사|어느회사소속|(?:내|제|나)(?:가)?(?:여기서|여기에서)?(?:뭐|뭘|무엇을)?할수있(?:는(?:일|게|것|거|업무|작업)|어|나|죠|지|을까)|제가어느회사|내가어느회사',
        'who ?am ?i|my (?:role|account|permissions?|access|company|profile|rights)|what am i|which company am i',
      ),
    ),
    /./,
    rx(`(?:${CHANGE}|${REMOVE})`),
  ],
  [
    'contract-status',
    rx(CONTRACT),
    rx(`(?:${STATE}|${either('언제까지|언제끝|끝나', 'when does|end\\b|expire')})`),
    rx(
      `(?:재시도|${ADD}.*(?:줘|주세요|할래|싶|려고|할게|드려)|${either('(?!)', '(?:register|set ?up|create|add)\\b')})`,
    ),
  ],
  [
    'contract-status',
    rx(either('반영|저장.*적용|설정.*적용|바뀐.*적용|정보.*적용', 'live\\b|went live|applied')),
    rx(STATE),
    rx(INVITE),
  ],
  [
    'usage-report',
    rx(
      either(
        '사용량|이용량|통계|서명건수|서명률|발송건수|리포트',
        'usage|statistics|stats\\b|report|completion rate|how many (?:signatures|requests)',
      ),
    ),
    /./,
  ],
  [
    'settlement-status',
    rx(`(?:${SETTLEMENT}|${either('(?!)', 'do we owe')})`),
    rx(`(?:${either('상태|금액|얼마|나왔', 'status|amount|how much|owe')}|${SHOW})`),
    rx(`(?:정산담당|${SETTLE_ID}|${INVITE}|${either('(?!)', 'settlement (?:manager|contact|staff)')})`),
  ],
  [
    'change-member-role',
    rx(`(?:${either('권한|역할|직책', 'role|permission')}|${ROLES})`),
    rx(
      `(?:${CHANGE}|${either('승격|올려|내려|강등', 'promot|demot|downgrad|upgrad|make (?:the|an?|him|her|them) ?.*(?:an? )(?:admin|operator)|role instead')})`,
    ),
    rx(either('카카오|상담', 'kakao')),
  ],
  [
    'remove-member',
    rx(`(?:${NAMED_PERSON}|${PEOPLE}|님|${either('퇴사|그만둔', 'someone left|their access')})`),
    rx(`(?:${REMOVE}|${either('정리', 'take away|revoke')})`),
    rx(`(?:${APP}|${CONTRACT}|${ADDRESSES}|${INVITE})`),
  ],
  ['invite-member', rx(INVITE), /./],
  ['ticket-status', rx(either('(?:내|제)(?:문의|티켓|상담)|(?<![a-z])t-\\d+', 'my tickets?\\b')), /./],
];

/** The flow a sentence is about, whatever its mood. */
export function flowOf(text: string): string | undefined {
  const words = hangulCompact(text);
  return (
    rowOf(ROWS, words) ??
    (isLook(words) ? rowOf(LOOKED_AT, words) : undefined) ??
    addedIn(words) ??
    rowOf(LOOKED_AT, words)
  );
}

function rowOf(rows: readonly Row[], words: string): string | undefined {
  return rows.find(([, about, wanted, unless]) => about.test(words) && wanted.test(words) && !unless?.test(words))?.[0];
}

function rx(source: string): RegExp {
  return new RegExp(source, 'i');
}
