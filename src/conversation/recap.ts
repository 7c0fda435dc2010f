import { asksOf } from '../flows/advance.ts';
import type { InProgress } from '../flows/in-progress.ts';
import type { Text } from '../message/text.ts';
import type { Scene } from './scene.ts';
import { titleOf } from './scene.ts';
import { valueWords } from './value-words.ts';

/** One line on where a flow stands: what is known so far. */
export async function recapOf(scene: Scene, progress: InProgress): Promise<Text> {
  const title = titleOf(scene, progress.flow);
  const flow = scene.flowNamed(progress.flow);
  const steps = flow?.type === 'write' || flow?.type === 'read' ? asksOf(flow) : [];
  const portfolio = await scene.desk.portfolio();
  const known = steps.flatMap((step) => {
    const value = progress.values[step.slot];
    return value === undefined ? [] : [{ label: step.label, words: valueWords(portfolio, step, value) }];
  });
  const list = (language: 'ko' | 'en') =>
    known.length === 0
      ? ''
      : ` (${known.map(({ label, words }) => `${label[language]}: ${words[language]}`).join(', ')})`;
  return {
    ko: `하던 ${title.ko} 작업을 이어갈게요${list('ko')}.`,
    en: `Back to ${title.en}${list('en')}.`,
  };
}
