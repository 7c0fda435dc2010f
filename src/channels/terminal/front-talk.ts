import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Front, Sender } from '../../message/front.ts';
import type { Language } from '../../message/text.ts';
import { no } from '../../result.ts';
import { TURN_PROBLEMS } from '../turn-problem.ts';
import type { Talk } from './talk.ts';

const LOOKS_EVERY_MS = 1000;

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
      const { detail, ...problem } = TURN_PROBLEMS[turn.refusal];
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
