import type { AuthorizeResult, AuthorizeSourceData } from '@slack/bolt';

/** The workspace something comes from or goes to. */
export interface Workspace {
  readonly teamId: string | undefined;
  readonly enterpriseId?: string | undefined;
  readonly isEnterpriseInstall?: boolean;
}

/** The tokens we have, each for its own workspace only. */
export interface Access {
  /** Throws `NotInstalled` when this workspace has none. */
  authorize(workspace: Workspace): Promise<AuthorizeResult>;
  /** Those we have a token for. */
  workspaces(): Promise<readonly Workspace[]>;
  /** The workspace has removed the app. */
  forget(workspace: Workspace): Promise<void>;
}

/** Nothing is wrong with us: whoever this is about has not installed the app, or has removed it. */
export class NotInstalled extends Error {
  constructor(workspace: Workspace) {
    super(`Slack team ${workspace.teamId ?? workspace.enterpriseId} has not installed the app`);
  }
}

export function workspaceOf(source: AuthorizeSourceData<boolean>): Workspace {
  const { teamId, enterpriseId, isEnterpriseInstall } = source;
  return { teamId, enterpriseId, isEnterpriseInstall };
}
