import { webApi } from '@slack/bolt';
import type { Access, Workspace } from '../access/access.ts';
import { quiet } from '../inbound/receiver.ts';

export type WebClient = webApi.WebClient;

/** Whoever talks to Slack uses the workspace's own client, with the workspace's own token. */
export interface Clients {
  of(workspace: Workspace): Promise<WebClient>;
}

const TIMEOUT_MS = 10_000;

/**
 * Nothing is tried again inside the library: it would wait for half an hour, and say things twice. The headers are
 * left alone, for the library writes each client's token into the object it is given.
 */
export function clientOptions(apiUrl: string): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    timeout: TIMEOUT_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    logger: quiet,
  };
}

export function createClients({ access, apiUrl }: { access: Access; apiUrl: string }): Clients {
  const clients = new Map<string, WebClient>();
  return {
    of: async (workspace) => {
      const { botToken } = await access.authorize(workspace);
      const key = `${workspace.teamId ?? workspace.enterpriseId} ${botToken}`;
      const known = clients.get(key);
      if (known) return known;
      const { teamId } = workspace;
      const client = new webApi.WebClient(botToken, { ...clientOptions(apiUrl), ...(teamId && { teamId }) });
      clients.set(key, client);
      return client;
    },
  };
}
