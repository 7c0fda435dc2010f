import { anyOf, bottom, forms, oneOf } from './endings.ts';

const N = bottom('ㄴ');
const ASKED = [
  ...forms(
    '어떻게 어떡 어케 방법 순서 과정 절차가 절차는 절차를 절차\\s?(?:알려|설명|좀)',
    '뭐(?:예요|에요|야|죠|지|가|를|고|임|냐|니|에|\\?|$|부터|해야|라) 뭔 무엇 무슨 뜻 의미 차이 다른\\s?점 왜 이유',
    '언제 얼마 며칠 몇 어디 누가 누구 어느 어떤 맞나 설명 란\\?*$ 이란 가능한지 되는지 인지 은지 는지 할지 하는\\s?법 궁금',
    '나요 ㄹ까 할까 될까 은가 는가 되나 되냐 하냐 하니 하나요 는데요\\? 들여야\\s?하나 해야\\s?하나',
  ),
  `${N}가요`,
  `${bottom('ㄹ')}까`,
];

/** A word that asks: 어떻게, 언제, -나요, "how". */
export const QUESTION_WORD = anyOf(ASKED, [
  ...forms("how what what's when where why who who's which whose explain difference meaning procedure steps whether"),
  'tell me (?:about|how|what|why|when|where|who)',
]);

const BEFORE_A_MARK = forms(
  '되나 되나요 돼 돼요 되요 되죠 될까 될까요 되는 있나 있나요 있어요 있어 있죠 없나 없나요 나요 까요 까 죠 냐 니',
  '인가 건가 건지 는지 은지 지요 습니까 ㅂ니까 합니까 됩니까 입니까',
);
const WITHOUT_A_MARK = [
  ...forms('나요 까요 습니까 합니까 됩니까 입니까 인가 건가 맞죠 맞지 는지 은지 되죠 건지 있죠 했죠 됐죠'),
  `${N}가요`,
];
const FIRST = [
  ...forms('do does did is are was were should may has have would'),
  ...['can i', 'could i', 'am i', 'can we', 'could we', 'may i', 'will it', 'would it'],
  'can (?:an?|the|my|our|operators?|admins?|institutions?|dealers?)',
  'any (?:news|reply|answer|outstanding|open|update)',
];

/** An ending, a mark or an English beginning that asks. */
export const QUESTION_FORM = anyOf([
  `${oneOf(BEFORE_A_MARK)}[\\s.~]*[?？]+\\s*$`,
  `${oneOf(WITHOUT_A_MARK)}[\\s.~]*$`,
  '[?？]\\s*$',
  `^${oneOf(FIRST)}\\b(?! an?(?:other)? (?:go|look|try))`,
]);

/** What follows from doing or not doing something: asked about, not forbidden. */
export const CONSEQUENCE = anyOf(
  ['(?:면|않으면|안\\s?\\S+면)\\s?(?:어떻게|어떡|어케|어찌|뭐가|무슨|어떤)\\S*\\s?(?:되|돼|일|생|문제|불이익|하)'],
  ['^(?:and |so |but )?what (?:if|happens|would happen)'],
);

/** Whether something may or can be done. */
export const ABILITY = anyOf([
  `${bottom('ㄹ')}\\s?수\\s?(?:는|도)?\\s?(?:있|없)`,
  '가능(?:한가|할까|해요\\?|합니까|하나|한지|\\?)',
  '[가-힣]도\\s?(?:되|돼|괜찮)(?:나|요|죠|니|는지|\\?)',
  '^(?:can|could|may|am i allowed|are we allowed|is it possible)\\b(?! you)',
]);

/** "How do I …, can you do it for me": asking for it to be done wins over how it is done only when said so. */
export const EXPLANATION = anyOf(
  forms(
    '방법 절차 순서 과정 뭔지 뭐지 무엇인지 차이 이유 왜 언제 어디 어떻게 하는지 되는지 인지 뜻 의미 설명 란 하는\\s?법',
    '누가 누구누구 몇 얼마 궁금 경로 계산\\s?식 산식',
    '려면\\s?(?:뭘|뭐|뭔|누구|어느)',
    '(?:등록|추가|초대|취소|변경|신청|삭제|발급|연장|가입|해지|확정|조정)(?:도|을|은|는|에\\s?대해)?\\s?(?:좀\\s?)?알려',
  ),
  [
    'how (?:do|does|can|to|should|long|far|many|much|is|are|we|i)',
    'explain',
    'what',
    'procedure',
    'steps? to',
    'why',
    'which',
    'whether',
  ],
);

/** Whether somebody else can do it for another: asked of the rule, not of us. */
export const OTHERS_ABILITY = anyOf([
  '^(?:딜러사?|이용\\s?기관|기관|운영자|관리자|정산\\s?담당자?|카카오)\\S*(?:이|가|도|에서)\\s.*줄\\s?수\\s?(?:는|도)?\\s?(?:있|없)',
]);
