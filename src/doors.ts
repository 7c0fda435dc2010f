import type { DemoPeople, Persona } from './channels/web/demo.ts';
import type { Joining } from './channels/web/invitations.ts';
import type { Language } from './message/text.ts';
import { type DemoMembership, demoPerson, demoPersonas } from './portal/demo/personas.ts';
import { acceptInvitation, declineInvitation, invitationFor } from './portal/joining.ts';
import { ROLE_LABELS } from './portal/labels.ts';
import { personWithEmail } from './portal/person.ts';
import { wordsOf } from './portal/refusal.ts';
import { no, ok } from './result.ts';
import type { Storage } from './storage/open.ts';

export interface Doors {
  readonly joining: Joining;
  readonly people: DemoPeople;
  /** A portal user's id by their confirmed e-mail. */
  readonly personWithEmail: (email: string) => Promise<string | undefined>;
}

/** What a channel needs beside the front: taking an invitation, and being someone of the demo. */
export function openDoors({ transaction, db }: Pick<Storage, 'transaction' | 'db'>, clock: () => Date): Doors {
  const answer =
    (decide: typeof acceptInvitation): Joining['accept'] =>
    async (personId, token, language) => {
      const joined = await transaction((open) => decide(open, { personId, token, now: clock() }));
      if (joined.ok) return ok(labelled(joined.value, language));
      return no({ code: joined.refusal.code, words: wordsOf(joined.refusal) });
    };
  const joining: Joining = {
    preview: async (token, language) => {
      const invitation = await invitationFor(db, token);
      return invitation && { ...labelled(invitation, language), email: invitation.email };
    },
    accept: answer(acceptInvitation),
    decline: answer(declineInvitation),
  };
  const people: DemoPeople = {
    personas: async (language) => (await demoPersonas(db)).map((persona): Persona => withLabels(persona, language)),
    signIn: async (email, language) => {
      const person = await transaction((open) => demoPerson(open, email, clock()));
      return person && withLabels(person, language);
    },
  };
  return { joining, people, personWithEmail: (email) => personWithEmail(db, email) };
}

function labelled({ company, role }: DemoMembership, language: Language) {
  return { company, role, roleLabel: ROLE_LABELS[role][language] };
}

function withLabels<P extends { readonly memberships: readonly DemoMembership[] }>(person: P, language: Language) {
  return { ...person, memberships: person.memberships.map((membership) => labelled(membership, language)) };
}
