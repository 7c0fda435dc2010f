import type { App as Bolt } from '@slack/bolt';
import type { Slack } from '../channel.ts';

/** A workspace that leaves takes its tokens along. */
export function listenToLifecycle(bolt: Bolt, { access, log }: Slack): void {
  const forget = async (body: { team_id?: string; enterprise_id?: string; is_enterprise_install?: boolean }) => {
    const { team_id: teamId, enterprise_id: enterpriseId, is_enterprise_install: isEnterpriseInstall = false } = body;
    await access.forget({ teamId, enterpriseId, isEnterpriseInstall });
    log.info({ team: teamId }, 'a Slack workspace has removed the app: its tokens are deleted');
  };
  bolt.event('app_uninstalled', ({ body }) => forget(body));
  bolt.event('tokens_revoked', async ({ body, event }) => {
    if ((event.tokens.bot ?? []).length > 0) await forget(body);
  });
}
