import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { messageOf } from './letter.ts';
import type { Mail } from './open.ts';

/** Letters become `.eml` files, which mail programs and text editors open; the same letter is the same file. */
export function createFolderMail({ folder, sender }: { folder: string; sender: string }): Mail {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(letter) {
      const { text, html, ...head } = messageOf(letter, sender);
      const alternatives = [readable('text/plain', text), readable('text/html', html)];
      const { message } = await transport.sendMail({ ...head, alternatives });
      const file = join(folder, `${letter.messageId.replace(/[^\w.-]+/g, '_')}.eml`);
      await mkdir(folder, { recursive: true });
      await writeFile(`${file}.draft`, message);
      await rename(`${file}.draft`, file); // a reader never finds half a letter
      return 'sent';
    },
    close: () => transport.close(),
  };
}

/** A part that is not encoded, unlike those that travel. */
function readable(type: string, content: string) {
  return { raw: `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${content}` };
}
