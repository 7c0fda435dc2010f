import { createFolderMail } from './folder.ts';
import type { Letter } from './letter.ts';
import { createSmtpMail } from './smtp.ts';

export interface Mail {
  /** `refused`: this letter will never be taken, trying again is no use. Throws when it is worth another try. */
  send(letter: Letter): Promise<'sent' | 'refused'>;
  close(): void;
}

export interface MailOptions {
  /** smtp:// or smtps://; letters are files in the folder when left out. */
  readonly smtpUrl?: string | undefined;
  readonly folder: string;
  /** The address letters come from. */
  readonly sender?: string;
}

const NOBODY = 'no-reply@wallet-partner.example';

/** The only door to mail. */
export function openMail({ smtpUrl, folder, sender = NOBODY }: MailOptions): Mail {
  return smtpUrl ? createSmtpMail({ smtpUrl, sender }) : createFolderMail({ folder, sender });
}
