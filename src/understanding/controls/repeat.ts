import { either, list, many, one, says, some } from './phrase.ts';
import { DO, OPENINGS, PLEASE, verb } from './wording.ts';

const BEFORE = [...OPENINGS, ...list('방금, 지금, 아까, 그, 뭐')];
const QUESTION = list('질문, 방금 질문, 그 질문');
const AGAIN = list('다시, 한 번 더, 한 번만 더, 다시 한 번, 못 들었, 못 봤, 잘못 들었, 잘못 봤, 뭐였');
const TELL = [
  ...verb('말하', '말해', '말할'),
  ...verb('말씀하', '말씀해', '말씀할'),
  ...verb('알리', '알려', '알릴'),
  ...verb('보이', '보여', '보일'),
  ...verb('설명하', '설명해', '설명할'),
  ...verb('읽', '읽어', '읽을'),
  ...verb('물어보', '물어봐', '물어볼'),
];
const ENDINGS = [
  ...TELL,
  ...PLEASE,
  ...list('을, 를, 이, 은, 다시, 한 번, 한 번만, 더, 줘, 줘요, 주세요, 주실래요'),
  ...list('어요, 어, 죠, 습니다, 는데요, 하셨죠, 하셨어요, 했죠, 했어요, 뭐였, 뭐였더라, 뭐예요, 뭐죠, 라고요'),
];

const WHAT = list('뭐라고, 뭐라구, 뭐 물어봤, 뭐 물어보셨, 뭘 물어봤, 뭘 물어보셨');
const SAID = list('요, 죠, 어요, 했어, 했어요, 했죠, 하셨어요, 하셨죠, 하셨나요, 하신 거예요, 그랬어요');
const ASKED_BACK = list('네?, 예?, 응?');

const SORRY = [...OPENINGS, ...list('can you, could you, would you, pardon')];
const SAY_AGAIN = list(
  'repeat, say that again, say it again, say again, come again, pardon, sorry, one more time, show me again, ask again, again',
  'what was that, what was the question, what did you say, what did you ask, what is the question, whats the question, what do you need',
);
const THAT = list('me, please, that, it, question, the question, the last one, again');

/** The question once more: asking for it again, or not having heard it. */
export const repeat = either(
  says(some(BEFORE), one(QUESTION), some([...ENDINGS, ...DO])),
  says(some(BEFORE), one(AGAIN), some(ENDINGS)),
  says(some(BEFORE), one(WHAT), some(SAID)),
  says(one(ASKED_BACK)),
  says(some(SORRY), many(SAY_AGAIN), some(THAT)),
);
