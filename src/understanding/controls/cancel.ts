import { either, joined, list, many, one, says, some } from './phrase.ts';
import { DO, MAY_I, MAYBE, OPENINGS, PLEASE, verb } from './wording.ts';

const BEFORE = [
  ...OPENINGS,
  ...list(
    '아니, 아니다, 됐고, 몰라, 그냥, 걍, 이제, 역시, 아예, 다, 전부, 모두, 여기까지만, 오늘, 오늘은, 지금은, 이번엔, 이번에는',
  ),
  ...list('no'),
];
/** What is in progress, named without its subject: with a subject ("초대 취소") it is a request. */
const THIS = list(
  '이, 이거, 그거, 이것, 그것, 지금, 현재, 하던 거, 지금 거, 거, 것, 작업, 진행, 요청, 신청, 등록, 은, 는, 을, 를',
);
const STOP = list('취소, 그만, 중단, 중지, 포기, 종료, 스톱');
const STOP_VERBS = [
  ...verb('그만두', '그만둬', '그만둘'),
  ...verb('관두', '관둬', '관둘'),
  ...verb('멈추', '멈춰', '멈출'),
  ...verb('때려치우', '때려쳐', '때려칠'),
  ...list('때려치'),
];
const STOP_ENDINGS = [
  ...DO,
  ...MAYBE,
  ...PLEASE,
  ...list('합니다, 됐, 됐습니다, 처리, 시켜줘, 시켜 주세요, 바람, 할란다'),
];

const TASK = [...BEFORE, ...list('계약, 초대, 등록, 신청, 이거')];
const UNWANTED = [
  ...joined(list('안'), [...DO, ...list('하고 싶은데요, 합니다, 할란다, 하려고, 하려고요, 하려구요, 하려고 합니다')]),
  ...list('하지 않을래, 하지 않을래요, 하기 싫어, 하기 싫어요, 하기 싫어졌어요, 못하겠다, 못하겠어요'),
  ...list('필요 없어, 필요 없어요, 필요 없습니다, 됐어, 됐어요, 됐습니다, 됐네요, 됐고, 됐고요'),
  ...joined(list('없던 일로'), ['', ...DO]),
  ...list('나갈래, 나갈래요, 나가기'),
];

const LEAVE = list(
  'cancel, stop, quit, exit, abort, forget, forget it, never mind, nvm, leave it, drop it, I quit, I changed my mind',
  'let me out, scrap, scrap it, call off, call it off, I want out, abort mission, cancle, get me out, drop this',
  "don't bother, I don't want this, I don't want it, I don't want to, I don't want",
);
const WHAT = list(
  'it, this, that, here, about it, about this, please, anymore, everything, this task, this request',
  'the task, the request, the flow, the process, thanks',
);

/** Leaving the task: a word for stopping, with at most "this" for an object, or not wanting what is in progress. */
export const cancel = either(
  says(some(BEFORE), some(THIS), some(BEFORE), one(STOP), some(STOP_ENDINGS)),
  says(some(BEFORE), some(THIS), some(BEFORE), one(STOP_VERBS), some(PLEASE)),
  says(some(TASK), one(UNWANTED), some(PLEASE)),
  says(some([...BEFORE, ...MAY_I]), many(LEAVE), some(WHAT)),
);
