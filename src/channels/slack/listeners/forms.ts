import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { App as Bolt } from '@slack/bolt';
import { z } from 'zod';
import type { Turn } from '../../../message/front.ts';
import type { Slack } from '../channel.ts';
import { FORM_WINDOW, showForm } from '../render/form.ts';
import type { Spot } from '../talk/spot.ts';
import { type Said, sayAnswer, take } from '../talk/talk.ts';
import { aboutOf } from './about.ts';
import { actionOf, conversationOf, labelLanguage, placeOfPress, pressed } from './pressed.ts';

/** Where the answer goes and whose talk it is: ids only, and both are asked again when it comes back. */
const metadata = z.object({
  flow: z.string(),
  conversation: z.uuid(),
  channel: z.string(),
  thread: z.string(),
  isDirect: z.boolean(),
});

const chosen = z.object({ value: z.string() });
const state = z.record(
  z.string(),
  z.record(
    z.string(),
    z.object({
      value: z.string().nullish(),
      selected_date: z.string().nullish(),
      selected_option: chosen.nullish(),
      selected_options: z.array(chosen).nullish(),
    }),
  ),
);
const submitted = z.object({
  user: z.object({ id: z.string(), team_id: z.string().nullish() }),
  view: z.object({ id: z.string(), private_metadata: z.string(), state: z.object({ values: state }) }),
});

type Filled = Readonly<Record<string, readonly string[]>>;

/** Slack waits three seconds; what takes longer is answered in the thread instead. */
const ANSWERS_WITHIN_MS = 2_000;

/** A task filled in at once, in a window: the same task, the same checks, the same confirmation. */
export function listenToForms(bolt: Bolt, slack: Slack): void {
  bolt.action({ type: 'block_actions', action_id: 'open.form' }, async ({ ack, body, context }) => {
    await ack();
    const press = pressed.parse(body);
    const about = await aboutOf(context, slack);
    const place = placeOfPress(press, about);
    const conversationId = conversationOf(actionOf(press));
    const flow = actionOf(press).value;
    if (!place || !conversationId || !flow || !press.trigger_id) return;
    const { sender } = await slack.senders.of(place.speaker, about.client);
    const language = labelLanguage(actionOf(press));
    const form = await slack.front.form({ conversationId, flow }, sender, language);
    if (!form) return;
    const { channel, thread, kind } = place.spot;
    const where = { flow, conversation: conversationId, channel, thread, isDirect: kind === 'direct' };
    const view = showForm(form, { language, metadata: JSON.stringify(where) });
    await about.client.views.open({ trigger_id: press.trigger_id, view });
  });
  bolt.view(FORM_WINDOW, async ({ ack, body, context }) => {
    const { user, view } = submitted.parse(body);
    const where = metadata.parse(JSON.parse(view.private_metadata));
    const { workspace, client, attempt } = await aboutOf(context, slack);
    const values = filledIn(view.state.values);
    const said: Said = {
      workspace,
      client,
      attempt,
      speaker: { team: workspace.teamId, user: user.id, home: user.team_id ?? workspace.teamId },
      spot: spotOf(where),
      conversationId: where.conversation,
      deliveryId: `form:${view.id}:${hashOf(values)}`,
      content: { form: { flow: where.flow, values } },
    };
    const taking = take(said, slack);
    const taken = await Promise.race([taking, sleep(ANSWERS_WITHIN_MS, undefined)]);
    const errors = taken ? errorsOf(taken.turn, Object.keys(view.state.values)) : {};
    if (Object.keys(errors).length > 0) return ack({ response_action: 'errors', errors });
    await ack();
    const late = taken ?? (await taking);
    if (late) await sayAnswer(said, late, slack);
  });
}

function spotOf({ channel, thread, isDirect }: z.infer<typeof metadata>): Spot {
  if (isDirect) return { kind: 'direct', channel, thread };
  return { kind: 'channel', channel, thread, isRoot: !/^\d+\.\d+$/.test(thread) };
}

function filledIn(values: z.infer<typeof state>): Filled {
  const filled: Record<string, string[]> = {};
  for (const [slot, elements] of Object.entries(values)) {
    for (const { value, selected_date, selected_option, selected_options } of Object.values(elements)) {
      const given = [value, selected_date, selected_option?.value, ...(selected_options ?? []).map((one) => one.value)];
      filled[slot] = given.flatMap((one) => (one ? [one] : []));
    }
  }
  return filled;
}

function hashOf(values: Filled): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 16);
}

/** What cannot be used, below its own field, in the words of the talk. */
function errorsOf(
  { outcomes, replies, state: { waitingFor } }: Turn,
  slots: readonly string[],
): Record<string, string> {
  if (outcomes.some(({ type }) => type === 'relayed')) return {}; // staff have it: nothing was checked
  const rejected = outcomes.flatMap((outcome) => (outcome.type === 'rejected' ? [outcome.slot] : []));
  const missing = waitingFor !== null && waitingFor !== 'confirm' ? [waitingFor] : [];
  const words = replies.map(({ text }) => text);
  const shown = (rejected.length > 0 ? rejected : missing).filter((slot) => slots.includes(slot));
  return Object.fromEntries(shown.map((slot, at) => [slot, (words[at] ?? words[0] ?? '').slice(0, 2_000)]));
}
