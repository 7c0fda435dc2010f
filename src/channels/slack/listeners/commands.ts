import type { App as Bolt } from '@slack/bolt';
import { z } from 'zod';
import type { Slack } from '../channel.ts';
import { languageOf } from '../language.ts';
import { ASK_ABOUT_MESSAGE, COMMAND } from '../manifest.ts';
import { plainText } from '../plain-text.ts';
import { WORDS } from '../render/words.ts';
import type { Spot } from '../talk/spot.ts';
import { talk, tell } from '../talk/talk.ts';
import { aboutOf } from './about.ts';

const slash = z.object({
  text: z.string().default(''),
  user_id: z.string(),
  team_id: z.string(),
  channel_id: z.string(),
  response_url: z.string(),
  trigger_id: z.string(),
});

const about = z.object({
  trigger_id: z.string(),
  response_url: z.string(),
  user: z.object({ id: z.string(), team_id: z.string().nullish() }),
  channel: z.object({ id: z.string() }),
  message: z.looseObject({ text: z.string().nullish(), ts: z.string() }),
});

const MAX_TEXT = 2_000;
/** Everything that one person asks in a channel by command is one talk. */
const COMMAND_THREAD = 'command';

interface Asked {
  readonly text: string;
  readonly user: string;
  readonly home: string | null | undefined;
  readonly channel: string;
  readonly url: string;
  readonly deliveryId: string;
}

/** `/partner …` and "이 메시지로 물어보기": asked anywhere, answered to the one who asked. */
export function listenToCommands(bolt: Bolt, slack: Slack): void {
  bolt.command(COMMAND, async ({ ack, body, context }) => {
    await ack();
    const { text, user_id, team_id, channel_id, response_url, trigger_id } = slash.parse(body);
    const place = { user: user_id, home: team_id, channel: channel_id, url: response_url };
    await ask({ text, ...place, deliveryId: `command:${trigger_id}` }, await aboutOf(context, slack), slack);
  });
  bolt.shortcut({ type: 'message_action', callback_id: ASK_ABOUT_MESSAGE }, async ({ ack, body, context }) => {
    await ack();
    const { user, channel, message, response_url, trigger_id } = about.parse(body);
    const place = { user: user.id, home: user.team_id, channel: channel.id, url: response_url };
    const asked = { text: message.text ?? '', ...place, deliveryId: `shortcut:${trigger_id}` };
    await ask(asked, await aboutOf(context, slack), slack);
  });
}

async function ask(asked: Asked, where: Awaited<ReturnType<typeof aboutOf>>, slack: Slack): Promise<void> {
  const { workspace, client, attempt, us } = where;
  const { user, channel, url, deliveryId } = asked;
  const speaker = { team: workspace.teamId, user, home: asked.home ?? workspace.teamId };
  const spot: Spot = { kind: 'private', channel, thread: COMMAND_THREAD, url, isReplacing: false };
  const text = plainText(asked.text, us);
  const said = { workspace, speaker, spot, client, attempt, deliveryId };
  if (text === '') return tell(said, WORDS.askMe.ko, slack);
  if (text.length > MAX_TEXT) return tell(said, WORDS.tooLong[languageOf(text)], slack);
  await talk({ ...said, content: { text } }, slack);
}
