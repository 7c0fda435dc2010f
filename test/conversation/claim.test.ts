import { afterAll, beforeAll, expect, test } from 'vitest';
import { claim } from '../../src/conversation/claim.ts';
import type { Incoming } from '../../src/message/front.ts';
import { openTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const LEASE_MS = 30_000;

test('a delivery that began a conversation and died unanswered is answered in that conversation, once', async () => {
  const incoming: Incoming = {
    deliveryId: 'died',
    channel: 'web',
    sender: { kind: 'person', personId: app.personId('kim@gaon.example') },
    content: { text: 'Settle ID가 뭐예요?' },
  };
  const died = await claim(app.storage.db, incoming, app.now);
  await app.wait(LEASE_MS + 1);
  const turn = await app.front.takeTurn(incoming);
  expect(turn).toMatchObject({ ok: true, value: { outcomes: [{ type: 'answered' }] } });
  if (!died.ok || !('claim' in died.value) || !turn.ok) throw new Error('nothing was claimed or answered');
  expect(turn.value.conversationId).toBe(died.value.claim.conversationId);
  expect(await app.front.takeTurn(incoming)).toEqual(turn);
});
