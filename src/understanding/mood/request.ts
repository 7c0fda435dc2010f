import { ENGLISH_VERBS } from '../vocabulary/actions.ts';
import { anyOf, bottom, forms, oneOf } from './endings.ts';

const GIVE_ME = forms(
  '주세요 주실(?:래|\\s?수|까) 줄래 줄\\s?수\\s?있 주시 주십 줘(?!야) 주라 줬으면 다오 드려 주면 주겠 줄까 주쇼 주셈 주삼 줭',
);
const AND_THEN = [
  '하고',
  '해주고',
  '해 주고',
  '주고',
  '주시고',
  '보내고',
  '빼고',
  '바꾸고',
  '지우고',
  '없애고',
  '올리고',
  '넣고',
  '만들고',
  '고치고',
  '뽑고',
];
/** Nouns a curt request ends with: "초대 재발송요", "신규 등록 요청". */
const DEEDS = forms(
  '추가 등록 초대 취소 삭제 제거 변경 수정 교체 재발송 재전송 재송부 재시도 재반영 재적용 철회 회수 발급 생성 연결 연동 확정 조정 정정',
  '승인 반려 심사 조회 확인 갱신 연장 해지 전환 이전 신청 처리 진행 발송 전송 정리 탈퇴 승격 다시 한번더 한번\\s?더 하나\\s?더',
);
const ASKED_FOR = '(?:요청|신청|의뢰|건의|부탁)';

/** Asks us to do it: -아/어 주세요, 부탁, 요청드립니다, "please". */
export const PLEA = anyOf(
  [
    '(?:해|어|아|여|와|워)\\s?달라',
    `[가-힣]\\s?${oneOf(GIVE_ME)}`,
    '^(?:주세요|부탁)',
    '부탁\\s?(?:해|드|합|할|요|이)',
    '부탁[.!~]*$',
    '좀요?[.!~]*$',
    '(?:ㄱㄱ|고고|ㄱ)[.!~]*$',
    `${oneOf(AND_THEN)}$`,
    `${ASKED_FOR}\\s?(?:드립|드려|드릴|합니다|해요|할게|할께|하겠|하고자|하려|할래|좀|이요|입니다|건|하고\\s?싶)`,
    `요청[.!~]*$`,
    `${oneOf(DEEDS)}(?:이)?(?:요|여|용|염)[.!~]*$`,
    `${oneOf(DEEDS)}(?:이요|요)[,.]`,
    '(?:다시|한\\s?번\\s?더)\\s?(?:시도|반영|적용|발송|전송|요청|처리|진행)[.!~]*$',
    `(?<=[가-힣]\\s?)(?:다시|한\\s?번\\s?더|하나\\s?더)[.!~]*$`,
    '(?:신청|처리|진행|요청)[.!~]*$',
    '바랍니다|바래요|바라요',
    `좋겠(?:어|습|는데|다)`,
  ],
  [
    'please',
    'can you',
    'could you',
    'would you',
    'will you',
    'pls',
    'plz',
    'would you mind',
    'kindly',
    'can (?:we|i) (?:have|get)',
    'could (?:we|i) (?:have|get)',
    'may i have',
    'can someone',
  ],
);

const L = bottom('ㄹ');
/** "급합니다" says how it is, "등록합니다" what is to be done. */
const DOING = '(?<!급|이상|죄송|감사|가능|중요|복잡|불편|답답|궁금|당황|심각|불가능|동일|비슷)';
const WILL_DO = [
  `${DOING}(?:해요|합니다|해)[.!~]*$`,
  ...forms(
    '할께 하려(?!는\\s?(?:분|사람|직원|데|곳|회사|경우)) 려고 려는데 려구 으려 려면은 고\\s?싶 고\\s?자\\s?(?:합|해|하) 싶은데 싶어 싶습 하겠 겠습니다 [가-힣]겠음',
    '하자 합시다 원해 원합 필요해요?$ 필요합니다$ 필요(?:한데|해서|하거든)',
    '하십시오 하세요$ 시켜 해라 하기$ 줄래 보자 바꿔요[.!~]*$ 해야지',
    '할\\s?사람이?\\s?있 할\\s?(?:게|것|거|건|일)(?:이|가)?\\s?있',
  ),
  `${L}(?:래|레)(?:요|여)?`,
  `${L}(?:게|께)(?:요|여|용)?(?![가-힣])`,
  `${L}\\s?(?:거|건데|예정|것)`,
  `[가-힣](?:야|아야|어야)\\s?(?:해요?|돼요?|되|됩니다|합니다|하는데|할|될|겠|한다|함|됨|됩)(?!나)`,
  `이의\\s?있`,
];

/** Says what the person wants to do: -ㄹ래요, -고 싶어요, "I'd like to". */
export const WILL = anyOf(WILL_DO, [
  "(?:i|we)(?:'d| would) like",
  'i want',
  "(?:i|we)(?:'d| would) love",
  '(?:i|we) have (?:a|an|another|some|one|two|new)\\b.* to (?:add|register|invite|enter|set up)',
  '(?:i|we) (?:hereby )?(?:confirm|approve|request|accept|object|reject)',
  '(?:i|we) need(?! not)',
  '(?:i|we) have to',
  "(?:i|we)(?:'m|'re| am| are) (?:going|trying|looking) to",
  "(?:i|we)(?:'ll| will)",
  "let'?s",
  'let me',
  'let us',
  '(?:(?:i|we|just|also|and|but) (?:\\w+ )?|^)want to',
  'wanna',
  'need to',
  "(?<!don't |not |longer )need (?:a|an|another|our|my|some|one)",
  'needs? (?:\\w+ing|to be)',
  'gotta',
  'we want',
  'we disagree',
  'should be (?:an?|the)',
  'looking to',
  'time to',
]);

const FIRST = forms(
  'hi hello hey ok okay so now then and also just yes no actually well first next quick quickly there kindly',
);
const OPENING = `(?:${oneOf([...FIRST, 'go ahead and', 'help (?:me|us)(?: to)?', 'as an? \\w+'])}[,!.:]? ?)*`;

/** An English sentence, or its last clause, that begins with a verb; or a new thing that is named and nothing else. */
export const IMPERATIVE = new RegExp(
  `(?:^|(?:[,;.:!–-] |\\n)(?:so |and |then |just |please )*|\\bso )${OPENING}(?:${ENGLISH_VERBS})|^(?:new|another|one more) [^?]*$`,
  'i',
);
