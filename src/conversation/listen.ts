import type { Incoming } from '../message/front.ts';
import type { Language } from '../message/text.ts';
import { type DroppedKind, dropSecrets } from '../portal/formats/secrets.ts';
import type { Seen } from '../portal/portal.ts';
import type { Db } from '../storage/db.ts';
import type { Held } from '../support/person-words.ts';
import { type Command, command as commandSchema } from '../understanding/command.ts';
import { languageOf } from '../understanding/language.ts';
import { isTextAsked } from '../understanding/values/find-values.ts';
import type { Claim } from './claim.ts';
import { commandOf } from './form.ts';
import type { Thoughts } from './mind.ts';
import { personOf } from './sender.ts';
import { afterSilence } from './silence.ts';
import { situationOf } from './situation.ts';
import { parseState } from './state.ts';
import type { TurnRooms } from './take-turn.ts';
import { hearingOf, type Reworded, rewordAnswers, type Thinking } from './think.ts';

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
  /** Articles in the words of the model. */
  readonly reworded?: Reworded;
}

type Rooms = TurnRooms & { readonly thoughts: Thoughts };

/** Text to commands, or a pressed choice to its command. Only here may a model be asked; no transaction is open. */
export function listen(rooms: Rooms, incoming: Incoming, claim: Claim): Promise<Listened> {
  const { content } = incoming;
  const language = claim.turn === 0 ? (incoming.language ?? claim.language) : claim.language;
  if ('form' in content) return Promise.resolve({ commands: [commandOf(content.form)], language });
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

async function hear(rooms: Rooms, { typed, language, incoming, claim }: Heard): Promise<Listened> {
  const { db } = rooms.storage;
  const now = rooms.clock();
  await rooms.knowledge.refresh(db, now);
  if ((await heldTicket(rooms, db, claim))?.isWithStaff) {
    return { commands: [], language, dropped: dropSecrets(typed).dropped, isForStaff: true };
  }
  const state = afterSilence(parseState(claim.state), now.getTime() - claim.updatedAt.getTime());
  const actor = rooms.portal.actorOf(await personOf(rooms, db, incoming), claim.companyId);
  const desk = rooms.portal.as(actor, { db, now });
  const portfolio = await desk.portfolio();
  const { flowNamed, tasks, knowledge } = rooms;
  const situation = situationOf({
    state,
    actor,
    portfolio,
    now,
    flowNamed,
    tasks,
    knowledge,
  });
  const { text, dropped } = dropSecrets(typed);
  const heard = languageOf(text, {
    before: language,
    isFirst: claim.turn === 0,
    names: situation.names,
    isAnswer: isTextAsked(situation),
  });
  const { channel, onWords } = incoming;
  const thought = await understood(rooms, { text, situation, desk, claim, channel, onWords, language: heard });
  return { ...thought, language: heard, dropped, seen: { actor, portfolio } };
}

interface Understanding extends Omit<Thinking, 'signal' | 'conversationId'> {
  readonly claim: Claim;
  readonly channel: Incoming['channel'];
  readonly language: Language;
}

/** By rule; where a model is configured, with its help for as long as the channel waits. */
async function understood(
  rooms: Rooms,
  { claim, channel, language, ...about }: Understanding,
): Promise<Pick<Listened, 'commands' | 'reworded'>> {
  const { mind } = rooms;
  if (isTitle(rooms, about.text)) return { commands: [{ type: 'ask_knowledge', query: about.text }] };
  if (!mind) return { commands: rooms.understand(about.text, about.situation) };
  return rooms.thoughts.during(claim, mind.thinksWithinMs(channel), async (signal) => {
    const thinking = { ...about, conversationId: claim.conversationId, signal };
    const commands = await mind.understand(about.text, about.situation, hearingOf(rooms, thinking));
    return { commands, reworded: await rewordAnswers(rooms, mind, { commands, language, thinking }) };
  });
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

/** An article that was found while typing is asked for by its title, whatever request the title sounds like. */
function isTitle({ knowledge }: Rooms, text: string): boolean {
  const said = text.trim();
  return knowledge.articles.some(({ title }) => title.ko === said || title.en === said);
}
