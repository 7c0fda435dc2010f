import { no, ok, type Result } from '../result.ts';
import type { Db } from '../storage/db.ts';
import type { Role } from './actor.ts';
import { maskEmail } from './formats/masking.ts';
import { CODE_OF_STATE } from './invitation-rules.ts';
import { hashOfToken } from './invitation-token.ts';
import type { Code, Refusal } from './refusal.ts';

/** Where an invitation leads. */
export interface Joined {
  readonly companyId: string;
  readonly company: string;
  readonly role: Role;
}

/** A signed-in person with the token of an invitation. */
export interface Holder {
  readonly personId: string;
  readonly token: string;
  readonly now: Date;
}

/** What the page shows to whoever has the link; undefined when there is no such invitation. */
export async function invitationFor(db: Db, token: string): Promise<(Joined & { readonly email: string }) | undefined> {
  const invitation = await findInvitation(db, token);
  return invitation && { ...joinedBy(invitation), email: maskEmail(invitation.email) };
}

/** Makes the holder a member, once. In the caller's transaction, as is the refusal's audit row. */
export function acceptInvitation(db: Db, holder: Holder): Promise<Result<Joined, Refusal>> {
  return decide(db, holder, {
    action: 'invitation.accept',
    state: 'accepted',
    whyNot: (invitation, personId) => whyNotJoin(db, invitation, personId),
    async apply({ companyId, role }, { personId, now }) {
      await db.membership.create({ data: { personId, companyId, role, createdAt: now }, select: { id: true } });
    },
  });
}

/** Closes the invitation for good; a new one can be sent. */
export function declineInvitation(db: Db, holder: Holder): Promise<Result<Joined, Refusal>> {
  return decide(db, holder, {
    action: 'invitation.decline',
    state: 'declined',
    whyNot: async () => undefined,
    apply: async () => {},
  });
}

interface Decision {
  readonly action: 'invitation.accept' | 'invitation.decline';
  readonly state: 'accepted' | 'declined';
  readonly whyNot: (invitation: Invitation, personId: string) => Promise<Code | undefined>;
  readonly apply: (invitation: Invitation, holder: Holder) => Promise<void>;
}

type Invitation = NonNullable<Awaited<ReturnType<typeof findInvitation>>>;

async function decide(db: Db, holder: Holder, decision: Decision): Promise<Result<Joined, Refusal>> {
  const { personId, token, now } = holder;
  const invitation = await lockInvitation(db, token);
  const refused =
    (await whyNotTheirs(db, invitation, personId)) ??
    (invitation && whyNotOpen(invitation, now)) ??
    (invitation && (await decision.whyNot(invitation, personId)));
  if (refused || !invitation) {
    const code = refused ?? 'INVITE_TOKEN_INVALID';
    await audit(db, { ...holder, action: decision.action, invitation, refused: code });
    return no({ code });
  }
  await decision.apply(invitation, holder);
  await db.invitation.update({
    where: { id: invitation.id },
    data: { state: decision.state, closedAt: now, version: { increment: 1 } },
    select: { id: true },
  });
  await audit(db, { ...holder, action: decision.action, invitation, after: { state: decision.state } });
  return ok(joinedBy(invitation));
}

/** Its company first, as every change does; then it is read again, for a moment ago it may have been closed or resent. */
async function lockInvitation(db: Db, token: string): Promise<Invitation | undefined> {
  const found = await findInvitation(db, token);
  if (!found) return undefined;
  await db.$queryRaw`SELECT 1 FROM "Company" WHERE "id" = ${found.companyId}::uuid FOR UPDATE`;
  return findInvitation(db, token);
}

async function findInvitation(db: Db, token: string) {
  const invitation = await db.invitation.findUnique({
    relationLoadStrategy: 'join',
    where: { tokenHash: hashOfToken(token) },
    include: { company: { select: { name: true, suspendedAt: true } } },
  });
  return invitation ?? undefined;
}

/** Asked first: someone else's token tells nothing about the invitation. */
async function whyNotTheirs(db: Db, invitation: Invitation | undefined, personId: string): Promise<Code | undefined> {
  const person = await db.person.findUnique({ where: { id: personId }, select: { email: true } });
  if (!person) return 'AUTH_REQUIRED';
  if (!invitation) return 'INVITE_TOKEN_INVALID';
  return person.email === invitation.email ? undefined : 'INVITE_EMAIL_MISMATCH';
}

function whyNotOpen({ state, expiresAt }: Invitation, now: Date): Code | undefined {
  if (state !== 'pending') return CODE_OF_STATE[state];
  return expiresAt <= now ? 'INVITE_EXPIRED' : undefined;
}

async function whyNotJoin(db: Db, { companyId, company }: Invitation, personId: string): Promise<Code | undefined> {
  if (company.suspendedAt) return 'COMPANY_SUSPENDED';
  const memberships = await db.membership.count({ where: { companyId, personId, endedAt: null } });
  return memberships > 0 ? 'ALREADY_MEMBER' : undefined;
}

interface Audited {
  readonly personId: string;
  readonly now: Date;
  readonly action: string;
  readonly invitation: Invitation | undefined;
  readonly refused?: Code;
  readonly after?: { readonly state: string };
}

async function audit(db: Db, { personId, now, action, invitation, refused, after }: Audited): Promise<void> {
  const { id, number, companyId, role, state, email } = invitation ?? {};
  await db.auditEvent.create({
    data: {
      at: now,
      personId,
      companyId: companyId ?? null,
      role: 'guest',
      action,
      refused: refused ?? null,
      ...(id && { target: { type: 'invitation', id, code: `IV-${number}` } }),
      ...(after && { before: { state, email: maskEmail(email ?? '') }, after: { ...after, role } }),
    },
    select: { id: true },
  });
}

function joinedBy({ companyId, company, role }: Invitation): Joined {
  return { companyId, company: company.name, role };
}
