import type { Counter } from './action.ts';
import type { Actor, Member } from './actor.ts';
import { type Reach, type Right, reach, whoMay } from './permissions.ts';
import type { CompanyView } from './portfolio.ts';
import type { Code, Refusal } from './refusal.ts';

/** Why none of these rights is this person's, whatever it is about: signed in, then a member, then the role. */
export function mayNot(actor: Actor, rights: readonly Right[]): Refusal | undefined {
  if (rights.some((right) => hasRight(actor, right))) return undefined;
  if (actor.kind === 'anonymous') return { code: 'AUTH_REQUIRED' };
  if (actor.kind === 'guest' || actor.kind === 'undecided') return { code: 'MEMBERSHIP_REQUIRED' };
  const [right] = rights;
  return right === undefined ? undefined : forbidden(actor, right);
}

/** Whether the role has the right at all; in any of the companies, for someone who has not said which. */
export function hasRight(actor: Actor, right: Right): boolean {
  if (actor.kind === 'undecided') return actor.memberships.some((member) => hasRight(member, right));
  return reach(actor, right) !== 'none';
}

/** The refusal of one right, with the roles that have it. */
export function forbidden(actor: Actor, right: Right): Refusal {
  return { code: codeOf(actor, right), roles: whoMay(actor, right) };
}

function codeOf(actor: Actor, right: Right): Code {
  const member: Member | undefined = actor.kind === 'member' ? actor : undefined;
  if (right === 'settle_id.change' || right === 'settle_id.delete') return 'SETTLE_IMMUTABLE';
  if (right === 'invitation.institutionAdmin' && member?.role === 'dealer_operator') {
    return 'OPERATOR_CANNOT_INVITE_INST_ADMIN';
  }
  if (right.startsWith('invitation.')) return 'INVITE_ROLE_NOT_ALLOWED';
  if (right.startsWith('settlement.') && member) return 'SETTLEMENT_FORBIDDEN';
  if (right === 'settle_id.create' && member && member.companyKind !== 'dealer') return 'SETTLE_CREATE_FORBIDDEN';
  return 'ROLE_FORBIDDEN';
}

/** The first question of every change: the role, then whether the own company may write at all. */
export function standing(counter: Counter, rights: readonly Right[]): Refusal | undefined {
  const refusal = mayNot(counter.actor, rights);
  if (refusal) return withHolders(counter, refusal);
  return ownCompany(counter)?.suspended ? { code: 'COMPANY_SUSPENDED' } : undefined;
}

/** Adds the names of colleagues who may do it. */
export function withHolders(counter: Pick<Counter, 'actor' | 'portfolio'>, refusal: Refusal): Refusal {
  const { roles } = refusal;
  const holders = (ownCompany(counter)?.members ?? []).filter(({ role }) => roles?.includes(role));
  return holders.length === 0 ? refusal : { ...refusal, holders: holders.map(({ name }) => name) };
}

function ownCompany({ actor, portfolio }: Pick<Counter, 'actor' | 'portfolio'>): CompanyView | undefined {
  return portfolio.companies.find(({ id }) => actor.kind === 'member' && id === actor.companyId);
}

/** Whether a reach extends to this company's things. */
export function reaches(actor: Actor, found: Reach, { id, kind, dealerId }: CompanyView): boolean {
  const own = actor.kind === 'member' ? actor.companyId : undefined;
  switch (found) {
    case 'none':
      return false;
    case 'company':
    case 'ownRole':
      return id === own;
    case 'served':
      return own !== undefined && (id === own || dealerId === own);
    case 'direct':
      return kind === 'direct';
    case 'firstAdmin':
      return kind !== 'indirect';
    case 'all':
      return true;
  }
}
