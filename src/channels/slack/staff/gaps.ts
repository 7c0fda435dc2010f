import type { GapCard } from '../../../message/staff.ts';
import type { Slack } from '../channel.ts';
import { publicly, say } from '../talk/say.ts';
import { type Said, tell } from '../talk/talk.ts';
import { showGaps } from './card.ts';
import { UNKNOWN } from './words.ts';

type Asked = Omit<Said, 'content'>;

/** Lists what is asked most and not answered where staff work. */
export async function listGaps(said: Asked, slack: Slack): Promise<void> {
  const gaps = await gapsFor(said, slack);
  if (!gaps) return;
  const message = { text: '답하지 못한 질문', blocks: showGaps(gaps), isLive: false };
  const options = { posts: slack.records.slackPosts, log: slack.log };
  const { client, attempt, deliveryId } = said;
  const saying = { client, party: said, key: `${deliveryId} gaps`, shown: { messages: [message] }, attempt };
  await say(saying, publicly(said.spot), options);
}

/** What staff have answered to a question before, to begin a draft with; undefined: who asks may not, and has been told. */
export async function answerSoFar(said: Asked, gap: string, slack: Slack): Promise<string | undefined> {
  const gaps = await gapsFor(said, slack);
  return gaps && (gaps.find(({ id }) => id === gap)?.answers[0] ?? '');
}

async function gapsFor(said: Asked, slack: Slack): Promise<readonly GapCard[] | undefined> {
  const { sender } = await slack.senders.of(said.speaker, said.client);
  const gaps = sender.kind === 'person' ? await slack.front.gaps(sender.personId) : undefined;
  if (gaps?.ok) return gaps.value;
  await tell(said, gaps ? gaps.refusal.words.ko : UNKNOWN, slack);
  return undefined;
}
