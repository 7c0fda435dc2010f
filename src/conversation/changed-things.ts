import type { Changed } from '../message/receipt.ts';
import type { Reading, ValueKind } from '../message/value.ts';

const KINDS: Readonly<Record<string, ValueKind>> = {
  invitation: 'invitation',
  contract: 'contract',
  organization: 'organization',
  settle_id: 'settleId',
  company: 'company',
};

/** What a receipt changed, as it could be said; nothing said names an app. */
export function changedThings(changed: readonly Changed[]): Reading[] {
  return changed.flatMap(({ type, id }) => (KINDS[type] ? [{ kind: KINDS[type], value: id }] : []));
}
