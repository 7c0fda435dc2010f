import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { type ChatArguments, readArguments } from '../../src/channels/terminal/arguments.ts';
import type { Engine, Place } from '../../src/channels/terminal/open-talk.ts';
import { renderReply } from '../../src/channels/terminal/render-reply.ts';
import { renderTable } from '../../src/channels/terminal/render-table.ts';
import { runChat } from '../../src/channels/terminal/run-chat.ts';
import { createFakeFront, type FakeFront } from './support/fake-front.ts';
import { KIM, startWeb } from './support/start-web.ts';

interface Ran {
  code: number;
  printed: string;
  errors: string;
}

async function run(lines: readonly string[], place: Place, asked: Partial<ChatArguments> = {}): Promise<Ran> {
  const [output, errors] = [collector(), collector()];
  const terminal = { input: Readable.from(lines.map((line) => `${line}\n`)), isPerson: false };
  const streams = { ...terminal, output: output.stream, errors: errors.stream };
  const code = await runChat({ as: undefined, json: false, language: 'ko', url: undefined, ...asked }, place, streams);
  return { code, printed: output.text(), errors: errors.text() };
}

function collector() {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => written.join('') };
}

function inProcess(front: FakeFront): Place & { closed: number } {
  const place = {
    address: 'http://127.0.0.1:9',
    dataDir: undefined,
    closed: 0,
    openEngine: async (): Promise<Engine> => ({
      front,
      personOf: async (email) => (email === 'kim@gaon.example' ? KIM : undefined),
      close: async () => {
        place.closed++;
      },
    }),
  };
  return place;
}

const noEngine: Place = {
  address: 'http://127.0.0.1:9',
  dataDir: undefined,
  openEngine: () => Promise.reject(new Error('an engine was opened')),
};

test('a script is echoed, and the number of a choice presses it', async () => {
  const front = createFakeFront();
  const { code, printed } = await run(['안녕하세요', '', '1', '2'], inProcess(front), { as: 'kim@gaon.example' });
  expect(code).toBe(0);
  expect(printed).toBe('> 안녕하세요\n안녕하세요\n  1) 확인\n\n> 1\npressed yes\n  1) 확인\n\n> 2\n2\n  1) 확인\n\n');
  expect(front.taken.map(({ content }) => content)).toEqual([{ text: '안녕하세요' }, { choice: 'yes' }, { text: '2' }]);
  expect(front.taken.map(({ sender }) => sender)).toEqual(Array(3).fill({ kind: 'person', personId: KIM }));
  expect(new Set(front.taken.slice(1).map(({ conversationId }) => conversationId)).size).toBe(1);
});

test('an unknown person is refused with exit code 1, and the engine is closed', async () => {
  const place = inProcess(createFakeFront());
  const { code, printed, errors } = await run(['hi'], place, { as: 'who@nowhere.example', language: 'en' });
  expect({ code, printed }).toEqual({ code: 1, printed: '' });
  expect(errors).toBe('Nobody of the demo has the e-mail who@nowhere.example. Try --as kim@gaon.example\n');
  expect(place.closed).toBe(1);
});

test('JSON mode prints each turn as the web answers it', async () => {
  const place = inProcess(createFakeFront());
  const { printed } = await run(['one', 'two'], place, { json: true });
  const turns = printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { replies: { text: string }[] });
  expect(turns.map(({ replies }) => replies[0]?.text)).toEqual(['one', 'two']);
  expect(turns[0]).toMatchObject({ conversationId: expect.any(String), outcomes: [{ type: 'small_talk' }] });
  expect(place.closed).toBe(1);
});

test('over HTTP a person and a visitor talk the same way', async () => {
  const { url, front } = await startWeb();
  const asKim = await run(['안녕', '1'], noEngine, { url, as: 'kim@gaon.example' });
  expect(asKim.printed).toBe('> 안녕\n안녕\n  1) 확인\n\n> 1\npressed yes\n  1) 확인\n\n');
  const asVisitor = await run(['one', 'two'], noEngine, { url, json: true });
  expect(asVisitor.printed.trim().split('\n')).toHaveLength(2);
  const [, , first, second] = front.taken;
  expect(first?.sender).toEqual(second?.sender);
  expect((await run(['hi'], noEngine, { url, as: 'who@nowhere.example' })).code).toBe(1);
});

test('a refused message is said and the talk goes on', async () => {
  const { url } = await startWeb();
  const { code, printed } = await run(['가'.repeat(2001), 'hi'], noEngine, { url });
  expect(code).toBe(0);
  expect(printed).toContain('! 메시지는 2,000자까지 보낼 수 있어요.');
  expect(printed).toContain('> hi\nhi\n');
});

test('each kind of reply is told apart, and everything it carries is shown', () => {
  const reply = {
    id: 'r',
    kind: 'receipt',
    text: '초대했어요.',
    notKnown: '메일이 언제 도착할지는 알 수 없어요.',
    table: { columns: ['항목', '값'], rows: [['이메일', 'jung@daon.example']] },
    example: 'kim@company.example',
    progress: { step: 2, of: 3, label: '이메일' },
    citations: [{ article: 'a', title: '초대', category: '멤버', url: 'https://a.example', reviewedOn: '2026-11-24' }],
    choices: [{ label: '확인', choice: 'c', role: 'confirm' }],
  } as const;
  expect(renderReply(reply, { language: 'ko', firstChoice: 3 }).split('\n')).toEqual([
    '✓ 초대했어요.',
    '확인되지 않은 부분: 메일이 언제 도착할지는 알 수 없어요.',
    '항목    값',
    '──────  ─────────────────',
    '이메일  jung@daon.example',
    '  예: kim@company.example',
    '  2/3 이메일',
    '  [멤버 > 초대] 확인일 2026-11-24 https://a.example',
    '  3) 확인',
  ]);
});

test('columns line up although Korean letters are twice as wide, and numbers lean to the right', () => {
  const table = {
    columns: ['상품', '건수'],
    rows: [
      ['본인확인', '1,234'],
      ['e문서', '56'],
    ],
  };
  expect(renderTable(table).split('\n')).toEqual([
    '상품       건수',
    '────────  ─────',
    '본인확인  1,234',
    'e문서        56',
  ]);
});

test('arguments that cannot be understood are answered with the usage', () => {
  expect(readArguments(['--as', 'kim@gaon.example', '--json', '--lang', 'en'])).toEqual({
    as: 'kim@gaon.example',
    json: true,
    language: 'en',
    url: undefined,
  });
  for (const words of [['--lang', 'fr'], ['--who'], ['--url', 'localhost'], ['hello']]) {
    expect(() => readArguments(words)).toThrow(/npm run chat/);
  }
});
