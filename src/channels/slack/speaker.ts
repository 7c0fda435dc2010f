/** Who says something in Slack. */
export interface Speaker {
  /** The workspace that has installed the app. */
  readonly team: string;
  readonly user: string;
  /** The workspace the person is of; in a shared channel it is another one. */
  readonly home: string;
}

/** Whom we know this person as, the same in every workspace they come in by. */
export function senderKey({ home, user }: Pick<Speaker, 'home' | 'user'>): string {
  return `${home}:${user}`;
}
