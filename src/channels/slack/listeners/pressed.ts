import { z } from 'zod';
import type { Language } from '../../../message/text.ts';
import { languageOf } from '../language.ts';
import { LIVE_BLOCK } from '../render/choices.ts';
import type { Party, Spot } from '../talk/spot.ts';
import type { About } from './about.ts';

/** A button as Slack tells of it. */
export const pressed = z.object({
  user: z.object({ id: z.string(), team_id: z.string().nullish() }),
  team: z.object({ id: z.string() }).nullish(),
  response_url: z.string().nullish(),
  trigger_id: z.string().nullish(),
  container: z.looseObject({
    type: z.string().nullish(),
    channel_id: z.string().nullish(),
    message_ts: z.string().nullish(),
    thread_ts: z.string().nullish(),
    is_ephemeral: z.boolean().nullish(),
    view_id: z.string().nullish(),
  }),
  message: z.looseObject({ thread_ts: z.string().nullish() }).nullish(),
  view: z.looseObject({ id: z.string(), hash: z.string().nullish() }).nullish(),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        block_id: z.string().default(''),
        action_ts: z.string().default(''),
        value: z.string().nullish(),
        text: z.object({ text: z.string() }).nullish(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    )
    .min(1),
});

export type Pressed = z.infer<typeof pressed>;
export type Action = Pressed['actions'][number];

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The conversation a block says it is of; whose it is, is asked when it matters. */
export function conversationOf({ block_id }: Action): string | undefined {
  return UUID.exec(block_id)?.[0];
}

export function actionOf({ actions: [action] }: Pressed): Action {
  if (!action) throw new Error('Slack sent a press of nothing.');
  return action;
}

/** The language of the button that was pressed. */
export function labelLanguage({ text }: Action): Language {
  return languageOf(text?.text ?? '');
}

/** Who pressed, and where the answer goes; undefined: not in a message. */
export function placeOfPress(body: Pressed, { workspace }: About): (Party & { readonly spot: Spot }) | undefined {
  const { container, user, message, response_url } = body;
  const { channel_id: channel, message_ts } = container;
  if (!channel || !message_ts) return undefined;
  const speaker = { team: workspace.teamId, user: user.id, home: user.team_id ?? workspace.teamId };
  const inThread = container.thread_ts ?? message?.thread_ts;
  const thread = inThread ?? message_ts;
  if (channel.startsWith('D')) return { workspace, speaker, spot: { kind: 'direct', channel, thread } };
  if (!container.is_ephemeral) {
    return { workspace, speaker, spot: { kind: 'channel', channel, thread, isRoot: false } };
  }
  const isReplacing = actionOf(body).block_id.startsWith(`${LIVE_BLOCK}.`);
  const spot: Spot = { kind: 'private', channel, thread: inThread ?? 'private', url: response_url ?? '', isReplacing };
  return { workspace, speaker, spot };
}
