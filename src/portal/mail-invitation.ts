import { z } from 'zod';
import type { Db } from '../storage/db.ts';
import type { Job } from '../storage/jobs.ts';
import type { Transaction } from '../storage/transaction.ts';
import { type InvitationLetter, letterOf } from './invitation-letter.ts';
import { invitationExpiry } from './invitation-rules.ts';
import { newInvitationToken } from './invitation-token.ts';

/** How invitations are mailed. */
export interface InvitationMail {
  readonly mail: {
    /** `refused`: this letter will never be taken. Throws when it is worth another try. */
    send(letter: InvitationLetter): Promise<'sent' | 'refused'>;
  };
  /** Where people reach this portal, without a slash at the end. */
  readonly publicUrl: string;
}

const Payload = z.object({ invitationId: z.uuid() });

/** Mails a pending invitation with a new token. Each try makes its own, and only the newest one works. */
export async function mailInvitation(job: Job, options: InvitationMail & { transaction: Transaction }): Promise<void> {
  const { transaction, mail, publicUrl } = options;
  const { invitationId } = Payload.parse(job.payload);
  const { token, tokenHash } = newInvitationToken();
  const invitation = await transaction((db) => giveToken(db, { invitationId, tokenHash, now: job.now }));
  if (!invitation) return;
  const { email, role, company, inviter } = invitation;
  const letter = letterOf({
    email,
    role,
    company: company.name,
    inviter: inviter.name,
    link: `${publicUrl}/invitations#${token}`,
    // By its try too: a mail server that drops what it has seen would keep the link that no longer works.
    messageId: `invitation-${job.id}.${job.attempt}@${new URL(publicUrl).hostname}`,
  });
  if ((await mail.send(letter)) === 'refused') {
    await transaction((db) => auditRefused(db, { invitationId, companyId: invitation.companyId, now: job.now }));
  }
}

interface Given {
  readonly invitationId: string;
  readonly tokenHash: string;
  readonly now: Date;
}

/** The days to accept count from the mail. undefined: it was closed, or its time is over. */
async function giveToken(db: Db, { invitationId: id, tokenHash, now }: Given) {
  const { count } = await db.invitation.updateMany({
    where: { id, state: 'pending', expiresAt: { gt: now } },
    data: { tokenHash, expiresAt: invitationExpiry(now) },
  });
  if (count === 0) return undefined;
  return db.invitation.findUniqueOrThrow({
    where: { id },
    select: {
      email: true,
      role: true,
      companyId: true,
      company: { select: { name: true } },
      inviter: { select: { name: true } },
    },
  });
}

interface Refused {
  readonly invitationId: string;
  readonly companyId: string;
  readonly now: Date;
}

async function auditRefused(db: Db, { invitationId, companyId, now }: Refused): Promise<void> {
  const target = { type: 'invitation', id: invitationId };
  await db.auditEvent.create({
    data: { at: now, companyId, role: 'system', action: 'invitation.mail', refused: 'UPSTREAM_UNAVAILABLE', target },
    select: { id: true },
  });
}
