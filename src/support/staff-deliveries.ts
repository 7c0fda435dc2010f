import type { Db, Prisma } from '../storage/db.ts';

export interface StaffDeliveryId {
  readonly channel: string;
  readonly id: string;
  readonly bodyHash: string;
}

/** What a delivery came to: it is new and ours to do, was done before, or came with another content. */
export type Delivered =
  | { readonly is: 'new' }
  | { readonly is: 'done'; readonly answer: unknown }
  | { readonly is: 'other' };

/** Takes a delivery; the same one at the same time waits here until the first is committed. */
export async function takeDelivery(
  db: Db,
  { channel, id, bodyHash, now }: StaffDeliveryId & { now: Date },
): Promise<Delivered> {
  const { count } = await db.staffDelivery.createMany({
    data: [{ channel, id, bodyHash, createdAt: now }],
    skipDuplicates: true,
  });
  if (count === 1) return { is: 'new' };
  const before = await db.staffDelivery.findUniqueOrThrow({ where: { channel_id: { channel, id } } });
  return before.bodyHash === bodyHash ? { is: 'done', answer: before.answer } : { is: 'other' };
}

export async function keepAnswer(
  db: Db,
  { channel, id }: StaffDeliveryId,
  answer: Prisma.InputJsonValue,
): Promise<void> {
  await db.staffDelivery.update({ where: { channel_id: { channel, id } }, data: { answer }, select: { id: true } });
}

/** They are kept for a day only. */
export async function forgetDeliveries(db: Db, before: Date): Promise<void> {
  await db.staffDelivery.deleteMany({ where: { createdAt: { lt: before } } });
}
