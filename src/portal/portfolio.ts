import type { CompanyKind, Role } from './actor.ts';

export type Environment = 'test' | 'production';
export type Product = 'identity' | 'login' | 'sign' | 'debit' | 'edoc';
export type Renewal = 'auto' | 'manual';
/** As stored; `scheduled` and `expired` are read from the dates by `lifecycleOf`. */
export type ContractState = 'draft' | 'saved' | 'propagating' | 'active' | 'terminated';

export interface MemberView {
  readonly membershipId: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly version: number;
}

export interface InvitationView {
  readonly id: string;
  /** IV-12 */
  readonly code: string;
  readonly companyId: string;
  readonly email: string;
  readonly role: Role;
  readonly state: 'pending' | 'accepted' | 'declined' | 'cancelled' | 'expired';
  readonly invitedBy: string;
  readonly sentAt: readonly Date[];
  readonly expiresAt: Date;
  readonly createdAt: Date;
  readonly version: number;
}

export interface RevisionView {
  readonly number: number;
  readonly operatingIps: readonly string[];
  readonly callCentreName: string;
  readonly callCentrePhone: string;
  readonly state: 'pending' | 'applied' | 'failed';
}

/** Days are YYYY-MM-DD, Asia/Seoul. */
export interface ContractView {
  readonly id: string;
  readonly code: string;
  readonly organizationId: string;
  readonly settleIdId: string;
  readonly product: Product;
  readonly environment: Environment;
  readonly startOn: string;
  readonly endOn: string;
  readonly renewal: Renewal;
  readonly state: ContractState;
  /** Saved. */
  readonly desiredRevision: number;
  /** Live. */
  readonly appliedRevision: number;
  readonly revisions: readonly RevisionView[];
  readonly version: number;
}

export interface SettleIdView {
  readonly id: string;
  readonly code: string;
  readonly organizationId: string;
  readonly environment: Environment;
  readonly label: string;
}

export interface OrganizationView {
  readonly id: string;
  readonly companyId: string;
  readonly name: string;
  readonly state: 'pending_review' | 'approved' | 'rejected';
  readonly reason: string | null;
  readonly settleIds: readonly SettleIdView[];
  readonly contracts: readonly ContractView[];
  readonly version: number;
}

export interface DealerContractView {
  readonly product: Product;
  readonly environment: Environment;
  readonly unitPrice: number;
  readonly startOn: string;
  readonly endOn: string;
  readonly renewal: Renewal;
}

export interface CompanyView {
  readonly id: string;
  readonly kind: CompanyKind;
  readonly name: string;
  readonly brn: string;
  readonly channelUrl: string | null;
  readonly dealerId: string | null;
  readonly suspended: boolean;
  readonly members: readonly MemberView[];
  /** The newest first, whatever became of them; `expired` is read from the date. */
  readonly invitations: readonly InvitationView[];
  readonly organizations: readonly OrganizationView[];
  readonly app: { readonly appId: string } | null;
  readonly dealerContracts: readonly DealerContractView[];
  readonly version: number;
}

/**
 * Everything this person's company and, for a dealer, the institutions it serves have in the portal: read in one
 * statement, and all that choices, rules and views look at. What a role may not see is not in it, except what its
 * own rules need.
 */
export interface Portfolio {
  /** The own company first, then by name. */
  readonly companies: readonly CompanyView[];
}
