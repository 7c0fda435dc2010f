import { monitorEventLoopDelay } from 'node:perf_hooks';
import { direct } from '../channels/slack/support/payloads.ts';
import { event } from '../channels/slack/support/requests.ts';
import { startSlack } from '../channels/slack/support/start-slack.ts';

// How soon Slack hears that an event was kept, while fifty come at once and are worked on.
//   npm run bench:slack

const AT_ONCE = 50;
const ROUNDS = 6;
const QUESTIONS = [
  'Settle ID가 뭐예요?',
  '초대 취소는 어떻게 해요?',
  '앱 등록은 어떻게 해요?',
  '정산 이의는 어떻게 해요?',
];

const world = await startSlack({}, { thread: true });
const times: number[] = [];
const delay = monitorEventLoopDelay();
try {
  await round(); // the first compiles
  times.length = 0;
  delay.enable();
  for (let index = 0; index < ROUNDS; index++) await round();
} finally {
  await world.close();
}
const sorted = times.toSorted((one, other) => one - other);
const ms = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
console.log(
  `${times.length} events, ${AT_ONCE} at once: acknowledged in p50 ${ms(0.5)}, p95 ${ms(0.95)}, p99 ${ms(0.99)} ms`,
);
console.log(`the event loop was held up ${(delay.percentile(99) / 1e6).toFixed(0)} ms at p99`);

async function round(): Promise<void> {
  await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, index) => {
      const body = direct(QUESTIONS[index % QUESTIONS.length] ?? '', { user: `U${index}`, channel: `D${index}` });
      const request = event(body);
      const started = performance.now();
      const response = await world.send(request);
      times.push(performance.now() - started);
      if (response.status !== 200) throw new Error(`acknowledged with ${response.status}`);
    }),
  );
  await world.settle();
}
