export type ChoiceRole =
  | 'confirm'
  | 'deny'
  | 'cancel'
  | 'value'
  | 'article'
  | 'flow'
  | 'now'
  | 'later'
  | 'hand_over'
  | 'helpful'
  | 'unhelpful';

/** A button. `choice` is an opaque token, bound to conversation and person. */
export interface Choice {
  readonly label: string;
  readonly choice: string;
  readonly role: ChoiceRole;
}

/** Where an answer comes from; `reviewedOn` is YYYY-MM-DD. */
export interface Citation {
  readonly article: string;
  readonly title: string;
  readonly category: string;
  readonly url: string;
  readonly reviewedOn: string;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How a reply is meant, so that a channel can dress it; the words alone are always enough. */
export type ReplyKind =
  | 'answer'
  | 'question'
  | 'confirmation'
  | 'receipt'
  | 'refusal'
  | 'result'
  | 'unknown'
  | 'hand_over'
  /** A person of staff says it. */
  | 'staff'
  | 'note';

/** One message of the assistant, in the person's language. */
export interface Reply {
  readonly id: string;
  readonly kind: ReplyKind;
  readonly text: string;
  /** What the sources do not state, set apart from the text. */
  readonly notKnown?: string;
  /** An example of the value asked for. */
  readonly example?: string;
  /** How far the flow is, counting this question. */
  readonly progress?: { readonly step: number; readonly of: number; readonly label: string };
  readonly choices?: readonly Choice[];
  readonly citations?: readonly Citation[];
  readonly table?: Table;
}
