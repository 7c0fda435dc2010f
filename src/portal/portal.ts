import type { Db } from '../storage/db.ts';
import type { PortalSettings } from './action.ts';
import type { Actor } from './actor.ts';
import type { Desk } from './desk.ts';
import { openDesk, type Seen } from './open-desk.ts';
import { actorOf, type Person, readPerson } from './person.ts';

export type { Seen } from './open-desk.ts';
export type { Person } from './person.ts';

/** The portal: who someone is, and a desk to act at. */
export interface Portal {
  /** undefined for an id nobody has. */
  person(db: Db, personId: string): Promise<Person | undefined>;
  /** `companyId` is the company they said they act for. */
  actorOf(person: Person | undefined, companyId?: string | null): Actor;
  /** `seen`: what an actor was seen to have a moment ago; a commit reads it again. */
  as(actor: Actor, transaction: { readonly db: Db; readonly now: Date; readonly seen?: Seen | undefined }): Desk;
}

export function openPortal(settings: PortalSettings): Portal {
  return {
    person: readPerson,
    actorOf,
    as: (actor, transaction) => openDesk(actor, { ...transaction, settings }),
  };
}
