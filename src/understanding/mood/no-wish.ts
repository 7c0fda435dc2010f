import { anyOf, bottom, oneOf } from './endings.ts';

const SS = bottom('ㅆ');
const ENDED = '(?:어요?|습니다|음|는데요?|거든요?|네요?|다|지요?|죠|더라고요?|어여)';

/** Says what was done, asks for nothing: "등록했어요", "I already invited her". */
export const REPORT = anyOf([
  `${SS}${ENDED}[.!~ㅋㅎㅠㅜ\\s]*$`,
  '(?:돼|되어)\\s?있(?:어요?|습니다|네요?)[.!~\\s]*$',
  "^(?:i|we|he|she|they|it|someone|the \\w+|our \\w+)(?:'ve|'s|'d)? (?:have |has |had |already |was |were |is |are |just |never )*(?:been )?\\w*(?:ed|sent|done|made|put|set|got|gave|lost|went|came|left|forgot|quit|received|changed|moved)\\b",
]);

/** Tells how something is, in a whole sentence; a topic ("멤버 목록") is none. */
export const STATEMENT = anyOf([
  '[가-힣](?:아요|어요|여요|해요|돼요|예요|에요|와요|워요|져요|니다|는다|ㄴ다|다는데|는데요?|거든요?|네요?|더라고요?|대요|래요|군요|구요|고요)[.!~ㅠㅜ\\s]*$',
]);

/** The same in English: a subject and what is said of it ("our members" is none). */
export const ENGLISH_STATEMENT = anyOf([
  "^(?:and |but |so |well,? )?(?:i|we|he|she|they|it|this|that|there|someone|somebody|everyone|nobody)(?:'\\w+)? (?!list|status)\\w+",
  "^(?:our|my|the|one of|a|an|some|two) .*\\b(?:is|are|was|were|has|have|had|does|doesn't|did|didn't|got|gets?|can|can't|cannot|could|should|must|will|won't|wants?|needs?|says?|said|shows?|left|keeps?|\\w{3,}ed) ",
  "^[a-z][\\w' -]{2,40} (?:is|are|was|were) (?:\\w+ ){0,2}\\w+[.!]*$",
]);

/** A thought that is no wish yet: "등록할까 말까", "I might invite someone". */
export const MUSING = anyOf(
  [
    `${bottom('ㄹ')}까\\s?말까`,
    `${bottom('ㄹ')}지\\s?(?:말지|도\\s?몰|모르)`,
    `${bottom('ㄹ')}\\s?수도\\s?있`,
    '고민\\s?(?:중|이|돼|되|하)',
    '(?:나중에|다음에|이따가?|천천히|(?:제가|저희가|우리가)\\s?(?:직접|따로|알아서|나중에)|직접)\\s?(?:할게|할께|하겠|할래|하려고|할\\s?예정|진행할게)',
    '하게\\s?되면',
    oneOf(['언젠가', '나중에라도']),
  ],
  [
    'maybe',
    'might',
    'perhaps',
    'wonder(?:ing)?',
    'thinking (?:about|of)',
    'suppose',
    'what if',
    'considering',
    'someday',
    '^if (?!you)',
  ],
);
