import { anyOf, bottom, oneOf } from './endings.ts';

const SS = bottom('ㅆ');
const ENDED = '(?:어요?|습니다|음|는데요?|거든요?|네요?|다|지요?|죠|더라고요?|어여)';

/** Says what was done, asks for nothing: "등록했어요", "I already invited her". */
export const REPORT = anyOf([
  `${SS}${ENDED}[.!~ㅋㅎㅠㅜ\\s]*$`,
  '(?:돼|되어)\\s?있(?:어요?|습니다|네요?)[.!~\\s]*$',
  "^(?:i|we|he|she|they|it|someone|the \\w+|our \\w+)(?:'ve|'s|'d)? (?:have |has |had |already |was |were |is |are |just |never )*(?:been )?\\w*(?:ed|sent|done|made|put|set|got|gave|lost|went|came|left|forgot|quit|received|changed|moved)\\b",
]);

/** A thought that is no wish yet: "등록할까 말까", "I might invite someone". */
export const MUSING = anyOf(
  [
    `${bottom('ㄹ')}까\\s?말까`,
    `${bottom('ㄹ')}지\\s?(?:말지|도\\s?몰|모르)`,
    `${bottom('ㄹ')}\\s?수도\\s?있`,
    '고민\\s?(?:중|이|돼|되|하)',
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
