import { either, joined, list, one, says, some } from './phrase.ts';
import { DO, MAY_I, OPENINGS, PLEASE } from './wording.ts';

const BEFORE = [...OPENINGS, ...list('나, 저, 저 좀, 여기서, 이거, 이건')];
const GUIDE = list('도움말, 도움, 헬프, 사용법, 사용 방법, 기능, 메뉴, 가이드, 예시, 예제');
const SHOW = [
  ...PLEASE,
  ...list('이, 을, 를, 필요해요, 필요합니다, 필요해, 주세요, 줘, 하나, 하나만'),
  ...joined(list('알려, 보여, 설명해, 들어'), ['', ...list('줘, 줘요, 주세요, 주실래요, 주시겠어요')]),
];
const HELP_ME = [
  ...joined(list('도와'), list('줘, 줘요, 주세요, 주실래요, 주시겠어요, 주십시오, 달라')),
  ...list('예를 들면, 예를 들어, 예를 들어서, 예를 들면요'),
];
const WHAT_CAN = joined(
  list('뭐, 뭘, 무엇을, 뭐를'),
  list(
    '할 수 있어, 할 수 있어요, 할 수 있나요, 할 수 있죠, 해줄 수 있어, 해줄 수 있어요, 도와줄 수 있어, 도와줄 수 있어요, 도와주나요',
  ),
);
const POSSIBLE = joined(
  list('할 수 있는 게, 할 수 있는 것이, 할 수 있는 일이, 할 수 있는'),
  list('뭐야, 뭐예요, 뭐에요, 뭐가 있어요, 무엇인가요, 뭔가요'),
);
const WHAT_NOW = joined(
  list('뭐가, 뭐'),
  list('가능해, 가능해요, 돼, 돼요, 하면 돼, 하면 돼요, 하면 되나요, 하면 되죠'),
);
const HOW = [
  ...joined(
    list('어떻게, 뭘 어떻게, 뭐 어떻게'),
    joined(list('해야'), list('해, 해요, 돼, 돼요, 하나요, 되나요, 하죠, 할지')),
  ),
  ...joined(list('어떻게'), list('하면 돼, 하면 돼요, 하면 되나요, 해, 해요, 하나요, 쓰나요, 써, 써요')),
  ...list('무슨 말인지 모르겠어요, 무슨 말인지 모르겠어, 무슨 뜻인지 모르겠어요, 무슨 소린지 모르겠어요'),
  ...list('무슨 말이야, 무슨 말이에요, 무슨 말이예요, 무슨 말이죠, 무슨 말인가요, 무슨 말, 이해가 안 돼'),
  ...list('이해가 안 돼요, 이해가 안 가, 이해가 안 가요, 이해가 안 됩니다'),
];
/** "뭘 적어야 되는데": what kind of answer is wanted. */
const WHAT_TO_GIVE = joined(list('뭘, 뭐, 뭐라고, 무엇을, 무슨 값을, 어떤 걸, 어떤 것을, 어떤 값을'), [
  ...joined(list('적어야, 넣어야, 써야, 입력해야, 말해야, 해야'), list('해, 해요, 하나요, 하는데, 하는데요, 하죠')),
  ...joined(list('적어야, 넣어야, 써야, 입력해야, 말해야, 해야'), list('돼, 돼요, 되나요, 되는데, 되는데요, 되죠')),
  ...joined(list('적으면, 넣으면, 쓰면, 입력하면, 말하면'), list('돼, 돼요, 되나요, 되는데, 되죠')),
]);

const ASKING = [...OPENINGS, ...MAY_I, ...list('I need, I need some, give me, show me, an, any, some, for')];
const HELP = list(
  'help, menu, options, commands, what can you do, what can I do, what are you able to, what are you able to do, example',
  "how does this work, what now, what should I do, I don't understand, I'm lost, I'm confused, examples",
  'what can I say, what should I say, what do you mean, what do you mean by that',
  'what should I enter, what should I type, what should I write, what do I enter, what do I type, what do I write',
);
const ME = list('please, me, here, for me, with this, now, out');

/** What is possible here, what kind of answer is wanted, an example. */
export const help = either(
  says(some(BEFORE), one(GUIDE), some([...SHOW, ...DO])),
  says(some(BEFORE), one([...HELP_ME, ...WHAT_CAN, ...POSSIBLE, ...WHAT_NOW, ...HOW, ...WHAT_TO_GIVE]), some(PLEASE)),
  says(some(ASKING), one(HELP), some(ME)),
);
