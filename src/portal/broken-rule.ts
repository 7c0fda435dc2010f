import { brokenConstraint } from '../storage/constraint.ts';
import { Prisma } from '../storage/db.ts';
import type { Refusal } from './refusal.ts';

/** The database's own rules: what a change meets that was not there when it was checked. */
const REFUSALS: Readonly<Record<string, Refusal>> = {
  Invitation_pending_key: { code: 'INVITE_DUPLICATE', slot: 'email' },
  Invitation_final: { code: 'VERSION_CONFLICT' },
  Company_dealer_brn_key: { code: 'INSTITUTION_EXISTS', slot: 'brn' },
  Company_brn_key: { code: 'INSTITUTION_EXISTS', slot: 'brn' },
  Organization_companyId_name_key: { code: 'ORG_NAME_EXISTS', slot: 'senderName' },
  App_active_key: { code: 'APP_ALREADY_REGISTERED', slot: 'institution' },
  ProductContract_no_overlap: { code: 'CONTRACT_DUPLICATE', slot: 'products' },
  Membership_active_key: { code: 'ALREADY_MEMBER' },
  Membership_last_admin: { code: 'LAST_ADMIN' },
  SettleId_immutable: { code: 'SETTLE_IMMUTABLE' },
};

const ROW_NOT_FOUND = 'P2025';

/** The refusal an error of the database stands for; undefined for a surprise. */
export function brokenRule(error: unknown): Refusal | undefined {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === ROW_NOT_FOUND) {
    return { code: 'VERSION_CONFLICT' }; // a row was looked for by its version
  }
  return REFUSALS[brokenConstraint(error) ?? ''];
}
