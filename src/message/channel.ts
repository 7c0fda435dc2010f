import type { LaterEvent } from './front.ts';
import type { StaffNews, SupportCard } from './staff.ts';
import type { Language } from './text.ts';

/** Where on its channel a conversation is: the channel made it, and it alone reads it. */
export type Place = Readonly<Record<string, string>>;

/** Whom and where later words go to. */
export interface Address {
  readonly conversationId: string;
  /** undefined: a visitor. */
  readonly personId?: string;
  readonly place: Place;
  readonly language: Language;
}

/** A way to reach people after their turn has ended. */
export interface Channel {
  /**
   * Carries events to the person, in order; throws when they should be tried again, and may then be asked again for
   * the same `seq`. `keep`: nothing can be pushed there, they wait for the person's next message.
   */
  deliver(address: Address, events: readonly LaterEvent[], signal: AbortSignal): Promise<'sent' | 'keep'>;
}

/** Where staff work. */
export interface StaffChannel {
  /**
   * Posts the card, or brings the one it has posted up to date, and puts the news below it; throws when it should be
   * tried again, and may then be asked again for the same `seq`.
   */
  show(card: SupportCard, news: readonly StaffNews[], signal: AbortSignal): Promise<void>;
}
