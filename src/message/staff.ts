import type { ChannelName } from './front.ts';
import type { Text } from './text.ts';

/** What staff can do with a ticket. */
export type TicketVerb = 'claim' | 'reply' | 'note' | 'hold' | 'resume' | 'solve' | 'close' | 'hand_back' | 'reopen';

interface Spoken {
  /** The channel's own id of it: the same id is done once, with the same answer. */
  readonly deliveryId: string;
  readonly channel: ChannelName;
  /** A portal user's id, as the channel has proved it. Whether they are support staff is read at the write. */
  readonly staff: string;
}

/**
 * One thing a member of staff says or does. `text` is what is said to the person (`reply`), kept among staff (`note`),
 * the resolution (`solve`), the reason (`reject_organization`) or the answer (`draft_article`).
 */
export type StaffWord = Spoken &
  (
    | { readonly verb: TicketVerb; readonly ticket: string; readonly text?: string }
    | {
        readonly verb: 'approve_organization' | 'reject_organization';
        readonly organization: string;
        readonly text?: string;
      }
    | { readonly verb: 'draft_article'; readonly gap: string; readonly text?: string }
    | { readonly verb: 'approve_article' | 'reject_article'; readonly article: string }
  );

export interface StaffAnswer {
  /** What was done, for the one who did it. */
  readonly words: Text;
  /** How what it was about stands now. */
  readonly card?: SupportCard;
}

/**
 * `not_staff`: the role does not allow it · `not_found` · `taken`: a colleague has it · `state`: not possible as it
 * stands now · `text_missing` · `own`: somebody else has to approve it · `refused`: the portal refused ·
 * `reused`: the same delivery id came before with another content.
 */
export type StaffProblemCode =
  | 'not_staff'
  | 'not_found'
  | 'taken'
  | 'state'
  | 'text_missing'
  | 'own'
  | 'refused'
  | 'reused';

export interface StaffProblem {
  readonly code: StaffProblemCode;
  readonly words: Text;
}

/** What a card can be about: a ticket's code (T-1), a 기관's id, or a draft article's id. */
export type StaffSubject =
  | { readonly ticket: string }
  | { readonly organization: string }
  | { readonly article: string };

export type TicketStateName = 'waiting' | 'with_staff' | 'on_hold' | 'solved' | 'closed';

/** What staff see of a ticket. Everything of a person is masked; times are ISO 8601. */
export interface TicketCard {
  readonly kind: 'ticket';
  readonly code: string;
  /** Grows with every change: an older card never replaces a newer one. */
  readonly version: number;
  readonly state: TicketStateName;
  readonly stateWords: Text;
  /** 1 (most urgent) to 4. */
  readonly priority: 1 | 2 | 3 | 4;
  readonly topic: string | null;
  /** The channel the person is on. */
  readonly channel: ChannelName;
  readonly openedAt: string;
  readonly firstReplyDue: string;
  /** Nobody has answered and the time for it is over. */
  readonly isOverdue: boolean;
  readonly claimedBy: { readonly personId: string; readonly name: string } | null;
  readonly who: { readonly name: string; readonly email: string } | null;
  readonly company: string | null;
  readonly role: Text;
  /** A language model's words, where there is one; each sentence rests on something said. */
  readonly summary?: string;
  /** The task in progress when staff were called, and the values it had. */
  readonly task: Text | null;
  readonly values: readonly { readonly label: Text; readonly value: string }[];
  /** Titles of the articles that were tried. */
  readonly articles: readonly Text[];
  /** Questions nothing answered. */
  readonly unanswered: readonly string[];
  /** The last of what was said before staff were called, oldest first. */
  readonly turns: readonly { readonly author: 'person' | 'assistant' | 'staff'; readonly text: string }[];
  readonly resolution: string | null;
  readonly satisfied: boolean | null;
  /** What can be done with it as it stands. */
  readonly verbs: readonly TicketVerb[];
}

/** A 기관 that waits for its review, or what became of it. */
export interface OrganizationCard {
  readonly kind: 'organization';
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly institution: string;
  readonly state: 'pending_review' | 'approved' | 'rejected';
  readonly stateWords: Text;
  readonly reason: string | null;
  /** What approving does, in the write gate's own words: to be shown before it is done. */
  readonly effect: Text;
}

/** An article that waits for a colleague's approval, or what became of it. */
export interface ArticleCard {
  readonly kind: 'article';
  readonly id: string;
  readonly version: number;
  readonly state: 'draft' | 'live' | 'rejected';
  readonly title: Text;
  readonly phrasings: readonly string[];
  readonly answer: Text;
  readonly writtenBy: { readonly personId: string; readonly name: string };
}

export type SupportCard = TicketCard | OrganizationCard | ArticleCard;

/** Something new on a ticket, in the order of `seq`. `verb` is what happened; `say` is the person's own message. */
export interface StaffNews {
  readonly seq: number;
  readonly verb: TicketVerb | 'open' | 'describe' | 'say' | 'remind' | 'rate';
  /** null: nobody, it happened by itself. */
  readonly by: 'person' | { readonly personId: string; readonly name: string } | null;
  /** Masked where it is the person's. */
  readonly text: string | null;
  /** Where it was said: a channel does not tell itself. */
  readonly channel: ChannelName | null;
  /** The delivery it came with, if staff did it. */
  readonly deliveryId: string | null;
}

/** Questions of one kind that the articles do not answer, the most asked first. */
export interface GapCard {
  readonly id: string;
  /** As most people ask it, masked. */
  readonly question: string;
  readonly asked: number;
  readonly unhelpful: number;
  readonly phrasings: readonly string[];
  /** What staff answered, the newest first. */
  readonly answers: readonly string[];
  readonly nearest: readonly Text[];
}
