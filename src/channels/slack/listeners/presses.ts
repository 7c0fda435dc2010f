import type { App as Bolt } from '@slack/bolt';
import type { Slack } from '../channel.ts';
import { LIVE_BLOCK } from '../render/choices.ts';
import { WORDS } from '../render/words.ts';
import { senderKey } from '../speaker.ts';
import { type Said, talk, tell } from '../talk/talk.ts';
import { type About, aboutOf } from './about.ts';
import {
  type Action,
  actionOf,
  conversationOf,
  labelLanguage,
  type Pressed,
  placeOfPress,
  pressed,
} from './pressed.ts';
import { share } from './share.ts';

/** A button that goes on being useful may be pressed again, but not in the same breath. */
const SAME_PRESS_SECONDS = 10;

/** What people choose, vote and share. */
export function listenToPresses(bolt: Bolt, slack: Slack): void {
  const on = (name: string | RegExp, work: (press: Press) => Promise<void>): void => {
    bolt.action({ type: 'block_actions', action_id: name }, async ({ ack, body, context }) => {
      await ack();
      const parsed = pressed.safeParse(body).data;
      if (parsed) await work(pressOf(parsed, await aboutOf(context, slack), slack));
    });
  };
  on(/^choose\./, choose);
  on(/^vote\./, vote);
  on('share', share);
  on('unlink', unlink);
}

export interface Press {
  readonly body: Pressed;
  readonly action: Action;
  readonly slack: Slack;
  /** undefined: pressed outside a message. */
  readonly said: Omit<Said, 'content'> | undefined;
}

function pressOf(body: Pressed, about: About, slack: Slack): Press {
  const action = actionOf(body);
  const place = placeOfPress(body, about);
  const conversationId = conversationOf(action);
  const deliveryId = `${action.action_id} ${body.user.id} ${action.action_ts}`;
  const said = place && {
    ...place,
    client: about.client,
    attempt: about.attempt,
    deliveryId,
    ...(conversationId && { conversationId }),
  };
  return { body, action, slack, said };
}

/** The same button pressed many times at once is one delivery, so it does and says its thing once. */
async function choose({ action, said, slack }: Press): Promise<void> {
  const choice = action.selected_option?.value ?? action.value;
  if (!said || !choice) return;
  const isLive = action.block_id.startsWith(`${LIVE_BLOCK}.`);
  const breath = isLive ? 'once' : Math.floor(Number(action.action_ts) / SAME_PRESS_SECONDS);
  await talk(
    { ...said, content: { choice }, deliveryId: `press:${choice}:${senderKey(said.speaker)}:${breath}` },
    slack,
  );
}

async function vote({ action, said, slack }: Press): Promise<void> {
  const replyId = action.action_id.slice('vote.'.length);
  const conversationId = conversationOf(action);
  if (!said || !conversationId) return;
  const { sender } = await slack.senders.of(said.speaker, said.client);
  const isTaken = await slack.front.feedback({ conversationId, replyId, helpful: action.value === 'helpful' }, sender);
  const language = await slack.senders.language(said.speaker, said.client);
  await tell(said, WORDS[isTaken ? 'thanks' : 'notYours'][language], slack);
}

async function unlink({ action, said, slack }: Press): Promise<void> {
  if (!said) return;
  const isDone = await slack.records.links.unlink({ channel: 'slack', sender: senderKey(said.speaker) });
  await tell(said, WORDS[isDone ? 'unlinked' : 'notLinked'][labelLanguage(action)], slack);
}
