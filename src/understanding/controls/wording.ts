import { joined, list } from './phrase.ts';

/** What may stand before almost anything: sounds, greetings, excuses. */
export const OPENINGS = list(
  '아, 음, 어, 흠, 에이, 저, 저기, 저기요, 그럼, 혹시, 좀, 안녕하세요, 안녕, 죄송한데, 죄송한데요, 죄송하지만, 미안한데',
  'hi, hello, hey, oh, um, uh, hmm, well, ok, okay, sorry, actually, excuse me, please',
);

/** English ways to ask for what follows. */
export const MAY_I = list(
  "can you, could you, would you, can we, can I, could we, could I, let's, let me, I want to, I'd like to, I would like to, I need to",
);

/** Polite words behind a request. */
export const PLEASE = list('요, 이요, 좀, 부탁, 부탁해요, 부탁드려요, 부탁드립니다, 부탁드릴게요, 바랍니다, please');

/**
 * What a verb sounds like when it is wanted: said with its stem (하), joined (해) and with a final ㄹ (할): 해 주세요,
 * 할게요, 하겠습니다.
 */
export function verb(stem: string, connected: string, future: string): string[] {
  return [
    ...joined([stem], list('자, 죠, 시죠, 겠습니다, 겠어요, 고 싶어, 고 싶어요, 고 싶습니다, 기')),
    ...joined([connected], ['', ...list('요, 줘, 줘요, 주세요, 주라, 줄래, 줄래요, 주실래요, 주시겠어요, 주십시오')]),
    ...joined([future], list('게, 게요, 께요, 래, 래요, 거야, 거예요, 거에요')),
  ];
}

/** Endings of 하다. */
export const DO = [...verb('하', '해', '할'), ...list('합니다, 합시다, 하십시오')];

/** Endings of 가다 and 돌아가다. */
export const GO = [...verb('가', '가', '갈'), ...verb('돌아가', '돌아가', '돌아갈')];

/** Wishes that leave a door open; enough to leave a task, too little to confirm one. */
export const MAYBE = list(
  '하고 싶은데, 하고 싶은데요, 할까 봐, 할까 봐요, 하려고요, 하려구요, 하려고 해요, 하려고 합니다, 해도 돼요, 하면 안 돼요',
);
