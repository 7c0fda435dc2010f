import type { Slack } from '../channel.ts';
import { type Said, tell } from '../talk/talk.ts';
import { listGaps } from './gaps.ts';
import { does } from './listen.ts';
import { ticketOf } from './show.ts';

const NOTE = /^(?:메모|note)\s*:\s*/i;
const NOT_SENT = '쓰신 글은 고객에게 전달되지 않았어요.';
const GAPS = /^(?:gaps|지식\s*공백)$/i;

/** What staff write in the support channel. false: it is something else. */
export async function hearStaff(
  said: Omit<Said, 'content'>,
  { text, hasFiles }: { text: string; hasFiles: boolean },
  slack: Slack,
): Promise<boolean> {
  const { spot, ts } = said;
  if (spot.kind !== 'channel' || spot.channel !== slack.supportChannel) return false;
  if (spot.isRoot) {
    if (!GAPS.test(text)) return false;
    await listGaps(said, slack);
    return true;
  }
  const ticket = await ticketOf(slack, spot.channel, spot.thread);
  if (ticket === undefined) return false;
  const word = { ...said, deliveryId: `staff:message:${spot.channel}:${ts}` };
  const files = { ...word, deliveryId: `${word.deliveryId} files` };
  if (hasFiles) await tell(files, '첨부 파일은 고객에게 전달되지 않아요. 글로 적어 주세요.', slack);
  if (text === '') return true;
  const verb = NOTE.test(text) ? 'note' : 'reply';
  const problem = await does(word, { verb, id: ticket, text: text.replace(NOTE, '') }, slack);
  if (problem !== undefined) await tell(word, verb === 'reply' ? `${problem} ${NOT_SENT}` : problem, slack);
  return true;
}
