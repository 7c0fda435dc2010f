import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { htmlOf } from '../../src/mail/html.ts';
import type { Letter } from '../../src/mail/letter.ts';
import { type Mail, openMail } from '../../src/mail/open.ts';

const LETTER: Letter = {
  to: 'oh@saebit.example',
  subject: '[지갑파트너 도우미] 새빛카드 초대',
  text: '김가온 님이 <새빛카드>로 초대했어요.\n\nhttps://partner.example/invitations#a-token_of_43\n\n안녕히 계세요.',
  messageId: 'invitation-1.1@partner.example',
};

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly message: string;
}

let folder: string;
let closing: (() => Promise<void>)[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mail-'));
  closing = [() => rm(folder, { recursive: true })];
});
afterEach(async () => {
  for (const close of closing.reverse()) await close();
});

/** A server on loopback; `answer` is its reply code to the recipient, or to the letter itself. */
async function openServer(answer: { recipient?: number; letter?: number } = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refusal(answer.recipient)),
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        received.push({
          from,
          to: envelope.rcptTo.map(({ address }) => address),
          message: String(Buffer.concat(chunks)),
        });
        done(refusal(answer.letter));
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  closing.push(() => new Promise((resolve) => server.close(() => resolve())));
  return { received, mail: mailTo(`smtp://127.0.0.1:${port}`) };
}

function mailTo(smtpUrl?: string): Mail {
  const mail = openMail({ smtpUrl, folder });
  closing.push(async () => mail.close());
  return mail;
}

function refusal(responseCode: number | undefined): Error | null {
  return responseCode === undefined ? null : Object.assign(new Error('no'), { responseCode });
}

async function files(): Promise<string[]> {
  return readdir(folder);
}

test('a letter reaches the server with its subject, its two forms and its id', async () => {
  const { mail, received } = await openServer();
  expect(await mail.send(LETTER)).toBe('sent');
  const [letter] = received;
  expect(letter).toMatchObject({ from: 'no-reply@wallet-partner.example', to: ['oh@saebit.example'] });
  expect(letter?.message).toContain('Message-ID: <invitation-1.1@partner.example>');
  expect(letter?.message).toContain('Content-Type: text/plain; charset=utf-8');
  expect(letter?.message).toContain('Content-Type: text/html; charset=utf-8');
  expect(letter?.message).toMatch(/^Subject: =\?UTF-8\?/m);
});

test.each([
  ['recipient', { recipient: 550 }],
  ['letter', { letter: 554 }],
])('a %s refused for good is said, not thrown', async (_what, answer) => {
  const { mail } = await openServer(answer);
  expect(await mail.send(LETTER)).toBe('refused');
});

test.each([
  ['recipient', { recipient: 451 }],
  ['letter', { letter: 452 }],
])('a %s refused for now is thrown, to be tried again', async (_what, answer) => {
  const { mail } = await openServer(answer);
  await expect(mail.send(LETTER)).rejects.toMatchObject({ responseCode: Object.values(answer)[0] });
});

test('a server that is down is thrown, to be tried again', async () => {
  await expect(mailTo('smtp://127.0.0.1:9').send(LETTER)).rejects.toThrow();
});

test('without a server letters are files that can be read, one per letter however often it is sent', async () => {
  const mail = mailTo();
  expect(await mail.send(LETTER)).toBe('sent');
  expect(await mail.send(LETTER)).toBe('sent');
  expect(await files()).toEqual(['invitation-1.1_partner.example.eml']);
  const message = await readFile(join(folder, 'invitation-1.1_partner.example.eml'), 'utf8');
  expect(message).toContain('To: oh@saebit.example\r\n');
  expect(message).toContain('\r\nhttps://partner.example/invitations#a-token_of_43\r\n');
  expect(message).toContain('<p>김가온 님이 &lt;새빛카드&gt;로 초대했어요.</p>');
});

test.each([
  'oh@saebit.example, thief@evil.example',
  'oh@saebit.example\r\nBcc: thief@evil.example',
  '<oh@saebit.example>',
  'oh@saebit.example thief',
  'saebit.example',
])('a letter goes to one plain address: %j', async (to) => {
  await expect(mailTo().send({ ...LETTER, to })).rejects.toThrow('one plain address');
  expect(await files()).toEqual([]);
});

test('a name in the subject or the id cannot add a header', async () => {
  const { mail, received } = await openServer();
  const evil = '새빛\r\nBcc: thief@evil.example\r\n\r\n<b>body</b>';
  await mail.send({ ...LETTER, subject: evil, messageId: `${evil}@x` });
  expect(received[0]?.to).toEqual(['oh@saebit.example']);
  expect(received[0]?.message).not.toMatch(/^Bcc:/im);
});

test('the HTML form is escaped, and only a line that is an address is a link', () => {
  const html = htmlOf('<script>"a" & \'b\'</script>\nsee https://evil.example\n\nhttps://ok.example/x?a=1&b="2"');
  expect(html).toContain('<p>&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;<br>');
  expect(html.match(/<a /g)).toHaveLength(1);
  expect(html).toContain('<a href="https://ok.example/x?a=1&amp;b=&quot;2&quot;">');
});
