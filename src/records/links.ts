import { createHash, randomBytes } from 'node:crypto';
import type { Db } from '../storage/db.ts';

/** A sender of a channel, as the channel names it. */
export interface ChannelSender {
  readonly channel: string;
  readonly sender: string;
}

/** What a link code stands for; `label` tells people whom it links. */
export interface LinkRequest extends ChannelSender {
  readonly label: string;
}

const CODE_BYTES = 24;
export const LINK_CODE_MINUTES = 10;

/** Makes a code that whoever is signed in can link this sender with, once. */
export async function makeLinkCode(db: Db, request: LinkRequest, now: Date): Promise<string> {
  const code = randomBytes(CODE_BYTES).toString('base64url');
  const expiresAt = new Date(now.getTime() + LINK_CODE_MINUTES * 60_000);
  await db.linkCode.create({ data: { ...request, codeHash: hashOf(code), expiresAt }, select: { codeHash: true } });
  return code;
}

/** What a code would link; undefined when it is unknown, used or too old. */
export async function requestOf(db: Db, code: string, now: Date): Promise<LinkRequest | undefined> {
  const open = { codeHash: hashOf(code), usedAt: null, expiresAt: { gt: now } };
  const found = await db.linkCode.findFirst({ where: open, select: { channel: true, sender: true, label: true } });
  return found ?? undefined;
}

/** Links the code's sender to a person, in the caller's transaction: of two at once one wins. */
export async function useLinkCode(
  db: Db,
  { code, personId, now }: { code: string; personId: string; now: Date },
): Promise<LinkRequest | undefined> {
  const request = await requestOf(db, code, now);
  if (!request) return undefined;
  const open = { codeHash: hashOf(code), usedAt: null };
  const { count } = await db.linkCode.updateMany({ where: open, data: { usedAt: now } });
  if (count === 0) return undefined;
  const { channel, sender } = request;
  const linked = { personId, linkedAt: now };
  await db.channelLink.upsert({
    where: { channel_sender: { channel, sender } },
    create: { channel, sender, ...linked },
    update: linked,
  });
  return request;
}

/** Who a sender has proved to be. */
export async function linkedPerson(db: Db, { channel, sender }: ChannelSender): Promise<string | undefined> {
  const link = await db.channelLink.findUnique({
    where: { channel_sender: { channel, sender } },
    select: { personId: true },
  });
  return link?.personId;
}

/** false: it was not linked. */
export async function unlink(db: Db, { channel, sender }: ChannelSender): Promise<boolean> {
  const { count } = await db.channelLink.deleteMany({ where: { channel, sender } });
  return count > 0;
}

export async function forgetLinkCodes(db: Db, before: Date): Promise<void> {
  await db.linkCode.deleteMany({ where: { expiresAt: { lt: before } } });
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}
