import { App, webApi } from '@slack/bolt';
import { Router } from 'express';
import type { Logger } from 'pino';
import type { Channel, StaffChannel } from '../../message/channel.ts';
import type { Front } from '../../message/front.ts';
import { type Access, NotInstalled, workspaceOf } from './access/access.ts';
import { createInstalledAccess } from './access/installed.ts';
import { createSeal } from './access/seal.ts';
import { createSingleAccess } from './access/single.ts';
import type { Slack } from './channel.ts';
import { createDeliver } from './deliver.ts';
import { createReceiver, quiet } from './inbound/receiver.ts';
import { listenToCommands } from './listeners/commands.ts';
import { listenToForms } from './listeners/forms.ts';
import { listenToHome } from './listeners/home.ts';
import { listenToLifecycle } from './listeners/lifecycle.ts';
import { listenToMessages } from './listeners/messages.ts';
import { listenToPresses } from './listeners/presses.ts';
import { listenToStop } from './listeners/stop.ts';
import { listenToTables } from './listeners/tables.ts';
import type { SlackRecords } from './records.ts';
import { createSenders } from './senders.ts';
import { listenToStaff } from './staff/listen.ts';
import { createStaffChannel } from './staff/show.ts';
import { createStops } from './talk/stops.ts';
import { clientOptions, createClients } from './web-api/clients.ts';

export interface SlackSettings {
  readonly signingSecret: string;
  /** Slack's own, or a stand-in's; ends with a slash. */
  readonly apiUrl: string;
  /** One workspace by its token, or any number that install the app. */
  readonly access:
    | { readonly kind: 'token'; readonly token: string }
    | { readonly kind: 'install'; readonly clientId: string; readonly clientSecret: string; readonly sealKey: string };
  /** Teams whose confirmed e-mails say who somebody is. */
  readonly trustedTeams: readonly string[];
  /** Where staff work: a channel of one of the workspaces. */
  readonly supportChannel?: string | undefined;
}

export interface SlackOptions {
  readonly settings: SlackSettings;
  readonly publicUrl: string;
  readonly front: Front;
  readonly records: SlackRecords;
  readonly personWithEmail: (email: string) => Promise<string | undefined>;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly clock: () => Date;
}

export interface SlackChannel extends Channel {
  /** Reads its bodies itself: to be mounted before any body parser. */
  readonly router: Router;
  readonly slack: Slack;
  /** Where staff work, when there is a channel for it. */
  readonly staff: StaffChannel | undefined;
}

/** Slack: real Bolt on an inbox of ours, in our server. */
export async function openSlack(options: SlackOptions): Promise<SlackChannel> {
  const { settings, front, records, publicUrl, log, clock } = options;
  const { supportChannel } = settings;
  const { access, router: installs } = accessOf(options);
  const clients = createClients({ access, apiUrl: settings.apiUrl });
  const senders = createSenders({ ...settings, links: records.links, personWithEmail: options.personWithEmail, clock });
  const slack: Slack = {
    front,
    records,
    senders,
    publicUrl,
    log,
    clock,
    access,
    clients,
    supportChannel,
    stops: createStops(),
  };
  const receiver = createReceiver({ ...settings, supportChannel, inbox: records.slackInbox, log, clock });
  const app = createBolt(receiver, { access, apiUrl: settings.apiUrl, log });
  for (const listen of LISTENERS) listen(app, slack);
  await app.init();
  records.slackInbox.onReceive((body, { attempt }) =>
    app.processEvent({ body: body as Record<string, unknown>, customProperties: { attempt }, ack: async () => {} }),
  );
  const router = Router().use(receiver.router, installs);
  const staff = supportChannel === undefined ? undefined : createStaffChannel(slack, supportChannel);
  return { router, slack, deliver: createDeliver(slack), staff };
}

const LISTENERS = [
  listenToMessages,
  listenToPresses,
  listenToCommands,
  listenToHome,
  listenToForms,
  listenToTables,
  listenToLifecycle,
  listenToStop,
  listenToStaff,
  letGo,
] as const;

function accessOf({ settings, records, publicUrl }: SlackOptions): { access: Access; router: Router } {
  const { apiUrl } = settings;
  if (settings.access.kind === 'token') {
    const client = new webApi.WebClient(undefined, clientOptions(apiUrl));
    return { access: createSingleAccess({ token: settings.access.token, client }), router: Router() };
  }
  const { clientId, clientSecret, sealKey } = settings.access;
  const seal = createSeal(sealKey);
  const installed = createInstalledAccess({
    clientId,
    clientSecret,
    seal,
    installations: records.slackInstallations,
    apiUrl,
    publicUrl,
  });
  return { access: installed, router: installed.router };
}

/** Deferred, so that a bad token is an error here and not the end of the process; no memory of its own. */
function createBolt(
  receiver: ReturnType<typeof createReceiver>,
  { access, apiUrl, log }: { access: Access; apiUrl: string; log: SlackOptions['log'] },
): App {
  const app = new App({
    receiver,
    authorize: (source) => access.authorize(workspaceOf(source)),
    convoStore: false,
    deferInitialization: true,
    clientOptions: clientOptions(apiUrl),
    logger: quiet,
  });
  app.error(async (error) => {
    const cause = 'original' in error ? error.original : error;
    if (!(cause instanceof NotInstalled)) throw error; // the delivery is tried again
    log.warn({ reason: cause.message }, 'something came from a Slack workspace that has no token here');
  });
  return app;
}

/** Buttons of an earlier release, and those that only open a page: Slack wants to hear that they were heard. */
function letGo(app: App): void {
  app.action(/^(?!choose\.|vote\.|share$|unlink$|open\.|home\.|staff\.)/, async ({ ack }) => ack());
}
