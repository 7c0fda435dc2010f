import { either } from './either.ts';
import type { Span } from './things.ts';

/** What is done with things. */
export type Action =
  | 'add'
  | 'change'
  | 'remove'
  | 'cancel'
  | 'again'
  | 'send'
  | 'invite'
  | 'promote'
  | 'show'
  | 'confirm'
  | 'review'
  | 'adjust'
  | 'extend';

interface Words {
  /** Nouns that become verbs with 하다; what was done ("등록된", "등록했") is no action. */
  readonly nouns?: string;
  /** Stems of other verbs. */
  readonly stems?: string;
  /** English verbs as they begin a request; `…` is what may stand between a verb and its particle. */
  readonly verbs?: string;
  /** Other English forms: passives, nouns. */
  readonly forms?: string;
}

/** "등록된", "초대한 사람", "취소했는데": done already. A number may follow: "추가 한 명". */
const NOT_DONE =
  '(?!(?:이|을|를|은|는)?(?:된|돼|되|됐|했|하신|하던|완료|끝|한(?![명분번개곳건다])|해야(?:하는(?!데)|할(?![거것게건])))|대기|(?:의|을|를)?(?:절차|단계|상태|현황|순서|과정|방법|여부|내역|목록|진행(?:상|현|단|률|도(?!와))))';
const GAP = '(?:(?:[^,.]|[.,](?=\\S)){0,60}?\\s)?';

