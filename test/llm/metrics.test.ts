import { expect, test } from 'vitest';
import { createMetrics } from '../../src/metrics.ts';

test('calls to the model are counted with their time, tokens and cost, and no word of them', async () => {
  const metrics = createMetrics({ prices: { input: 0.4, output: 1.6 } });
  metrics.modelCall({
    task: 'understand',
    outcome: 'answered',
    ms: 1_200,
    usage: { input: 1_000_000, output: 500_000 },
  });
  metrics.modelCall({ task: 'understand', outcome: 'late', ms: 8_000, usage: { input: 0, output: 0 } });
  const text = await metrics.registry.metrics();
  expect(text).toContain('assistant_model_tokens_total{task="understand",direction="input"} 1000000');
  expect(text).toContain('assistant_model_tokens_total{task="understand",direction="output"} 500000');
  expect(text).toContain('assistant_model_cost_dollars_total{task="understand"} 1.2');
  expect(text).toContain('assistant_model_call_seconds_count{task="understand",outcome="late"} 1');
});
