import { complaint } from './complaint.ts';
import { begins, either, joined, list, many, mentions, one, type Says, says, some, spoken } from './phrase.ts';

type Kind = 'greeting' | 'thanks' | 'bye' | 'who' | 'complaint' | 'other';

const GREETING = list(
  '안녕, 안녕하세요, 안녕하십니까, 안녕하신가요, 안녕하셔요, 하이, 헬로, 헬로우, 반가워, 반가워요, 반갑습니다',
  '수고, 수고하세요, 수고하십니다, 수고많으십니다, 수고많으세요, 고생하세요, 고생많으세요, 고생하십니다',
  'hi, hii, hello, helloo, hey, heyy, yo, hiya, hi there, hello there, hey there, good morning, good afternoon, good evening',
  'good day, how are you, how are you today, how are you doing, how are you doing today',
);
const GOOD_DAY = joined(list('좋은 아침, 좋은 오후, 좋은 저녁'), ['', ...list('이에요, 입니다, 이네요')]);

const VERY = list('정말, 진짜, 너무, 아, 네, 오, 와, 매우, 대단히');
const THANKS = list(
  '감사, 감사합니다, 감사해요, 감사드려요, 감사드립니다, 감사요, 고마워, 고마워요, 고맙습니다, 땡큐, ㄱㅅ',
  '도움이 됐어요, 도움이 많이 됐어요, 도움이 되었습니다, 도움이 됐습니다, 도움 됐어요, 도움 됐습니다',
  '잘했어, 잘했어요, 최고, 최고야, 최고예요, 최고에요, 훌륭해, 훌륭해요',
  'thank, thanks, thank you, thanku, thx, ty, cheers, appreciate, appreciated, appreciate it, much appreciated',
  'great job, great help, great, nice, awesome, good job',
);
const SO_MUCH = list('so much, very much, a lot, again, you');
const THANKS_TO_YOU = list('덕분에');

const BYE = list(
  '잘 있어, 잘 있어요, 안녕히 계세요, 안녕히 가세요, 다음에 봐, 다음에 봐요, 다음에 뵐게요, 나중에 봐, 나중에 봐요',
  '바이, 바이바이, ㅂㅂ, 빠이, 끝, 이제 끝, 더 없어, 더 없어요, 더 이상 없어, 더 이상 없어요, 없어요 더',
  'bye, bye bye, goodbye, see you, see you later, cya, goodnight',
);

const YOU = list('너, 넌, 너는, 당신, 당신은, 니가, 네가, 그쪽, 그쪽은');
const WHO = [
  ...joined(list('누구'), list('야, 세요, 예요, 에요, 니, 냐, 신가요, 십니까')),
  ...joined(list('이름이, 이름'), list('뭐야, 뭐예요, 뭐에요, 뭔가요, 뭐니')),
  ...joined(list('정체가, 정체'), list('뭐야, 뭐예요')),
  ...joined(list('사람'), list('이야, 이에요, 인가요, 이니, 이세요, 맞아, 맞아요, 이냐')),
  ...joined(list('봇, 로봇, 챗봇'), list('이야, 이에요, 인가요, 이니')),
  ...joined(list('ai'), ['', ...list('야, 예요, 에요, 인가요, 니')]),
  ...list('챗gpt, 챗gpt야, 챗gpt예요'),
];
const WHO_EN = list("who are you, what are you, what's your name, what is your name");
const ARE_YOU = list('are you');
const A_REAL = list('a, an, real');
const MACHINE = list('human, bot, robot, person, ai, chatgpt, machine');

const ELSE = list(
  '심심, 농담, 노래, 날씨, 점심, 저녁뭐, 밥먹, 배고파, 사랑해, 결혼, 로또, 영화, 맛집, 운세, 축구, 야구, 게임, 뉴스, i love you, 덥네, 춥네, 더워요, 추워요, 비오네, 눈오네, 졸려, 졸리네, 피곤하네, 피곤해, 퇴근, 주말잘, 좋은주말, 좋은하루',
  'how is your day, hows your day, nice weather, lovely weather, have a nice day, have a good day',
);
/** Shares, but not the 주식 of 주식회사. */
const SHARES = /주식(?!회사)/;
const TELL_ME = list('tell me, do you know, sing me, sing, what is, whats, hows, how is, a, an, the, about');
const ELSE_EN = list('weather, joke, sing, song, lunch, dinner, movie, stock, football, recipe');

const KINDS: readonly (readonly [Kind, Says])[] = [
  ['greeting', says(many([...GREETING, ...GOOD_DAY]), some(list('요, there, bot')))],
  [
    'thanks',
    either(says(some(VERY), many(THANKS), some(SO_MUCH)), begins(some([...VERY, ...THANKS]), one(THANKS_TO_YOU))),
  ],
  ['bye', says(many(BYE))],
  ['who', either(says(some(YOU), one(WHO)), says(one(WHO_EN)), says(one(ARE_YOU), some(A_REAL), one(MACHINE)))],
  ['complaint', complaint],
  [
    'other',
    either(mentions(one(ELSE)), says(some(TELL_ME), one(ELSE_EN), some(list('today, please'))), (text) =>
      SHARES.test(text),
    ),
  ],
];

/** What a clause is when it is only talk: a greeting, thanks, a goodbye, who we are, anger, something else entirely. */
export function smallTalkOf(clause: string): Kind | undefined {
  const words = spoken(clause).replace(/\?+/g, '');
  if (words === '' && /[ㅋㅎㅠㅜ]/.test(clause)) return 'other';
  return KINDS.find(([, isSaid]) => isSaid(words))?.[0];
}
