import type { Turn } from '../../../message/front.ts';

/** Whether a channel may read the answer: an answer from the articles, or none, with nothing of anyone's account in it. */
export function isForEverybody({ outcomes, state, replies }: Turn): boolean {
  const isFromArticles = outcomes.length > 0 && outcomes.every(({ type }) => type === 'answered' || type === 'unknown');
  const isOnlyThat = replies.every(({ kind, table }) => (kind === 'answer' || kind === 'unknown') && !table);
  return isFromArticles && isOnlyThat && state.flow === null && !state.handedOver;
}

/** Nothing was done and nothing is waited for: whoever stopped the answer can do without it. */
export function isOnlyWords({ outcomes, state }: Turn): boolean {
  const isTalk = outcomes.every(({ type }) => type === 'answered' || type === 'clarify' || type === 'unknown');
  return isTalk && state.waitingFor === null && !state.handedOver;
}

/** The person has to be known for what they asked. */
export function needsLink(turn: Turn): boolean {
  const isRefused = turn.outcomes.some((outcome) => outcome.type === 'refused' && outcome.error === 'AUTH_REQUIRED');
  return isRefused || isAboutThemselves(turn);
}

export function isAboutThemselves({ outcomes }: Turn): boolean {
  return outcomes.some((outcome) => outcome.type === 'shown' && outcome.flow === 'who-am-i');
}

/** The task whose values are being asked for. */
export function flowInProgress({ outcomes, state }: Turn): string | undefined {
  const isAsking = outcomes.some(({ type }) => type === 'asked' || type === 'rejected');
  return isAsking && state.waitingFor !== 'confirm' && state.flow !== null ? state.flow : undefined;
}
