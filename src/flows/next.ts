import type { ActionName } from '../portal/action.ts';
import type { Desk } from '../portal/desk.ts';
import type { Right } from '../portal/permissions.ts';
import type { Shown } from './flow.ts';

export type Next = NonNullable<Shown['next']>[number];

/** A change that continues from here, if this person can make it with the values it carries. */
export async function nextChange(desk: Desk, action: ActionName, next: Next): Promise<readonly Next[]> {
  const refusal = (await desk.mayEver(action)) ?? (await desk.whyNot(action, next.values ?? {}));
  return refusal ? [] : [next];
}

/** Something to look at from here, if this person may see it. */
export function nextLook(desk: Desk, right: Right, next: Next): readonly Next[] {
  return desk.may(right) ? [next] : [];
}
