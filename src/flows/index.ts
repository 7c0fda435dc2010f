import { addOrganization } from './add-organization.ts';
import { addSettleId } from './add-settle-id.ts';
import { cancelInvitation } from './cancel-invitation.ts';
import { closedDoors } from './closed.ts';
import { contractStatus } from './contract-status.ts';
import type { Flow } from './flow.ts';
import { futureFlows } from './future.ts';
import { inviteMember } from './invite-member.ts';
import { listMembers } from './list-members.ts';
import { onboardingStatus } from './onboarding-status.ts';
import { registerApp } from './register-app.ts';
import { registerContract } from './register-contract.ts';
import { registerInstitution } from './register-institution.ts';
import { resendInvitation } from './resend-invitation.ts';
import { retryContract } from './retry-contract.ts';
import { reviewOrganization } from './review-organization.ts';
import { showInstitution } from './show-institution.ts';
import { ticketStatus } from './ticket-status.ts';
import { whoAmI } from './who-am-i.ts';

/** Every request the assistant knows. */
export const flows: readonly Flow[] = [
  inviteMember,
  cancelInvitation,
  resendInvitation,
  listMembers,
  registerInstitution,
  addOrganization,
  registerApp,
  addSettleId,
  registerContract,
  contractStatus,
  retryContract,
  onboardingStatus,
  showInstitution,
  reviewOrganization,
  ticketStatus,
  whoAmI,
  ...closedDoors,
  ...futureFlows,
];

const byName = new Map<string, Flow>(flows.map((flow) => [flow.name, flow]));

export function flowNamed(name: string): Flow | undefined {
  return byName.get(name);
}
