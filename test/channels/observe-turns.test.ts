import { expect, test } from 'vitest';
import { observeTurns, type TurnRecord } from '../../src/channels/observe-turns.ts';
import type { Incoming } from '../../src/message/front.ts';
import { createMetrics } from '../../src/metrics.ts';
import { createFakeFront } from './support/fake-front.ts';

const incoming: Incoming = {
  deliveryId: 'd1',
  channel: 'web',
  sender: { kind: 'visitor', visitor: 'v' },
  content: { text: '주민번호는 비밀이에요' },
};

test('each turn is reported once, without a person’s words', async () => {
  const records: TurnRecord[] = [];
  const front = createFakeFront();
  const observed = observeTurns(front, (turn) => records.push(turn));
  const turn = await observed.takeTurn(incoming);
  await observed.takeTurn({ ...incoming, content: { text: '다른 말' } });
  front.broken = true;
  await expect(observed.takeTurn(incoming)).rejects.toThrow();
  expect(records).toMatchObject([
    { turnId: 'd1', channel: 'web', outcomes: ['small_talk'], errors: [], ms: expect.any(Number) },
    { outcomes: ['reused'] },
    { outcomes: ['threw'] },
  ]);
  expect(records[0]?.conversationId).toBe(turn.ok && turn.value.conversationId);
  expect(JSON.stringify(records)).not.toContain('비밀');
});

test('what was counted can be read', async () => {
  const metrics = createMetrics();
  metrics.turn({ channel: 'web', outcomes: ['answered', 'asked'], ms: 12 });
  metrics.request({ method: 'GET', route: '/api/me', status: 200, seconds: 0.01 });
  metrics.jobFailed('invitation.mail');
  const text = await metrics.registry.metrics();
  expect(text).toContain('assistant_turn_outcomes_total{channel="web",outcome="answered"} 1');
  expect(text).toContain('assistant_turn_seconds_count{channel="web"} 1');
  expect(text).toContain('assistant_http_request_seconds_count{method="GET",route="/api/me",status="200"} 1');
  expect(text).toContain('assistant_job_failures_total{queue="invitation.mail"} 1');
});
