import { prominence, type Ranked, type Thresholds } from './decision.ts';

interface Titled {
  readonly id: string;
  readonly phrases: readonly string[];
}

/** Measured on 27 articles of one subject, where percentiles say little: the margin keeps neighbours apart, the judge what is not ours. */
const SMALL_SET = 100;
const SMALL_SET_THRESHOLDS: Thresholds = { answer: 0.16, clarify: 0.12, margin: 0.11 };
const CALIBRATE_WITH = 1000;

/** How alike *other* documents look to a document's own title tells how much likeness proves that it is the right one. */
export function calibrate(documents: readonly Titled[], rank: (query: string) => Ranked[]): Thresholds {
  if (documents.length < SMALL_SET) return SMALL_SET_THRESHOLDS;
  const step = Math.ceil(documents.length / CALIBRATE_WITH);
  const sample = documents.filter((_, place) => place % step === 0);
  const others = sample.map(({ id, phrases }) =>
    prominence(rank(phrases[0] ?? '').filter((ranked) => ranked.id !== id)),
  );
  others.sort((one, other) => one - other);
  const percentile = (part: number) => others[Math.floor(part * (others.length - 1))] ?? 0;
  return { answer: Math.min(0.4, percentile(0.95)), clarify: Math.min(0.3, percentile(0.7)), margin: 0.25 };
}
