import type { Result } from '../result.ts';
import type { Place } from './channel.ts';
import type { Form } from './form.ts';
import type { Outcome } from './outcome.ts';
import type { Citation, Reply } from './reply.ts';
import type {
  GapCard,
  StaffAnswer,
  StaffNews,
  StaffProblem,
  StaffSubject,
  StaffWord,
  SupportCard,
  TicketCard,
} from './staff.ts';
import type { Language } from './text.ts';

export type ChannelName = 'web' | 'slack' | 'kakao' | 'terminal';

/** Who sent it, as the channel has proved it: a portal user's id, or the SHA-256 (hex) of a visitor's token. */
export type Sender =
  | { readonly kind: 'person'; readonly personId: string; readonly visitor?: string }
  | { readonly kind: 'visitor'; readonly visitor: string };

/** One delivery of one message. */
export interface Incoming {
  /** The sender's own id of it: the same id is answered once, with the same answer. */
  readonly deliveryId: string;
  /** Aborts when nobody waits for the answer any more: it is thought about no longer. What is done, is done all the same. */
  readonly signal?: AbortSignal;
  readonly channel: ChannelName;
  readonly sender: Sender;
  /** Omitted: a new conversation. */
  readonly conversationId?: string;
  /** The language the person chose on the channel; what they type decides over it. */
  readonly language?: Language;
  /** Where it is on the channel, kept with the conversation: what is said later goes there. */
  readonly place?: Place;
  /** Told the checked words of an answer so far, while the turn thinks; the turn's own replies are what counts. */
  readonly onWords?: (words: string) => void;
  readonly content:
    | { readonly text: string }
    | { readonly choice: string }
    | { readonly form: { readonly flow: string; readonly values: Readonly<Record<string, readonly string[]>> } };
}

/** `waitingFor`: a value's name, "confirm", "order" (now or later) or null. */
export interface TurnState {
  readonly flow: string | null;
  readonly waitingFor: string | null;
  readonly handedOver: boolean;
}

export interface Turn {
  readonly conversationId: string;
  readonly replies: readonly Reply[];
  readonly outcomes: readonly Outcome[];
  readonly state: TurnState;
}

/**
 * `not_found`: no such conversation of this sender · `busy`: a turn of it is still running after three seconds ·
 * `reused`: the same delivery id came before with another content.
 */
export type TurnProblem = 'not_found' | 'busy' | 'reused';

export interface TranscriptMessage {
  readonly author: 'person' | 'assistant' | 'staff';
  readonly text: string;
  readonly reply?: Reply;
  /** ISO 8601 */
  readonly at: string;
}

export interface Transcript {
  readonly conversationId: string;
  readonly messages: readonly TranscriptMessage[];
  readonly state: TurnState;
  /** The last event's number, to go on reading from. */
  readonly lastEventId: number;
}

/** Something said later than in a turn. */
export interface LaterEvent {
  readonly seq: number;
  readonly event: 'reply' | 'typing' | 'staff_joined' | 'closed';
  readonly reply: Reply;
}

export interface Suggestion {
  readonly label: string;
  /** Sent as the person's message. */
  readonly text: string;
}

/** The first thing a person sees. */
export interface Greeting {
  readonly user: { readonly name: string; readonly email: string } | null;
  readonly memberships: readonly { readonly company: string; readonly role: string; readonly roleLabel: string }[];
  readonly greeting: string;
  readonly can: string;
  readonly suggestions: readonly Suggestion[];
}

/** What is going on in the portal for this person. Each row offers its request. */
export interface Panel {
  readonly invitations: readonly {
    readonly code: string;
    readonly email: string;
    readonly role: string;
    readonly company: string;
    readonly ageDays: number;
    readonly requests: readonly Suggestion[];
  }[];
  readonly onboarding: readonly {
    readonly institution: string;
    readonly steps: readonly { readonly label: string; readonly state: 'done' | 'open' | 'waiting' }[];
    readonly request?: Suggestion;
  }[];
  readonly contracts: readonly {
    readonly code: string;
    readonly institution: string;
    readonly product: string;
    readonly state: string;
    readonly stateLabel: string;
    readonly saved: number;
    readonly live: number;
    readonly request: Suggestion;
  }[];
  readonly tickets: readonly {
    readonly code: string;
    readonly state: string;
    readonly stateLabel: string;
    readonly topic: string | null;
  }[];
}

export interface ArticleSummary {
  readonly slug: string;
  readonly title: string;
  readonly category: string;
}

export interface Library {
  categories(
    sort: 'category' | 'popular',
    language: Language,
  ): Promise<
    readonly {
      readonly path: readonly string[];
      readonly count: number;
      readonly articles: readonly ArticleSummary[];
    }[]
  >;
  search(text: string, language: Language): readonly ArticleSummary[];
  article(
    slug: string,
    language: Language,
  ): (ArticleSummary & { readonly text: string; readonly citation: Citation }) | undefined;
}

/** What a channel where staff work may call besides. */
export interface StaffFront {
  /** What a member of staff says or does: the second and last entry beside `takeTurn`. */
  takeStaffWord(word: StaffWord): Promise<Result<StaffAnswer, StaffProblem>>;
  /** What a staff channel shows; for a channel that staff alone can see. undefined: there is no such thing. */
  supportCard(about: StaffSubject): Promise<SupportCard | undefined>;
  /** Tickets that are not closed, the most urgent first; for staff. */
  openTickets(staff: string): Promise<Result<readonly TicketCard[], StaffProblem>>;
  /** All that happened on a ticket, and how it stands; for staff. */
  ticketNews(
    staff: string,
    ticket: string,
  ): Promise<Result<{ readonly card: TicketCard; readonly news: readonly StaffNews[] }, StaffProblem>>;
  /** What is asked and not answered, the most asked first; for staff. */
  gaps(staff: string): Promise<Result<readonly GapCard[], StaffProblem>>;
}

/** All that a channel may call. */
export interface Front extends StaffFront {
  takeTurn(incoming: Incoming): Promise<Result<Turn, TurnProblem>>;
  /** undefined: no such conversation of this sender. */
  transcript(conversationId: string, sender: Sender): Promise<Transcript | undefined>;
  /** Events after `seq`, oldest first; undefined: no such conversation of this sender. */
  events(conversationId: string, sender: Sender, seq: number): Promise<readonly LaterEvent[] | undefined>;
  /** The last vote wins. false: no such answer of this sender. */
  feedback(
    vote: { conversationId: string; replyId: string; helpful: boolean; comment?: string },
    sender: Sender,
  ): Promise<boolean>;
  /** A task of this sender's conversation, to be filled in at once; undefined: there is none for them. */
  form(
    about: { readonly conversationId: string; readonly flow: string },
    sender: Sender,
    language: Language,
  ): Promise<Form | undefined>;
  greeting(sender: Sender, language: Language): Promise<Greeting>;
  panel(sender: Sender, conversationId: string | undefined, language: Language): Promise<Panel>;
  readonly library: Library;
}
