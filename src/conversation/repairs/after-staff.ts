import { josa } from '../../message/josa.ts';
import type { Command } from '../../understanding/command.ts';
import { type DraftChoice, note, type Scene, say } from '../scene.ts';
import { sayStale } from '../stale.ts';
import { THERE } from './hand-over.ts';

/** The person ends the talk with staff: the assistant is back. */
export async function leaveStaff(scene: Scene, { ticket }: Command & { type: 'leave_staff' }): Promise<void> {
  const { db, conversationId, channel, now } = scene;
  if (!(await scene.support.leave(db, { conversationId, channel, now, ticket }))) return sayStale(scene);
  scene.state = { ...scene.state, ticket: null };
  scene.isQuestionDue = true;
  note(scene, { type: 'cancelled', flow: 'talk-to-human' });
  say(scene, {
    kind: 'note',
    text: {
      ko: `${josa(`상담 ${ticket}번`, '을/를')} 마쳤어요. 이제 제가 다시 도와드릴게요.`,
      en: `I have ended ticket ${ticket}. I am back to help you.`,
    },
    choices: [reopenChoice(ticket)],
  });
}

/** A ticket that was over waits for staff again. */
export async function reopen(scene: Scene, { ticket }: Command & { type: 'reopen' }): Promise<void> {
  const { db, conversationId, channel, now } = scene;
  const reopened = await scene.support.reopen(db, { conversationId, channel, now, ticket });
  if (!reopened) return sayStale(scene);
  scene.state = { ...scene.state, ticket };
  scene.isQuestionDue = true;
  note(scene, { type: 'handed_over', ticket });
  const there = THERE[reopened.attendance];
  say(scene, {
    kind: 'hand_over',
    text: {
      ko: `${josa(`상담 ${ticket}번`, '을/를')} 다시 열었어요. ${there.ko}`,
      en: `I have opened ticket ${ticket} again. ${there.en}`,
    },
  });
}

/** Whether it helped: asked once, and counted once. */
export async function rate(scene: Scene, { ticket, satisfied }: Command & { type: 'rate' }): Promise<void> {
  const { db, conversationId, channel, now } = scene;
  if (!(await scene.support.rate(db, { conversationId, channel, now, ticket, satisfied }))) return sayStale(scene);
  scene.isQuestionDue = true;
  note(scene, { type: 'small_talk' });
  say(scene, {
    kind: 'note',
    text: satisfied
      ? { ko: '알려 주셔서 고마워요.', en: 'Thank you for telling us.' }
      : {
          ko: '알려 주셔서 고마워요. 아직 해결되지 않았다면 상담을 다시 열 수 있어요.',
          en: 'Thank you for telling us. If it is not settled yet, you can open the ticket again.',
        },
    ...(satisfied ? {} : { choices: [reopenChoice(ticket)] }),
  });
}

export function reopenChoice(ticket: string): DraftChoice {
  return {
    label: { ko: '상담 다시 열기', en: 'Open it again' },
    role: 'hand_over',
    command: { type: 'reopen', ticket },
  };
}
