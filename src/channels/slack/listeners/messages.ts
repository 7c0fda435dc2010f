import type { App as Bolt } from '@slack/bolt';
import { z } from 'zod';
import type { Slack } from '../channel.ts';
import { languageOf } from '../language.ts';
import { plainText } from '../plain-text.ts';
import { WORDS } from '../render/words.ts';
import { senderKey } from '../speaker.ts';
import { hearStaff } from '../staff/thread.ts';
import type { Party, Spot } from '../talk/spot.ts';
import { talk, tell } from '../talk/talk.ts';
import { type About, aboutOf } from './about.ts';

const message = z.object({
  channel: z.string(),
  channel_type: z.string().nullish(),
  user: z.string().nullish(),
  user_team: z.string().nullish(),
  team: z.string().nullish(),
  text: z.string().nullish(),
  ts: z.string(),
  thread_ts: z.string().nullish(),
  bot_id: z.string().nullish(),
  app_id: z.string().nullish(),
  subtype: z.string().nullish(),
  files: z.array(z.unknown()).nullish(),
});

const edit = z.object({
  subtype: z.literal('message_changed'),
  channel: z.string(),
  channel_type: z.string().nullish(),
  message: message.omit({ channel: true }).extend({ edited: z.object({ ts: z.string() }).nullish() }),
  previous_message: z.object({ text: z.string().nullish() }).nullish(),
});

type Message = z.infer<typeof message>;

/** As long as on the web. */
const MAX_TEXT = 2_000;
const SAID = new Set([undefined, null, 'file_share', 'thread_broadcast']);

/** What people write: to us directly, with our name in a channel, and then in that thread without it. */
export function listenToMessages(bolt: Bolt, slack: Slack): void {
  bolt.event('app_mention', async ({ event, context }) => hear(event, await aboutOf(context, slack), slack));
  bolt.event('message', async ({ event, context }) => {
    const about = await aboutOf(context, slack);
    const changed = edit.safeParse(event);
    if (changed.success) return correct(changed.data, about, slack);
    return hear(event, about, slack);
  });
}

async function hear(event: unknown, about: About, slack: Slack): Promise<void> {
  const said = message.safeParse(event).data;
  if (!said || !isByAPerson(said) || !SAID.has(said.subtype)) return;
  const isForStaff = said.channel === slack.supportChannel;
  if (isForStaff && (await hearInSupport(said, about, slack))) return;
  if (!(await isForUs(said, about, slack))) return;
  await say(said, { deliveryId: `slack:${about.workspace.teamId}:${said.channel}:${said.ts}`, about, slack });
}

/** Threads of cards, and the list of what is not answered. */
async function hearInSupport(said: Message, about: About, slack: Slack): Promise<boolean> {
  const { client, attempt, us, workspace } = about;
  const deliveryId = `slack:${workspace.teamId}:${said.channel}:${said.ts}`;
  const one = { ...placed(said, about), client, attempt, deliveryId, ts: said.ts };
  const text = plainText(said.text ?? '', us);
  return hearStaff(one, { text, hasFiles: (said.files?.length ?? 0) > 0 }, slack);
}

/** Neither a bot's, ours nor another one's, nor an app's in someone's name. */
function isByAPerson({ user, bot_id, app_id }: Message): boolean {
  return Boolean(user) && !bot_id && !app_id && user !== 'USLACKBOT';
}

/** In a channel we are called by name, or already talk in the thread. */
async function isForUs(said: Message, { workspace, us }: About, { records }: Slack): Promise<boolean> {
  if (said.channel_type === 'im' || (us && said.text?.includes(`<@${us}>`))) return true;
  if (!said.thread_ts) return false;
  return records.slackThreads.isOurs({ team: workspace.teamId, channel: said.channel, thread: said.thread_ts });
}

/** An edited last message says it anew, which corrects it; what was said earlier has been acted on. */
async function correct(
  { message: now, previous_message, channel, channel_type }: z.infer<typeof edit>,
  about: About,
  slack: Slack,
) {
  const said: Message = { ...now, channel, channel_type: now.channel_type ?? channel_type };
  if (!now.edited || now.text === previous_message?.text || !isByAPerson(said) || !SAID.has(said.subtype)) return;
  const { speaker, spot } = placed(said, about);
  const place = { team: about.workspace.teamId, channel, thread: spot.thread, sender: senderKey(speaker) };
  const thread = await slack.records.slackThreads.of(place);
  if (thread?.lastTs !== said.ts) return;
  const deliveryId = `slack:${about.workspace.teamId}:${channel}:${said.ts}:${now.edited.ts}`;
  await say(said, { deliveryId, about, slack });
}

async function say(
  said: Message,
  { deliveryId, about, slack }: { deliveryId: string; about: About; slack: Slack },
): Promise<void> {
  const { client, attempt } = about;
  const text = plainText(said.text ?? '', about.us);
  const one = { ...placed(said, about), client, attempt, deliveryId, ts: said.ts };
  const language = languageOf(text);
  if (text.length > MAX_TEXT) return tell(one, WORDS.tooLong[language], slack);
  if (text === '') return tell(one, WORDS[said.files?.length ? 'noFiles' : 'askMe'][language], slack);
  await talk({ ...one, content: { text } }, slack);
  if (said.files?.length) await tell(one, WORDS.noFiles[language], slack);
}

function placed(said: Message, { workspace }: About): Party & { readonly spot: Spot } {
  const { channel, ts } = said;
  const thread = said.thread_ts ?? ts;
  const home = said.user_team ?? said.team ?? workspace.teamId;
  const spot: Spot =
    said.channel_type === 'im'
      ? { kind: 'direct', channel, thread }
      : { kind: 'channel', channel, thread, isRoot: !said.thread_ts };
  return { workspace, speaker: { team: workspace.teamId, user: said.user ?? '', home }, spot };
}
