/** `offered`: the right thing was among the choices; `missed`: nothing, or a polite "I don't know". */
export const VERDICTS = ['right', 'offered', 'missed', 'wrong'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How the cases of one name were judged. */
export interface Line {
  readonly name: string;
  readonly asked: number;
  readonly right: number;
  readonly offered: number;
  readonly missed: number;
  readonly wrong: number;
}

/** A figure and what it should be. */
export interface Bar {
  readonly name: string;
  readonly measured: number;
  readonly unit: '%' | 'ms';
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** One subject's part of the scoreboard. */
export interface Board {
  readonly subject: string;
  readonly lines: readonly Line[];
  readonly bars: readonly Bar[];
}

export interface Judged<Case> {
  readonly one: Case;
  readonly verdict: Verdict;
}

/** One line for each name, in the order they first come. */
export function linesBy<Case>(judged: readonly Judged<Case>[], nameOf: (one: Case) => string): Line[] {
  const names = [...new Set(judged.map(({ one }) => nameOf(one)))];
  return names.map((name) =>
    lineOf(
      name,
      judged.filter(({ one }) => nameOf(one) === name),
    ),
  );
}

function lineOf(name: string, judged: readonly Judged<unknown>[]): Line {
  const count = (wanted: Verdict) => judged.filter(({ verdict }) => verdict === wanted).length;
  const counts = { right: count('right'), offered: count('offered'), missed: count('missed'), wrong: count('wrong') };
  return { name, asked: judged.length, ...counts };
}

/** The share of some verdict, in percent; 0 of nothing. */
export function shareOf(judged: readonly Judged<unknown>[], verdict: Verdict): number {
  const count = judged.filter((one) => one.verdict === verdict).length;
  return judged.length === 0 ? 0 : (100 * count) / judged.length;
}

export function holds({ measured, atLeast, atMost }: Bar): boolean {
  return measured >= (atLeast ?? -Infinity) && measured <= (atMost ?? Infinity);
}
