import type { CompanyView, InvitationView } from '../portal/portfolio.ts';
import type { Known, Values } from './flow.ts';

/** Invitations that can still be accepted. */
export function pendingInvitationsOf(company: CompanyView, now: Date): readonly InvitationView[] {
  return company.invitations.filter(({ state, expiresAt }) => state === 'pending' && expiresAt > now);
}

/** A value that is one string. */
export function one(values: Values, slot: string): string | undefined {
  const value = values[slot];
  return typeof value === 'string' ? value : undefined;
}

/** What a value is, or every reading it could have; undefined when nothing was said of it. */
export function readingsOf({ values, candidates }: Known, slot: string): readonly string[] | undefined {
  const value = values[slot] ?? candidates[slot];
  return value === undefined ? undefined : [value].flat();
}

/** The values there are. */
export function present(values: Readonly<Record<string, Values[string] | undefined>>): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([slot, value]) => (value === undefined ? [] : [[slot, value]])),
  );
}
