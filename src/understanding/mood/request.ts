import { anyOf, forms, oneOf } from './endings.ts';

const GIVE_ME = forms('주세요 주실(?:래|\\s?수) 줄래 줄\\s?수\\s?있 주시 주십 줘 주라 줬으면 다오 드려 주면 주겠');
const AND_THEN = ['하고', '해주고', '해 주고', '주고', '주시고', '보내고'];

/** Asks us to do it: -아/어 주세요, 부탁, "please". */
export const PLEA = anyOf(
  [
    '(?:해|어|아|여|와|워)\\s?달라',
    `[가-힣]\\s?${oneOf(GIVE_ME)}`,
    '^(?:주세요|부탁)',
    '부탁\\s?(?:해|드|합|요)',
    '부탁$',
    '좀요?$',
    '(?:ㄱㄱ|고고)$',
    `${oneOf(AND_THEN)}$`,
  ],
  ['please', 'can you', 'could you', 'would you', 'will you', 'pls', 'plz'],
);

const WILL_DO = forms(
  '할래 할게 할께 하려 하려고 려고 려는데 려구 을래 ㄹ래 고\\s?싶 고\\s?자\\s?합 싶은데 싶어 싶습 하겠 겠습니다',
  '할\\s?거 할\\s?건데 할\\s?예정 하자 합시다 해야\\s?(?:해|돼|됩|하는데|겠|할\\s?것) 원해 원합 필요해요?$ 필요합니다$',
  '하십시오 하세요$ 시켜 해라 해요$ 합니다$ 해$ 하기$ 하고\\s?싶 줄래 갈게 볼게 볼래 보자 [낼뺄킬릴줄울할될]래요?$',
);

/** Says what the person wants to do: -ㄹ래요, -고 싶어요, "I'd like to". */
export const WILL = anyOf(WILL_DO, [
  "i(?:'d| would) like",
  'i want',
  "i(?:'d| would) love",
  'i need to',
  'i have to',
  "i'?m going to",
  'i will',
  "i'?ll",
  "let'?s",
  'let me',
  'want to',
  'wanna',
  'need to',
  'gotta',
  'we need',
  'we want',
]);

const FIRST = forms('hi hello hey ok okay so now then and also just yes no actually well');
const VERBS = [
  ...forms('invite add register cancel revoke withdraw resend send show list check create make open'),
  ...['set up', 'sign up'],
  ...forms('start retry approve reject connect link remove delete change update edit review give get see view'),
  ...forms('display rename issue confirm request download export close'),
];

/** An English sentence that begins with a verb. */
export const IMPERATIVE = new RegExp(`^(?:${oneOf(FIRST)}[,!.]? )*${oneOf(VERBS)}\\b`, 'i');
