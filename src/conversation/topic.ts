import type { Command } from '../understanding/command.ts';
import { askTopic } from './ask-topic.ts';
import { note, type Scene, say, setLast } from './scene.ts';

const TELLS_NOTHING: ReadonlySet<Command['type']> = new Set(['affirm', 'deny', 'cancel', 'hand_over', 'wait', 'help']);
const ENDS_THERE: ReadonlySet<Command['type']> = new Set(['cannot_handle', 'small_talk', 'set_values', 'clarify']);

/**
 * The answer to "what is it about?" goes to the ticket; a question among it is answered all the same. The commands that
 * are left to do.
 */
export async function tellTopic(scene: Scene, commands: readonly Command[]): Promise<readonly Command[]> {
  const { last, ticket } = scene.state;
  if (last.kind !== 'topic') return commands;
  if (commands.length > 0 && commands.every(({ type }) => type === 'affirm')) {
    askTopic(scene);
    return [];
  }
  setLast(scene, { kind: 'other' });
  if (ticket === null || !scene.words || commands.every(({ type }) => TELLS_NOTHING.has(type))) return commands;
  await scene.support.describe(scene.db, { conversationId: scene.conversationId, topic: scene.words, now: scene.now });
  note(scene, { type: 'relayed', ticket });
  say(scene, {
    kind: 'hand_over',
    text: {
      ko: `상담 ${ticket}번에 내용을 적어 두었어요.`,
      en: `I have added that to ticket ${ticket}.`,
    },
  });
  return commands.filter((command) => !ENDS_THERE.has(command.type) && !isUnanswered(scene, command));
}

function isUnanswered(scene: Scene, command: Command): boolean {
  return command.type === 'ask_knowledge' && scene.knowledge.find(command.query).kind !== 'answer';
}
