import type { Slack } from '../channel.ts';
import { WORDS } from '../render/words.ts';
import { publicly, say } from '../talk/say.ts';
import { type Said, tell } from '../talk/talk.ts';
import { showGaps } from './card.ts';
import { act } from './listen.ts';
import { ticketOf } from './show.ts';

const NOTE = /^(?:메모|note)\s*:\s*/i;
const GAPS = /^(?:gaps|지식\s*공백)$/i;

/** What staff write in the support channel. false: it is something else. */
export async function hearStaff(
  said: Omit<Said, 'content'>,
  { text, hasFiles }: { text: string; hasFiles: boolean },
  slack: Slack,
): Promise<boolean> {
  const { spot, ts } = said;
  if (spot.kind !== 'channel' || spot.channel !== slack.supportChannel) return false;
  if (spot.isRoot) return GAPS.test(text) ? listGaps(said, slack) : false;
  const ticket = await ticketOf(slack, spot.channel, spot.thread);
  if (ticket === undefined) return false;
  const word = { ...said, deliveryId: `staff:message:${spot.channel}:${ts}` };
  if (hasFiles) await tell(word, '첨부 파일은 고객에게 전달되지 않아요. 글로 적어 주세요.', slack);
  if (text === '') return true;
  const isNote = NOTE.test(text);
  await act(word, { verb: isNote ? 'note' : 'reply', id: ticket, text: text.replace(NOTE, '') }, slack);
  return true;
}

async function listGaps(said: Omit<Said, 'content'>, slack: Slack): Promise<boolean> {
  const { sender } = await slack.senders.of(said.speaker, said.client);
  const gaps = sender.kind === 'person' ? await slack.front.gaps(sender.personId) : undefined;
  if (!gaps?.ok) {
    await tell(said, gaps ? gaps.refusal.words.ko : WORDS.notLinked.ko, slack);
    return true;
  }
  const message = { text: '답하지 못한 질문', blocks: showGaps(gaps.value), isLive: false };
  const options = { posts: slack.records.slackPosts, log: slack.log };
  const key = `${said.deliveryId} gaps`;
  const { client, attempt } = said;
  await say({ client, party: said, key, shown: { messages: [message] }, attempt }, publicly(said.spot), options);
  return true;
}
