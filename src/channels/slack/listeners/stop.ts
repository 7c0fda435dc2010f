import type { App as Bolt } from '@slack/bolt';
import { z } from 'zod';
import type { Slack } from '../channel.ts';
import { call } from '../web-api/call.ts';
import { aboutOf } from './about.ts';

const stopped = z.object({ user: z.string(), channel: z.string(), thread_ts: z.string() });

/** The library's types do not know the event yet; Slack's documentation does. */
type Listening = { event(name: string, listener: Parameters<Bolt['event']>[1]): void };

/** The person has pressed stop: nothing more is written, and nothing says any longer that an answer is on its way. */
export function listenToStop(bolt: Bolt, slack: Slack): void {
  (bolt as Listening).event('agent_session_stopped', async ({ event, context }) => {
    const { user, channel, thread_ts } = stopped.parse(event);
    const { client, workspace } = await aboutOf(context, slack);
    const speaker = { team: workspace.teamId, user, home: workspace.teamId };
    slack.stops.stop({ speaker, spot: { channel, thread: thread_ts } });
    const status = { channel_id: channel, thread_ts, status: '' };
    await call(() => client.assistant.threads.setStatus(status)).catch((error: unknown) =>
      slack.log.warn({ team: workspace.teamId, err: error }, 'Slack did not take a status back'),
    );
  });
}