const STRONG: Readonly<Record<Action, Words>> = {
  add: {
    nouns:
      '추가|(?<!사업자)등록(?!번호|정보|증)|생성|개설|발급|신청|연결|연동|체결|합류|입력|제출|가입시|오픈(?!까지|전|후)|영입|세팅|도입하|드록|신설',
    stems:
      '만들(?!었|어진)|만드|넣(?!은|었)|올려|올릴|올리|붙여|붙일|붙이|달아|맺(?!은|었)|들여|들이|모셔|모시|파줘|파주|데려|불러|끼워|부여|심어|올려|걸어(?=줘|주|달)|(?:하나|한개|새로|신규)(?:만|더)?열어',
    verbs:
      'add\\b|register\\b|create\\b|make\\b|mak(?:e|ing) (?:a|an|another|new)|set(?:ting)? …up\\b|sign …up\\b|sign\\b(?! off|ing? off)|open (?:up )?(?:a|an|another|new)\\b|issue|put …(?:in|on|into|onto)\\b|enter\\b|submit|apply for|hook …up|attach|connect|link\\b|onboard(?!ing\\b)|bring|get …(?:in|on board|registered|going|started|set up|issued|added)\\b|get (?:me |us )?(?:a|an|another|one)\\b|give (?:me|us) (?:a|an|another|one)\\b(?! (?:list|overview|look|report|summary|breakdown|hand))|give …access|conclude|generate|enrol|request (?:a|an|another) (?!adjust|correct)|grant|plug|take …on board|take out (?:a|an)|let …in\\b|include|insert|introduce|whitelist|allow\\b|join\\b|have …join|set …(?:as|for)\\b',
    forms: 'adding|registering|registration|connection|new one|added|registered|created',
  },
  change: {
    nouns: '변경|변걍|수정|정정|교체|갱신|업데이트|전환|편집|최신화|이전(?=해|하)|업그레이드|조정',
    stems: '바뀌.{0,12}반영(?=해|부탁|좀)|바꾸|바꿔|바꿀|바꿨으면|고치|고쳐|고칠|옮기|옮겨|옮길|손보|손봐|갈아',
    verbs:
      'chang(?:e|ing)\\b|get …(?:changed|updated|replaced)\\b|edit|(?<!any )updat(?:e|ing)\\b|reassign|lower\\b|reduce\\b|increase\\b|modif|move\\b|renam|transfer|correct\\b|fix\\b|replac|switch|swap|set(?!-)\\b|turn …into|convert|amend|point\\b|alter|adjust|migrat|revise|rewrite|put …right|make …(?:the )?(?:production|test)',
    forms:
      '(?:should|must|has to) (?:now )?be (?=[\\d⟦])|updating|correction|corrected|changing|changed|updated|edited|replaced',
  },
  remove: {
    nouns: '삭제|제거|탈퇴|폐기|말소|방출|제명|퇴출|비활성화|차단|해촉|정리(?=해|하|좀|부탁|요|시켜)|제외|해제',
    stems:
      '지우|지워|지울|없애|없앨|빼(?!고는|곤|먹|앗)|뺄|내보내|내보낼|날려|날릴|치워|치울|막아|쫓아|짤라|잘라|내쫓|내려(?=줘|주|달)|접근(?:을)?못하|못들어오게|못쓰게',
    verbs:
      'delete\\b|get …(?:deleted|removed)\\b|remove\\b|drop\\b|kick|get rid|take …(?:off|out|away)\\b|erase|wipe|discard|throw …(?:out|away)|cut …off|offboard|deactivat|disabl|eliminat|purge|boot\\b|block\\b|strip|clear out|unregister|let …go\\b',
    forms: 'deletion|removal|taken off|removed|deleted',
  },
  cancel: {
    nouns: '취소|철회|회수|무효|취하|파기',
    stems: '무르|물러|물려|없던걸?일?로|거둬|거두|거둘',
    verbs:
      'cancel\\b|get …cancell?ed\\b|cancle|revok|withdraw|rescind|take …back\\b|call …off\\b|undo|retract|pull …back\\b|scrap\\b|kill\\b|recall|void\\b|nix\\b|annul|abort',
    forms: 'cancellation|cancell?ed|revoked|withdrawn',
  },
  again: {
    nouns: '재발송|재전송|재송부|재발신|재송신|재요청|재초대|재시도|제시도|재반영|재적용|리마인드|재촉|독촉',
    stems:
      '새로(?:보내|발송|전송|쏴)|(?:다시|또|한번만?더|1번더|재차)(?:좀|하나만?|한번만?|더)*(?:보내|보낼|발송|발신|전송|송부|쏴|쏘|초대|부탁|시도|반영|적용|돌려|돌리|걸어|해(?!지)|할|하|가능|드려|ㄱㄱ|요(?![가-힣])|(?![가-힣]))|(?:보내|발송|반영|시도|적용).*(?:다시|한번더)(?![가-힣])',
    verbs:
      're-? ?send|re-? ?invit|re-?appl|re-?issue|retry|re-?try|redo|re-?run|remind|repeat\\b|nudge|chase|(?:send|sent|shoot|mail|forward|invite|get|apply|push|run|try|have|issue|propagate|kick|do)\\b…(?:again|once more|one more time|over|resent)\\b|try\\b|send …(?:new|fresh|another) (?:one|invit|link|copy)|issue …(?:new|fresh) (?:invit|link)|give …another (?:try|go|shot)|have another (?:go|try)|kick off the retry|need …resent|get …resent|push\\b|rerun|propagat|another (?:copy|invit|link)',
    forms: 'resent|sent again|once more|one more time|again\\b|retried|new (?:invitation )?link|new invite link',
  },
  send: {
    nouns: '발송(?!기관|명|된)|전송|송부',
    stems: '보내(?!기로)|보낼|쏴',
    verbs: 'send\\b|shoot\\b|mail\\b(?= )|forward\\b',
  },
  invite: {
    nouns: '초대(?!장|메일|링크|현황|목록|상태|내역|리스트|중)|초청',
    verbs: '(?<!(?:the|an|that|this|pending|my|our|any|sent|open) )invite\\b',
    forms: 'inviting',
  },
  promote: {
    nouns: '승격|강등|승급|진급',
    stems:
      '(?:권한|역할)(?:등급|레벨)?(?:을|를)?(?:좀)?(?:올려|올릴|내려|내릴|줘|주세요|줄래|부여|높여)|낮추|낮춰|낮출|(?:관리자|운영자|담당자?)(?:로|으로)(?:올려|내려|승격|강등)|(?:관리자|운영자)(?:권한)(?:을)?(?:줘|주세요|부여)',
    verbs:
      'promot|demot|downgrad|upgrad|bump|make …(?:an? |the )?(?:admin|operator|settlement)|turn …into (?:an? )?(?:admin|operator)|give …(?:the |an? )?(?:admin|operator|settlement)(?:istrator)?(?: manager)? (?:role|right|permission)|elevate|move …to …(?:role|admin|operator)|set …role|raise …to',
    forms:
      '(?:should|must|has to|needs? to) (?:be|become) (?:an? |the )?(?:dealer |institution )?(?:admin|operator|settlement)',
  },
  show: {
    nouns: '조회|(?<!본인)확인(?!메일|서|이메일|된|이메)|체크|집계|출력|열람|다운로드|리스트업|검색|공유',
    stems:
      '보여|보이(?=지|게)|알려|알고싶|(?<![해어아여])볼(?:래|게|수|께)|(?<![해어아여])보자|보고싶|보려|봐줘|봐주|봐줄|봐봐|봐요|뽑아|내려받|띄워|열어|찾아|궁금|말해|가르쳐|보내달라',
    verbs:
      "show|list\\b|view\\b|see\\b|check|display|look\\b|pull …up\\b|bring …up\\b|tell me|give me (?!(?:a |an )?(?:new|another|one more|settle|contract|fresh)\\b(?! list))|let me (?:see|know|have)|find\\b|export|download|get (?:me |us )?(?:the|my|our)\\b(?!.*\\b(?:in|going|set up|on board|again|\\w+ed)\\b)|open\\b(?! (?:up )?(?:a|an|another|new)\\b)|look up|fetch|print|i'd like to (?:see|know)|details (?:of|on|for)|info on|report on|walk me|read me|run (?:a|the|our) report",
    forms: 'overview',
  },
  confirm: {
    nouns: '확정|확쩡|최종승인',
    verbs: 'confirm\\b|finali[sz]e|mark …as (?:confirmed|final|agreed|settled)|lock …in\\b|settle and|close out|agree',
    forms: '(?:as|get|have|it) confirmed|confirmation',
  },
  review: {
    stems: '(?:심사|승인)(?:대기)?.{0,12}처리',
    nouns: '승인|반려|심사|검수|검토|통과|허가|거절|(?<!제)거부(?!탁)|허락|컨펌',
    verbs:
      'approv|reject|review|turn …down\\b|declin|decide|refus|accept|sign(?:ing)? …off\\b|give …(?:green light|go-?ahead|ok)|green-?light|pass\\b|go through (?:the|all|our|these|pending)|deny|okay\\b|clear\\b|vet\\b|assess',
    forms: 'approval',
  },
  adjust: {
    nouns: '조정|이의|정정|재계산|재산정|다시계산',
    stems: '다시계산',
    verbs:
      '(?:request|ask for|submit|raise|file|put in|want|need) …(?:adjust|correction|objection|dispute)|(?:get|have|need|want) …(?:adjusted|corrected)|adjust|disput|object|contest\\b|challeng|appeal|disagree|claim|query\\b|recalculat|complain|raise …(?:dispute|objection|issue)|file|put in an objection',
    forms: 'adjustment|adjusted|objection|dispute|correction|corrected',
  },
  extend: {
    nouns: '(?<!자동)(?<!수동)연장|(?<!자동)(?<!수동)갱신|해지|파기|종료(?=해|하|시|요|부탁|처리|신청)|재계약|해약',
    stems: '끝내|늘려|늘리|늘릴|그만두',
    verbs: 'extend|renew(?!al)|prolong|terminate|(?<=^|please |to |and |, )end\\b|amend|lengthen|close\\b',
    forms: 'extension|(?<!auto |automatic |manual |auto-)renewal|extended|renewed|termination',
  },
};

