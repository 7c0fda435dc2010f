import { z } from 'zod';
import { restsOn } from './check-sentence.ts';
import type { Model } from './model.ts';
import { fill, type Template } from './prompt.ts';

/** A talk as staff get it: everything of a person is masked. */
export interface Talk {
  readonly task: string | null;
  /** What the values are called, not what they are. */
  readonly values: readonly string[];
  readonly articles: readonly string[];
  readonly unanswered: readonly string[];
  readonly turns: readonly { readonly author: string; readonly text: string }[];
}

/** undefined: there is no summary that rests on the talk alone. */
export type Summarise = (talk: Talk, signal: AbortSignal) => Promise<string | undefined>;

const MOST_SENTENCES = 5;
const WITHIN_MS = 20_000;

const shape = z.strictObject({ sentences: z.array(z.strictObject({ text: z.string(), quote: z.string() })) });

/** Says in a few sentences what a talk was about; a sentence that rests on nothing said in it is left out. */
export function createSummarise({ model, template }: { model: Model; template: Template }): Summarise {
  return async (talk, signal) => {
    const source = [
      talk.task ?? '',
      ...talk.values,
      ...talk.articles,
      ...talk.unanswered,
      ...talk.turns.map(textOf),
    ].join('\n');
    const language = /[가-힣]/u.test(talk.turns.map(textOf).join()) ? 'ko' : 'en';
    const answer = await model.ask({
      task: 'summary',
      prompt: fill(template, { ...talk, language }),
      shape,
      signal: AbortSignal.any([signal, AbortSignal.timeout(WITHIN_MS)]),
    });
    const sentences = answer.ok ? answer.value.sentences : [];
    const sound = sentences.slice(0, MOST_SENTENCES).filter((one) => restsOn(one, source, language));
    return sound.length === 0 ? undefined : sound.map(({ text }) => text.trim()).join(' ');
  };
}

function textOf({ text }: { readonly text: string }): string {
  return text;
}
