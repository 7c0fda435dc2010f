import type { Text } from '../../message/text.ts';
import type { Attendance } from '../../support/hours.ts';
import { askTopic } from '../ask-topic.ts';
import { packetOf } from '../packet.ts';
import { note, type Scene, say, titleOf, top } from '../scene.ts';

/** A ticket at once, whatever is in progress; asked twice it is the same ticket. */
export async function handOver(scene: Scene, topic?: string): Promise<void> {
  const known = topic ?? topicOf(scene);
  const { code, isNew, attendance } = await scene.support.open(scene.db, {
    actor: scene.desk.actor,
    conversationId: scene.conversationId,
    channel: scene.channel,
    topic: known ?? null,
    packet: await packetOf(scene),
    now: scene.now,
  });
  scene.state = { ...scene.state, ticket: code, last: { kind: 'other' } };
  note(scene, { type: 'handed_over', ticket: code });
  scene.isQuestionDue = true;
  const there = THERE[attendance];
  say(scene, {
    kind: 'hand_over',
    text: isNew
      ? {
          ko: `상담 ${code}번으로 접수했어요. 상담원이 이 대화의 내용을 함께 볼 수 있어요. ${there.ko}`,
          en: `I have opened ticket ${code}. Support can see this conversation. ${there.en}`,
        }
      : {
          ko: `이미 접수된 상담 ${code}번이 열려 있어요. 상담원이 같은 건으로 확인합니다. ${there.ko}`,
          en: `Your ticket ${code} is already open; support works on that one. ${there.en}`,
        },
  });
  if (known === undefined && isNew && !top(scene)) askTopic(scene);
}

/** Whether somebody is there, said as it is; the answer comes into this talk whenever it is written. */
export const THERE: Readonly<Record<Attendance, Text>> = {
  there: {
    ko: '기다리시는 동안 저도 계속 도와드릴게요.',
    en: 'I keep helping while you wait.',
  },
  away: {
    ko: '지금 바로 응대할 수 있는 상담원이 보이지 않아요. 상담원이 남기는 답변은 이 대화에서 볼 수 있고, 그동안 저도 계속 도와드릴게요.',
    en: 'Nobody of support seems to be free right now. What they answer will appear in this conversation, and I keep helping meanwhile.',
  },
  closed: {
    ko: '지금은 상담 시간이 아니에요. 상담원이 남기는 답변은 이 대화에서 볼 수 있고, 그동안 저도 계속 도와드릴게요.',
    en: 'Support is closed at the moment. What they answer will appear in this conversation, and I keep helping meanwhile.',
  },
};

/** What the talk has been about so far. */
function topicOf(scene: Scene): string | undefined {
  const progress = top(scene);
  if (progress) return titleOf(scene, progress.flow).ko;
  const question = scene.state.unanswered.at(-1);
  if (question) return question;
  const article = scene.knowledge.article(scene.state.articles.at(-1) ?? '');
  return article?.title.ko;
}
