import type { Action, ActionName } from '../action.ts';
import { addOrganization } from './add-organization.ts';
import { cancelInvitation } from './cancel-invitation.ts';
import { createContract } from './create-contract.ts';
import { createInvitation } from './create-invitation.ts';
import { createSettleId } from './create-settle-id.ts';
import { registerApp } from './register-app.ts';
import { registerInstitution } from './register-institution.ts';
import { resendInvitation } from './resend-invitation.ts';
import { retryContract } from './retry-contract.ts';
import { reviewOrganization } from './review-organization.ts';

/** Every change the portal knows. */
export const ACTIONS: Readonly<Record<ActionName, Action>> = {
  'invitation.create': createInvitation,
  'invitation.cancel': cancelInvitation,
  'invitation.resend': resendInvitation,
  'institution.register': registerInstitution,
  'organization.add': addOrganization,
  'organization.review': reviewOrganization,
  'app.register': registerApp,
  'settle_id.create': createSettleId,
  'contract.create': createContract,
  'contract.retry': retryContract,
};

export function isActionName(name: string): name is ActionName {
  return Object.hasOwn(ACTIONS, name);
}
