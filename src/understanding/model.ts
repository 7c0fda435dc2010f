import type { Model } from '../llm/model.ts';
import { fill, type Template } from '../llm/prompt.ts';
import { checkAnswer, type Told } from './check-answer.ts';
import type { Command } from './command.ts';
import type { Hearing } from './hearing.ts';
import { isClear, isSure } from './is-sure.ts';
import { markText } from './marks.ts';
import { modelAnswer } from './model-answer.ts';
import { type ArticleCard, promptData, type TaskCard } from './prompt-data.ts';
import { understand as byRules } from './rules.ts';
import type { Situation } from './situation.ts';

interface EarOptions {
  readonly model: Model;
  readonly template: Template;
  readonly tasks: readonly TaskCard[];
  readonly articles: () => readonly ArticleCard[];
}

type Ear = (message: string, situation: Situation, hearing: Hearing) => Promise<Command[]>;

const MOST_ARTICLES = 40;

/** The rules, and where they are not sure a model: what it hears counts only if it was told all that it names. */
export function createEar(options: EarOptions): Ear {
  return async (message, situation, hearing) => {
    const rules = byRules(message, situation);
    if (isSure(rules, situation) || hearing.signal.aborted) return rules;
    const told = tell(message, situation, { options, hearing });
    const { tasks } = options;
    const data = promptData(told, { tasks, articles: options.articles(), recent: await hearing.recent() });
    const answer = await options.model.ask({
      task: 'understand',
      prompt: fill(options.template, data),
      shape: modelAnswer,
      signal: hearing.signal,
    });
    const heard = answer.ok ? checkAnswer(answer.value.commands, told) : undefined;
    return heard && keepsWhatIsClear(heard, rules, situation) ? heard : rules;
  };
}

function tell(
  message: string,
  situation: Situation,
  { options, hearing }: { options: EarOptions; hearing: Hearing },
): Told {
  const known = options.articles().map(({ slug }) => slug);
  const near = situation.articles.decide(message).ranked.map(({ id }) => id);
  const articles = [...new Set([...near.filter((slug) => known.includes(slug)), ...known])].slice(0, MOST_ARTICLES);
  return { message, situation, marked: markText(message, situation), flows: hearing.flows(), articles };
}

/** What the rules heard clearly beside the unclear is not lost to a model that did not hear it. */
function keepsWhatIsClear(heard: readonly Command[], rules: readonly Command[], situation: Situation): boolean {
  const clear = rules.filter((command) => isClear(command, situation));
  return clear.every((command) => heard.some((other) => isSame(command, other)));
}

function isSame(one: Command, other: Command): boolean {
  return (
    one.type === other.type && (one.type !== 'start_flow' || other.type !== 'start_flow' || one.flow === other.flow)
  );
}
