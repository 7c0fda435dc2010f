import { disassemble } from 'es-hangul';

/** The same syllables but for one, and that one but for one of its letters. */
export function isOneLetterAway(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  const others = Array.from(typed).flatMap((syllable, at) =>
    syllable === meant[at] ? [] : [[syllable, meant[at] ?? ''] as const],
  );
  const [pair] = others;
  return others.length === 1 && pair !== undefined && isTypo(disassemble(pair[0]), disassemble(pair[1]));
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
