/** What hearing may use beside the situation, when the rules are not sure. */
export interface Hearing {
  /** Aborts when the time for thinking is over, or the person does not wait any more. */
  readonly signal: AbortSignal;
  /** Flows this person may use, by name. */
  readonly flows: () => readonly string[];
  /** The last of what was said, oldest first, masked. */
  readonly recent: () => Promise<readonly Said[]>;
}

export interface Said {
  readonly author: 'person' | 'assistant' | 'staff';
  readonly text: string;
}
