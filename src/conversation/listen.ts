import type { Incoming } from '../message/front.ts';
import type { Language } from '../message/text.ts';
import { type DroppedKind, dropSecrets } from '../portal/formats/secrets.ts';
import type { Seen } from '../portal/portal.ts';
import type { Db } from '../storage/db.ts';
import type { Held } from '../support/person-words.ts';
import { type Command, command as commandSchema } from '../understanding/command.ts';
import { languageOf } from '../understanding/language.ts';
import type { Claim } from './claim.ts';
import { personOf } from './sender.ts';
import { afterSilence } from './silence.ts';
import { situationOf } from './situation.ts';
import { parseState } from './state.ts';
import type { TurnRooms } from './take-turn.ts';

/** What a message was understood as. */
export interface Listened {
  readonly commands: readonly Command[];
  readonly language: Language;
  /** The button that was pressed, as it was labelled. */
  readonly pressed?: { readonly label: string; readonly command: Command };
  /** A person of staff had the talk, so that it was not understood but is to be passed on. */
  readonly isForStaff?: true;
  /** A choice that is not one of this conversation and person. */
  readonly isStale?: true;
  /** What should never be in a chat and was taken out before anyone read the message. */
  readonly dropped?: readonly DroppedKind[];
  /** What the person was seen to have while they were understood. */
  readonly seen?: Seen;
}

/** Text to commands, or a pressed choice to its command. Only here may a model be asked; no transaction is open. */
export function listen(rooms: TurnRooms, incoming: Incoming, claim: Claim): Promise<Listened> {
  const { content } = incoming;
  const language = claim.turn === 0 ? (incoming.language ?? claim.language) : claim.language;
  return 'text' in content
    ? hear(rooms, { typed: content.text, language, incoming, claim })
    : recognise(rooms, { token: content.choice, language, claim });
}

interface Heard {
  readonly typed: string;
  readonly language: Language;
  readonly incoming: Incoming;
  readonly claim: Claim;
}

async function hear(rooms: TurnRooms, { typed, language, incoming, claim }: Heard): Promise<Listened> {
  const { db } = rooms.storage;
  const now = rooms.clock();
  await rooms.knowledge.refresh(db, now);
  if ((await heldTicket(rooms, db, claim))?.isWithStaff) {
    return { commands: [], language, dropped: dropSecrets(typed).dropped, isForStaff: true };
  }
  const state = afterSilence(parseState(claim.state), now.getTime() - claim.updatedAt.getTime());
  const actor = rooms.portal.actorOf(await personOf(rooms, db, incoming), claim.companyId);
  const portfolio = await rooms.portal.as(actor, { db, now }).portfolio();
  const { flowNamed, flowCards, flowRanking: flows, knowledge } = rooms;
  const situation = situationOf({
    state,
    actor,
    portfolio,
    now,
    flowNamed,
    flowCards,
    flows,
    articles: knowledge.ranking,
  });
  const { text, dropped } = dropSecrets(typed);
  const commands = await rooms.understand(text, situation);
  const heard = languageOf(text, { before: language, isFirst: claim.turn === 0, names: situation.names });
  return { commands, language: heard, dropped, seen: { actor, portfolio } };
}

/** The open ticket of the conversation; one that has none costs no look. */
export async function heldTicket({ support }: TurnRooms, db: Db, claim: Claim): Promise<Held | undefined> {
  return parseState(claim.state).ticket === null ? undefined : support.holder(db, claim.conversationId);
}

interface Pressed {
  readonly token: string;
  readonly language: Language;
  readonly claim: Claim;
}

/** A choice is its command, in its own conversation only. */
async function recognise({ storage }: TurnRooms, { token, language, claim }: Pressed): Promise<Listened> {
  const kept = await storage.db.offeredChoice.findUnique({ where: { token } });
  const parsed = commandSchema.safeParse(kept?.command);
  if (kept?.conversationId !== claim.conversationId || !parsed.success)
    return { commands: [], language, isStale: true };
  return { commands: [], language, pressed: { label: kept.label, command: parsed.data } };
}
