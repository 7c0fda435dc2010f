import type { Logger } from 'pino';
import type { Front, Incoming, Turn } from '../../../message/front.ts';
import type { Language } from '../../../message/text.ts';
import { languageOf, languageOfReplies } from '../language.ts';
import type { SlackRecords } from '../records.ts';
import { context } from '../render/blocks.ts';
import { escapeMarkdown } from '../render/escape-markdown.ts';
import { askToLink } from '../render/linking.ts';
import { fallbackOf } from '../render/pack.ts';
import { type Extras, showNext, showTurn } from '../render/turn.ts';
import { WORDS } from '../render/words.ts';
import type { Known, Senders } from '../senders.ts';
import { senderKey } from '../speaker.ts';
import type { WebClient } from '../web-api/clients.ts';
import type { BegunStream, StreamedWords } from '../web-api/stream.ts';
import { isStillAsked, retire } from './retire.ts';
import { privately, publicly, type Sent, say } from './say.ts';
import { type Party, placeOf, type Spot } from './spot.ts';
import { withStatus } from './status.ts';
import type { Stops } from './stops.ts';
import { takeTurn } from './take.ts';
import { flowInProgress, isAboutThemselves, isForEverybody, isOnlyWords, needsLink } from './visibility.ts';
import { createWordsOnTheWay, takeOut, takeOutLeftovers } from './words-on-the-way.ts';

export interface Talk {
  readonly front: Front;
  readonly records: SlackRecords;
  readonly senders: Senders;
  readonly publicUrl: string;
  readonly log: Pick<Logger, 'warn'>;
  readonly stops: Stops;
}

/** Something said, or a button pressed, at a spot. */
export interface Said extends Party {
  readonly client: WebClient;
  readonly spot: Spot;
  readonly content: Incoming['content'];
  readonly deliveryId: string;
  /** The number of the person's own message; a press has none. */
  readonly ts?: string;
  /** The conversation of the button; what is typed has the one of its thread. */
  readonly conversationId?: string;
  readonly attempt: number;
  /** Aborts when the person stops the answer. */
  readonly signal?: AbortSignal;
}

/** One turn in Slack: whose conversation it is, the turn, and its answer where it may be read. */
export async function talk(said: Said, slack: Talk): Promise<void> {
  await slack.stops.during(said, async (signal) => {
    const taken = await take({ ...said, signal }, slack);
    if (taken) await sayAnswer({ ...said, signal }, taken, slack);
  });
}

/** A turn, and who took it. */
export interface Taken {
  readonly turn: Turn;
  readonly known: Known;
  /** What of its answer stands in Slack already. */
  readonly begun?: BegunStream | undefined;
}

/** The turn alone; undefined: there was none, and the person has been told. */
export async function take(said: Said, { front, records, senders, log }: Talk): Promise<Taken | undefined> {
  const { client, spot, content, deliveryId, speaker, signal } = said;
  await takeOutLeftovers(said, records.slackPosts);
  const known = await senders.of(speaker, client);
  const conversationId = said.conversationId ?? (await conversationIn(said, records));
  const incoming: Incoming = {
    deliveryId,
    channel: 'slack',
    sender: known.sender,
    place: placeOf(said, spot),
    content,
    ...(conversationId && { conversationId }),
    ...(signal && { signal }),
  };
  const language = 'text' in content ? languageOf(content.text) : 'ko';
  const words =
    spot.kind === 'direct' ? createWordsOnTheWay({ ...said, at: spot, posts: records.slackPosts }) : undefined;
  const turn = takeTurn(front, { ...incoming, ...(words && { onWords: words.onWords }) });
  const taken = await withStatus(turn, { client, spot, language, hasBegun: words?.hasBegun });
  const begun = await words?.end();
  if (!taken.ok) {
    await notTaken(taken.refusal, said, { records, log });
    return undefined;
  }
  await keepThread(said, taken.value, records);
  return { turn: taken.value, known, begun };
}

/** The conversation that this sender has in this thread; the delivery that began it still knows none. */
async function conversationIn(said: Said, { slackThreads }: SlackRecords): Promise<string | undefined> {
  const entry = await slackThreads.of(threadPlace(said));
  return entry && entry.openedBy !== said.deliveryId ? entry.conversationId : undefined;
}

function threadPlace({ workspace, speaker, spot }: Said) {
  return { team: workspace.teamId, channel: spot.channel, thread: spot.thread, sender: senderKey(speaker) };
}

async function keepThread(said: Said, { conversationId }: Turn, { slackThreads }: SlackRecords): Promise<void> {
  const place = threadPlace(said);
  const before = await slackThreads.of(place);
  const isSame = before?.conversationId === conversationId;
  await slackThreads.keep(place, {
    conversationId,
    openedBy: isSame ? before.openedBy : said.deliveryId,
    lastTs: said.ts ?? before?.lastTs ?? '',
  });
}

