import type { AuthorizeResult, webApi } from '@slack/bolt';
import { type Access, NotInstalled } from './access.ts';

/** One workspace, by its token. Slack is asked once whose token it is; nothing from elsewhere is answered with it. */
export function createSingleAccess({ token, client }: { token: string; client: webApi.WebClient }): Access {
  let known: Promise<AuthorizeResult> | undefined;
  const identity = (): Promise<AuthorizeResult> => {
    known ??= ask(token, client).catch((error: unknown) => {
      known = undefined; // asked again next time
      throw error;
    });
    return known;
  };
  return {
    authorize: async (workspace) => {
      const own = await identity();
      const isOwn = workspace.isEnterpriseInstall
        ? own.enterpriseId !== undefined && own.enterpriseId === workspace.enterpriseId
        : own.teamId === workspace.teamId;
      if (!isOwn) throw new NotInstalled(workspace);
      return own;
    },
    workspaces: async () => {
      const { teamId, enterpriseId } = await identity();
      return [{ teamId, enterpriseId }];
    },
    forget: async () => {}, // the token is in the configuration: the operator takes it out
  };
}

async function ask(token: string, client: webApi.WebClient): Promise<AuthorizeResult> {
  const { team_id, enterprise_id, bot_id, user_id } = await client.auth.test({ token });
  return {
    botToken: token,
    ...(team_id && { teamId: team_id }),
    ...(enterprise_id && { enterpriseId: enterprise_id }),
    ...(bot_id && { botId: bot_id }),
    ...(user_id && { botUserId: user_id }),
  };
}
