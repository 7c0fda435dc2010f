import { anyOf, forms, oneOf } from './endings.ts';

const NOT = ['마(?![가-힣]*말)', '말아', '말라고', '말랬', '말(?:고)?(?:$|[^가-힣])', '않아도', '않을', '안\\s?았으면'];
const DO_NOT = forms("don'?t dont never mustn'?t shouldn'?t cannot");
const VERBS = forms(
  'invite cancel send resend register create add delete remove do submit proceed change save retry approve reject',
  'confirm touch edit update set start make open put take move issue withdraw revoke connect link',
);

/** -지 마세요, -면 안 돼 (not as a question), "don't invite", "I don't want you to …". */
export const PROHIBITION = anyOf([
  `[가-힣]지\\s?(?:는|좀)?\\s?${oneOf(NOT)}`,
  '[가-힣]자\\s?(?:마세요|말아\\s?주)', // a slip for -지: nothing else is said so
  '[가-힣]면\\s?안\\s?(?:돼|되|됩)(?!.*[?？])(?!.*(?:나요|까요|나$))',
  '금지(?:해|$)',
  `\\b${oneOf(['do not', ...DO_NOT, "please don'?t"])} (?:\\w+ )?${oneOf(VERBS)}\\b(?!.*\\?)`,
  `\\b${oneOf(["don'?t", 'do not'])} want to ${oneOf(VERBS)}\\b`,
  "\\b(?:let'?s|let us|rather|better) not\\b|\\bhold off\\b",
  `\\bno need to ${oneOf(VERBS)}\\b`,
  `\\bstop (?:\\w+ )?${oneOf(['inviting', 'sending', 'registering', 'adding'])}`,
  "\\bdon'?t want (?:you|anyone|anybody|us) to\\b",
]);
