import { z } from 'zod';
import type { Channel } from '../../message/channel.ts';
import type { Slack } from './channel.ts';
import { showTurn } from './render/turn.ts';
import { senderKey } from './speaker.ts';
import { say } from './talk/say.ts';
import type { Party } from './talk/spot.ts';
import { call, isHopeless } from './web-api/call.ts';
import type { Destination } from './web-api/post.ts';

const place = z.object({
  team: z.string(),
  enterprise: z.string().optional(),
  user: z.string(),
  home: z.string(),
  kind: z.enum(['direct', 'channel', 'private']),
  channel: z.string(),
  thread: z.string(),
});

type Placed = z.infer<typeof place>;

/** Whatever is said later goes to the person alone: into their thread with us, or into a new one when they asked elsewhere. */
export function createDeliver(slack: Slack): Channel['deliver'] {
  return async ({ conversationId, place: kept, language }, events) => {
    const placed = place.safeParse(kept).data;
    if (!placed) return 'keep';
    const party = partyOf(placed);
    const client = await slack.clients.of(party.workspace);
    let to = await destinationOf(placed, { client, slack, conversationId });
    if (!to) return 'sent'; // the person has left, or cannot be written to
    const options = { posts: slack.records.slackPosts, log: slack.log };
    for (const { seq, event, reply } of events) {
      if (event === 'typing') continue;
      const key = `later:${conversationId}:${seq}`;
      const shown = showTurn({ conversationId, replies: [reply] }, { language, key, isPublic: false });
      const [first] = await say({ client, party, key, shown, conversationId, attempt: 2 }, to, options);
      if (to.kind !== 'thread' || to.thread !== undefined || first?.ts === undefined) continue;
      to = { ...to, thread: first.ts };
      const goesOn = { team: placed.team, channel: to.channel, thread: first.ts, sender: senderKey(placed) };
      await slack.records.slackThreads.keep(goesOn, { conversationId, openedBy: key, lastTs: '' });
    }
    return 'sent';
  };
}

function partyOf({ team, enterprise, user, home }: Placed): Party {
  const workspace = { teamId: team, isEnterpriseInstall: enterprise !== undefined };
  return {
    workspace: enterprise === undefined ? workspace : { ...workspace, enterpriseId: enterprise },
    speaker: { team, user, home },
  };
}

interface Reaching {
  readonly client: Awaited<ReturnType<Slack['clients']['of']>>;
  readonly slack: Slack;
  readonly conversationId: string;
}

/** An ephemeral message is seen only by who looks just then: later words wait in the messages with us. */
async function destinationOf(
  { kind, channel, thread, user }: Placed,
  { client, slack, conversationId }: Reaching,
): Promise<Destination | undefined> {
  if (kind === 'direct') return { kind: 'thread', channel, thread };
  const opened = await call(() => client.conversations.open({ users: user })).catch((error: unknown) => {
    if (isHopeless(error)) return undefined;
    throw error;
  });
  const direct = opened?.channel?.id;
  if (direct === undefined) return undefined;
  const known = await slack.records.slackThreads.within(conversationId, direct);
  return { kind: 'thread', channel: direct, ...(known && { thread: known }) };
}
