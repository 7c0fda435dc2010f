import type { Article } from '../knowledge/article.ts';
import type { Incoming } from '../message/front.ts';
import type { Language } from '../message/text.ts';
import type { Desk } from '../portal/desk.ts';
import { maskText } from '../portal/formats/masking.ts';
import type { Command } from '../understanding/command.ts';
import type { Hearing, Said } from '../understanding/hearing.ts';
import { withoutValues } from '../understanding/marks.ts';
import type { Situation } from '../understanding/situation.ts';
import type { Mind } from './mind.ts';
import type { TurnRooms } from './take-turn.ts';

export interface Thinking {
  readonly text: string;
  readonly situation: Situation;
  readonly desk: Desk;
  readonly conversationId: string;
  readonly signal: AbortSignal;
  /** Told the words of the answers so far. */
  readonly onWords: Incoming['onWords'];
}

/** Words of the model for the articles that are going to be answered with, by slug. */
export type Reworded = ReadonlyMap<string, string>;

const RECENT = 6;
const MOST_REWORDED = 2;

export function hearingOf(rooms: TurnRooms, { desk, conversationId, signal }: Thinking): Hearing {
  return {
    signal,
    flows: () => rooms.flows.filter((flow) => mayUse(desk, flow)).map(({ name }) => name),
    recent: () => recent(rooms, conversationId),
  };
}

/** A closed door is for everyone: that it is closed is what they are told. */
function mayUse(desk: Desk, flow: TurnRooms['flows'][number]): boolean {
  switch (flow.type) {
    case 'write':
      return !desk.mayNot(flow.does);
    case 'read':
      return !desk.mayNot(flow.sees);
    case 'future':
      return !desk.mayNot(flow.needs);
    case 'closed':
      return true;
  }
}

async function recent({ storage }: TurnRooms, conversationId: string): Promise<readonly Said[]> {
  const rows = await storage.db.message.findMany({
    where: { conversationId },
    orderBy: [{ turn: 'desc' }, { position: 'desc' }],
    take: RECENT,
    select: { author: true, text: true },
  });
  return rows.reverse().map(({ author, text }) => ({
    author: author === 'person' || author === 'staff' ? author : 'assistant',
    text,
  }));
}

/** The answers of a turn in better words, while there is time; what is not known is never reworded. */
export async function rewordAnswers(
  rooms: TurnRooms,
  mind: Mind,
  { commands, language, thinking }: { commands: readonly Command[]; language: Language; thinking: Thinking },
): Promise<Reworded> {
  const { text, situation, desk, signal, onWords } = thinking;
  const articles = [...new Set(commands.flatMap((command) => articleFor(rooms, command, text) ?? []))];
  const role = desk.actor.kind === 'member' ? desk.actor.role : undefined;
  const question = withoutValues(text, situation);
  const reworded = new Map<string, string>();
  for (const article of articles.slice(0, MOST_REWORDED)) {
    const telling = tell(onWords, [...reworded.values()]);
    const words = await mind.reword({ article, question, role, language, signal, onWords: telling.onWords });
    if (words !== undefined) reworded.set(article.slug, words);
    telling.end(words);
  }
  return reworded;
}

/** Tells what is said so far after what was said before; words that did not become an answer are taken back. */
function tell(onWords: Incoming['onWords'] = () => {}, before: readonly string[]) {
  let last = '';
  let hasEnded = false;
  const told = (words: string): void => {
    if (hasEnded || words === last) return;
    last = words;
    onWords([...before, words].filter((one) => one !== '').join('\n\n'));
  };
  return {
    onWords: told,
    end: (words = ''): void => {
      if (last !== '') told(words);
      hasEnded = true;
    },
  };
}

/** The article a command is going to be answered with; undefined where a part of it is not known. */
function articleFor({ knowledge }: TurnRooms, command: Command, text: string): Article | undefined {
  if (command.type !== 'ask_knowledge' && command.type !== 'cannot_handle') return undefined;
  const slug = command.type === 'ask_knowledge' ? command.article : undefined;
  if (slug !== undefined) return knowledge.article(slug);
  const finding = knowledge.find(command.type === 'ask_knowledge' ? command.query : maskText(text));
  return finding.kind === 'answer' && !finding.unknownPart ? finding.article : undefined;
}
