import type { StaffChannel } from '../../../message/channel.ts';
import type { StaffNews, SupportCard } from '../../../message/staff.ts';
import type { Slack } from '../channel.ts';
import { escapeText } from '../plain-text.ts';
import { section } from '../render/blocks.ts';
import { LIMITS } from '../render/limits.ts';
import { splitText } from '../render/split-text.ts';
import { call } from '../web-api/call.ts';
import type { WebClient } from '../web-api/clients.ts';
import { post } from '../web-api/post.ts';
import { showCard } from './card.ts';
import { createHome } from './home.ts';
import { NEWS_WORDS } from './words.ts';

const CARD_KEY = 'card:';

/** Draws cards in the support channel: each once, kept up to date, with what is new in its thread. */
export function createStaffChannel(slack: Slack, channel: string): StaffChannel {
  const home = createHome(slack, channel);
  return {
    show: async (card, news) => {
      const at = { ...(await home()), channel };
      const thread = await keepCard(card, at, slack);
      if (thread === undefined) return;
      for (const one of news) if (!isSeen(one)) await tell(one, { ...at, thread, subject: subjectOf(card) }, slack);
    },
  };
}

interface At {
  readonly client: WebClient;
  readonly team: string;
  readonly channel: string;
}

async function keepCard(card: SupportCard, { client, team, channel }: At, slack: Slack): Promise<string | undefined> {
  const blocks = showCard(card);
  const text = escapeText(titleOf(card));
  const key = `${CARD_KEY}${subjectOf(card)}`;
  const options = { posts: slack.records.slackPosts, log: slack.log };
  const before = await slack.records.slackPosts.numberOf(key);
  if (before !== undefined) {
    await call(() => client.chat.update({ channel, ts: before, text, blocks }));
    return before;
  }
  const message = { text, blocks, isLive: false };
  const posted = await post({ client, team, to: { kind: 'thread', channel }, key, message, attempt: 2 }, options);
  return posted === 'refused' ? undefined : posted.ts;
}

/** What staff wrote in the thread stands there already. */
function isSeen({ channel, verb, deliveryId }: StaffNews): boolean {
  return (
    channel === 'slack' && deliveryId?.startsWith('staff:message:') === true && (verb === 'reply' || verb === 'note')
  );
}

async function tell(news: StaffNews, at: At & { thread: string; subject: string }, slack: Slack): Promise<void> {
  const { client, team, channel, thread, subject } = at;
  const words = wordsOf(news);
  const blocks = splitText(words, LIMITS.sectionText).map(section);
  const message = { text: escapeText(words.slice(0, 1_000)), blocks, isLive: false };
  const key = `news:${subject}:${news.seq}`;
  const to = { kind: 'thread', channel, thread } as const;
  await post({ client, team, to, key, message, attempt: 2 }, { posts: slack.records.slackPosts, log: slack.log });
}

function wordsOf({ verb, by, text }: StaffNews): string {
  const name = by === null || by === 'person' ? '' : `${by.name} · `;
  return `${name}${NEWS_WORDS[verb]}${text ? `\n${text}` : ''}`;
}

/** "ticket T-1": what a card is about, in one line. */
export function subjectOf(card: SupportCard): string {
  return `${card.kind} ${card.kind === 'ticket' ? card.code : card.id}`;
}

function titleOf(card: SupportCard): string {
  if (card.kind === 'ticket') return `${card.code} ${card.topic ?? ''}`.trim();
  return card.kind === 'organization' ? `기관 심사 · ${card.name}` : `도움말 초안 · ${card.title.ko}`;
}

/** The ticket whose card a thread hangs on. */
export async function ticketOf(slack: Slack, channel: string, thread: string): Promise<string | undefined> {
  const key = await slack.records.slackPosts.keyOf(channel, thread);
  return key?.startsWith(`${CARD_KEY}ticket `) ? key.slice(`${CARD_KEY}ticket `.length) : undefined;
}
