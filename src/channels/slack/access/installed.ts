import type { Installation, InstallationQuery, InstallationStore } from '@slack/oauth';
import { InstallProvider } from '@slack/oauth';
import { Router } from 'express';
import { quiet } from '../inbound/receiver.ts';
import { BOT_SCOPES } from '../manifest.ts';
import type { SlackRecords } from '../records.ts';
import { type Access, NotInstalled, type Workspace } from './access.ts';
import type { Seal } from './seal.ts';

export interface InstalledOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly seal: Seal;
  readonly installations: SlackRecords['slackInstallations'];
  readonly apiUrl: string;
  readonly publicUrl: string;
}

const CALLBACK_PATH = '/slack/oauth_redirect';
const TIMEOUT_MS = 10_000;

/** Any number of workspaces: each installs the app by itself and has its own token, kept sealed. */
export function createInstalledAccess(options: InstalledOptions): Access & { readonly router: Router } {
  const { clientId, clientSecret, seal, apiUrl, publicUrl } = options;
  const store = createStore(options);
  const provider = new InstallProvider({
    clientId,
    clientSecret,
    stateSecret: seal.derive('state'),
    installationStore: store,
    directInstall: true,
    logger: quiet,
    clientOptions: { slackApiUrl: apiUrl, timeout: TIMEOUT_MS, retryConfig: { retries: 0 }, allowAbsoluteUrls: false },
    ...(apiUrl.startsWith('https://slack.com/') ? {} : { authorizationUrl: `${apiUrl}authorize` }),
  });
  const router = Router();
  const install = { scopes: [...BOT_SCOPES], redirectUri: `${publicUrl}${CALLBACK_PATH}` };
  router.get('/slack/install', (request, response) => provider.handleInstallPath(request, response, {}, install));
  router.get(CALLBACK_PATH, (request, response) => provider.handleCallback(request, response, {}, install));
  return {
    router,
    authorize: async (workspace) => {
      if ((await options.installations.sealed(idOf(workspace) ?? '')) === undefined) throw new NotInstalled(workspace);
      return provider.authorize(queryOf(workspace));
    },
    workspaces: async () => (await options.installations.ids()).map(workspaceWith),
    forget: async (workspace) => store.deleteInstallation?.(queryOf(workspace)),
  };
}

function createStore({ seal, installations }: InstalledOptions): InstallationStore {
  return {
    storeInstallation: async (installation) => {
      const id = idOf({
        teamId: installation.team?.id,
        enterpriseId: installation.enterprise?.id,
        isEnterpriseInstall: installation.isEnterpriseInstall ?? false,
      });
      if (id === undefined) throw new Error('Slack sent an installation of no workspace.');
      await installations.keep(id, seal.seal(JSON.stringify(installation), id));
    },
    fetchInstallation: async (query) => {
      const id = idOf(query) ?? '';
      const sealed = await installations.sealed(id);
      if (sealed === undefined) throw new NotInstalled(query);
      return JSON.parse(seal.open(sealed, id)) as Installation<'v2', boolean>; // we alone can have sealed it
    },
    deleteInstallation: async (query) => installations.remove(idOf(query) ?? ''),
  };
}

function idOf({ teamId, enterpriseId, isEnterpriseInstall }: Workspace): string | undefined {
  return isEnterpriseInstall ? enterpriseId : teamId;
}

/** The other way round: an organisation's id begins with E, a workspace's with T. */
function workspaceWith(id: string): Workspace {
  return id.startsWith('E') ? { teamId: undefined, enterpriseId: id, isEnterpriseInstall: true } : { teamId: id };
}

function queryOf({ teamId, enterpriseId, isEnterpriseInstall = false }: Workspace): InstallationQuery<boolean> {
  return { teamId, enterpriseId, isEnterpriseInstall };
}
