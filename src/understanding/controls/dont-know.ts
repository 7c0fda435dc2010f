import { begins, either, ends, inShort, joined, list, one, says, some } from './phrase.ts';
import { OPENINGS } from './wording.ts';

const BEFORE = [
  ...OPENINGS,
  ...list(
    '그건, 그게, 이건, 이게, 저도, 저는, 나도, 잘, 아직, 글쎄, 글쎄요, 정확히, 지금은, 솔직히, 맞는지, 뭔지, 뭐가 뭔지',
  ),
  ...list('어디 있는지, 어디에 있는지'),
];
/** "뭘 적어야 할지": what is not known is what to answer. */
const WHAT_TO = joined(
  joined(
    list('뭘, 뭐, 뭐라고, 무엇을, 무슨 값을, 어떤 걸, 어떻게'),
    list('적어야, 넣어야, 써야, 입력해야, 해야, 골라야, 선택해야'),
  ),
  list('할지, 될지, 하는지, 되는지'),
);
const UNKNOWN = list(
  '모르, 몰라, 모름, 모릅, 기억이 안, 기억 안, 생각이 안, 생각 안, 글쎄, 안 떠올라, 까먹었, 잊어버렸, 잊었',
);
const ENDINGS = list(
  '겠, 네, 는데, 겠는데, 겠네, 겠어, 나네, 나는데, 아, 어, 나, 나요, 요, 습니다, 니다, 서, 다, 죠, 음',
);

const WHERE = list('어디서, 어디에서, 어디, 어떻게');
const FIND = list('찾, 확인, 알, 보');
const FIND_ALONE = joined(
  list('찾아, 확인해, 알아, 봐, 볼 수, 확인할 수'),
  list('요, 야 해요, 야 돼요, 있나요, 있어요, 있죠'),
);
const CAN_I = list('을 수, 수, 아, 하, 나, 면, 죠, 는, 아야, 을, 있, 나요, 되, 돼, 요, 어, 지, 는데, 거예요, 는지');

const BEFORE_EN = [...OPENINGS, ...list("I, I'm, im, honestly")];
const NOT_KNOWN = list(
  "don't know, dunno, do not know, not sure, no idea, have no idea, idk, haven't got it, haven't a clue, no clue, forgot",
  "can't remember, don't remember, don't recall, have no clue",
);
const WHERE_DO_I = joined(
  joined(list('where'), list('can, do, could, would, should')),
  joined(list('I, we'), list('find, get, see, look')),
);
const HOW_DO_I_FIND = list('how do I find, how do we find');
const IT = list('it, this, that, out, up, that number, this number, the number');

/** The value is not known, or the person asks where it is found. */
export const dontKnow = either(
  says(some([...BEFORE, ...WHAT_TO]), one(UNKNOWN), some(ENDINGS)),
  ends(one(WHERE), one(FIND), some(CAN_I)),
  says(some(BEFORE), one(WHERE), one(FIND_ALONE)),
  says(some(BEFORE_EN), one(NOT_KNOWN), some(IT)),
  inShort(30, begins(some(BEFORE_EN), one(NOT_KNOWN))),
  ends(one([...WHERE_DO_I, ...HOW_DO_I_FIND]), some(IT)),
);
