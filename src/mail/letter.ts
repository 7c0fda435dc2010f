import type { SendMailOptions } from 'nodemailer';
import { htmlOf } from './html.ts';

export interface Letter {
  /** One address. */
  readonly to: string;
  readonly subject: string;
  /** Paragraphs parted by empty lines; a line that is an address becomes a link. */
  readonly text: string;
  /** The same for every try of the same letter, without <>. */
  readonly messageId: string;
}

const SENDER_NAME = '지갑파트너 도우미';
const ONE_ADDRESS = /^[^\s<>(),;:"@[\]\\]+@[^\s<>(),;:"@[\]\\]+$/;

/** A letter as it travels. Nothing in it can add a recipient or a header. */
export function messageOf({ to, subject, text, messageId }: Letter, sender: string) {
  if (!ONE_ADDRESS.test(to)) throw new Error('A letter goes to one plain address.');
  return {
    from: { name: SENDER_NAME, address: sender },
    to: { name: '', address: to },
    subject: onOneLine(subject),
    text,
    html: htmlOf(text),
    messageId: `<${messageId.replace(/[^\w.@-]/g, '')}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  } satisfies SendMailOptions;
}

function onOneLine(words: string): string {
  return words.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
