import { hangulCompact } from './plain.ts';

/** Korean is read without spaces; English from the beginning of a word. */
function either(korean: string, english: string): string {
  return `(?:${korean}|\\b(?:${english}))`;
}

const ADD = either(
  '추가|등록|만들|생성|신규|새로|개설|넣|발급|신청|올리',
  'add(?:ing)?\\b|register|create|make\\b|new\\b|set(?:ting)? ?up|open\\b|issue|need\\b|get (?:a|an|another|new)\\b',
);
const CHANGE = either(
  '변경|수정|바꾸|바꿔|바뀌|바꿀|고치|고쳐|옮기|옮겨|이전|편집|정정해|정정하|교체',
  'chang|edit|updat|modif|move\\b|renam|transfer|correct|fix\\b|replac|switch',
);
const REMOVE = either('삭제|제거|지우|지워|없애|빼|내보내|탈퇴|폐기|해지', 'delet|remov|drop\\b|kick|get rid');
const CANCEL = either('취소|철회|회수|무르|물러|무효', 'cancel|revok|withdraw|rescind|take back|call off|undo');
const RESEND = either(
  '재발송|재전송|재송부|다시보내|다시발송|다시전송|다시초대|다시한번보내|또보내|한번더보내',
  're-?send|send.*again|once more',
);
const SHOW = either(
  '보여|조회|목록|리스트|명단|확인|알려|현황|보고|볼래|볼게|보자|누구|누가|있나|있어|있는지|어떤|뭐|몇|정보|상세|내역',
  'show|list|view|see\\b|check|who\\b|which|what|display|details?|look',
);
const STATE = `(?:${either('상태|반영|됐|되었|어떻게|어디까지|라이브|적용', 'live\\b|status|state\\b|appl(?:y|ied)|active|running|working')}|${SHOW})`;
const INVITE = either('초대', 'invit');
const PEOPLE = either(
  '멤버|회원|팀원|직원|구성원|담당자|동료|사람|사용자|운영자|관리자|어드민|계정|한명',
  'members?\\b|colleague|team ?mate|co-?worker|people|person|users?\\b|operator|admin|staff',
);
const SETTLE_ID = either(
  '세틀|쎄틀|새틀|정산아이디|정산id|settle아이디|정산단위',
  'settle ?-?ids?\\b|settlement ids?\\b',
);
const ORGANIZATION = either('발송기관|발송명|발신명|발신기관|기관명|(?<!이용)기관', 'sender names?|organi[sz]ation');
const INSTITUTION = either('이용기관|가맹점|고객사|제휴사|(?<!발송)기관(?!명)', 'institution|client|merchant');
const CONTRACT = either('계약', 'contract|ct-\\d');
const DEALER_CONTRACT = either('딜러사?계약|카카오와의?계약', "dealer'?s? contract|our contract with kakao");
const SETTLEMENT = either('정산|청구|세금계산서', 'settlement(?! id)|invoice|billing|statement');
const APP = either('앱|어플|디벨로퍼스', 'apps?\\b|application|developers');
const MAIL = either('메일|링크', 'e-?mail|mail\\b|link');
const ROLES = either('관리자|운영자|정산담당자?', 'admin|operator');
const ADDRESSES = either('ip|아이피', 'ips?\\b|ip address');

