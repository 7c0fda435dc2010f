import { either, joined, list, many, says, some } from './phrase.ts';

const SO = list('아, 진짜, 정말, 야, 에이, 뭐, 너, 너무, 왜 이렇게, 이거, 이, 완전, 개, 존나, ㅈㄴ, 하');
const ANGER = [
  ...joined(list('짜증'), ['', ...list('나, 나네, 난다, 나요, 나네요')]),
  ...joined(list('답답'), ['', ...list('해, 하네, 하다, 해요, 하네요')]),
  ...joined(list('멍청'), ['', ...list('이, 한, 하네, 해, 하다')]),
  ...joined(list('바보'), ['', ...list('야, 냐, 같아, 네')]),
  ...joined(list('쓸모없'), list('네, 어, 다, 네요')),
  ...joined(list('별로'), ['', ...list('네, 다, 야, 예요, 네요')]),
  ...joined(list('엉터리'), ['', ...list('네, 야')]),
  ...joined(list('최악'), ['', ...list('이다, 이네, 이야')]),
  ...list('느려, 느리네, 못하네, 미치겠네, 화나, 화나네, 화나요, 열받, 열받네, 열받아, 열받는다, 장난해, 장난하냐'),
  ...list('말귀를 못 알아듣네, 말귀를 알아듣네, 뭐야, 뭐냐, 뭐임, 어쩌라고'),
  ...joined(list('빨리'), ['', ...list('좀, 해, 요')]),
  ...list('시발, 씨발, ㅅㅂ, ㅄ, 병신, 개같네, 꺼져'),
];
const REALLY = list('요, 진짜, ㅡㅡ, 야, 정말');

const YOU_ARE = list("this is, this, it, you are, you're, it's, nothing works");
const VERY = list('so, really, just, completely');
const ANGER_EN = list(
  'stupid, useless, dumb, idiot, annoying, terrible, awful, ridiculous, slow, bad, rubbish, hopeless, damn, suck, sucks',
  'crap, shit, fuck, fuck you, fuck off, fuck this, fucking, wtf',
);

/** Anger, with nothing asked for in it. */
export const complaint = either(
  says(some(SO), many(ANGER), some(REALLY)),
  says(some(YOU_ARE), some(VERY), many(ANGER_EN), some(list('bot')), some(YOU_ARE)),
);
