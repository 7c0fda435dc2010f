import type { Incoming } from '../message/front.ts';
import type { Person, Portal } from '../portal/portal.ts';
import type { Db } from '../storage/db.ts';

/** Who sent it, read now; undefined for a visitor. */
export async function personOf(
  { portal }: { portal: Portal },
  db: Db,
  { sender }: Pick<Incoming, 'sender'>,
): Promise<Person | undefined> {
  return sender.kind === 'person' ? portal.person(db, sender.personId) : undefined;
}
