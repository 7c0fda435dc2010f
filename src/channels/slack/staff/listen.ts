import type { App as Bolt } from '@slack/bolt';
import { z } from 'zod';
import type { StaffWord } from '../../../message/staff.ts';
import type { Slack } from '../channel.ts';
import { aboutOf } from '../listeners/about.ts';
import { type Action, actionOf, placeOfPress, pressed } from '../listeners/pressed.ts';
import { cut, plain } from '../render/blocks.ts';
import type { Said } from '../talk/talk.ts';
import { tell } from '../talk/talk.ts';
import { answerSoFar } from './gaps.ts';
import { isVerb, NEEDS_TEXT, needsText, UNKNOWN, VERB_WORDS } from './words.ts';

const WINDOW = 'staff';
const TEXT = 'text';
const MAX_TEXT = 2_000;

const submitted = z.object({
  user: z.object({ id: z.string(), team_id: z.string().nullish() }),
  view: z.object({
    id: z.string(),
    private_metadata: z.string(),
    state: z.object({ values: z.object({ [TEXT]: z.object({ [TEXT]: z.object({ value: z.string().nullish() }) }) }) }),
  }),
});

/** What staff do on a card; who is staff is read by role, at the write. */
export function listenToStaff(bolt: Bolt, slack: Slack): void {
  bolt.action({ type: 'block_actions', action_id: /^staff\./ }, async ({ ack, body, context }) => {
    await ack();
    const press = pressed.parse(body);
    const about = await aboutOf(context, slack);
    const place = placeOfPress(press, about);
    if (!place) return;
    const { action_id, action_ts, value } = actionOf(press);
    const deliveryId = `staff:press:${press.user.id}:${action_ts}`;
    const said = { ...place, client: about.client, attempt: about.attempt, deliveryId };
    await act(said, { verb: action_id.slice('staff.'.length), id: value ?? '' }, slack);
  });
  bolt.action({ type: 'block_actions', action_id: /^open\.staff\./ }, async ({ ack, body, context }) => {
    await ack();
    const press = pressed.parse(body);
    const about = await aboutOf(context, slack);
    const place = placeOfPress(press, about);
    const wanted = wantedIn(actionOf(press));
    if (!place || !press.trigger_id || !wanted) return;
    const deliveryId = `staff:open:${press.user.id}:${actionOf(press).action_ts}`;
    const said = { ...place, client: about.client, attempt: about.attempt, deliveryId };
    const begun = wanted.verb === 'draft_article' ? await answerSoFar(said, wanted.id, slack) : '';
    if (begun === undefined) return;
    await about.client.views.open({ trigger_id: press.trigger_id, view: windowFor(wanted, begun) });
  });
  bolt.view(WINDOW, async ({ ack, body, context }) => {
    const { user, view } = submitted.parse(body);
    const { client, workspace, attempt } = await aboutOf(context, slack);
    const [verb = '', id = ''] = view.private_metadata.split(' ');
    const speaker = { team: workspace.teamId, user: user.id, home: user.team_id ?? workspace.teamId };
    const deliveryId = `staff:window:${view.id}`;
    const text = view.state.values[TEXT][TEXT].value ?? '';
    const problem = await does({ workspace, speaker, client, attempt, deliveryId }, { verb, id, text }, slack);
    await (problem === undefined ? ack() : ack({ response_action: 'errors', errors: { [TEXT]: problem } }));
  });
}

interface WantsText {
  readonly verb: keyof typeof NEEDS_TEXT;
  readonly id: string;
}

function wantedIn({ action_id, value }: Action): WantsText | undefined {
  const verb = action_id.slice('open.staff.'.length);
  return value && needsText(verb) ? { verb, id: value } : undefined;
}

function windowFor({ verb, id }: WantsText, begun: string) {
  const initial = begun === '' ? {} : { initial_value: cut(begun, MAX_TEXT) };
  return {
    type: 'modal' as const,
    callback_id: WINDOW,
    private_metadata: `${verb} ${id}`,
    title: plain(VERB_WORDS[verb]),
    submit: plain('저장'),
    close: plain('취소'),
    blocks: [
      {
        type: 'input' as const,
        block_id: TEXT,
        label: plain(NEEDS_TEXT[verb]),
        element: {
          type: 'plain_text_input' as const,
          action_id: TEXT,
          multiline: true,
          max_length: MAX_TEXT,
          ...initial,
        },
      },
    ],
  };
}

interface Wanted {
  readonly verb: string;
  readonly id: string;
  readonly text?: string;
}

/** Does it, and tells the one who did how it went. */
async function act(said: Omit<Said, 'content'>, wanted: Wanted, slack: Slack): Promise<void> {
  const problem = await does(said, wanted, slack);
  if (problem !== undefined) await tell(said, problem, slack);
}

/** Why it was not done, in words; undefined when it was. */
export async function does(
  { speaker, client, deliveryId }: Pick<Said, 'speaker' | 'client' | 'deliveryId' | 'workspace' | 'attempt'>,
  wanted: Wanted,
  slack: Slack,
): Promise<string | undefined> {
  const { sender } = await slack.senders.of(speaker, client);
  if (sender.kind !== 'person') return UNKNOWN;
  const word = wordOf(wanted, { deliveryId, channel: 'slack', staff: sender.personId });
  if (!word) return '이 버튼은 더 이상 쓰이지 않아요. 새 카드를 확인해 주세요.';
  const answer = await slack.front.takeStaffWord(word);
  return answer.ok ? undefined : answer.refusal.words.ko;
}

type Spoken = Pick<StaffWord, 'deliveryId' | 'channel' | 'staff'>;

function wordOf({ verb, id, text }: Wanted, spoken: Spoken): StaffWord | undefined {
  if (!isVerb(verb)) return undefined;
  const said = { ...spoken, ...(text !== undefined && { text }) };
  switch (verb) {
    case 'approve_organization':
    case 'reject_organization':
      return { ...said, verb, organization: id };
    case 'draft_article':
      return { ...said, verb, gap: id };
    case 'approve_article':
    case 'reject_article':
      return { ...spoken, verb, article: id };
    default:
      return { ...said, verb, ticket: id };
  }
}
