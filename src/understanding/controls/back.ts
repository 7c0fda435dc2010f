import { either, list, one, says, some } from './phrase.ts';
import { GO, MAY_I, OPENINGS, PLEASE, verb } from './wording.ts';

const BEFORE = [...OPENINGS, ...list('하나, 한 단계, 한 번, 바로, 다시')];
const BACK = list(
  '뒤로, 이전, 이전으로, 이전 단계, 이전 단계로, 이전 질문, 이전 질문으로, 전 단계, 전 단계로, 앞으로, 앞 단계, 앞 단계로',
  '전으로, 직전으로, 앞 질문으로, 앞 질문, 아까 질문으로, 그 질문으로, 아까 그 질문으로, 전 질문으로',
);
const RETURN = [
  ...verb('돌아가', '돌아가', '돌아갈'),
  ...verb('되돌아가', '되돌아가', '되돌아갈'),
  ...verb('되돌리', '되돌려', '되돌릴'),
  ...verb('돌리', '돌려', '돌릴'),
];
const ENDINGS = [...GO, ...RETURN, ...PLEASE, ...list('로, 다시')];
const RETURN_ALONE = RETURN.filter((word) => !word.startsWith('돌리') && !word.startsWith('돌려'));

const ASKING = [
  ...OPENINGS,
  ...MAY_I,
  ...list('go, return, return to, return to the, get, jump, step, take, take me, move, one, one step, to, to the, the'),
];
const PREVIOUS = list('back, back up, previous, prev');
const ONE = list('one, one step, a step, step, question, value, please, back, 1, to the previous question');

/** One question back: 뒤 or 이전, or a verb for returning. */
export const back = either(
  says(some(BEFORE), one(BACK), some(ENDINGS)),
  says(some(BEFORE), one(RETURN_ALONE), some(PLEASE)),
  says(some(ASKING), one(PREVIOUS), some(ONE)),
);
