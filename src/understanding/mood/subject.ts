import { anyOf, forms, oneOf } from './endings.ts';

const DOES_NOT = forms('돼 되 됩 됨 보[여이] 나[와오] 떠 뜨 열 들어(?!온) 먹 눌 와요 왔 왔어');
const CANNOT = forms('받 들어 찾 하겠 해요 했');

/** Something does not work. */
export const SYMPTOM = anyOf([
  `안\\s?${oneOf(DOES_NOT)}`,
  `못\\s?${oneOf(CANNOT)}`,
  `(?<!(?:필요|상관|문제|관심|이상|의견|말)(?:이|가|은|는|도)?)(?:이|가|에|에는|엔|에도|도|은|는|수)\\s(?:아예\\s|전혀\\s)?없(?:어요?|네요?|습니다|는데요?|다고\\s?\\S+)[.!~ㅠㅜ\\s]*$`,
  ...forms('오류 에러 실패(?!한) 비활성 안\\s?된[다대] 막혀 막혔 막힘 이상해 거부 차단'),
  ...forms('회색 먹통 튕겨 튕깁 튕김 무반응 반응이\\s?없 눌러도 잠겨 잠겼 멈춰 멈췄 멈춤 하얗 하얀\\s?화면 빈\\s?화면'),
  ...["doesn'?t work", 'not working', "isn'?t working", "can'?t (?:see|find|open|get|log)", 'error'],
  ...[
    'fail(?:s|ed|ing)(?! (?:contract|one|change))',
    "didn'?t (?:get|receive|arrive)",
    'never (?:arrived|got)',
    'broken',
    'gr[ae]y(?:ed)?(?: out)?',
    'stuck',
    'nothing happens',
    'blank (?:page|screen)',
  ],
]);

const HAPPENED = '(?:됐|되었|왔|나왔|끝났|들어왔|돼\\s?가|되어\\s?가|되고\\s?있)(?:나|어|는|습|을|니|죠|지)';
const TIME = ['(?:지난|이번|저번|전)\\s?(?:달|주|월|분기)', '\\d{1,2}월', '어제', '최근', '올해', '작년'];

/** Figures are always somebody's own. */
const FIGURES = ['얼마(?:예|에|야|나\\s?(?:돼|나|썼|됐))', '몇\\s?(?:건|명|개)(?:이|예|야|나|있)'];

/** The asker's own things: 우리, 제, a code, "my", a month of theirs. */
export const OWN = anyOf(
  [
    HAPPENED,
    ...TIME,
    '우리',
    '저희',
    '(?:^|\\s)(?:내|제|나|저)(?:\\s|가|는|의|한테)',
    '나의',
    '저의',
    '(?:CT|IV|T)-\\d',
    '지금',
    '현재',
    '딜러사?\\s?계약',
    '등록된',
    '등록돼',
    '대기\\s?중',
    '초대\\s?중',
    '보낸',
    '돼\\s?가',
    '되어\\s?가',
    ...FIGURES,
    '안\\s?들어온|수락\\s?안|남았|몇\\s?단계|진행\\s?상황|계약(?:돼|되어)\\s?있',
  ],
  [
    ...forms('my our mine ours i we'),
    'last (?:month|week|year)',
    'this (?:month|week|year)',
    'yesterday',
    'support',
    'from support',
    'outstanding|still (?:waiting|open|pending)',
    '(?:in|for|of|the|is|last) (?:january|february|april|june|july|august|september|october|november|december)',
    '^\\w+ (?:status|list|progress|history)\\?*$',
    '(?:has|have|is|did) the .*(?:been|confirmed|issued|live|applied|ready|active)',
    'pending',
    "what'?s the (?:\\w+ )?(?:amount|status|total)",
  ],
);

