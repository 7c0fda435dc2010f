import { openKnowledge } from '../../../src/knowledge/open.ts';
import { train } from '../../../src/knowledge/train.ts';
import type { Ears } from '../ears.ts';
import type { Bar, Board } from './board.ts';
import { manyArticles } from './many-articles.ts';
import { served } from './served.ts';

const ASKER = 'kim@gaon.example';
const WARM_UP = 100;
const MANY = 2_000;

/** How long one message takes to be understood and looked up, with our articles and with many. */
export function speed(ears: Ears, texts: readonly string[]): Board {
  const { articles } = ears.knowledge;
  const made = manyArticles(articles, MANY);
  const many = openKnowledge(made, train(made, { requests: {}, steering: [] }));
  return {
    subject: 'time for a message',
    lines: [],
    bars: [
      ...barsOf(articles.length, measure(ears, texts), { atMost: 2 }),
      ...barsOf(MANY, measure({ ...ears, knowledge: many }, texts), { atMost: 5 }),
    ],
  };
}

function barsOf(count: number, times: readonly number[], { atMost }: { atMost: number }): Bar[] {
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return [
    { name: `${count} articles, p50`, measured: at(0.5), unit: 'ms', atMost },
    { name: `${count} articles, p95`, measured: at(0.95), unit: 'ms' },
  ];
}

/** Milliseconds of each message, ascending. */
function measure({ knowledge, situation, hear }: Ears, texts: readonly string[]): number[] {
  const here = { ...situation(ASKER), articles: knowledge.ranking };
  const take = (text: string) => hear(text, here).map((command) => served(command, { knowledge, text }));
  texts.slice(0, WARM_UP).forEach(take);
  const times = texts.map((text) => {
    const start = performance.now();
    take(text);
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other);
}
