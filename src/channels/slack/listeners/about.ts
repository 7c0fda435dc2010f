import type { Context } from '@slack/bolt';
import { z } from 'zod';
import type { Slack } from '../channel.ts';
import type { Party } from '../talk/spot.ts';
import type { WebClient } from '../web-api/clients.ts';

/** What Bolt knows of where something came from. */
export interface About {
  readonly workspace: Party['workspace'];
  readonly client: WebClient;
  /** Our own user there. */
  readonly us: string | undefined;
  readonly attempt: number;
}

const attemptOf = z.number().int().min(1).catch(1);

/** The workspace a delivery was authorised for: its own client is the only one it is answered with. */
export async function aboutOf(context: Context, { clients }: Slack): Promise<About> {
  const { teamId, enterpriseId, isEnterpriseInstall } = context;
  if (teamId === undefined) throw new Error('Slack sent something of no workspace.');
  const workspace = { teamId, isEnterpriseInstall, ...(enterpriseId !== undefined && { enterpriseId }) };
  const client = await clients.of(workspace);
  return { workspace, client, us: context.botUserId, attempt: attemptOf.parse(context.attempt) };
}
