/** What partners call things and what they want done with them, as pieces of patterns. Korean is read without spaces; English from the beginning of a word. */
export function either(korean: string, english: string): string {
  return `(?:${korean}|\\b(?:${english}))`;
}

export const ADD = either(
  '추가|등록|만들|생성|신규|새로|개설|넣|발급|신청|올리',
  'add(?:ing)?\\b|register|create|make\\b|new\\b|set(?:ting)? ?up|open\\b|issue|need\\b|get (?:a|an|another|new)\\b',
);
export const CHANGE = either(
  '변경|수정|바꾸|바꿔|바뀌|바꿀|고치|고쳐|옮기|옮겨|이전|편집|정정해|정정하|교체',
  'chang|edit|updat|modif|move\\b|renam|transfer|correct|fix\\b|replac|switch',
);
export const REMOVE = either('삭제|제거|지우|지워|없애|빼|내보내|탈퇴|폐기|해지', 'delet|remov|drop\\b|kick|get rid');
export const CANCEL = either('취소|철회|회수|무르|물러|무효', 'cancel|revok|withdraw|rescind|take back|call off|undo');
export const RESEND = either(
  '재발송|재전송|재송부|다시보내|다시발송|다시전송|다시초대|다시한번보내|또보내|한번더보내',
  're-?send|send.*again|once more',
);
export const SHOW = either(
  '보여|조회|목록|리스트|명단|확인|알려|현황|보고|볼래|볼게|보자|누구|누가|있나|있어|있는지|어떤|뭐|몇|정보|상세|내역',
  'show|list|view|see\\b|check|who\\b|which|what|display|details?|look',
);
export const STATE = `(?:${either('상태|반영|됐|되었|어떻게|어디까지|라이브|적용', 'live\\b|status|state\\b|appl(?:y|ied)|active|running|working')}|${SHOW})`;
export const INVITE = either('초대', 'invit');
/** Kinds of things that were named, as marks behind the words. */
export const NAMED_PERSON = '⟦(?:member|email|invitation)⟧';
export const NAMED_COMPANY = '⟦(?:company|organization)⟧';
export const PEOPLE = either(
  '멤버|회원|팀원|직원|구성원|담당자|동료|사람|사용자|운영자|관리자|어드민|계정|한명',
  'members?\\b|colleague|team ?mate|co-?worker|people|person|users?\\b|operator|admin|staff',
);
export const SETTLE_ID = either(
  '세틀|쎄틀|새틀|정산아이디|정산id|settle아이디|정산단위',
  'settle ?-?ids?\\b|settlement ids?\\b',
);
export const ORGANIZATION = either(
  '발송기관|발송명|발신명|발신기관|기관명|(?<!이용)기관',
  'sender names?|organi[sz]ation',
);
export const INSTITUTION = either('이용기관|가맹점|고객사|제휴사|(?<!발송)기관(?!명)', 'institution|client|merchant');
export const CONTRACT = `(?:${either('계약', 'contract')}|⟦contract⟧)`;
export const DEALER_CONTRACT = either('딜러사?계약|카카오와의?계약', "dealer'?s? contract|our contract with kakao");
export const SETTLEMENT = either('정산|청구|세금계산서', 'settlement(?! id)|invoice|billing|statement');
export const APP = either('앱|어플|디벨로퍼스', 'apps?\\b|application|developers');
export const MAIL = either('메일|링크', 'e-?mail|mail\\b|link');
export const ROLES = either('관리자|운영자|정산담당자?', 'admin|operator');
export const ADDRESSES = either('ip|아이피', 'ips?\\b|ip address');
