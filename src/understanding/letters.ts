import { disassemble } from 'es-hangul';

/** The same syllables but for one, and that one but for one of its letters. */
export function isOneLetterAway(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at++;
  if (typed.slice(at + 1) !== meant.slice(at + 1)) return false;
  return isTypo(disassemble(typed.charAt(at)), disassemble(meant.charAt(at)));
}

/** One letter changed, left out, put in, or two that changed places. */
export function isTypo(typed: string, meant: string): boolean {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return false;
  let from = 0;
  while (from < typed.length && typed[from] === meant[from]) from++;
  let end = 0;
  while (end < Math.min(typed.length, meant.length) - from && typed.at(-1 - end) === meant.at(-1 - end)) end++;
  const left = typed.slice(from, typed.length - end);
  const right = meant.slice(from, meant.length - end);
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === `${right[1]}${right[0]}`);
}
