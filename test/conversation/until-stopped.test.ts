import { expect, test } from 'vitest';
import type { Claim } from '../../src/conversation/claim.ts';
import { createThoughts, untilStopped } from '../../src/conversation/mind.ts';

const claim: Claim = {
  conversationId: 'c0000000-0000-4000-8000-000000000001',
  owner: 'person',
  deliveryId: 'one',
  lease: 'lease',
  turn: 0,
  state: {},
  companyId: null,
  language: 'ko',
  updatedAt: new Date(0),
};

test('a thought is given up at once when the person stops the answer', async () => {
  const stopping = new AbortController();
  const thoughts = untilStopped(createThoughts(), stopping.signal);
  const thinking = thoughts.during(
    claim,
    60_000,
    (signal) => new Promise<string>((resolve) => signal.addEventListener('abort', () => resolve('given up'))),
  );
  stopping.abort();
  expect(await thinking).toBe('given up');
});

test('a thought nobody has stopped goes on', async () => {
  const thoughts = untilStopped(createThoughts(), new AbortController().signal);
  expect(await thoughts.during(claim, 60_000, async (signal) => signal.aborted)).toBe(false);
});
