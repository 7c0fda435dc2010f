import { anyOf, forms, oneOf } from './endings.ts';

const STEMS = forms('하 되 시키 보내 누르 넣 만들 주 가 빼 우 쓰 내 꾸');
const NOT = ['마(?![가-힣]*말)', '말아', '말(?:고)?(?:$|[^가-힣])', '않아도', '않을', '안\\s?았으면'];
const VERBS = forms(
  'invite cancel send register create add delete remove do submit proceed change save retry approve reject',
);

/** -지 마세요, 하면 안 돼 (not as a question), "don't invite". */
export const PROHIBITION = anyOf([
  `${oneOf(STEMS)}지\\s?(?:는\\s?)?${oneOf(NOT)}`,
  '하면\\s?안\\s?(?:돼|되)(?!.*[?？])',
  '금지(?:해|$)',
  `\\b${oneOf(['do not', "don'?t", 'never', "please don'?t", 'stop'])} (?:\\w+ )?${oneOf(VERBS)}`,
]);
