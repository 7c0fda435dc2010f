import { joined, list, many, says, some } from './phrase.ts';
import { DO } from './wording.ts';

const SOUNDS = list(
  '죄송한데, 죄송하지만, 혹시, 저기요, 아, 음, 흠, 안녕하세요, 알겠어요, 알겠습니다, um, hmm, oh, well',
);
/** What was not so before may be said to be so now. */
const NOW = list('이제, 이제는, 이젠, 지금은, 다, 모두, 전부, now, now it is, now its, it is, its, all, all of it is');
const YES = list(
  '네, 네에, 넵, 넹, 넴, 예, 옙, 응, 웅, 어, ㅇ, ㅇㅋ, 오케이, 오키, 콜, 그래, 그래요, 그럼, 그럼요',
  '마자, 마자요, 맞아, 맞아요, 맞습니다, 맞네요, 맞음, 맞다, 좋아, 좋아요, 좋습니다, 좋네요, 물론, 물론이죠, 물론이지, 당연하죠, 당연하지',
  '확인, 화긴, 확읜, 확인요, 확인이요, 확인함, 확인했어, 확인했어요, 확인했습니다, 확인했음, 확인 완료, 확인해 주세요, 확정',
);
/** Verbs without an object of their own: what is to be done is what was just shown. */
const PROCEED = joined(list('진행, 그렇게, 이대로, 그대로'), [
  '',
  ...DO,
  ...list('부탁해요, 부탁드려요, 부탁드립니다, 부탁합니다, 시켜, 시켜줘, 시켜 주세요, 고고, 진행해 주세요'),
]);
const PLEASE_DO = list('해 주세요, 해줘, 해줘요, 해요, 하죠, 하시죠, 합시다, ㄱㄱ, 고고');
const THANKS = list(
  '감사합니다, 고마워, 고마워요, 부탁, 부탁해요, 부탁드려요, 부탁드립니다, 부탁합니다, thank you, thanks',
);
const YES_EN = list(
  'yes, yess, yep, yeah, yup, ya, y, sure, sure thing, ok, okay, okie, k, fine, correct, right, exactly, absolutely, of course',
  'confirm, confirmed, I confirm, go ahead, do it, please do, proceed, please proceed, please, looks good, lgtm, sound good',
  "sounds good, that's right, that's correct, that's it, that's fine, that right, that correct, that it, that fine",
  "all good, I'm sure, perfect, great, affirmative",
);
/** Said behind a yes, none by themselves. */
const UNDERSTOOD = list('알겠어요, 알겠습니다, 에, 에요');

/** A yes: words of agreement, as many as there are, and nothing else; "I see" alone is none. */
export const affirm = says(
  some([...SOUNDS, ...NOW]),
  many([...YES, ...PROCEED, ...PLEASE_DO, ...THANKS, ...YES_EN]),
  some([...UNDERSTOOD, ...THANKS]),
);
