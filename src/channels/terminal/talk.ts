import type { Greeting, LaterEvent, Turn } from '../../message/front.ts';
import type { Result } from '../../result.ts';

/** Why there was no turn, in the words of the HTTP contract. */
export interface TalkProblem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
}

/** One person's talk with the assistant, wherever it runs. */
export interface Talk {
  greeting(): Promise<Greeting>;
  /** A second saying with the same delivery id is the same delivery. */
  say(
    content: { readonly text: string } | { readonly choice: string },
    delivery?: { readonly id?: string; readonly conversationId?: string },
  ): Promise<Result<Turn, TalkProblem>>;
  /** Reports what is said later in this talk until the signal ends it. */
  follow(onEvent: (event: LaterEvent) => void, signal: AbortSignal): Promise<void>;
}
