import type { Actor, CompanyKind, Role } from './actor.ts';

/**
 * Whose things a right reaches: the own company · it and, for a dealer, the institutions it registered · as `company`,
 * for members of one's own role · direct institutions · the first admin of a dealer or a direct institution · all.
 */
export type Reach = 'none' | 'company' | 'served' | 'ownRole' | 'direct' | 'firstAdmin' | 'all';

/** The columns: dealer admin, operator, settlement · institution admin indirect, direct, settlement · support, guest. */
const COLUMNS = ['DA', 'DO', 'DS', 'IA', 'XA', 'IS', 'SP', 'G'] as const;

type Column = (typeof COLUMNS)[number];
type Row = readonly [DA: Reach, DO: Reach, DS: Reach, IA: Reach, XA: Reach, IS: Reach, SP: Reach, G: Reach];

// biome-ignore format: one aligned table
const RIGHTS = {
  //                                DA         DO         DS         IA         XA         IS         SP            G
  'member.list':                   ['served',  'served',  'served',  'company', 'company', 'company', 'all',        'none'],
  'invitation.admin':              ['company', 'none',    'none',    'company', 'company', 'none',    'firstAdmin', 'none'],
  'invitation.operator':           ['company', 'company', 'none',    'none',    'none',    'none',    'none',       'none'],
  'invitation.settlement':         ['company', 'none',    'company', 'none',    'company', 'company', 'none',       'none'],
  'invitation.institutionAdmin':   ['served',  'none',    'none',    'none',    'none',    'none',    'none',       'none'],
  'member.change_role':            ['served',  'none',    'none',    'company', 'company', 'none',    'none',       'none'],
  'member.remove':                 ['served',  'ownRole', 'ownRole', 'company', 'company', 'ownRole', 'none',       'none'],
  'institution.register':          ['served',  'served',  'none',    'none',    'none',    'none',    'direct',     'none'],
  'institution.view':              ['served',  'served',  'none',    'company', 'company', 'none',    'all',        'none'],
  'institution.edit':              ['served',  'served',  'none',    'none',    'company', 'none',    'none',       'none'],
  'organization.add':              ['served',  'served',  'none',    'none',    'company', 'none',    'none',       'none'],
  'organization.review':           ['none',    'none',    'none',    'none',    'none',    'none',    'all',        'none'],
  'app.register':                  ['served',  'none',    'none',    'company', 'company', 'none',    'none',       'none'],
  'app.view':                      ['served',  'served',  'none',    'company', 'company', 'none',    'all',        'none'],
  'settle_id.create':              ['served',  'served',  'none',    'none',    'none',    'none',    'direct',     'none'],
  'settle_id.view':                ['served',  'served',  'served',  'company', 'company', 'company', 'all',        'none'],
  'settle_id.change':              ['none',    'none',    'none',    'none',    'none',    'none',    'none',       'none'],
  'settle_id.delete':              ['none',    'none',    'none',    'none',    'none',    'none',    'none',       'none'],
  'contract.create':               ['served',  'served',  'none',    'none',    'company', 'none',    'none',       'none'],
  'contract.view':                 ['served',  'served',  'none',    'company', 'company', 'none',    'all',        'none'],
  'contract.edit':                 ['served',  'served',  'none',    'none',    'company', 'none',    'none',       'none'],
  'contract.resend_email':         ['served',  'served',  'none',    'company', 'company', 'none',    'all',        'none'],
  'contract.retry':                ['served',  'served',  'none',    'none',    'company', 'none',    'all',        'none'],
  'dealer_contract.view':          ['company', 'none',    'company', 'none',    'none',    'none',    'all',        'none'],
  'usage.view':                    ['served',  'served',  'served',  'company', 'company', 'company', 'all',        'none'],
  'usage.export':                  ['served',  'served',  'served',  'company', 'company', 'company', 'none',       'none'],
  'settlement.view':               ['company', 'none',    'company', 'none',    'company', 'company', 'all',        'none'],
  'settlement.confirm':            ['company', 'none',    'company', 'none',    'company', 'company', 'none',       'none'],
  'settlement.request_adjustment': ['company', 'none',    'company', 'none',    'company', 'company', 'none',       'none'],
  'ticket.open':                   ['company', 'company', 'company', 'company', 'company', 'company', 'all',        'all'],
  'ticket.handle':                 ['none',    'none',    'none',    'none',    'none',    'none',    'all',        'none'],
} as const satisfies Record<string, Row>;

export type Right = keyof typeof RIGHTS;

/** How far this person's role carries the right; nobody signed in, a guest and someone undecided are guests here. */
export function reach(actor: Actor, right: Right): Reach {
  return RIGHTS[right][COLUMNS.indexOf(columnOf(actor))] ?? 'none';
}

function columnOf(actor: Actor): Column {
  if (actor.kind === 'staff') return 'SP';
  return actor.kind === 'member' ? ROLE_COLUMNS[actor.companyKind][actor.role] : 'G';
}

/** A role that its kind of company does not have carries nothing. */
// biome-ignore format: one aligned table
const ROLE_COLUMNS = {
  dealer:   { dealer_admin: 'DA', dealer_operator: 'DO', dealer_settlement: 'DS', institution_admin: 'G',  institution_settlement: 'G' },
  indirect: { dealer_admin: 'G',  dealer_operator: 'G',  dealer_settlement: 'G',  institution_admin: 'IA', institution_settlement: 'G' },
  direct:   { dealer_admin: 'G',  dealer_operator: 'G',  dealer_settlement: 'G',  institution_admin: 'XA', institution_settlement: 'IS' },
} as const satisfies Record<CompanyKind, Record<Role, Column>>;

/** The roles one can have in a kind of company. */
export function rolesIn(kind: CompanyKind): readonly Role[] {
  return ROLES.filter((role) => ROLE_COLUMNS[kind][role] !== 'G');
}

export const ROLES: readonly Role[] = [
  'dealer_admin',
  'dealer_operator',
  'dealer_settlement',
  'institution_admin',
  'institution_settlement',
];

/** Roles around this person that have a right: of the own company, then of its dealer, and support when no other has. */
export function whoMay(actor: Actor, right: Right): readonly (Role | 'support')[] {
  const kinds = actor.kind === 'member' ? AROUND[actor.companyKind] : KINDS;
  const found = kinds.flatMap((kind) =>
    rolesIn(kind).filter((role) => has(right, ROLE_COLUMNS[kind][role], actor, kind)),
  );
  const roles = [...new Set(found)];
  return roles.length === 0 && has(right, 'SP', actor) ? ['support'] : roles;
}

const KINDS: readonly CompanyKind[] = ['dealer', 'indirect', 'direct'];

const AROUND: Record<CompanyKind, readonly CompanyKind[]> = {
  dealer: ['dealer'],
  indirect: ['indirect', 'dealer'],
  direct: ['direct'],
};

/** A dealer's right counts for its institutions only where it reaches them. */
function has(right: Right, column: Column, actor: Actor, kind?: CompanyKind): boolean {
  const found = RIGHTS[right][COLUMNS.indexOf(column)] ?? 'none';
  const isOwn = actor.kind !== 'member' || kind === undefined || kind === actor.companyKind;
  return found !== 'none' && (isOwn || found === 'served');
}
