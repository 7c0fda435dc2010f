import type { Db } from '../storage/db.ts';
import { enqueue } from '../storage/jobs.ts';
import type { OrganizationView } from './portfolio.ts';

/** The queue of 기관 that support staff have to review, or whose review was decided. */
export const REVIEW_QUEUE = 'organization.review';

/** A 기관 as those who review it need it, whoever they are: for what staff alone can see. */
export interface ReviewedOrganization extends Pick<OrganizationView, 'id' | 'name' | 'state' | 'reason' | 'version'> {
  readonly institution: string;
}

/** Tells support staff of it, in the transaction of the change. */
export async function planReview(db: Db, organization: string): Promise<void> {
  await enqueue(db, { queue: REVIEW_QUEUE, payload: { organization } });
}

/** Tells support staff of all that wait: those that began to wait while staff had no place to be told at, too. */
export async function planWaitingReviews(db: Db): Promise<void> {
  const waiting = await db.organization.findMany({ where: { state: 'pending_review' }, select: { id: true } });
  for (const { id } of waiting) await planReview(db, id);
}

export async function reviewedOrganization(db: Db, id: string): Promise<ReviewedOrganization | undefined> {
  const [row] = await db.$queryRaw<ReviewedOrganization[]>`
    SELECT o.id, o.name, o.state, o.reason, o.version, c.name AS institution
    FROM "Organization" o JOIN "Company" c ON c.id = o."companyId" WHERE o.id::text = ${id}`;
  return row;
}
