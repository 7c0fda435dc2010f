import { either, joined, list, one, says, some } from './phrase.ts';
import { DO, MAY_I, OPENINGS, PLEASE, verb } from './wording.ts';

const OTHER = [...OPENINGS, ...list('다른, 소속, 우리, 제, 내, 지금, 현재, 작업, 일할')];
const COMPANY = joined(list('회사, 소속, 소속 회사'), list(', 를, 을, 로, 으로, 좀, 를 좀'));
const SWITCH = [
  ...verb('바꾸', '바꿔', '바꿀'),
  ...joined(list('변경, 전환, 선택, 다시 선택, 교체'), ['', ...DO]),
  ...verb('옮기', '옮겨', '옮길'),
  ...list('일할래요, 일할게요, 작업할래요, 작업할게요, 할래요, 할게요'),
];
const ANOTHER = joined(list('다른 회사'), list('로, 일로, 걸로, 로 좀'));

const TO_ANOTHER = joined(
  list('switch, change, choose, pick, select, act for, work for, switch to, change to, use'),
  list(
    'company, companies, my company, the company, another company, a different company, the other company, to another company, to a different company',
  ),
);

/** Acting for another company than so far. */
export const switchCompany = either(
  says(some(OTHER), one(COMPANY), one(SWITCH), some(PLEASE)),
  says(some(OPENINGS), one(ANOTHER), one(SWITCH), some(PLEASE)),
  says(some([...OPENINGS, ...MAY_I]), one(TO_ANOTHER), some(list('please, now'))),
);
