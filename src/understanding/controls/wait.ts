import { either, joined, list, many, one, says, some } from './phrase.ts';
import { MAY_I, OPENINGS, PLEASE, verb } from './wording.ts';

const BEFORE = [...OPENINGS, ...list('네, 일단, 지금, 금방, 좀만, 조금만, 조금, 잠깐, 잠시, 잠깐만, 잠시만')];
const MOMENT = list(
  '잠깐, 잠깐만, 잠시, 잠시만, 잠만, 조금 있다가, 좀 있다가, 있다가, 이따, 이따가, 나중에 다시, 1분만, 2분만, 5분만, 10분만, 일 분만',
);
const HOLD = ['기다려', '기다려봐', '기다려봐요', '기다려보세요', ...verb('기다리', '기다려', '기다릴')];
const LOOK = list('찾아보고, 확인해 보고, 확인하고, 알아보고, 물어보고, 생각해 보고, 금방, 곧');
const LOOKING = joined(list('찾아, 알아, 확인해, 물어, 생각해, 생각 좀 해'), list('볼게, 볼게요, 보겠습니다'));
const COME_BACK = [
  ...HOLD,
  ...PLEASE,
  ...list('만, 만요, 올게, 올게요, 오겠습니다, 할게, 할게요, 하겠습니다, 말씀드릴게요, 말할게요, 알려줄게, 알려줄게요'),
  ...list('알려드릴게요, 알려드리겠습니다, 다시, 계세요, 있어 주세요'),
];

const HOLD_ON = list(
  'wait, hold on, hang on, hold, one sec, one second, one moment, one minute, one min, a moment, brb, let me check, bit later',
  'just a sec, just a second, just a moment, just a minute, just a min, give me a sec, give me a second, give me a moment',
  "give me a minute, give me a min, i'll be back, i'll be right back, let me look it up, need a minute, need a moment",
);
const A_BIT = list('please, a, sec, second, moment, minute, bit, up, first, there, on');

/** The person needs time: a moment, or first looking something up. */
export const wait = either(
  says(some(BEFORE), many([...MOMENT, ...HOLD]), some(COME_BACK)),
  says(some(BEFORE), one(LOOK), some(COME_BACK)),
  says(some(BEFORE), one(LOOKING), some(PLEASE)),
  says(some([...OPENINGS, ...MAY_I, ...list('I, just')]), many(HOLD_ON), some(A_BIT)),
);
