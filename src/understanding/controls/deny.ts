import { joined, list, many, says, some } from './phrase.ts';

const BEFORE = list(
  '아, 음, 흠, 어, 다, 둘, 셋, 둘 다, 셋 다, 모두, 전부, 그거, 그건, 이거, 이건, 죄송한데, 죄송하지만, sorry, um, hmm, oh, well',
);
const NO = [
  ...joined(list('아니'), ['', ...list('요, 오, 야, 에요, 예요, 여, 다')]),
  ...list('아뇨, 아냐, 아닌데, 아닌데요, 아닙니다, 노, ㄴㄴ, ㄴ, 싫어, 싫어요, 싫습니다'),
  ...list('틀려, 틀려요, 틀렸어, 틀렸어요, 틀렸습니다, 잘못됐어요, 잘못됐습니다'),
  ...list('안 맞아, 안 맞아요, 안 맞, 안 맞습니다, 안 됩니다'),
  ...list("no, noo, nope, nah, n, not right, not correct, not yet, incorrect, wrong, that's wrong, that's not right"),
  ...list('no thanks, no thank you, no thx, not that one, not this one, 그거 말고요, 이거 말고요, 그건 말고요'),
  ...list('thats not correct, thats incorrect, neither, neither of them, none of them, no way, not that, no not that'),
];
/** "아니요 괜찮아요": polite behind a no, none by itself. */
const NO_THANKS = list('괜찮아요, 괜찮습니다, 됐어요, 됐습니다');

/** A no: words of refusal and nothing else. A symptom ("안 돼요") is none. */
export const deny = says(some(BEFORE), many(NO), some(NO_THANKS));
