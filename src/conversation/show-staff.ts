import { z } from 'zod';
import type { StaffChannel } from '../message/channel.ts';
import type { StaffNews, StaffSubject, SupportCard } from '../message/staff.ts';
import type { Db } from '../storage/db.ts';
import type { Job } from '../storage/jobs.ts';
import { markShown, newsOf, releaseNews, takeNews } from '../support/feed.ts';
import { carryInOrder, type Line } from './carry.ts';

const Subject = z.union([
  z.object({ ticket: z.string() }),
  z.object({ organization: z.string() }),
  z.object({ article: z.string() }),
]);

export interface Showing {
  readonly db: Db;
  /** undefined: staff work nowhere but in the web. */
  readonly staffChannel: () => StaffChannel | undefined;
  readonly cardOf: (about: StaffSubject) => Promise<SupportCard | undefined>;
}

/** What is new for staff, where staff work: a ticket with its news in order and once, anything else as it stands. */
export async function showStaff(job: Job, signal: AbortSignal, { db, staffChannel, cardOf }: Showing): Promise<void> {
  const about = Subject.parse(job.payload);
  const channel = staffChannel();
  if (!channel) return;
  const show = async (news: readonly StaffNews[]): Promise<boolean> => {
    const card = await cardOf(about);
    if (card) await channel.show(card, news, signal);
    return true;
  };
  if (!('ticket' in about)) return void (await show([]));
  await carryInOrder(lineOf(db, about.ticket, job.now), { carry: show, isLastAttempt: job.lastAttempt });
}

function lineOf(db: Db, ticket: string, now: Date): Line<StaffNews> {
  return {
    take: () => takeNews(db, ticket, now),
    waiting: () => newsOf(db, ticket),
    mark: (seq) => markShown(db, ticket, seq),
    release: () => releaseNews(db, ticket),
  };
}
