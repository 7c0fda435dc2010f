import type { Article } from '../../../src/knowledge/article.ts';
import type { Command } from '../../../src/understanding/command.ts';
import type { FaqCase, Kind } from '../cases/faq-case.ts';
import type { Verdict } from './board.ts';
import { type Served, type Serving, served } from './served.ts';

/** Nothing of ours answers these: whatever article or task comes of them is wrong. */
export const OUTSIDE: ReadonlySet<Kind> = new Set(['out-of-scope', 'near out-of-scope', 'small talk']);

/** Judges what a person would have seen, not which words were recognised. */
export function verdictOfQuestion(one: FaqCase, commands: readonly Command[], serving: Serving): Verdict {
  const seen = commands.map((command) => served(command, serving));
  if (OUTSIDE.has(one.kind)) return ofOutside(seen);
  return one.kind === 'gap' ? ofGap(one, seen, serving) : ofCovered(one, seen, serving);
}

function ofOutside(seen: readonly Served[]): Verdict {
  if (seen.some(({ type }) => type === 'answered' || type === 'started')) return 'wrong';
  return seen.some(({ type }) => type === 'offered') ? 'offered' : 'right';
}

/** "Not known", an honest "I don't know" and a person are right; an article that does not say so has invented. */
function ofGap({ expects }: FaqCase, seen: readonly Served[], serving: Serving): Verdict {
  const wanted = expects.flat();
  if (seen.some((one) => one.type === 'answered' && !one.saysNotKnown)) return 'wrong';
  if (seen.some((one) => one.type === 'started' && !leadsTo(one.flow, wanted, serving))) return 'wrong';
  if (seen.some((one) => one.type === 'answered' && wanted.includes(one.article))) return 'right';
  if (seen.some((one) => one.type === 'answered' || one.type === 'started')) return 'missed';
  return isOffered(wanted, seen) ? 'offered' : 'right';
}

/** Every article asked for, in order, and no other; a task of the article itself in its place is a miss. */
function ofCovered({ expects }: FaqCase, seen: readonly Served[], serving: Serving): Verdict {
  const all = expects.flat();
  const answers = seen.flatMap((one) => (one.type === 'answered' ? [one.article] : []));
  if (answers.some((article) => !all.includes(article))) return 'wrong';
  if (seen.some((one) => one.type === 'started' && !leadsTo(one.flow, all, serving))) return 'wrong';
  const distinct = [...new Set(answers)];
  const isInOrder = distinct.length === expects.length && expects.every((any, at) => any.includes(distinct[at] ?? ''));
  if (isInOrder && !seen.some(({ type }) => type === 'started')) return 'right';
  const isCovered = expects.every((any) => any.some((slug) => distinct.includes(slug)) || isOffered(any, seen));
  return isCovered ? 'offered' : 'missed';
}

function isOffered(wanted: readonly string[], seen: readonly Served[]): boolean {
  return seen.some((one) => one.type === 'offered' && one.articles.some((article) => wanted.includes(article)));
}

function leadsTo(flow: string, slugs: readonly string[], { knowledge }: Serving): boolean {
  const articles: readonly Article[] = slugs.flatMap((slug) => knowledge.article(slug) ?? []);
  return articles.some(({ flows }) => flows.includes(flow));
}