/** Its answer, where it may be read, and what it has decided without buttons. */
export async function sayAnswer(said: Said, { turn: taken, known, begun }: Taken, slack: Talk): Promise<void> {
  const { client, spot, deliveryId, speaker, attempt, signal } = said;
  const { records, log } = slack;
  const options = { posts: records.slackPosts, log };
  const language = languageOfReplies(fallbackOf(taken.replies));
  const turn = known.by === 'nobody' && needsLink(taken) ? askToLink(taken, language) : taken;
  if (signal?.aborted && isOnlyWords(turn)) {
    if (begun) await takeOut(client, { channel: spot.channel, ts: begun.ts });
    return tell(said, WORDS.stopped[language], slack);
  }
  const { conversationId } = turn;
  const saying = { client, party: said, conversationId, attempt };
  const isPublic = spot.kind === 'channel' && isForEverybody(turn);
  const extras = isPublic ? {} : await extrasFor(said, turn, { ...slack, known });
  const shown = showTurn(turn, { language, key: deliveryId, isPublic, extras });
  const to = isPublic ? publicly(spot) : privately(spot, speaker.user);
  const streamed = spot.kind === 'direct' ? streamedText(turn, language, begun) : undefined;
  const sent = await say(
    { ...saying, key: deliveryId, shown, ...(streamed && { streamed: { ...streamed, ...speaker, signal } }) },
    to,
    options,
  );
  if (begun && sent.every(({ ts }) => ts !== begun.ts)) await takeOut(client, { channel: spot.channel, ts: begun.ts });
  if (isPublic) {
    const key = `${deliveryId} next`;
    await say(
      { ...saying, key, shown: { messages: showNext(turn, { language, key }) } },
      privately(spot, speaker.user),
      options,
    );
  }
  const current = sent.map(({ key }) => key);
  await keepElsewhere(said, { sent, conversationId }, records);
  if (!isStillAsked(turn)) await retire({ client, posts: records.slackPosts, turn, language, current });
}

/** An answer that had to go to the messages with us is gone on with there. */
async function keepElsewhere(
  { workspace, speaker, spot, deliveryId }: Said,
  { sent, conversationId }: { sent: readonly Sent[]; conversationId: string },
  { slackThreads }: SlackRecords,
): Promise<void> {
  for (const { channel, ts } of sent) {
    if (channel === spot.channel || ts === undefined) continue;
    const place = { team: workspace.teamId, channel, thread: ts, sender: senderKey(speaker) };
    await slackThreads.keep(place, { conversationId, openedBy: deliveryId, lastTs: '' });
  }
}

async function extrasFor(
  said: Said,
  turn: Turn,
  { known, senders, records, publicUrl }: Talk & { known: Known },
): Promise<Extras> {
  const { spot, speaker, client } = said;
  const form = flowInProgress(turn);
  const goOn = turn.state.waitingFor === null ? undefined : goOnAt(spot);
  return {
    ...(known.by === 'nobody' && needsLink(turn) && { linkUrl: await linkUrl() }),
    ...(known.by === 'linked' && isAboutThemselves(turn) && { canUnlink: true }),
    ...(form !== undefined && { form }),
    ...(goOn && { goOn }),
    ...(spot.kind !== 'direct' && { canShare: true }),
  };

  async function linkUrl(): Promise<string> {
    const label = await senders.label(speaker, client);
    const code = await records.links.makeCode({ channel: 'slack', sender: senderKey(speaker), label });
    return `${publicUrl}/link#${code}`;
  }
}

function goOnAt(spot: Spot): Extras['goOn'] {
  if (spot.kind === 'direct') return undefined;
  return spot.kind === 'channel' ? 'thread' : 'command';
}

/** Longer answers are written out while they are read. */
const STREAMED_FROM = 1_200;

/** The words of an answer that is long, or of answers that have begun, with nothing beside them that has to come first. */
function streamedText(
  { replies, conversationId }: Turn,
  language: Language,
  begun: BegunStream | undefined,
): Omit<StreamedWords, 'user' | 'home' | 'signal'> | undefined {
  if (!replies.every(({ kind, table }) => kind === 'answer' && !table)) return undefined;
  const markdown = escapeMarkdown(replies.map(({ text }) => text).join('\n\n'));
  const goesOn = begun !== undefined && markdown.startsWith(begun.markdown);
  const isLong = replies.length === 1 && markdown.length >= STREAMED_FROM;
  if (!goesOn && !isLong) return undefined;
  const rest = replies.map((reply) => ({ ...reply, text: '' }));
  const { messages } = showTurn({ conversationId, replies: rest }, { language, key: '', isPublic: false });
  if (messages.length > 1) return undefined; // a stream ends with one
  return {
    markdown,
    ...(goesOn && { begun }),
    blocks: messages[0]?.blocks ?? [],
    ended: context(WORDS.stopped[language]),
  };
}

async function notTaken(
  problem: 'not_found' | 'busy' | 'reused',
  said: Said,
  { records, log }: Pick<Talk, 'records' | 'log'>,
): Promise<void> {
  if (problem === 'reused') return log.warn({ turnId: said.deliveryId }, 'Slack sent one message with two contents');
  const language = 'text' in said.content ? languageOf(said.content.text) : 'ko';
  const text = (problem === 'not_found' ? WORDS.notYours : WORDS.busy)[language];
  await tell(said, text, { records, log });
}

/** Words of this channel itself, for the person alone. */
export async function tell(
  said: Pick<Said, 'client' | 'workspace' | 'speaker' | 'spot' | 'deliveryId' | 'attempt'>,
  text: string,
  { records, log }: Pick<Talk, 'records' | 'log'>,
): Promise<void> {
  const { client, spot, speaker, deliveryId, attempt } = said;
  const to = privately(spot.kind === 'private' ? { ...spot, isReplacing: false } : spot, speaker.user);
  const shown = { messages: [{ text, blocks: [context(text)], isLive: false }] };
  await say({ client, party: said, key: `${deliveryId} told`, shown, attempt }, to, { posts: records.slackPosts, log });
}