/** Taken for an action only where no stronger word is: a state that is asked for, a new one that is needed. */
const WEAK: Readonly<Partial<Record<Action, string>>> = {
  show: either(
    '목록|리스트|명단|현황|내역|상태|상세|정보|누구|누가|몇|얼마|뭐|뭔|어떤|어디|있(?:나|어|는|죠|지|니|습)|됐|되었|되나|돼가|돼있|되고|되어가|어떻게|언제|라이브|아직|반영|적용|살아|남았|답변|왔|나왔|만료|결과|우리|저희|(?:^|[^가-힣])(?:내|제)(?![가-힣]{0,1}출)|진행(?!해|하|할|부탁|시)|문제없|잘되',
    'list|status|state\\b|live\\b|overview|details?|info|history|who|what|which|how\\b|when\\b|where|pending|outstanding|our\\b|my\\b|any\\b|is\\b|are\\b|has\\b|have\\b|did\\b|does\\b|yet\\b|please|figures|report|progress|reply|answer|news|update on|chart',
  ),
  add: either(
    '새로|신규|하나더|하나필요|필요|새|시작|하나만|쓰려|쓸려|쓰고싶|진행(?=해|하|할|부탁|시)|계약(?:하고싶|할래|하려|할게|하겠|해줘|해주|합시다|하자)|하고싶|한명더|더있|늘리|늘려|요청',
    'new\\b|another|start\\b|begin\\b|one more|additional|needs?\\b|want\\b|more\\b|extra',
  ),
  send: either('한번더', ''),
};

