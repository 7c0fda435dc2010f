import type { Language } from '../message/text.ts';
import type { Db } from '../storage/db.ts';

/** A question that nothing could answer, its words already masked. */
export interface Gap {
  readonly query: string;
  readonly language: Language;
  /** The articles it was closest to, best first. */
  readonly nearest: readonly string[];
  readonly role: string;
  readonly at: Date;
}

/** Keeps a gap, so that an article can be written for it. */
export async function recordGap(db: Db, gap: Gap): Promise<void> {
  await db.gap.create({ data: { ...gap, nearest: [...new Set(gap.nearest)] } });
}