/** How something stands now. */
export const STATE = anyOf([
  ...forms(
    '상태 반영 현황 어디\\s?까지 어떻게\\s?(?:됐|되었|되고|되어|돼) 됐(?:나|어|는|습|을|니|죠|지) 되었(?:나|는|습|을)',
    '살아 라이브 누구 누가 몇 목록 리스트 얼마 있(?:나|어|는|습|죠|지|니) 남았 진행 처리 도착 왔 나왔 언제\\s?(?:까지|끝|죠|예|인) 뭐 어디 끝나 만료',
  ),
  ...[
    'status',
    'live',
    'progress',
    'state',
    'how (?:many|far|much|is)',
    'who',
    'list',
    'pending',
    'which',
    "what(?!(?:'s| is| are) the (?!status|state|amount|total|settle|usage)| do (?:we|i) (?:have to|need|use|do)| should| must| can)",
    'yet',
    'confirmed',
  ],
  ...[
    'issued',
    'answered',
    'reply',
    'replied',
    'solved',
    'open',
    'active',
    'applied',
    'expire',
    'end',
    'ready',
    'where',
    'any',
    'through',
    'out\\b',
    'settled',
  ],
]);

const DO =
  '(?:하|해|알|등록|추가|초대|바꾸|바꿔|변경|신청|취소|삭제|봐|보(?=나|죠|는|면)|확인|받|쓰|써|만들|올리|진행하)';

/** The way or the rule. */
export const HOW_TO = anyOf(
  [
    '뭔지|무엇인지|무슨\\s?(?:뜻|의미|말)|개념|방법|(?<!남은\\s?)절차(?!.*(?:남|까지|어디))|순서|과정|하는\\s?법|왜|차이|달라|다른가|다르|누구나|기준|규칙|원칙',
    `어떻게\\s?${DO}`,
    `어디(?:서|에서|에)\\s?${DO}`,
    '자동으로|며칠|경로|계산\\s?식|산식|언제\\s?(?:것|거|자료)\\s?까지|조회\\s?(?:돼|되)|언제부터|언제\\s?(?!만료|끝|종료)\\S*(?:되나|하나|돼요|나와요|나오나)|할\\s?때|하려면|려면|누가.*(?:하|해|할)(?:나|죠|요|지)|언제까지\\s?해|해야\\s?(?:하나|되나|해요\\?)|꼭|반드시|유효\\s?기간|얼마나\\s?걸',
  ],
  [
    'how (?:do|can|to|should|does|long)',
    '^(?:do|does|can|could|may|should|will|would) (?:an?|the|any|all|every|dealers?|institutions?|operators?|admins?|managers?|members?)\\b',
    "(?:where|who|whom) (?!do we (?:have|stand))(?:do|can|should|must|may|shall)\\b|automatically|what (?:can|can't|cannot|should|must|may|happens)\\b",
    'what if',
    'difference|\\bdiff\\b|\\bvs\\b|versus',
    'why|when will|(?:which|what) day',
    'do (?:i|we) (?:have to|need)',
    'what (?:is|are) (?:a|an)\\b',
    'required?',
    'explain',
  ],
);

/** To be put before the eyes. */
export const SHOWN = anyOf(
  [
    '보여\\s?(?:줘|주|달|드|줄|죠)|조회|뽑아|열어|띄워|볼래|볼게|볼께|보고\\s?싶|(?<!본인)확인\\s?(?:해|부탁|좀|하고|할)|알려|알고\\s?싶|봐\\s?줘|봐\\s?주|리스트|목록',
  ],
  [
    'show',
    'list',
    'display',
    'pull (?:\\w+ )?up',
    'look (?:up|at)',
    'let me (?:see|know)',
    'see',
    'view',
    'check',
    'tell me',
    'give me',
  ],
);

/** Whether one may see is asked of the rule; whether one could see, politely, of the thing. */
export const SEEING = anyOf(
  ['(?:볼|알|확인할|조회할|받을|받아볼)\\s?수\\s?있을까'],
  [
    '(?:can|could|may) (?:i|we) (?:please )?(?:see|have a look at|view|check|look at) (?:our|my|the|who|all|every\\w*|a list|what)',
  ],
);
