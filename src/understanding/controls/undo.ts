import { either, joined, list, one, says, some } from './phrase.ts';
import { DO, MAY_I, OPENINGS, PLEASE, verb } from './wording.ts';

const LAST = [
  ...OPENINGS,
  ...joined(
    list('방금, 아까, 지금, 마지막, 직전'),
    list(', 에, 꺼, 거, 것, 건, 한, 한 거, 한 것, 한 건, 한 일, 하신 거, 작업'),
  ),
  ...list('그거, 그것, 이거, 그, 을, 를, 좀, 다시, 원래대로, 이전 상태로'),
];
const BACK = [
  ...verb('되돌리', '되돌려', '되돌릴'),
  ...verb('무르', '물러', '무를'),
  ...joined(list('원상복구, 원복, 되돌리기'), ['', ...DO]),
];
/** 취소 is one only of what was just done. */
const JUST_DONE = joined(list('방금, 아까, 직전에, 마지막에'), list('한 거, 한 것, 한 건, 한 일, 거, 것, 작업'));
const CANCEL = joined(list('취소, 철회'), ['', ...DO]);
const UNDO = list('undo, revert, roll back, rollback, reverse, take back, put back');
const THAT = list(
  'that, it, this, the last one, the last thing, last change, the last change, my last change, what I just did, what you just did, please, what we just did, back',
);

/** Taking back what was done last, whatever it was. */
export const undo = either(
  says(some(LAST), one(BACK), some(PLEASE)),
  says(some(OPENINGS), one(JUST_DONE), some(list('을, 를, 좀, 다시')), one(CANCEL), some(PLEASE)),
  says(some([...OPENINGS, ...MAY_I]), one(UNDO), some(THAT)),
);
