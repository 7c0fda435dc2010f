import type { Command } from './command.ts';
import { isActedOn } from './intents.ts';
import { isAboutOwn, isNoWish, isSymptom } from './mood.ts';
import { isRead, type Part } from './parts.ts';
import type { Ranker, Situation } from './situation.ts';
import { isTextAsked } from './values/find-values.ts';
import { isNamed, starts } from './wanted.ts';

/** How likely it has to be that a task is wanted: more where an article answers as well. */
const LEAST_WISH = { beside: 0.35, alone: 0.15 };

/** A task read out of words that only ask, tell or complain is none. */
export function isOnlyAsked(said: readonly Command[], part: Part, { wish, articles }: Situation): boolean {
  if (!said.some(isOfTask) || isNamedAsSuch(part)) return false;
  return wish(part.text).likely < (isAnswered(part, articles) ? LEAST_WISH.beside : LEAST_WISH.alone);
}

/** A task among questions is none where one article answers the whole. */
export function isOneQuestion(said: readonly Command[], whole: Part, { wish, articles }: Situation): boolean {
  if (!said.some(isOfTask) || !said.some(({ type }) => type === 'ask_knowledge') || isNamedAsSuch(whole)) return false;
  return wish(whole.text).likely < LEAST_WISH.beside && isAnswered(whole, articles);
}

function isAnswered({ text }: Part, articles: Ranker): boolean {
  return articles.decide(text).decision === 'answer';
}

function isOfTask({ type }: Command): boolean {
  return type === 'start_flow' || type === 'clarify';
}

/** By its name: "our company" names nothing that could not stand in any question. */
function isNamedAsSuch({ finding, ...part }: Part): boolean {
  return isNamed({ ...part, finding: { ...finding, values: finding.values.filter(({ text }) => !isAboutOwn(text)) } });
}

/** A task that is this likely is wanted, whatever the rules read. */
const SURE = 0.8;
/** Among more values the words that tell the task are few. */
const MOST_VALUES = 1;
const OPEN: ReadonlySet<Command['type']> = new Set(['start_flow', 'ask_knowledge', 'clarify', 'cannot_handle']);

/** What was learnt is sure of the task that the rules read. */
export function isSure({ text, flow }: Part, { wish }: Situation): boolean {
  const { name, likely } = wish(text).task;
  return name === flow && likely >= SURE && !isNoWish(text) && !isSymptom(text);
}

/** The task that is surely wanted, where the rules read another or none. */
export function surelyWanted(said: readonly Command[], part: Part, situation: Situation): Command[] | undefined {
  const { name, likely } = situation.wish(part.text).task;
  const isKnown = said.some(
    (one) => one.type === 'start_flow' && (one.flow === name || one.values.length > MOST_VALUES),
  );
  if (likely < SURE || isKnown || name === situation.flow) return undefined;
  if (isTextAsked(situation) || isNoWish(part.text) || isSymptom(part.text)) return undefined;
  if (part.mood === 'bare' && !isRead(name, situation) && !isActedOn(part.finding.marked)) return undefined;
  return said.every(({ type }) => OPEN.has(type)) ? starts({ ...part, flow: name }, situation) : undefined;
}
