import type { FlowName } from '../flow.ts';
import { ADD_ORGANIZATION } from './add-organization.ts';
import { ADD_SETTLE_ID } from './add-settle-id.ts';
import { CANCEL_INVITATION } from './cancel-invitation.ts';
import { CHANGE_BUSINESS_INFO } from './change-business-info.ts';
import { CHANGE_DEALER_CONTRACT } from './change-dealer-contract.ts';
import { CHANGE_MEMBER_ROLE } from './change-member-role.ts';
import { CHANGE_SETTLE_ID } from './change-settle-id.ts';
import { CONFIRM_SETTLEMENT } from './confirm-settlement.ts';
import { CONTRACT_STATUS } from './contract-status.ts';
import { DEALER_CONTRACTS } from './dealer-contracts.ts';
import { DELETE_SETTLE_ID } from './delete-settle-id.ts';
import { EDIT_CHANNEL_URL } from './edit-channel-url.ts';
import { INVITE_MEMBER } from './invite-member.ts';
import { LIST_MEMBERS } from './list-members.ts';
import { ONBOARDING_STATUS } from './onboarding-status.ts';
import { REGISTER_APP } from './register-app.ts';
import { REGISTER_CONTRACT } from './register-contract.ts';
import { REGISTER_INSTITUTION } from './register-institution.ts';
import { REMOVE_MEMBER } from './remove-member.ts';
import { REQUEST_ADJUSTMENT } from './request-adjustment.ts';
import { RESEND_CONTRACT_EMAIL } from './resend-contract-email.ts';
import { RESEND_INVITATION } from './resend-invitation.ts';
import { RETRY_CONTRACT } from './retry-contract.ts';
import { REVIEW_ORGANIZATION } from './review-organization.ts';
import { SETTLEMENT_STATUS } from './settlement-status.ts';
import { SHOW_INSTITUTION } from './show-institution.ts';
import { TICKET_STATUS } from './ticket-status.ts';
import { UPDATE_CALL_CENTRE } from './update-call-centre.ts';
import { UPDATE_OPERATING_IPS } from './update-operating-ips.ts';
import { USAGE_REPORT } from './usage-report.ts';
import { WHO_AM_I } from './who-am-i.ts';

/** More ways in which people ask for a task, by language: what is learnt from, beside the examples of the flow. */
export interface Asked {
  readonly ko: readonly string[];
  readonly en: readonly string[];
}

/** Of a flow that is not here, its examples are all that is known. */
export const ASKED: Partial<Record<FlowName, Asked>> = {
  'add-organization': ADD_ORGANIZATION,
  'add-settle-id': ADD_SETTLE_ID,
  'cancel-invitation': CANCEL_INVITATION,
  'change-business-info': CHANGE_BUSINESS_INFO,
  'change-dealer-contract': CHANGE_DEALER_CONTRACT,
  'change-member-role': CHANGE_MEMBER_ROLE,
  'change-settle-id': CHANGE_SETTLE_ID,
  'confirm-settlement': CONFIRM_SETTLEMENT,
  'contract-status': CONTRACT_STATUS,
  'dealer-contracts': DEALER_CONTRACTS,
  'delete-settle-id': DELETE_SETTLE_ID,
  'edit-channel-url': EDIT_CHANNEL_URL,
  'invite-member': INVITE_MEMBER,
  'list-members': LIST_MEMBERS,
  'onboarding-status': ONBOARDING_STATUS,
  'register-app': REGISTER_APP,
  'register-contract': REGISTER_CONTRACT,
  'register-institution': REGISTER_INSTITUTION,
  'remove-member': REMOVE_MEMBER,
  'request-adjustment': REQUEST_ADJUSTMENT,
  'resend-contract-email': RESEND_CONTRACT_EMAIL,
  'resend-invitation': RESEND_INVITATION,
  'retry-contract': RETRY_CONTRACT,
  'review-organization': REVIEW_ORGANIZATION,
  'settlement-status': SETTLEMENT_STATUS,
  'show-institution': SHOW_INSTITUTION,
  'ticket-status': TICKET_STATUS,
  'update-call-centre': UPDATE_CALL_CENTRE,
  'update-operating-ips': UPDATE_OPERATING_IPS,
  'usage-report': USAGE_REPORT,
  'who-am-i': WHO_AM_I,
};
