import { begins, either, joined, list, mentions, one, says, some } from './phrase.ts';
import { OPENINGS } from './wording.ts';

const THAT = [...OPENINGS, ...list('그건, 그게, 이건, 이게, 그걸, 이걸, 근데, 그런데, 대체, 도대체, 굳이')];
const WHY = list(
  '왜, 왜요, 왜죠, 왜지, 왜 그런가요, 왜 그래요, 이유가 뭐예요, 이유가 뭐죠, 이유가 뭔가요, 무슨 이유로요',
);

const ASKING = list('왜');
const ASKED_FOR = list(
  '필요, 물어, 묻, 알려, 입력, 적어, 넣어, 알아야, 등록해야, 요구, 달라, 써야, 골라, 선택, 해야, 그게, 이게, 이걸, 그걸',
);
const OF_ASKING = list('필요한, 묻는, 물어보는, 넣는, 입력하는, 요구하는');
const REASON = list('이유');

const MUST = list('꼭, 반드시, 굳이');
const BE_GIVEN = list('필요, 넣, 입력, 적, 써, 알려, 등록, 선택, 골라, 해야, 있어야');
const WITHOUT = list(
  '안 넣으면, 안 적으면, 안 입력하면, 안으면, 안 넣어도, 안 적어도, 안 입력해도, 안도, 없이도, 없이 넣으면',
);
const LEFT_OUT = list('없으면, 없어도');
const IS_FINE = list('안 돼, 안 되, 안 될, 되나, 돼요, 될까');
const USE = list('어디에 쓰이, 어디에 쓰는, 어디다 쓰');

const SO = [...OPENINGS, ...list('but, and, so')];
const WHY_ALONE = list('why, why not, why is that, why that, why this');
const WHAT_FOR = list(
  'what do you need it for, what do you need that for, what do you need this for, what do you want it for',
  "what for, what is it for, what is this for, what is that for, what's it for, what's this for, what's that for",
);
const WHY_DO = list('why do, why does, why is, why are, why should, why must, why would');
const WE = list('you, I, we, it, this, that, they');
const MUST_I = list('do I, do we, must I, must we');
const REALLY = list('really');
const HAVE_TO = list('have to, need to, have, need');
const GIVE = list('give, enter, provide, fill, tell, it, this, that');
const MUST_GIVE = joined(list('must I, must we'), list('give, enter, provide, fill, tell'));
const NEEDED = list(
  'is it required, is it necessary, is it mandatory, is it needed',
  'is this required, is this necessary, is this mandatory, is this needed',
);

/** The reason for a question: why it is asked, whether it must be answered, what it is for. */
export const why = either(
  says(some(THAT), one(WHY)),
  mentions(one(ASKING), one(ASKED_FOR)),
  mentions(one(OF_ASKING), one(REASON)),
  mentions(one(MUST), one(BE_GIVEN)),
  mentions(one(WITHOUT), one(IS_FINE)),
  begins(some(THAT), one(LEFT_OUT), one(IS_FINE)),
  begins(some(THAT), one(USE)),
  says(some(SO), one(WHY_ALONE)),
  says(some(SO), one(WHAT_FOR)),
  begins(one(WHY_DO), one(WE)),
  mentions(one(MUST_I), some(REALLY), one(HAVE_TO), one(GIVE)),
  begins(some(SO), one(MUST_GIVE)),
  mentions(one(NEEDED)),
);
