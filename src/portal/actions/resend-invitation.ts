import { z } from 'zod';
import { enqueue } from '../../storage/jobs.ts';
import { type Counter, defineAction } from '../action.ts';
import { fields } from '../fields.ts';
import { found, invitationIn } from '../find.ts';
import { invitationRows, invitationTargets } from '../invitation-effect.ts';
import {
  INVITATION_DAYS,
  INVITATION_RIGHTS,
  invitationExpiry,
  openInvitationRefusal,
  unusableTokenHash,
  withinAnHour,
} from '../invitation-rules.ts';
import type { InvitationView } from '../portfolio.ts';
import type { Refusal } from '../refusal.ts';

export const resendInvitation = defineAction({
  name: 'invitation.resend',
  rights: INVITATION_RIGHTS,
  /** An id, a number (IV-12) or the invited e-mail. */
  input: z.object({ invitation: fields.id }),

  whyNot(counter, { invitation: named }) {
    const refusal = openInvitationRefusal(counter, named);
    if (refusal || named === undefined) return refusal;
    return rateRefusal(counter, found(invitationIn(counter.portfolio, named)).invitation);
  },

  effect({ portfolio }, { invitation: named }) {
    const placed = found(invitationIn(portfolio, named));
    const { code, email } = placed.invitation;
    return {
      words: {
        ko: `${email} 님에게 ${placed.company.name} 초대(${code}) 메일을 새 링크로 다시 보내요. 이전 링크는 쓸 수 없게 되고, 이 포털에서는 다시 ${INVITATION_DAYS}일 동안 수락할 수 있어요.`,
        en: `Sends invitation ${code} to ${placed.company.name} again to ${email}, with a new link. The old link stops working; in this portal it can be accepted for another ${INVITATION_DAYS} days.`,
      },
      rows: invitationRows(placed),
      targets: invitationTargets(placed),
    };
  },

  async apply({ db, portfolio, now }, { invitation: named }) {
    const { company, invitation } = found(invitationIn(portfolio, named));
    const { id, code, email, sentAt, expiresAt, version } = invitation;
    const extended = invitationExpiry(now);
    await db.invitation.update({
      where: { id, version },
      data: {
        tokenHash: unusableTokenHash(),
        expiresAt: extended,
        sentAt: { push: now },
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const payload = { invitationId: id };
    await enqueue(db, { queue: 'invitation.mail', payload, key: `invitation.mail:${id}:${sentAt.length + 1}` });
    return {
      changed: [{ type: 'invitation', id, code }],
      words: {
        ko: `${email} 님에게 ${company.name} 초대(${code}) 메일을 다시 보냈어요.`,
        en: `Invitation ${code} to ${company.name} is being sent to ${email} again.`,
      },
      undo: 'cancel-invitation',
      before: { expiresAt: expiresAt.toISOString(), sent: sentAt.length },
      after: { expiresAt: extended.toISOString(), sent: sentAt.length + 1 },
    };
  },
});

/** The first mail is no resend. */
function rateRefusal({ now, limits }: Counter, { sentAt }: InvitationView): Refusal | undefined {
  const resent = sentAt.slice(1);
  if (resent.length >= limits.resendsInAll) {
    return { code: 'INVITE_RATE_LIMIT', about: { limit: String(limits.resendsInAll), per: 'invitation' } };
  }
  if (withinAnHour(resent, now) < limits.resendsPerHour) return undefined;
  return { code: 'INVITE_RATE_LIMIT', about: { limit: String(limits.resendsPerHour) } };
}
