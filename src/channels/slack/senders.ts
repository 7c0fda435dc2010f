import { createHash } from 'node:crypto';
import type { Sender } from '../../message/front.ts';
import type { Language } from '../../message/text.ts';
import type { SlackRecords } from './records.ts';
import { type Speaker, senderKey } from './speaker.ts';
import { call } from './web-api/call.ts';
import type { WebClient } from './web-api/clients.ts';

/** Who somebody in Slack is to us. */
export interface Known {
  readonly sender: Sender;
  /** `linked`: they have proved it · `trusted`: their workspace's e-mail says so · `nobody`: a visitor. */
  readonly by: 'linked' | 'trusted' | 'nobody';
}

export interface Senders {
  of(speaker: Speaker, client: WebClient): Promise<Known>;
  /** The language they have set in Slack: Korean unless it says otherwise. */
  language(speaker: Speaker, client: WebClient): Promise<Language>;
  /** What the link page calls them: "김가온 (Gaon)". */
  label(speaker: Speaker, client: WebClient): Promise<string>;
}

export interface SenderOptions {
  readonly links: SlackRecords['links'];
  /** A portal user's id by e-mail. */
  readonly personWithEmail: (email: string) => Promise<string | undefined>;
  /** Teams whose e-mails are believed. */
  readonly trustedTeams: readonly string[];
  readonly clock: () => Date;
}

type User = NonNullable<Awaited<ReturnType<WebClient['users']['info']>>['user']>;

const CHANNEL = 'slack';
/** A guest's status or an e-mail may change: it is asked again after this. */
const REMEMBERED_MS = 5 * 60_000;
const MOST_REMEMBERED = 10_000;

export function createSenders(options: SenderOptions): Senders {
  const { links, trustedTeams, personWithEmail } = options;
  const userOf = remembering(options.clock);
  const trusted = async (speaker: Speaker, client: WebClient): Promise<string | undefined> => {
    if (!trustedTeams.includes(speaker.team) || speaker.home !== speaker.team) return undefined;
    const email = provedEmail(await userOf(speaker, client), speaker);
    return email === undefined ? undefined : personWithEmail(email);
  };
  return {
    of: async (speaker, client) => {
      const visitor = visitorOf(speaker);
      const believed = await trusted(speaker, client);
      if (believed !== undefined) return { sender: { kind: 'person', personId: believed, visitor }, by: 'trusted' };
      const personId = await links.person({ channel: CHANNEL, sender: senderKey(speaker) });
      if (personId !== undefined) return { sender: { kind: 'person', personId, visitor }, by: 'linked' };
      return { sender: { kind: 'visitor', visitor }, by: 'nobody' };
    },
    language: async (speaker, client) => {
      const user = await userOf(speaker, client).catch(() => undefined);
      return /^(?!ko)/.test(user?.locale ?? 'ko') ? 'en' : 'ko';
    },
    label: async (speaker, client) => {
      const user = await userOf(speaker, client).catch(() => undefined);
      const name = user?.profile?.real_name || user?.real_name || user?.name || speaker.user;
      return `Slack · ${name} (${speaker.home} ${speaker.user})`;
    },
  };
}

/** A whole member of the trusted workspace, with an address they have confirmed: no guest, stranger or bot. */
function provedEmail(user: User | undefined, { team, user: id }: Speaker): string | undefined {
  if (!user || user.id !== id || user.team_id !== team) return undefined;
  const isWhole = !user.deleted && !user.is_bot && !user.is_restricted && !user.is_ultra_restricted;
  if (!isWhole || user.is_stranger || user.is_email_confirmed === false) return undefined;
  return user.profile?.email?.toLowerCase();
}

/** Known by nothing that anyone else could send: the web's visitors are hashes of secrets we make. */
function visitorOf(speaker: Speaker): string {
  return createHash('sha256')
    .update(`slack sender ${senderKey(speaker)}`)
    .digest('hex');
}

function remembering(clock: () => Date) {
  const known = new Map<string, { readonly user: User | undefined; readonly until: number }>();
  return async (speaker: Speaker, client: WebClient): Promise<User | undefined> => {
    const key = `${speaker.team} ${senderKey(speaker)}`;
    const now = clock().getTime();
    const before = known.get(key);
    if (before && before.until > now) return before.user;
    const { user } = await call(() => client.users.info({ user: speaker.user, include_locale: true }));
    if (known.size > MOST_REMEMBERED) known.clear();
    known.set(key, { user, until: now + REMEMBERED_MS });
    return user;
  };
}
