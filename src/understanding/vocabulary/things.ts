import { either } from './either.ts';

/** A named value stands in the text as a mark of what it is. */
const mark = (kind: string) => `⟦_${kind}⟧`;

/** "저는 지금 여기서": who speaks, and the here and now. */
const I = '(?:저|나|제|내)';
const NOW = '(?:지금|현재|여기서|여기에서|이화면에서)*';

/** What requests are about, as partners call it. The word for a kind of thing, or a mark where one was named. */
const THINGS = {
  invitation: `${either('초대|초청|수락안|아직안들어온', 'invit|re-?invit')}|${mark('invitation')}`,
  mail: either('메일|링크|안내문|알림톡', 'e-?mail|mail\\b|link|notice|notification|confirmation'),
  people: `${either(
    '멤버|맴버|회원|팀원|직원|구성원|담당자|담당하|동료|사람|사용자|유저|운영자|관리자|어드민|계정|입사자|사원|한명|퇴사|그만둔|그만두|팀에서|정산담당|들어와있|들어가있|우리팀|저희팀|누구누구|누가누가|인원|입사한|신입|새로온분',
    'members?\\b|colleague|team ?mate|co-?worker|people|person|users?\\b|operator|admin|staff|hires?\\b|employee|account|access|someone|somebody|everyone|everybody|anyone else|team\\b|settlement (?:manager|contact|staff|role)|finance',
  )}|${mark('member')}|${mark('email')}`,
  member: mark('member'),
  email: mark('email'),
  /** Sent once more, which a setting never is. */
  sentAgain: either(
    '재발송|재전송|재송부|(?:다시|또|한번더)(?:보내|발송|전송)',
    're-?send|resent|sen[dt]\\b.*\\b(?:again|once more|another)',
  ),
  /** Only meant when nothing else is. */
  them: either('', 'them\\b|him\\b|her\\b'),
  role: either('권한|역할|직책|직급|롤(?=을?(?:변경|바꾸|바꿔|수정))', 'roles?\\b|permission|rights\\b'),
  rank: either('관리자|운영자|정산담당|어드민', 'admin|operator|settlement (?:manager|contact|staff|role)|manager'),
  settleId: `${either('세틀|쎄틀|새틀|셋틀|정산용?아이디|정산용?id|settle아이디|정산단위', 'settle ?-?ids?\\b|settlement ?-?ids?\\b')}|${mark('settleId')}`,
  settleIdWord: either(
    '세틀|쎄틀|새틀|셋틀|정산용?아이디|정산용?id|settle아이디|정산단위',
    'settle ?-?ids?\\b|settlement ?-?ids?\\b',
  ),
  organization: `${either('발송기관|발송명|발신명|발신기관|(?<!이용)기관명|(?<!이용)기관(?!관리|담당|쪽|으로)', 'sender ?names?|organi[sz]ations?|orgs?\\b')}|${mark('organization')}`,
  organizationWord: either(
    '발송기관명?|발송명|발신명|발신기관|(?<!이용)기관명|(?<!이용)기관(?!관리|담당|쪽)',
    'sender ?names?|organi[sz]ations?|orgs?\\b',
  ),
  institution: `${either('이용기관|가맹점|고객사|제휴사|거래처|입점사', 'institutions?|clients?\\b|merchants?\\b|customers?\\b(?! (?:service|care|cent|support))')}|${mark('brn')}`,
  brn: mark('brn'),
  company: `${mark('company')}|${mark('organization')}`,
  contract: `${either('계약', 'contracts?\\b')}|${mark('contract')}`,
  contractWord: either(
    '계약|상품(?!별|단가)|(?:본인인증|본인확인|전자서명|출금동의|전자문서|인증로그인)(?=을?를?(?:신청|시작|도입|이용하|쓰고|추가))',
    'contracts?\\b|products?\\b|for (?:direct )?(?:login|identity|e-?sign|sign|debit|e-?doc)',
  ),
  dealerContract: either(
    '딜러사?와?의?계약|카카오(?:와|랑|하고|쪽)?(?:의|맺은|한|체결한|딜러)*계약',
    "dealer'?s? (?:contracts?|agreements?)|(?:contracts?|agreements?)(?: terms)? with kakao|kakao (?:contract|agreement)|contracts we have as a dealer",
  ),
  price: either('단가|가격표|요금표', 'unit prices?|price ?list|prices\\b|pay per'),
  settlement: either(
    '정산(?!담당|관리|권한|매니저|용?아이디|용?id)|청구|세금계산서|얼마나왔|금액',
    'settlements?(?! ?-?ids?\\b| manager| contact| staff| role| person)|invoice|billing|bill\\b|statement|owe\\b|charged|adjustment|amount|been settled',
  ),
  dispute: either(
    '조정(?:요청|신청)|이의(?:신청|제기)?|정정(?:요청|신청)',
    'adjustments?\\b|objection|dispute|correction',
  ),
  usage: either(
    '사용량|이용량|(?:사용|이용)(?:실적|현황|내역|통계|건수)|건수|통계|서명률|완료율|리포트|몇건(?:이나)?(?:썼|쓴|이용|사용|나왔|했)|얼마나(?:썼|쓴|이용했|사용했)',
    "usage|statistics|stats\\b|signatures|counts?\\b|completion rate|(?:did|do) we use\\b(?! to)|we(?:'ve| have)? used|how many .*(?:did|have) we|the numbers|numbers for|requests did",
  ),
  ip: `${either('(?<![a-z])ip(?![a-z])|아이피', 'ips?\\b|whitelist|allow-?list')}|${mark('ip')}`,
  callCentre: either(
    '고객센터|콜센터|대표(?:번호|전화)|상담(?:번호|대표|전화|센터)|고객센타|문의전화|고객상담(?:번호|전화)',
    'call[- ]?cent|customer (?:service|care|cent|support)|hot ?line|help ?(?:line|desk)',
  ),
  channel: `${either('채널|플친', 'channel')}|${mark('channelUrl')}`,
  app: either('앱|어플|디벨로퍼스', 'apps?\\b|application|developers'),
  ticket: either(
    '문의|티켓|접수(?!된기관|된발송)|상담(?!원|사|대표|번호|전화|센터)|(?<![a-z])t-\\d',
    'tickets?\\b|inquir|enquir|cases?\\b|support|t-\\d',
  ),
  business: either(
    '사업자(?:정보|명|번호|등록번호)?|상호|대표자|대표님|법인명|회사(?:명|의?이름|의?주소|정보|상호)',
    "business (?:info|name|number|regist|data|details|address)|company(?:'s)? (?:name|info|address|details)|legal name|representative|registered company",
  ),
  progress: either(
    '온보딩|도입|준비(?:상황|상태|현황|얼마|가|는|됐|다)|진행(?:상황|상태|현황|단계|도|률|됐|되|중)|진척|어디까지|어디쯤|남은|다음단계|단계|남았|막혀|막힌|셋업|다음에?(?:뭐|뭘|무엇)|다음은|이제뭐|뭐가남|뭐부터|뭘더해야|몇단계|다음할|할일|해야할',
    "onboarding|progress|next step|steps?\\b|stages?\\b|set-?up status|how far|left to do|what(?: is|'s) left|missing|remain|holding|ready|coming along|where are we|getting on|what(?: is|'s) next|have to do|going|stand\\b|blocked|stuck",
  ),
  state: either('상태|현황|진행|어때|어떻게', 'status|doing|state\\b'),
  decision: either('심사|승인대기|승인할|검수', 'pending (?:review|approval)|waiting for (?:review|approval)'),
  me: either(
    [
      '(?:^|[^가-힣])(?:현재|지금)?(?:내|제|나의|저의)(?:가?가진)?(?:권한|역할|정보|소속|계정|프로필|회사|아이디로뭐|등급)',
      `(?:^|[^가-힣])${I}(?:는|의|한테|가)?${NOW}(?:누구(?:야|예|로|지|죠|$)|(?:무슨|어떤)(?:권한|역할|자격|등급)|어느회사)`,
      `(?:^|[^가-힣])${I}(?:는|가)?${NOW}(?:관리자|운영자|정산담당자?)(?:가|이)?(?:야|예|인[가지]|맞)`,
      `(?:^|[^가-힣])${I}(?:는|가)?${NOW}(?:뭘|뭐를?|무엇을|어떤일을|무슨일을)?할수있(?:는(?:일|게|것|거|업무|작업)|어|나|죠|지|을까)`,
      '(?:누구|뭐|뭘|무엇)(?:으)?로(?:로그인|접속|들어와)|(?:어떤|무슨)(?:계정|아이디|권한|역할)(?:으)?로(?:로그인|접속|들어와)',
      '(?:로그인|접속)(?:한|된|중인|돼있는|되어있는)?(?:계정|사람|사용자|정보|아이디)(?!를?바|변경)',
      '(?:내|제)가(?:누구|어느회사)|소속된회사|어느회사소속|(?:내|제)소속',
    ].join('|'),
    [
      'who ?am ?i|who i am|roles? am i|my (?:own )?(?:role|account|permissions?|access|company|profile|rights)|what am i(?= (?:allowed|able|signed|logged|here|in)|\\?*$)',
      "which company am i|what company (?:am i|do i)|company do i belong|what (?:can|may) i do\\b(?! in it)|what i(?:'m| am| can)? (?:allowed to )?do here",
      'am i (?:an?|the)?\\b ?(?:dealer |institution )?(?:admin|operator|settlement|signed|logged)',
      "who i(?:'m| am) (?:signed|logged)|(?:rights|roles?|permissions?|access) do i have|do i have (?:\\w+ )?(?:rights|permission|access)",
      '(?:account|whom?) am i (?:logged|signed|using|on)',
    ].join('|'),
  ),
  applied: either('반영|전파|설정|적용|라이브', 'propagat|appl|settings|live\\b'),
  pending: either(
    '대기|목록|현황|리스트|내역|상태|보낸|중인|중이|중에|누구|안한|사람|확인|있',
    "pending|open\\b|sent|outstanding|list|status|who|we(?:'ve| have)|which|what|any\\b|show|see\\b|accepted|answered",
  ),
  kakao: either(
    '카카오(?!톡채널|앱|디벨|채널)|상담원|상담사|연락처|차이',
    'kakao (?:staff|person|admin|operator|manager)|difference|phone number of',
  ),
  overview: either('', 'overview'),
} as const;

export type Thing = keyof typeof THINGS;

const PATTERNS = Object.entries(THINGS).map(([thing, source]) => [thing as Thing, new RegExp(source, 'gi')] as const);

/** All that things are called, to be taken out of a text. */
export const thingWords: readonly RegExp[] = PATTERNS.map(([, pattern]) => pattern);

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The things a text mentions, and where. */
export function thingsIn(words: string): ReadonlyMap<Thing, readonly Span[]> {
  const found = new Map<Thing, Span[]>();
  for (const [thing, pattern] of PATTERNS) {
    const spans = [...words.matchAll(pattern)].map(({ 0: match, index }) => ({
      from: index,
      to: index + match.length,
    }));
    if (spans.length > 0) found.set(thing, spans);
  }
  return found;
}
