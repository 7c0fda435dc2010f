import type { Text } from '../message/text.ts';
import { choices, type Told } from './check-answer.ts';
import type { Said } from './hearing.ts';
import { legend, withoutValues } from './marks.ts';

/** A task as a model is told of it. */
export interface TaskCard {
  readonly name: string;
  readonly title: Text;
  readonly examples: { readonly ko: readonly string[]; readonly en: readonly string[] };
}

export interface ArticleCard {
  readonly slug: string;
  readonly title: Text;
}

interface Cards {
  readonly tasks: readonly TaskCard[];
  readonly articles: readonly ArticleCard[];
}

const EXAMPLES = 2;

/** Everything that enters the prompt: no value of the person, no id, no right. */
export function promptData(
  { message, situation, marked, flows, articles }: Told,
  { tasks, articles: cards, recent }: Cards & { recent: readonly Said[] },
): Record<string, unknown> {
  const language = /[가-힣ㄱ-ㅎ]/.test(message) ? 'ko' : 'en';
  const clean = (text: string) => withoutValues(text, situation);
  return {
    tasks: tasks
      .filter(({ name }) => flows.includes(name))
      .map(({ name, title, examples }) => ({
        name,
        title: title[language],
        said: examples[language].slice(0, EXAMPLES),
      })),
    articles: cards
      .filter(({ slug }) => articles.includes(slug))
      .map(({ slug, title }) => ({ slug, title: title[language] })),
    turns: recent.map(({ author, text }) => ({ author, text: clean(text) })),
    progress: {
      task: situation.flow ?? null,
      asked: situation.last.kind === 'question' ? situation.last.slot : situation.last.kind,
      slots: situation.slots.map(({ slot, label, takes, values }) => ({
        slot,
        label: label[language],
        takes,
        filled: values !== undefined,
      })),
      choices: choices(situation).map(({ mark, label }) => ({ mark, label: clean(label) })),
      shown: situation.shown.map(clean),
    },
    marks: legend(marked),
    message: marked.text,
  };
}
