import { type Db, Prisma } from '../storage/db.ts';

/** Where a message of ours is going. */
export interface PostDraft {
  readonly key: string;
  readonly team: string;
  readonly channel: string;
  readonly conversationId?: string;
}

/** What is kept of a message for later: how it looks while it waits for a decision, and what did not fit into it. */
export interface PostExtras {
  readonly live?: object;
  readonly tables?: object;
}

/** `new`: nobody has tried it · `unsure`: it was begun and may have arrived · else its number. */
export type Begun = { readonly state: 'new' | 'unsure' } | { readonly state: 'posted'; readonly ts: string };

/** Writes down that a message is on its way. */
export async function beginPost(db: Db, draft: PostDraft, now: Date): Promise<Begun> {
  const { count } = await db.slackPost.createMany({ data: [{ ...draft, at: now }], skipDuplicates: true });
  if (count === 1) return { state: 'new' };
  const found = await db.slackPost.findUnique({ where: { key: draft.key }, select: { ts: true } });
  return found?.ts ? { state: 'posted', ts: found.ts } : { state: 'unsure' };
}

/** It has arrived, under this number. */
export async function endPost(db: Db, key: string, { ts, live, tables }: { ts: string } & PostExtras): Promise<void> {
  await db.slackPost.update({
    where: { key },
    data: { ts, ...(live && { live }), ...(tables && { tables }) },
    select: { key: true },
  });
}

/** It has surely not arrived. */
export async function dropPost(db: Db, key: string): Promise<void> {
  await db.slackPost.deleteMany({ where: { key, ts: null } });
}

/** A message whose buttons still wait. */
export interface LivePost {
  readonly key: string;
  readonly channel: string;
  readonly ts: string;
  readonly live: unknown;
}

export async function livePosts(db: Db, conversationId: string): Promise<LivePost[]> {
  const rows = await db.slackPost.findMany({
    where: { conversationId, ts: { not: null }, live: { not: Prisma.DbNull } },
    orderBy: { at: 'asc' },
    select: { key: true, channel: true, ts: true, live: true },
  });
  return rows.flatMap(({ ts, ...row }) => (ts === null ? [] : [{ ...row, ts }]));
}

/** The number a message has arrived under. */
export async function numberOfPost(db: Db, key: string): Promise<string | undefined> {
  return (await db.slackPost.findUnique({ where: { key }, select: { ts: true } }))?.ts ?? undefined;
}

/** Which message a number is. */
export async function keyOfPost(db: Db, channel: string, ts: string): Promise<string | undefined> {
  return (await db.slackPost.findFirst({ where: { channel, ts }, select: { key: true } }))?.key;
}

export async function retirePost(db: Db, key: string): Promise<void> {
  await db.slackPost.updateMany({ where: { key }, data: { live: Prisma.DbNull } });
}

/** What did not fit into a message of this conversation. */
export async function tablesOf(db: Db, key: string, conversationId: string): Promise<unknown> {
  const found = await db.slackPost.findFirst({ where: { key, conversationId }, select: { tables: true } });
  return found?.tables ?? undefined;
}

/** Looks and tables go after a day, the rest after a while; a card stays, for its thread may be written in. */
export async function forgetPosts(db: Db, { looks, rows }: { looks: Date; rows: Date }): Promise<void> {
  await db.slackPost.deleteMany({ where: { at: { lt: rows }, NOT: { key: { startsWith: 'card:' } } } });
  await db.slackPost.updateMany({
    where: { at: { lt: looks } },
    data: { live: Prisma.DbNull, tables: Prisma.DbNull },
  });
}
