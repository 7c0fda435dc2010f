import type { SlackInbox } from './inbound/receiver.ts';

/** A sender's place in a thread. */
export interface ThreadPlace {
  readonly team: string;
  readonly channel: string;
  readonly thread: string;
  readonly sender: string;
}

export interface ThreadEntry {
  readonly conversationId: string;
  /** The delivery that began it. */
  readonly openedBy: string;
  /** The sender's last message. */
  readonly lastTs: string;
}

export interface PostDraft {
  readonly key: string;
  readonly team: string;
  readonly channel: string;
  readonly conversationId?: string;
}

/** `new`: nobody has tried it · `unsure`: it was begun and may have arrived · else its number. */
export type Begun = { readonly state: 'new' | 'unsure' } | { readonly state: 'posted'; readonly ts: string };

export interface LinkRequest {
  readonly channel: string;
  readonly sender: string;
  readonly label: string;
}

/** What this channel has to remember; `app.ts` says where. */
export interface SlackRecords {
  readonly slackInbox: SlackInbox;
  readonly links: {
    makeCode(request: LinkRequest): Promise<string>;
    person(sender: Omit<LinkRequest, 'label'>): Promise<string | undefined>;
    unlink(sender: Omit<LinkRequest, 'label'>): Promise<boolean>;
  };
  readonly slackThreads: {
    of(place: ThreadPlace): Promise<ThreadEntry | undefined>;
    /** Whether anybody talks with us in a thread. */
    isOurs(place: Omit<ThreadPlace, 'sender'>): Promise<boolean>;
    keep(place: ThreadPlace, entry: ThreadEntry): Promise<void>;
    /** The thread in which a conversation goes on in a channel. */
    within(conversationId: string, channel: string): Promise<string | undefined>;
    /** The newest first. */
    last(sender: string, most: number): Promise<readonly (ThreadPlace & ThreadEntry)[]>;
  };
  readonly slackPosts: {
    begin(draft: PostDraft): Promise<Begun>;
    end(key: string, arrived: { ts: string; live?: object; tables?: object }): Promise<void>;
    /** It has surely not arrived. */
    drop(key: string): Promise<void>;
    /** Messages of a conversation whose buttons still wait. */
    live(
      conversationId: string,
    ): Promise<
      readonly { readonly key: string; readonly channel: string; readonly ts: string; readonly live: unknown }[]
    >;
    /** The number a message has arrived under. */
    numberOf(key: string): Promise<string | undefined>;
    /** Which message a number is. */
    keyOf(channel: string, ts: string): Promise<string | undefined>;
    retire(key: string): Promise<void>;
    tables(key: string, conversationId: string): Promise<unknown>;
  };
  readonly slackInstallations: {
    ids(): Promise<readonly string[]>;
    sealed(id: string): Promise<string | undefined>;
    keep(id: string, sealed: string): Promise<void>;
    remove(id: string): Promise<void>;
  };
}
