import type { Language } from '../message/text.ts';
import type { Db } from '../storage/db.ts';
import { enqueue } from '../storage/jobs.ts';

/** The queue of gaps that have no group yet. */
export const GROUP_QUEUE = 'knowledge.group';

/** A question that was not answered well enough, its words already masked. */
export interface Gap {
  readonly query: string;
  readonly language: Language;
  /** The articles it was closest to, best first. */
  readonly nearest: readonly string[];
  readonly role: string;
  readonly at: Date;
}

/** Keeps a question nothing could answer, so that an article can be written for it. */
export async function recordGap(db: Db, gap: Gap): Promise<void> {
  await keep(db, { ...gap, source: 'unknown' });
}

/** Keeps a question whose answer did not help. The last vote wins: one that helped after all is no gap. */
export async function recordVote(
  db: Db,
  { replyId, helpful, ...gap }: Gap & { replyId: string; helpful: boolean },
): Promise<void> {
  const origin = `reply ${replyId}`;
  if (helpful) await db.gap.deleteMany({ where: { origin } });
  else await keep(db, { ...gap, source: 'unhelpful', origin });
}

/** Keeps what staff answered to a question, the newest answer of a ticket. */
export async function recordResolution(
  db: Db,
  { ticket, answer, ...gap }: Gap & { ticket: string; answer: string },
): Promise<void> {
  const origin = `ticket ${ticket}`;
  await db.gap.deleteMany({ where: { origin } });
  await keep(db, { ...gap, answer, source: 'staff', origin });
}

async function keep(
  db: Db,
  gap: Gap & { source: 'unknown' | 'unhelpful' | 'staff'; origin?: string; answer?: string },
): Promise<void> {
  await db.gap.createMany({ data: [{ ...gap, nearest: [...new Set(gap.nearest)] }], skipDuplicates: true });
  await enqueue(db, { queue: GROUP_QUEUE, payload: {} });
}
