import type { Incoming } from '../message/front.ts';
import type { Language } from '../message/text.ts';
import type { Db } from '../storage/db.ts';
import { type Command, command as commandSchema } from '../understanding/command.ts';
import { languageOf } from '../understanding/language.ts';
import type { Situation } from '../understanding/situation.ts';
import type { Claim } from './claim.ts';

/** What a message was understood as. */
export interface Listened {
  readonly commands: readonly Command[];
  readonly language: Language;
  /** The button that was pressed, as it was labelled. */
  readonly pressed?: { readonly label: string; readonly command: Command };
  /** A choice that is not one of this conversation and person. */
  readonly isStale?: true;
}

/** Text to commands, or a pressed choice to its command. Only here may a model be asked; no transaction is open. */
export async function listen(
  { content, language }: Incoming,
  {
    db,
    claim,
    situation,
    understand,
  }: {
    db: Db;
    claim: Claim;
    situation: Situation;
    understand: (text: string, situation: Situation) => Command[] | Promise<Command[]>;
  },
): Promise<Listened> {
  const before = language ?? claim.language;
  if ('text' in content) {
    const commands = await understand(content.text, situation);
    const heard = languageOf(content.text, { before, isFirst: claim.turn === 0, names: situation.names });
    return { commands, language: heard };
  }
  const kept = await db.offeredChoice.findUnique({ where: { token: content.choice } });
  const isOwn = kept?.conversationId === claim.conversationId;
  const parsed = commandSchema.safeParse(kept?.command);
  if (!kept || !isOwn || !parsed.success) return { commands: [], language: before, isStale: true };
  return { commands: [], language: before, pressed: { label: kept.label, command: parsed.data } };
}
