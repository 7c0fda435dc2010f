import type { App as Bolt } from '@slack/bolt';
import { z } from 'zod';
import type { Slack } from '../channel.ts';
import { escapeText } from '../plain-text.ts';
import { cut, section } from '../render/blocks.ts';
import { showHome, type Unfinished } from '../render/home.ts';
import { WORDS } from '../render/words.ts';
import type { Known } from '../senders.ts';
import { type Speaker, senderKey } from '../speaker.ts';
import { talk } from '../talk/talk.ts';
import { call } from '../web-api/call.ts';
import { post } from '../web-api/post.ts';
import { type About, aboutOf } from './about.ts';
import { actionOf, pressed } from './pressed.ts';

const opened = z.object({
  user: z.string(),
  channel: z.string().nullish(),
  tab: z.enum(['home', 'messages']).catch('home'),
});

/** Slack pins up to four at the top of the messages. */
const PROMPTS = 4;
const LOOKED_AT = 5;

/** App Home: who you are, what you can do, what is unfinished; and what to begin with in the messages tab. */
export function listenToHome(bolt: Bolt, slack: Slack): void {
  bolt.event('app_home_opened', async ({ event, context }) => {
    const { user, channel, tab } = opened.parse(event);
    const about = await aboutOf(context, slack);
    const speaker = { team: about.workspace.teamId, user, home: about.workspace.teamId };
    if (tab === 'home') await publish(speaker, about, slack);
    else if (channel) await suggest(speaker, channel, about, slack);
  });
  bolt.action({ type: 'block_actions', action_id: /^home\./ }, async ({ ack, body, context }) => {
    await ack();
    const press = pressed.parse(body);
    const about = await aboutOf(context, slack);
    const { action_id, action_ts, value } = actionOf(press);
    const { teamId } = about.workspace;
    const speaker = { team: teamId, user: press.user.id, home: press.user.team_id ?? teamId };
    if (action_id.startsWith('home.unlink')) {
      await slack.records.links.unlink({ channel: 'slack', sender: senderKey(speaker) });
    } else if (value) await begin(speaker, { text: value, id: `${action_id}:${action_ts}` }, about, slack);
    await publish(speaker, about, slack);
  });
}

async function publish(speaker: Speaker, { client }: About, slack: Slack): Promise<void> {
  const { front, senders, records, publicUrl } = slack;
  const known = await senders.of(speaker, client);
  const language = await senders.language(speaker, client);
  const greeting = await front.greeting(known.sender, language);
  const panel = await front.panel(known.sender, undefined, language);
  const unfinished = await unfinishedOf(speaker, known, slack);
  const linkUrl = known.by === 'nobody' ? await link() : undefined;
  const home = { greeting, panel, unfinished, canUnlink: known.by === 'linked', ...(linkUrl && { linkUrl }) };
  const view = { type: 'home' as const, blocks: showHome(home, language) };
  await call(() => client.views.publish({ user_id: speaker.user, view }));

  async function link(): Promise<string> {
    const label = await senders.label(speaker, client);
    return `${publicUrl}/link#${await records.links.makeCode({ channel: 'slack', sender: senderKey(speaker), label })}`;
  }
}

/** Talks whose last word was a question of ours. */
async function unfinishedOf(speaker: Speaker, { sender }: Known, { front, records }: Slack): Promise<Unfinished[]> {
  const unfinished = new Map<string, Unfinished>();
  for (const { conversationId } of await records.slackThreads.last(senderKey(speaker), LOOKED_AT)) {
    const transcript = await front.transcript(conversationId, sender);
    if (!transcript || transcript.state.flow === null) continue;
    const asked = transcript.messages.findLast(
      ({ reply }) => reply?.kind === 'question' || reply?.kind === 'confirmation',
    );
    if (asked) unfinished.set(conversationId, { question: asked.text });
  }
  return [...unfinished.values()];
}

async function suggest(
  speaker: Speaker,
  channel_id: string,
  { client }: About,
  { front, senders }: Slack,
): Promise<void> {
  const { sender } = await senders.of(speaker, client);
  const language = await senders.language(speaker, client);
  const { suggestions } = await front.greeting(sender, language);
  const [first, ...rest] = suggestions
    .slice(0, PROMPTS)
    .map(({ label, text }) => ({ title: cut(label, 75), message: text }));
  if (!first) return;
  const title = WORDS.askMe[language];
  await call(() => client.assistant.threads.setSuggestedPrompts({ channel_id, title, prompts: [first, ...rest] }));
}

/** What is begun in App Home goes on in the messages with us, under the words it began with. */
async function begin(
  speaker: Speaker,
  { text, id }: { text: string; id: string },
  { client, workspace, attempt }: About,
  slack: Slack,
): Promise<void> {
  const channel = (await call(() => client.conversations.open({ users: speaker.user }))).channel?.id;
  if (channel === undefined) return;
  const deliveryId = `home:${workspace.teamId}:${speaker.user}:${id}`;
  const message = { text: escapeText(text), blocks: [section(`💬 ${text}`)], isLive: false };
  const root = { client, team: workspace.teamId, key: `${deliveryId} root`, message, attempt };
  const options = { posts: slack.records.slackPosts, log: slack.log };
  const posted = await post({ ...root, to: { kind: 'thread', channel } }, options);
  if (posted === 'refused' || posted.ts === undefined) return;
  const spot = { kind: 'direct', channel, thread: posted.ts } as const;
  await talk({ workspace, speaker, client, attempt, spot, deliveryId, content: { text } }, slack);
}
