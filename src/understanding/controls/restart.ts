import { either, list, many, one, says, some } from './phrase.ts';
import { DO, GO, MAY_I, MAYBE, OPENINGS, PLEASE } from './wording.ts';

const BEFORE = [...OPENINGS, ...MAY_I, ...list('그냥, 다시, 맨, 아예, 우리')];
const START = list('처음부터, 처음으로, 리셋, 초기화, 다시 시작, 새로 시작, 재시작');
const ENDINGS = [...DO, ...GO, ...MAYBE, ...PLEASE, ...list('다시, 새로, 시작, 줘, 주세요')];
const ALL_AGAIN = list('전부 다시, 다 다시, 모두 다시, 싹 다시');

const OVER = list(
  'restart, start over, start all over, start again, start from scratch, start again from scratch, from scratch, reset',
  'back to the beginning, back to the start, redo everything, redo it all, redo it, all over again',
  'from the top, from the beginning, from the start, begin, begin again',
);
const AGAIN = list('again, please, everything, from the top, from the beginning, from the start');

/** The task from its first question: 처음 with 부터 or 으로, or a word for starting over. */
export const restart = either(
  says(some(BEFORE), one(START), some(ENDINGS)),
  says(some(BEFORE), one(ALL_AGAIN), many(DO), some(PLEASE)),
  says(some(BEFORE), one(OVER), some(AGAIN)),
);
