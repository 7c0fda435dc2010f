import { createTransport } from 'nodemailer';
import { messageOf } from './letter.ts';
import type { Mail } from './open.ts';

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Letters go to an SMTP server. */
export function createSmtpMail({ smtpUrl, sender }: { smtpUrl: string; sender: string }): Mail {
  const transport = createTransport({ url: smtpUrl, ...TIMEOUTS });
  return {
    async send(letter) {
      try {
        await transport.sendMail(messageOf(letter, sender));
        return 'sent';
      } catch (error) {
        if (isFinal(error)) return 'refused';
        throw error;
      }
    },
    close: () => transport.close(),
  };
}

/** The server refused this recipient or this letter for good (5xx); a refused sign-in is ours to mend. */
function isFinal(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number };
  return responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
}
