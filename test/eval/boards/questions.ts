import type { FaqCase, Split } from '../cases/faq-case.ts';
import type { Ears } from '../ears.ts';
import { type Bar, type Board, type Judged, linesBy, shareOf } from './board.ts';
import { tellMisses } from './misses.ts';
import { OUTSIDE, verdictOfQuestion } from './verdict-of-question.ts';

/** Most askers are dealers, and a dealer's admin may do most: whoever asks, a question stays a question. */
const ASKER = 'kim@gaon.example';

/** Questions by kind and language, judged by the articles a person would have been shown. */
export function questions({ knowledge, situation, hear }: Ears, split: Split, cases: readonly FaqCase[]): Board {
  const here = situation(ASKER);
  const judged = cases.map((one) => {
    const commands = hear(one.text, here);
    return { one, commands, verdict: verdictOfQuestion(one, commands, { knowledge, text: one.text }) };
  });
  tellMisses(split, judged);
  return {
    subject: `questions, ${split} set`,
    lines: linesBy(judged, ({ kind, language }) => `${kind}, ${language}`),
    bars: barsOf(judged),
  };
}

function barsOf(judged: readonly Judged<FaqCase>[]): Bar[] {
  const outside = judged.filter(({ one }) => OUTSIDE.has(one.kind));
  const gaps = judged.filter(({ one }) => one.kind === 'gap');
  const covered = judged.filter(({ one }) => !OUTSIDE.has(one.kind) && one.kind !== 'gap');
  return [
    { name: 'covered, right', measured: shareOf(covered, 'right'), unit: '%', atLeast: 95 },
    { name: 'covered, wrong', measured: shareOf(covered, 'wrong'), unit: '%', atMost: 1 },
    { name: 'gaps, invented', measured: shareOf(gaps, 'wrong'), unit: '%', atMost: 0 },
    { name: 'outside, answered all the same', measured: shareOf(outside, 'wrong'), unit: '%', atMost: 3 },
  ];
}
