import type { Outcome } from '../../../src/message/outcome.ts';

/**
 * Outcomes as a talk expects them, in their order: the type, then what of it counts, by space: `asked flow.slot`,
 * `rejected flow.slot CODE`, `refused flow CODE`, `answered article unknown`, `noted about`. `a|b` is either type, a
 * type with `?` need not come, and `any` alone is whatever is said.
 */
export function isHeard(expected: readonly string[], outcomes: readonly Outcome[]): boolean {
  if (expected[0] === 'any') return outcomes.length > 0;
  const [first, ...rest] = expected;
  if (first === undefined) return outcomes.length === 0;
  const [outcome, ...others] = outcomes;
  if (outcome && isThis(first, outcome) && isHeard(rest, others)) return true;
  return isOptional(first) && isHeard(rest, outcomes);
}

/** An outcome in the same words, to read beside what was expected. */
export function inWords(outcome: Outcome): string {
  return wordsOf(outcome).join(' ');
}

function isOptional(expected: string): boolean {
  return expected.split(' ')[0]?.endsWith('?') ?? false;
}

function isThis(expected: string, outcome: Outcome): boolean {
  const [types = '', ...details] = expected.split(' ');
  const [type = '', ...words] = wordsOf(outcome);
  return types.replace('?', '').split('|').includes(type) && details.every((detail) => words.includes(detail));
}

function wordsOf(outcome: Outcome): readonly string[] {
  switch (outcome.type) {
    case 'answered':
      return [outcome.type, ...outcome.articles, ...(outcome.unknownPart ? ['unknown'] : [])];
    case 'clarify':
      return [outcome.type, ...(outcome.flows ?? []), ...(outcome.articles ?? [])];
    case 'asked':
      return [outcome.type, 'flow' in outcome ? `${outcome.flow}.${outcome.slot}` : outcome.slot];
    case 'rejected':
      return [outcome.type, `${outcome.flow}.${outcome.slot}`, outcome.error];
    case 'refused':
      return [outcome.type, outcome.flow ?? outcome.action ?? '', outcome.error];
    case 'noted':
      return [outcome.type, outcome.about];
    case 'confirming':
    case 'completed':
    case 'cancelled':
    case 'resumed':
    case 'shown':
      return [outcome.type, outcome.flow];
    case 'failed':
      return [outcome.type, outcome.error];
    case 'handed_over':
    case 'relayed':
    case 'unknown':
    case 'small_talk':
    case 'explained':
      return [outcome.type];
  }
}
