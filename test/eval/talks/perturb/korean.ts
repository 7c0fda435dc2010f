import { hasBatchim } from 'es-hangul';
import type { Perturbation } from './perturb.ts';
import { outsideValues, spansOf } from './spans.ts';
import { mistyped } from './typo.ts';

/** Ways of saying the same; one is as good as another. */
const ALIKE: readonly { readonly said: RegExp; readonly ways: readonly string[] }[] = [
  {
    said: /(?<=해|보내|보여|알려|바꿔|만들어|말해|기다려)\s?(?:주세요|주실래요\??|주시겠어요\??|줘요?)/u,
    ways: [' 주세요', '주세요', '줘', ' 줘요', '주실래요?', ' 주시겠어요', ' 주십시오'],
  },
  { said: /부탁드려요|부탁드립니다|부탁해요/u, ways: ['부탁드려요', '부탁드립니다', '부탁해요', '부탁할게요'] },
  {
    said: /(?<!안 |그만)(?:할래요|할게요|하고 싶어요|하려고요|하고 싶은데요|하려고 해요)/u,
    ways: ['할래요', '할게요', '하고 싶어요', '하려고요', '하고 싶습니다', '하려고 합니다'],
  },
  { said: /되나요(?=\?)|돼요(?=\?)/u, ways: ['되나요', '돼요', '되는 건가요', '될까요'] },
  { said: /뭐예요\??|뭔가요\??/u, ways: ['뭐예요?', '뭔가요?', '뭐죠?', '뭐에요'] },
];

const COPULAS = ['입니다', '이에요', '이요', ''];
const AFTER_VOWEL = ['입니다', '예요', '요', ''];
const YES = /^(?:네|넵|네네|예|응|ㅇㅇ|넹|맞아요)$/u;
const NO = /^아니요$/u;
const NOUNS = '멤버|초대|계약|이용기관|상태|기관명|메일|앱|목록|권한|정보|번호|주소|Settle ID|상품';
const PARTICLE = new RegExp(`(?<=${NOUNS})(?:을|를|이|가|은|는|에)(?= )`, 'u');
const VERB = /(?<=초대|등록|취소|추가|승인|조회)(?=해|하)|(?<=해|보여|보내)(?=주|줘)/gu;

export const korean: readonly Perturbation[] = [
  {
    name: 'a space missing',
    of: (line, { pick }) => atOneOf(line, /(?<=\p{Script=Hangul}) (?=\p{Script=Hangul})/gu, '', pick),
  },
  { name: 'a space too many', of: (line, { pick }) => atOneOf(line, VERB, ' ', pick) },
  { name: 'a wide space', of: (line, { pick }) => atOneOf(line, / (?=\S)/gu, '  ', pick) },
  { name: 'a typo', of: (line, random) => mistyped(line, random) },
  { name: 'a particle dropped', of: withoutParticle },
  {
    name: 'another ending',
    of: (line, { pick }) => {
      const alike = pick(ALIKE.filter(({ said }) => said.test(line)));
      return alike ? line.replace(alike.said, () => pick(alike.ways) ?? '') : line;
    },
  },
  {
    name: 'another copula',
    of: (line, { pick }) => {
      const [, value, dot = ''] = /^(.*[\]\w])(?:이에요|예요|입니다|이요|요)?([.!]?)$/su.exec(line) ?? [];
      if (value === undefined) return line;
      const copulas =
        /\p{Script=Hangul}/u.test(value.at(-2) ?? '') && !hasBatchim(value.at(-2) ?? '') ? AFTER_VOWEL : COPULAS;
      return `${value}${pick(copulas)}${dot}`;
    },
  },
  {
    name: 'another yes or no',
    of: (line, { pick }) => {
      if (YES.test(line)) return pick(['네', '넵', '예', '네네', '네.', '네!', '응', '넹', '네 ㅎㅎ', '네~']) ?? line;
      return NO.test(line) ? (pick(['아니요', '아뇨', '아니오', '아니요.', '아니요..']) ?? line) : line;
    },
  },
  {
    name: 'something before it',
    of: (line, { pick }) => {
      const isPlain = !/\p{Script=Hangul}{2}/u.test(line);
      return `${pick(isPlain ? ['음.. ', '아 '] : ['저기요, ', '혹시 ', '음.. ', '아 ', '죄송한데 '])}${line}`;
    },
  },
  {
    name: 'something after it',
    of: (line, { pick }) =>
      /\p{Script=Hangul}$/u.test(line) ? `${line}${pick(['~', '!!', '..', ' ㅎㅎ', ' ㅠㅠ', ' ^^'])}` : line,
  },
  {
    name: 'no full stop or comma',
    of: (line) => outsideValues(line, (text) => text.replaceAll(/[,.?!~]+(?=\s|$)/gu, '')),
  },
  { name: 'the address elsewhere', of: addressElsewhere },
];

/** Harmless where the word before it says enough; not where two values are held against each other. */
function withoutParticle(line: string): string {
  if (/말고|아니|에서/u.test(line)) return line;
  const spans = spansOf(line);
  const at = spans.findIndex(
    ({ text, isValue }, index) => !isValue && spans[index - 1]?.isValue && /^(?:을|를|으로|로|은|는|에) /u.test(text),
  );
  const found = spans[at];
  if (!found) return line.replace(PARTICLE, '');
  return spans.map((span) => (span === found ? span.text.replace(/^\S+/u, '') : span.text)).join('');
}

/** "운영자로 a@b.example 초대" and "a@b.example 운영자로 초대" are the same. */
function addressElsewhere(line: string): string {
  const words = line.split(' ');
  const at = words.findIndex((word) => /@/u.test(word));
  const isOne = line.split('@').length === 2 && /초대/u.test(line) && !/[,\n]|말고|그리고|하고|취소|한테/u.test(line);
  if (!isOne || /^(?:네|예|아니|앗|그럼)/u.test(line) || words[at + 1]?.startsWith('이')) return line;
  const [address = ''] = words.splice(at, 1);
  if (at > 0) return [address, ...words].join(' ');
  const role = words.findIndex((word) => word.endsWith('로'));
  return role < 0 ? line : words.toSpliced(role + 1, 0, address).join(' ');
}

/** One place outside the values, replaced. */
export function atOneOf(
  line: string,
  place: RegExp,
  by: string,
  pick: <T>(from: readonly T[]) => T | undefined,
): string {
  const places: number[] = [];
  let from = 0;
  for (const { text, isValue } of spansOf(line)) {
    if (!isValue) for (const { index } of text.matchAll(place)) places.push(from + index);
    from += text.length;
  }
  const at = pick(places);
  if (at === undefined) return line;
  const length = line[at] === ' ' ? 1 : 0;
  return `${line.slice(0, at)}${by}${line.slice(at + length)}`;
}
