import type { Db } from '../storage/db.ts';

/** A sender's place in a thread. */
export interface ThreadPlace {
  readonly team: string;
  readonly channel: string;
  readonly thread: string;
  readonly sender: string;
}

export interface ThreadEntry {
  readonly conversationId: string;
  readonly openedBy: string;
  readonly lastTs: string;
}

const ENTRY = { conversationId: true, openedBy: true, lastTs: true } as const;

/** The conversation a sender has in a thread. */
export async function threadOf(db: Db, place: ThreadPlace): Promise<ThreadEntry | undefined> {
  const { team, channel, thread, sender } = place;
  const where = { team_channel_thread_sender: { team, channel, thread, sender } };
  return (await db.slackThread.findUnique({ where, select: ENTRY })) ?? undefined;
}

/** Whether anybody talks with us in a thread. */
export async function isOurThread(db: Db, place: Omit<ThreadPlace, 'sender'>): Promise<boolean> {
  const { team, channel, thread } = place;
  const one = await db.slackThread.findFirst({ where: { team, channel, thread }, select: { sender: true } });
  return one !== null;
}

export async function keepThread(
  db: Db,
  place: ThreadPlace,
  entry: ThreadEntry & { readonly at: Date },
): Promise<void> {
  const { team, channel, thread, sender } = place;
  const { openedBy, ...rest } = entry;
  await db.slackThread.upsert({
    where: { team_channel_thread_sender: { team, channel, thread, sender } },
    create: { team, channel, thread, sender, openedBy, ...rest },
    update: { ...rest, openedBy },
  });
}

/** The thread in which a conversation goes on in a channel. */
export async function threadWithin(db: Db, conversationId: string, channel: string): Promise<string | undefined> {
  const where = { conversationId, channel };
  const found = await db.slackThread.findFirst({ where, orderBy: { at: 'desc' }, select: { thread: true } });
  return found?.thread;
}

/** The conversations a sender has been in last, the newest first. */
export async function lastThreads(db: Db, sender: string, most: number): Promise<(ThreadPlace & ThreadEntry)[]> {
  return db.slackThread.findMany({
    where: { sender },
    orderBy: { at: 'desc' },
    take: most,
    select: { team: true, channel: true, thread: true, sender: true, ...ENTRY },
  });
}

export async function forgetThreads(db: Db, before: Date): Promise<void> {
  await db.slackThread.deleteMany({ where: { at: { lt: before } } });
}
