import type { ScriptedTalk } from '../script.ts';
import { english } from './english.ts';
import { korean } from './korean.ts';
import { type Random, seededRandom } from './random.ts';
import { unmarked } from './spans.ts';

/** Something a hand does to a line that leaves its meaning; where it has nothing to do the line stays. */
export interface Perturbation {
  readonly name: string;
  readonly of: (line: string, random: Random) => string;
}

/** The copula after what is to be taken as it stands, and nothing else: anything more would be part of the value. */
const AROUND_FREE_TEXT = new Set(['another copula', 'a wide space']);

/** The talk's lines as another hand would type them; the same run is always the same. */
export function perturbed(talk: ScriptedTalk, run: number): readonly string[] {
  return talk.lines.map(({ text }, at) =>
    perturbedLine(text, talk.language, seededRandom(`${talk.name} ${run} ${at}`)),
  );
}

/** One or two things done to it, if there is anything to do. */
export function perturbedLine(line: string, language: ScriptedTalk['language'], random: Random): string {
  const isFreeText = /^\[[^\]]*\]/u.test(line);
  const all = language === 'ko' ? korean : english;
  const those = isFreeText ? all.filter(({ name }) => AROUND_FREE_TEXT.has(name)) : all;
  let done = line;
  let left = 1 + random.below(2);
  for (const { of } of random.shuffled(those)) {
    if (left === 0) break;
    const next = of(done, random);
    if (next !== done) left -= 1;
    done = next;
  }
  return unmarked(done);
}
