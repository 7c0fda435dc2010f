import type { Command } from './command.ts';
import { isAboutOwn } from './mood.ts';
import type { Part } from './parts.ts';
import type { Situation } from './situation.ts';
import { isNamed } from './wanted.ts';

/** How likely it has to be that a task is wanted: more where an article is near as well, less of what sounds like a request or is the asker's own. */
const LEAST_WISH = { beside: 0.25, ofRequest: 0.1, amongQuestions: 0.2, alone: 0.02 };

/** A task read out of words that only ask, tell or complain is none. */
export function isOnlyAsked(said: readonly Command[], part: Part, { wish, articles }: Situation): boolean {
  if (!said.some(isOfTask) || isNamedAsSuch(part)) return false;
  const likely = wish(part.text);
  const isLikelier = part.mood === 'request' || isAboutOwn(part.text);
  if (likely >= (isLikelier ? LEAST_WISH.ofRequest : LEAST_WISH.beside)) return false;
  return likely < LEAST_WISH.alone || articles.decide(part.text).decision !== 'unknown';
}

/** A task among questions is none where one article answers the whole. */
export function isOneQuestion(said: readonly Command[], whole: Part, { wish, articles }: Situation): boolean {
  if (!said.some(isOfTask) || !said.some(({ type }) => type === 'ask_knowledge') || isNamedAsSuch(whole)) return false;
  return wish(whole.text) < LEAST_WISH.amongQuestions && articles.decide(whole.text).decision === 'answer';
}

function isOfTask({ type }: Command): boolean {
  return type === 'start_flow' || type === 'clarify';
}

/** By its name: "our company" names nothing that could not stand in any question. */
function isNamedAsSuch({ finding, ...part }: Part): boolean {
  return isNamed({ ...part, finding: { ...finding, values: finding.values.filter(({ text }) => !isAboutOwn(text)) } });
}
