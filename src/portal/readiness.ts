import type { Actor } from './actor.ts';
import { whoMay } from './permissions.ts';
import type { CompanyView } from './portfolio.ts';
import type { Refusal } from './refusal.ts';
import { hasRight } from './standing.ts';

/** A SettleId needs an approved sender name: asked for and waiting, or not even asked for. */
export function approvalRefusal({ name, organizations }: CompanyView): Refusal | undefined {
  if (organizations.some(({ state }) => state === 'approved')) return undefined;
  const isWaiting = organizations.some(({ state }) => state === 'pending_review');
  return { code: 'ORG_NOT_APPROVED', about: { name }, ...(isWaiting ? {} : { offer: 'add-organization' }) };
}

/** A contract needs the app as well. */
export function readinessRefusal(actor: Actor, company: CompanyView): Refusal | undefined {
  const refusal = approvalRefusal(company);
  if (refusal || company.app) return refusal;
  const roles = hasRight(actor, 'app.register') ? [] : whoMay(actor, 'app.register');
  return { code: 'APP_NOT_REGISTERED', about: { name: company.name }, roles, offer: 'register-app' };
}
