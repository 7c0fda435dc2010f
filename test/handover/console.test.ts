import { expect, test } from 'vitest';
import type { StaffWord } from '../../src/message/staff.ts';
import { no, ok } from '../../src/result.ts';
import { createFakeFront } from '../channels/support/fake-front.ts';
import { KIM, startWeb } from '../channels/support/start-web.ts';

const TAKEN = { code: 'taken', words: { ko: '이미 민지원 님이 맡고 있어요.', en: 'Min has it already.' } } as const;
const CLAIM = { wordId: 'w-1', verb: 'claim', ticket: 'T-1' };

test('nobody signed in is asked to sign in, and who is no staff is refused', async () => {
  const { call, tokenOf } = await startWeb();
  const token = await tokenOf(KIM);
  for (const path of ['/api/staff/tickets', '/api/staff/tickets/T-1', '/api/staff/gaps']) {
    expect((await call(path)).status).toBe(401);
    expect((await call(path, { token })).status).toBe(403);
  }
  expect((await call('/api/staff/words', { body: CLAIM })).status).toBe(401);
  expect((await call('/api/staff/words', { body: CLAIM, token })).status).toBe(403);
});

test('a word reaches the front as whose session it is, and its problem comes back in words', async () => {
  const words: StaffWord[] = [];
  const front = {
    ...createFakeFront(),
    takeStaffWord: async (word: StaffWord) => {
      words.push(word);
      return word.verb === 'claim' ? no(TAKEN) : ok({ words: { ko: '보냈어요.', en: 'Sent.' } });
    },
  };
  const { call, tokenOf } = await startWeb({ front });
  const token = await tokenOf(KIM);
  const refused = await call('/api/staff/words', { body: CLAIM, token });
  expect([refused.status, await refused.json()]).toMatchObject([409, { code: 'TAKEN', detail: TAKEN.words.ko }]);
  const reply = { wordId: 'w-2', verb: 'reply', ticket: 'T-1', text: '안녕하세요.' };
  expect((await call('/api/staff/words', { body: reply, token })).status).toBe(200);
  expect(words).toEqual([
    { deliveryId: 'w-1', channel: 'web', staff: KIM, verb: 'claim', ticket: 'T-1' },
    { deliveryId: 'w-2', channel: 'web', staff: KIM, verb: 'reply', ticket: 'T-1', text: '안녕하세요.' },
  ]);
});

test.each([
  { ...CLAIM, verb: 'delete' },
  { ...CLAIM, staff: KIM },
  { ...CLAIM, wordId: '' },
  { wordId: 'w-1', verb: 'approve_article', ticket: 'T-1' },
])('a malformed word is refused: %o', async (body) => {
  const { call, tokenOf } = await startWeb();
  expect((await call('/api/staff/words', { body, token: await tokenOf(KIM) })).status).toBe(400);
});
