import { either, joined, list, many, one, says, some } from './phrase.ts';
import { DO, MAY_I, OPENINGS, PLEASE, verb } from './wording.ts';

const BEFORE = [
  ...OPENINGS,
  ...list('이건, 그건, 이거, 그거, 이번엔, 이번은, 여기는, 그냥, 일단, 지금은, 우선, 다음으로, 건'),
];
const PASS = [
  ...joined(list('패스, 스킵, 생략'), ['', ...DO]),
  ...list('건너뛰, 다음으로, 비워, 빼고, 건너뛰어도 돼요'),
  ...verb('건너뛰', '건너뛰어', '건너뛸'),
  ...verb('넘어가', '넘어가', '넘어갈'),
  ...verb('넘기', '넘겨', '넘길'),
  ...verb('비우', '비워', '비울'),
  ...verb('비워두', '비워둬', '비워둘'),
];
const ENDINGS = [...DO, ...PLEASE, ...list('진행, 갈게요, 가주세요, 가죠, 두고')];

const NOTHING = list('없어, 없어요, 없습니다, 없음, 없는데, 없는데요, 아직 없어요, 해당 없음, 선택 안 함');
const OPTIONAL = list('채널, url, 주소, 은, 는, 이, 가, 아직, 아, 음');
const LATER = joined(list('나중에, 다음에'), joined(list('입력, 등록'), list('할게, 할게요, 할래요, 하겠습니다')));
const LEFT_OUT = list('나중에 넣을게, 나중에 넣을게요, 나중에 할게, 나중에 할게요, 입력 안 할게요, 안 넣을게요');

const SKIP = list(
  'skip, pass, none, no thanks, none thanks, leave out, leave blank, leave empty, leave it out, leave it blank, omit, next',
  "leave it empty, leave this out, leave this blank, leave this empty, n/a, na, not now, I don't have one, I don't have any",
  "I don't have it, I do not have one, we don't have one, I have no, we have no, I have none, we have none",
  'no channel, no channels, no url, no urls, no ip, no ips',
);
const THIS = list('it, this, that, one, please, for now, for the moment, step, question');

/** Leaving a value out: a word for passing over it, or that there is none. */
export const skip = either(
  says(some(BEFORE), many(PASS), some(ENDINGS)),
  says(some(OPTIONAL), one(NOTHING)),
  says(some(BEFORE), one([...LATER, ...LEFT_OUT]), some(PLEASE)),
  says(some([...OPENINGS, ...MAY_I]), many(SKIP), some(THIS)),
);
