import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Front, Sender, TurnProblem } from '../../message/front.ts';
import type { Language, Text } from '../../message/text.ts';
import { no } from '../../result.ts';
import type { Talk, TalkProblem } from './talk.ts';

const LOOKS_EVERY_MS = 1000;

// biome-ignore format: a table
const PROBLEMS = {
  not_found: { status: 404, code: 'NOT_FOUND',         detail: { ko: '그런 대화가 없어요.', en: 'There is no such conversation.' } },
  busy:      { status: 409, code: 'TURN_RUNNING',      detail: { ko: '앞선 메시지를 아직 처리하고 있어요. 잠시 뒤에 다시 보내 주세요.', en: 'Your last message is still being worked on. Please send this one again in a moment.' } },
  reused:    { status: 409, code: 'MESSAGE_ID_REUSED', detail: { ko: '같은 번호로 다른 내용이 이미 왔어요.', en: 'This id came before with another content.' } },
} satisfies Record<TurnProblem, Omit<TalkProblem, 'detail'> & { detail: Text }>;

/** A talk with the engine in this process. */
export function createFrontTalk(options: { front: Front; sender: Sender; language: Language }): Talk {
  const { front, sender, language } = options;
  let current: string | undefined;
  return {
    greeting: () => front.greeting(sender, language),
    async say(content, delivery = {}) {
      const conversationId = delivery.conversationId ?? current;
      const deliveryId = delivery.id ?? randomUUID();
      const place = conversationId === undefined ? {} : { conversationId };
      const turn = await front.takeTurn({ deliveryId, channel: 'terminal', sender, language, content, ...place });
      if (turn.ok) {
        current = turn.value.conversationId;
        return turn;
      }
      const { detail, ...problem } = PROBLEMS[turn.refusal];
      return no({ ...problem, detail: detail[language] });
    },
    async follow(onEvent, signal) {
      for (let seq = 0; !signal.aborted; ) {
        const events = current === undefined ? [] : await front.events(current, sender, seq);
        for (const event of events ?? []) {
          onEvent(event);
          seq = event.seq;
        }
        await sleep(LOOKS_EVERY_MS, undefined, { signal }).catch(() => {});
      }
    },
  };
}
