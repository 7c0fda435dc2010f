import { asksOf } from '../flows/advance.ts';
import type { ReadFlow, Values, WriteFlow } from '../flows/flow.ts';
import type { InProgress } from '../flows/in-progress.ts';
import { josa } from '../message/josa.ts';
import type { Text } from '../message/text.ts';
import type { Portfolio } from '../portal/portfolio.ts';
import { valueWords } from './value-words.ts';

/**
 * What is taken as known and the person has not been told: what they said unasked, and the only choice there was. It is
 * said once, before the next question; what they were just asked for they know.
 */
export function untold(
  portfolio: Portfolio,
  {
    flow,
    progress,
    settled,
    asked,
  }: { flow: WriteFlow | ReadFlow; progress: InProgress; settled: Values; asked: string | null },
): Text | undefined {
  const items = asksOf(flow).flatMap((step) => {
    const value = settled[step.slot];
    if (value === undefined || step.slot === asked || isSame(value, progress.told[step.slot])) return [];
    return [{ label: step.label, words: valueWords(portfolio, step, value) }];
  });
  if (items.length === 0) return undefined;
  const list = (language: 'ko' | 'en') =>
    items.map(({ label, words }) => `${label[language]}: ${words[language]}`).join(', ');
  return { ko: `${josa(list('ko'), '으로/로')} 진행할게요.`, en: `Noted. ${list('en')}.` };
}

function isSame(one: Values[string], other: Values[string] | undefined): boolean {
  return String(one) === String(other);
}
