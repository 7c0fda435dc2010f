import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { josa } from '../../message/josa.ts';
import { same } from '../../message/text.ts';
import type { Db } from '../../storage/db.ts';
import { enqueue } from '../../storage/jobs.ts';
import { type Counter, defineAction } from '../action.ts';
import { fields } from '../fields.ts';
import { companyIn, found } from '../find.ts';
import {
  givingRefusal,
  INVITATION_DAYS,
  INVITATION_RIGHTS,
  invitationExpiry,
  roleRefusal,
  unusableTokenHash,
  withinAnHour,
} from '../invitation-rules.ts';
import { ROLE_LABELS } from '../labels.ts';
import { rolesIn } from '../permissions.ts';
import type { CompanyView } from '../portfolio.ts';
import type { Refusal } from '../refusal.ts';
import { standing } from '../standing.ts';

export const createInvitation = defineAction({
  name: 'invitation.create',
  rights: INVITATION_RIGHTS,
  input: z.object({ company: fields.id, role: fields.role, email: fields.email }),

  whyNot(counter, { company: id, role, email }) {
    const general = standing(counter, INVITATION_RIGHTS);
    if (general) return general;
    const company = id === undefined ? undefined : companyIn(counter.portfolio, id);
    if (!company) {
      const nowhere = role && atSlot('role', roleRefusal(counter, role));
      return nowhere ?? (id === undefined ? undefined : { code: 'NOT_FOUND', slot: 'company' });
    }
    const place = atSlot('company', placeRefusal(counter, company));
    if (place) return place;
    if (company.suspended) return { code: 'COMPANY_SUSPENDED', slot: 'company' };
    const giving = role && atSlot('role', givingRefusal(counter, company, role));
    return giving ?? (email === undefined ? undefined : addressRefusal(counter, { company, email, role }));
  },

  effect({ portfolio }, { company: id, role, email }) {
    const company = found(companyIn(portfolio, id));
    const label = ROLE_LABELS[role];
    return {
      words: {
        ko: `${email} 님을 ${company.name}의 ${josa(label.ko, '으로/로')} 초대해요. 초대 메일이 가고, 이 포털에서는 ${INVITATION_DAYS}일 동안 수락할 수 있어요.`,
        en: `Invites ${email} to ${company.name} as ${label.en}. An invitation mail is sent; in this portal it can be accepted for ${INVITATION_DAYS} days.`,
      },
      rows: [
        { label: { ko: '회사', en: 'Company' }, value: same(company.name) },
        { label: { ko: '권한', en: 'Role' }, value: label },
        { label: { ko: '이메일', en: 'E-mail' }, value: same(email) },
      ],
      targets: [{ type: 'company', id, version: company.version }],
    };
  },

  async apply({ db, actor, portfolio, now }, { company: id, role, email }) {
    const company = found(companyIn(portfolio, id));
    if (actor.kind !== 'member' && actor.kind !== 'staff') throw new Error('Only members and support invite.');
    await closeExpired(db, { company, email, now });
    const { number, ...created } = await db.invitation.create({
      data: {
        id: randomUUID(),
        companyId: id,
        email,
        role,
        tokenHash: unusableTokenHash(),
        expiresAt: invitationExpiry(now),
        invitedBy: actor.personId,
        sentAt: [now],
        createdAt: now,
      },
      select: { id: true, number: true },
    });
    const payload = { invitationId: created.id };
    await enqueue(db, { queue: 'invitation.mail', payload, key: `invitation.mail:${created.id}:1` });
    const code = `IV-${number}`;
    return {
      changed: [{ type: 'invitation', id: created.id, code }],
      words: {
        ko: `${email} 님을 ${company.name}의 ${josa(ROLE_LABELS[role].ko, '으로/로')} 초대했어요(${code}).`,
        en: `${email} has been invited to ${company.name} as ${ROLE_LABELS[role].en} (${code}).`,
      },
      undo: 'cancel-invitation',
      after: { company: company.name, role, email },
    };
  },
});

function atSlot(slot: string, refusal: Refusal | undefined): Refusal | undefined {
  return refusal && { ...refusal, slot };
}

/** Why no role at all can be given there. */
function placeRefusal(counter: Counter, company: CompanyView): Refusal | undefined {
  const refusals = rolesIn(company.kind).map((role) => givingRefusal(counter, company, role));
  return refusals.every((refusal) => refusal !== undefined) ? refusals[0] : undefined;
}

interface Addressed {
  readonly company: CompanyView;
  readonly email: string;
  readonly role: string | undefined;
}

function addressRefusal({ now, limits }: Counter, { company, email, role }: Addressed): Refusal | undefined {
  const slot = 'email';
  if (company.members.some((member) => member.email === email))
    return { code: 'ALREADY_MEMBER', slot, about: { email } };
  const pending = company.invitations.find((one) => one.email === email && one.state === 'pending');
  if (pending) {
    const offer = role === undefined || pending.role === role ? 'resend-invitation' : 'cancel-invitation';
    return { code: 'INVITE_DUPLICATE', slot, about: { email, role: pending.role }, offer };
  }
  const lately = withinAnHour(
    company.invitations.map(({ createdAt }) => createdAt),
    now,
  );
  if (lately < limits.invitationsPerHour) return undefined;
  return { code: 'INVITE_RATE_LIMIT', about: { limit: String(limits.invitationsPerHour) } };
}

/** One whose time is over makes room for the next one. */
async function closeExpired(db: Db, { company, email, now }: { company: CompanyView; email: string; now: Date }) {
  if (!company.invitations.some((one) => one.email === email && one.state === 'expired')) return;
  await db.invitation.updateMany({
    where: { companyId: company.id, email, state: 'pending', expiresAt: { lte: now } },
    data: { state: 'expired', closedAt: now, version: { increment: 1 } },
  });
}
