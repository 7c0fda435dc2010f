import { z } from 'zod';
import { defineAction } from '../action.ts';
import { fields } from '../fields.ts';
import { found, invitationIn } from '../find.ts';
import { invitationRows, invitationTargets } from '../invitation-effect.ts';
import { INVITATION_RIGHTS, openInvitationRefusal } from '../invitation-rules.ts';

export const cancelInvitation = defineAction({
  name: 'invitation.cancel',
  rights: INVITATION_RIGHTS,
  /** An id, a number (IV-12) or the invited e-mail. */
  input: z.object({ invitation: fields.id }),

  whyNot(counter, { invitation }) {
    return openInvitationRefusal(counter, invitation);
  },

  effect({ portfolio }, { invitation: named }) {
    const placed = found(invitationIn(portfolio, named));
    const { code, email } = placed.invitation;
    return {
      words: {
        ko: `${email} 님에게 보낸 ${placed.company.name} 초대(${code})를 취소해요. 받은 링크는 더 이상 쓸 수 없어요.`,
        en: `Cancels invitation ${code} of ${email} to ${placed.company.name}. Its link stops working.`,
      },
      rows: invitationRows(placed),
      targets: invitationTargets(placed),
    };
  },

  async apply({ db, portfolio, now }, { invitation: named }) {
    const { company, invitation } = found(invitationIn(portfolio, named));
    const { id, code, email, role, version } = invitation;
    await db.invitation.update({
      where: { id, version },
      data: { state: 'cancelled', closedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    return {
      changed: [{ type: 'invitation', id, code }],
      words: {
        ko: `${email} 님에게 보낸 ${company.name} 초대(${code})를 취소했어요.`,
        en: `Invitation ${code} of ${email} to ${company.name} has been cancelled.`,
      },
      undo: 'invite-member',
      before: { state: 'pending', email, role },
      after: { state: 'cancelled' },
    };
  },
});
