import type { Logger } from 'pino';
import type { Access } from './access/access.ts';
import type { Talk } from './talk/talk.ts';
import type { Clients } from './web-api/clients.ts';

/** What every listener works with. */
export interface Slack extends Talk {
  readonly access: Access;
  readonly clients: Clients;
  /** Where staff work. */
  readonly supportChannel: string | undefined;
  readonly clock: () => Date;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
}
