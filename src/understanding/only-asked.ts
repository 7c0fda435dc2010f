import type { Command } from './command.ts';
import { isActedOn } from './intents.ts';
import { isPlea } from './mood.ts';
import type { Part } from './parts.ts';
import type { Situation } from './situation.ts';
import { isNamed } from './wanted.ts';

/** How likely it has to be that a task is wanted: more where an article answers as well. */
const LEAST_WISH = { beside: 0.02, alone: 0.003 };

/** A task read out of words that only ask, tell or complain is none. */
export function isOnlyAsked(said: readonly Command[], part: Part, { wish, articles }: Situation): boolean {
  if (!said.some(({ type }) => type === 'start_flow' || type === 'clarify') || isNamed(part)) return false;
  const likely = wish(part.text);
  if (likely >= LEAST_WISH.beside) return false;
  if (likely < LEAST_WISH.alone) return true;
  return !isDeedAskedFor(part) && articles.decide(part.text).decision === 'answer';
}

const PLEA_AT_END = /(?:주세요|주십시오|줘요?|바랍니다|부탁\S*)[\s.!~]*$/u;

/** "… 등록해 주세요": names what is to be done, and asks for it. */
function isDeedAskedFor({ text, finding }: Part): boolean {
  return PLEA_AT_END.test(text) && isActedOn(finding.marked);
}

/** Names what it is about, or asks us to do it. */
export function asksPlainly(part: Part): boolean {
  return isNamed(part) || isPlea(part.text);
}
