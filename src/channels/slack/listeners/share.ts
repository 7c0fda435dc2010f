import { languageOfReplies } from '../language.ts';
import { showTurn } from '../render/turn.ts';
import { WORDS } from '../render/words.ts';
import { publicly, say } from '../talk/say.ts';
import { tell } from '../talk/talk.ts';
import { conversationOf, labelLanguage } from './pressed.ts';
import type { Press } from './presses.ts';

/** Shows an answer from the articles to everybody: read again from what was answered, and nothing else. */
export async function share({ action, said, slack }: Press): Promise<void> {
  const conversationId = conversationOf(action);
  if (!said || !conversationId) return;
  const { sender } = await slack.senders.of(said.speaker, said.client);
  const transcript = await slack.front.transcript(conversationId, sender);
  const reply = transcript?.messages.find((message) => message.reply?.id === action.value)?.reply;
  if (reply?.kind !== 'answer' || reply.table) return tell(said, WORDS.notYours[labelLanguage(action)], slack);
  const language = languageOfReplies(reply.text);
  const key = `share:${reply.id}:${said.spot.channel}`;
  const shown = showTurn({ conversationId, replies: [reply] }, { language, key, isPublic: true });
  const { thread } = said.spot;
  const to = publicly(said.spot);
  const where = /^\d+\.\d+$/.test(thread) ? to : { kind: 'thread' as const, channel: said.spot.channel };
  await say({ client: said.client, party: said, key, shown, attempt: said.attempt }, where, {
    posts: slack.records.slackPosts,
    log: slack.log,
  });
}
