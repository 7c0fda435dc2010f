import type { Sender } from '../../message/front.ts';
import { senderKey } from './visit.ts';

/** The words of an answer that is still being thought of. `messageId`: of the message it answers. */
export interface Words {
  readonly messageId: string;
  /** All of them so far, not only the new ones; empty when they were taken back. */
  readonly text: string;
}

export interface Listener {
  readonly sender: Sender;
  readonly conversationId: string;
  readonly hear: (words: Words) => void;
}

/** Brings words from the turn that finds them to the open streams of the same sender, in this process and nowhere else. */
export interface WordsOnTheWay {
  tell(to: { readonly sender: Sender; readonly conversationId: string }, words: Words): void;
  /** Until the signal aborts. */
  listen(listener: Listener, until: AbortSignal): void;
}

export function createWordsOnTheWay(): WordsOnTheWay {
  const listeners = new Set<Listener>();
  return {
    tell: ({ sender, conversationId }, words) => {
      for (const one of listeners) {
        const isMeant = one.conversationId === conversationId && senderKey(one.sender) === senderKey(sender);
        if (isMeant) one.hear(words);
      }
    },
    listen: (listener, until) => {
      if (until.aborted) return;
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}