type Row = readonly [flow: string, about: RegExp, wanted: RegExp, unless?: RegExp];

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
  ['cancel-invitation', rx(`(?:${INVITE}|${either('초대중', 'invited')})`), rx(`(?:${CANCEL}|${REMOVE})`)],
  [
    'resend-invitation',
    rx(INVITE),
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
        '초대중|대기중인?초대|보낸초대|초대(?:목록|현황|상태|내역|리스트)|초대한(?:사람|멤버|분)|수락안한|아직안들어온',
        'pending invit|(?:open|sent|outstanding) invit|invitations?\\b.*(?:list|status)|(?:list|show|see|which|what)\\b.*invit|who is invited|who has access',
      ),
    ),
    rx(SHOW),
  ],
  [
    'ticket-status',
    rx(either('문의|티켓|접수|상담', 'tickets?\\b|inquir|enquir|cases?\\b|support request|from support')),
    rx(`(?:${either('내역|상태|현황|처리|답변|어떻게됐', 'status|repl|answer|waiting|check')}|${SHOW})`),
  ],
  [
    'who-am-i',
    rx(
      either(
        '(?:^|[^가-힣])(?:내|제|나의|저의)(?:권한|역할|정보|소속|계정|회사)|나(?:는)?누구|내가누구|제가누구|(?:내|제|나)(?:가)?(?:여기서|여기에서)?(?:뭐|뭘|무엇을)?할수있(?:는(?:일|게|것|거|업무|작업)|어|나|죠|지|을까)|제가어느회사|내가어느회사',
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
    rx(`(?:${PEOPLE}|님|${either('퇴사|그만둔', 'someone left|their access')})`),
    rx(`(?:${REMOVE}|${either('정리', 'take away|revoke')})`),
    rx(`(?:${APP}|${CONTRACT}|${ADDRESSES}|${INVITE})`),
  ],
  ['invite-member', rx(INVITE), /./],
];

/**
 * What is added, registered, made: the thing named nearest to the verb is meant ("이 Settle ID로 계약 등록", "register a
 * contract for the institution").
 */
const ADDED: readonly (readonly [flow: string, thing: RegExp])[] = [
  ['register-institution', rx(either('이용기관|가맹점|고객사|제휴사', 'institution|client|merchant'))],
  [
    'add-organization',
    rx(either('발송기관명?|발송명|발신명|발신기관|(?<!이용)기관명?', 'sender names?|organi[sz]ation')),
  ],
  ['add-settle-id', rx(SETTLE_ID)],
  ['register-app', rx(APP)],
  ['register-contract', rx(CONTRACT)],
  ['invite-member', rx(PEOPLE)],
];
const ADDING = rx(
  `(?:${ADD}|${either('체결|맺|연결|연동|불러|들여|영입|합류', 'connect|link|enter|bring|onboard|give|sign\\b|start|begin|conclude')})`,
);

const LOOKED_AT: readonly Row[] = [
  [
    'list-members',
    rx(`(?:${PEOPLE}|초대중)`),
    rx(SHOW),
    rx(either('권한(?:이|은|의|을)|역할|차이|카카오|상담', 'kakao|difference|role')),
  ],
  [
    'show-institution',
    rx(`(?:${INSTITUTION}|${ORGANIZATION}|${APP}|${SETTLE_ID})`),
    rx(`(?:${SHOW}|${either('(?!)', 'overview')})`),
  ],
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

/** "등록된 앱 확인해줘": what was added is looked at. */
function isLook(words: string): boolean {
  return /(?:등록된|추가된|등록한|추가한|registered|added)/.test(words) && new RegExp(SHOW, 'i').test(words);
}

function addedIn(words: string): string | undefined {
  const verb = ADDING.exec(words);
  if (!verb) return undefined;
  const isKorean = /[가-힣]/.test(verb[0]);
  const things = ADDED.flatMap(([flow, thing]) =>
    [...words.matchAll(new RegExp(thing, 'gi'))].map(({ 0: found, index }) => ({
      flow,
      distance: distance({ from: index, to: index + found.length }, verb.index, isKorean),
      length: found.length,
    })),
  );
  return things.toSorted((a, b) => a.distance - b.distance || b.length - a.length)[0]?.flow;
}

/** A Korean object stands before its verb, an English one after it; the other side counts as far away. */
function distance({ from, to }: { from: number; to: number }, verb: number, isKorean: boolean): number {
  const OTHER_SIDE = 100;
  if (isKorean) return to <= verb ? verb - to : OTHER_SIDE + from - verb;
  return from >= verb ? from - verb : OTHER_SIDE + verb - to;
}

function rx(source: string): RegExp {
  return new RegExp(source, 'i');
}
