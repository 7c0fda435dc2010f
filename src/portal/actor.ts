export type CompanyKind = 'dealer' | 'indirect' | 'direct';

export type Role =
  | 'dealer_admin'
  | 'dealer_operator'
  | 'dealer_settlement'
  | 'institution_admin'
  | 'institution_settlement';

export interface Identity {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
}

export interface Member extends Identity {
  readonly kind: 'member';
  readonly membershipId: string;
  readonly companyId: string;
  readonly companyName: string;
  readonly companyKind: CompanyKind;
  readonly role: Role;
}

export interface Staff extends Identity {
  readonly kind: 'staff';
}

/** Signed in, no membership. */
export interface Guest extends Identity {
  readonly kind: 'guest';
}

/** Signed in, several memberships, and has not said which company to act for. */
export interface Undecided extends Identity {
  readonly kind: 'undecided';
  readonly memberships: readonly Member[];
}

export interface Anonymous {
  readonly kind: 'anonymous';
}

/** Who acts. Always read from the database, never from a message or a client. */
export type Actor = Member | Staff | Guest | Undecided | Anonymous;
