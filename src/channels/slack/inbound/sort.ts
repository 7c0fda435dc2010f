import { z } from 'zod';
import type { Body } from './read-body.ts';

/**
 * What becomes of a body: `drop`: acknowledged and not kept · `later`: kept under a key, acknowledged, then worked on ·
 * `now`: answered in the response, within three seconds · `unknown`: nothing we know.
 */
export type Sorted =
  | { readonly way: 'drop' }
  | { readonly way: 'later'; readonly key: string }
  | { readonly way: 'now' }
  | { readonly way: 'unknown' };

/** Buttons that open a window: Slack lets them do so for three seconds only. */
export const OPENS = 'open';

const envelope = z.object({
  api_app_id: z.string(),
  team_id: z.string().nullish(),
  event_id: z.string(),
  event: z.looseObject({ type: z.string() }),
  authorizations: z.array(z.object({ user_id: z.string().nullish() })).nullish(),
});

const spoken = z.object({
  type: z.enum(['message', 'app_mention']),
  channel: z.string(),
  ts: z.string(),
  subtype: z.string().nullish(),
  text: z.string().nullish(),
  thread_ts: z.string().nullish(),
  channel_type: z.string().nullish(),
  bot_id: z.string().nullish(),
});

const interaction = z.object({
  type: z.string(),
  trigger_id: z.string().nullish(),
  team: z.object({ id: z.string() }).nullish(),
  user: z.object({ id: z.string() }).nullish(),
  actions: z.array(z.object({ action_id: z.string(), action_ts: z.string() })).nullish(),
});

const command = z.object({ command: z.string(), trigger_id: z.string() });

const DROP: Sorted = { way: 'drop' };

export function sort(body: Body, supportChannel?: string): Sorted {
  if (body.type === 'event_callback') return sortEvent(body, supportChannel);
  const slash = command.safeParse(body);
  if (slash.success) return { way: 'later', key: `command ${slash.data.trigger_id}` };
  const parsed = interaction.safeParse(body);
  return parsed.success ? sortInteraction(parsed.data) : { way: 'unknown' };
}

/** The same event is kept once, and so is the same message when it comes both as a mention and as a message. */
function sortEvent(body: Body, supportChannel: string | undefined): Sorted {
  const parsed = envelope.safeParse(body);
  if (!parsed.success) return { way: 'unknown' };
  const { api_app_id: app, team_id: team, event_id: id, event, authorizations } = parsed.data;
  const message = spoken.safeParse(event);
  if (!message.success || !isSaid(message.data)) {
    return isOfNoUse(event) ? DROP : { way: 'later', key: `event ${app} ${id}` };
  }
  const ours = (authorizations ?? []).flatMap(({ user_id }) => (user_id ? [user_id] : []));
  const isForStaff = message.data.channel === supportChannel && !message.data.bot_id;
  if (!isForStaff && !isForUs(message.data, ours)) return DROP;
  return { way: 'later', key: `message ${app} ${team} ${message.data.channel} ${message.data.ts}` };
}

type Spoken = z.infer<typeof spoken>;

/** Said by somebody, and not the story of an edit or a deletion. */
function isSaid({ subtype }: Spoken): boolean {
  return subtype === undefined || subtype === null || subtype === 'file_share' || subtype === 'thread_broadcast';
}

/** What people say to each other in channels is not even kept; whether a thread is ours is looked up later. */
function isForUs({ type, bot_id, channel_type, thread_ts, text }: Spoken, ours: readonly string[]): boolean {
  if (bot_id) return false;
  if (type === 'app_mention' || channel_type === 'im' || thread_ts) return true;
  return ours.some((id) => text?.includes(`<@${id}>`));
}

/** Joins, topics, and other stories of a channel. */
function isOfNoUse(event: { type: string; subtype?: unknown }): boolean {
  return event.type === 'message' && event.subtype !== 'message_changed' && event.subtype !== 'message_deleted';
}

function sortInteraction({ type, trigger_id, team, user, actions }: z.infer<typeof interaction>): Sorted {
  switch (type) {
    case 'view_closed':
      return DROP;
    case 'view_submission':
    case 'block_suggestion':
      return { way: 'now' };
    case 'shortcut':
    case 'message_action':
      return { way: 'later', key: `shortcut ${trigger_id}` };
    case 'block_actions': {
      const [action] = actions ?? [];
      if (!action) return DROP;
      if (action.action_id.startsWith(OPENS)) return { way: 'now' };
      return { way: 'later', key: `press ${team?.id} ${user?.id} ${action.action_ts} ${action.action_id}` };
    }
    default:
      return { way: 'unknown' };
  }
}
