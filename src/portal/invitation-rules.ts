import type { Counter } from './action.ts';
import type { Actor, Role } from './actor.ts';
import { invitationIn } from './find.ts';
import { newInvitationToken } from './invitation-token.ts';
import { type Right, reach, rolesIn } from './permissions.ts';
import type { CompanyView, InvitationView } from './portfolio.ts';
import type { Code, Refusal } from './refusal.ts';
import { forbidden, hasRight, reaches, standing, withHolders } from './standing.ts';

export const INVITATION_RIGHTS: readonly Right[] = [
  'invitation.admin',
  'invitation.operator',
  'invitation.settlement',
  'invitation.institutionAdmin',
];

export const INVITATION_DAYS = 7;
const HOUR_MS = 3_600_000;

const RIGHT_OF_ROLE = {
  dealer_admin: 'invitation.admin',
  dealer_operator: 'invitation.operator',
  dealer_settlement: 'invitation.settlement',
  institution_admin: 'invitation.admin',
  institution_settlement: 'invitation.settlement',
} as const satisfies Record<Role, Right>;

/** Why this person cannot give this role in this company, nor take such an invitation back or send it again. */
export function givingRefusal(counter: Counter, company: CompanyView, role: Role): Refusal | undefined {
  const { actor } = counter;
  const right = rightToGive(actor, company, role);
  if (right && reaches(actor, reach(actor, right), company)) return firstAdminRefusal(actor, company);
  const refusal = withHolders(counter, right ? forbidden(actor, right) : strangeRole(actor, company));
  return explained(actor, company, refusal);
}

/** The right it takes; undefined when that kind of company does not have the role, or nobody from outside gives it. */
function rightToGive(actor: Actor, { id, kind }: CompanyView, role: Role): Right | undefined {
  if (!rolesIn(kind).includes(role)) return undefined;
  const isOutside = actor.kind === 'member' && id !== actor.companyId;
  if (!isOutside) return RIGHT_OF_ROLE[role];
  return role === 'institution_admin' ? 'invitation.institutionAdmin' : undefined;
}

/** An operator may invite nobody to an institution, and is told so whatever the role. */
function strangeRole(actor: Actor, { kind }: CompanyView): Refusal {
  const refusal = forbidden(actor, 'invitation.institutionAdmin');
  const isOperator = kind !== 'dealer' && refusal.code === 'OPERATOR_CANNOT_INVITE_INST_ADMIN';
  return isOperator ? refusal : { code: 'INVITE_ROLE_NOT_ALLOWED' };
}

/** Support invites the first admin only. */
function firstAdminRefusal(actor: Actor, { members }: CompanyView): Refusal | undefined {
  const hasAdmin = members.some(({ role }) => RIGHT_OF_ROLE[role] === 'invitation.admin');
  return actor.kind === 'staff' && hasAdmin
    ? explained(actor, undefined, { code: 'INVITE_ROLE_NOT_ALLOWED' })
    : undefined;
}

/** With the rule that is behind it, where it is not that people give their own role. */
function explained(actor: Actor, company: CompanyView | undefined, refusal: Refusal): Refusal {
  if (refusal.code !== 'INVITE_ROLE_NOT_ALLOWED') return refusal;
  if (actor.kind === 'staff') return { ...refusal, about: { rule: 'firstAdmin' } };
  const isAdmin = reach(actor, 'invitation.admin') !== 'none';
  return isAdmin && company?.kind === 'indirect' ? { ...refusal, about: { rule: 'adminOnly' } } : refusal;
}

/** Why this person cannot give the role in any company they know. */
export function roleRefusal(counter: Counter, role: Role): Refusal | undefined {
  const { actor, portfolio } = counter;
  if (portfolio.companies.some((company) => !givingRefusal(counter, company, role))) return undefined;
  const isOutside = actor.kind === 'member' && actor.companyKind === 'dealer' && role === 'institution_admin';
  const right = isOutside ? 'invitation.institutionAdmin' : RIGHT_OF_ROLE[role];
  const refusal: Refusal = hasRight(actor, right)
    ? { code: 'INVITE_ROLE_NOT_ALLOWED' }
    : withHolders(counter, forbidden(actor, right));
  const [only, ...others] = portfolio.companies;
  return explained(actor, others.length === 0 ? only : undefined, refusal);
}

/** What an invitation that is not pending any more is refused with. */
export const CODE_OF_STATE = {
  accepted: 'INVITE_ALREADY_ACCEPTED',
  declined: 'INVITE_DECLINED',
  cancelled: 'INVITE_CANCELLED',
  expired: 'INVITE_EXPIRED',
} as const satisfies Record<Exclude<InvitationView['state'], 'pending'>, Code>;

/** The rules of taking back and of sending again: the invitation is there, its role is theirs to give, it is pending. */
export function openInvitationRefusal(counter: Counter, named: string | undefined): Refusal | undefined {
  const refusal = standing(counter, INVITATION_RIGHTS);
  if (refusal || named === undefined) return refusal;
  const slot = 'invitation';
  const placed = invitationIn(counter.portfolio, named);
  if (!placed) return { code: 'NOT_FOUND', slot, ...(isMember(counter, named) ? { offer: 'remove-member' } : {}) };
  const { company, invitation } = placed;
  const notTheirs = givingRefusal(counter, company, invitation.role);
  if (notTheirs) return { ...notTheirs, slot };
  if (company.suspended) return { code: 'COMPANY_SUSPENDED', slot };
  return invitation.state === 'pending' ? undefined : closedRefusal(invitation.state);
}

function closedRefusal(state: keyof typeof CODE_OF_STATE): Refusal {
  const offer = state === 'accepted' ? 'remove-member' : 'invite-member';
  return { code: CODE_OF_STATE[state], slot: 'invitation', offer };
}

function isMember({ portfolio }: Counter, email: string): boolean {
  return portfolio.companies.some(({ members }) => members.some((member) => member.email === email.toLowerCase()));
}

/** How many of these times lie within the last hour. */
export function withinAnHour(times: readonly Date[], now: Date): number {
  return times.filter((time) => time.getTime() > now.getTime() - HOUR_MS).length;
}

export function invitationExpiry(now: Date): Date {
  return new Date(now.getTime() + INVITATION_DAYS * 24 * HOUR_MS);
}

/** The hash of a token nobody has: the mail's job makes the one that is sent. */
export function unusableTokenHash(): string {
  return newInvitationToken().tokenHash;
}