/** An English question about how something is: its participles ("confirmed", "issued") want nothing done. */
const ABOUT_STATE =
  /^(?:and |so |hi,? )?(?:is|are|was|were|has|have|did|does|do|when (?:is|does|will)|how (?:is|are|many|much)|what|what's|which|who|where)\b(?! (?:another|a) (?:go|try|look))[^가-힣]*$/i;

interface Found extends Span {
  readonly action: Action;
}

const STRONG_PATTERNS = patterns(([, { nouns, stems, verbs, forms }]) =>
  either(
    [...(nouns ? [`(?:${nouns})${NOT_DONE}`] : []), ...(stems ? [stems] : [])].join('|'),
    [verbs, forms].filter(Boolean).join('|').replaceAll(' …', ` ${GAP}`).replaceAll('…', GAP),
  ),
);

function patterns(source: (entry: [Action, Words]) => string): readonly (readonly [Action, RegExp])[] {
  return (Object.entries(STRONG) as [Action, Words][]).map((entry) => [entry[0], new RegExp(source(entry), 'gi')]);
}

const WEAK_PATTERNS = (Object.entries(WEAK) as [Action, string][]).map(
  ([action, source]) => [action, new RegExp(source, 'gi')] as const,
);

/** All that is said of what is done, to be taken out of a text. */
export const actionWords: readonly RegExp[] = [...STRONG_PATTERNS, ...WEAK_PATTERNS].map(([, pattern]) => pattern);

/** English verbs a request can begin with. */
export const ENGLISH_VERBS = Object.values(STRONG)
  .flatMap(({ verbs }) => (verbs ? [verbs] : []))
  .concat('start\\b', 'begin\\b')
  .join('|')
  .replaceAll(' …', ` ${GAP}`)
  .replaceAll('…', GAP);

/** What a text wants done, the one that decides first: a Korean sentence ends with its verb, an English one begins with it. */
export function actionsIn(words: string): readonly Found[] {
  const strong = ABOUT_STATE.test(words) ? [] : found(STRONG_PATTERNS, words);
  return strong.length > 0 ? strong : found(WEAK_PATTERNS, words);
}

function found(all: readonly (readonly [Action, RegExp])[], words: string): readonly Found[] {
  const hits = all.flatMap(([action, pattern]) =>
    [...words.matchAll(pattern)].map(({ 0: match, index }) => ({ action, from: index, to: index + match.length })),
  );
  return isKorean(words)
    ? hits.toSorted((a, b) => b.to - a.to || a.from - b.from)
    : hits.toSorted((a, b) => clauseOf(words, b) - clauseOf(words, a) || a.from - b.from || b.to - a.to);
}

/** Which clause of an English sentence something stands in: "the amount is right, confirm it". */
function clauseOf(words: string, { from }: Span): number {
  return words.slice(0, from).match(/[,;.!?]\s|\n|\bso\b/g)?.length ?? 0;
}

export function isKorean(words: string): boolean {
  const hangul = words.match(/[가-힣]+/g)?.length ?? 0;
  const latin = words.replace(/⟦\w+⟧/g, '').match(/[a-z]{2,}/gi)?.length ?? 0;
  return hangul > 0 && hangul * 3 >= latin;
}
