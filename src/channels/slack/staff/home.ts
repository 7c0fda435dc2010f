import { NotInstalled, type Workspace } from '../access/access.ts';
import type { Slack } from '../channel.ts';
import { call, slackError } from '../web-api/call.ts';
import type { WebClient } from '../web-api/clients.ts';

export interface Home {
  readonly team: string;
  readonly client: WebClient;
}

/**
 * The workspace whose channel it is, of those that have the app; Slack is asked once. Throws while none has it, so that
 * what is to be shown there is tried again.
 */
export function createHome({ access, clients }: Pick<Slack, 'access' | 'clients'>, channel: string) {
  let known: Workspace | undefined;

  const reach = (workspace: Workspace): Promise<WebClient | undefined> =>
    clients.of(workspace).catch((error: unknown) => {
      if (error instanceof NotInstalled) return undefined;
      throw error;
    });
  const homeAt = async (workspace: Workspace, isSure: boolean): Promise<Home | undefined> => {
    const client = await reach(workspace);
    if (!client || !(isSure || (await has(client, channel)))) return undefined;
    known = workspace;
    return { team: workspace.teamId ?? workspace.enterpriseId ?? '', client };
  };

  return async (): Promise<Home> => {
    const before = known && (await homeAt(known, true));
    if (before) return before;
    for (const workspace of await access.workspaces()) {
      const home = await homeAt(workspace, false);
      if (home) return home;
    }
    throw new Error(`No workspace with the app has ${channel}: install the app where it is, and invite it there.`);
  };
}

async function has(client: WebClient, channel: string): Promise<boolean> {
  try {
    await call(() => client.conversations.history({ channel, limit: 1 }));
    return true;
  } catch (error) {
    if (slackError(error) === undefined) throw error;
    return slackError(error) === 'not_in_channel';
  }
}
