import { askTopic } from '../ask-topic.ts';
import { packetOf } from '../packet.ts';
import { note, type Scene, say, titleOf, top } from '../scene.ts';

/** A ticket at once, whatever is in progress; asked twice it is the same ticket. */
export async function handOver(scene: Scene, topic?: string): Promise<void> {
  const known = topic ?? topicOf(scene);
  const isOpen = scene.state.ticket !== null;
  const packet = await packetOf(scene);
  const opened = await scene.support.open(scene.db, {
    actor: scene.desk.actor,
    conversationId: scene.conversationId,
    topic: known ?? null,
    packet,
    now: scene.now,
  });
  scene.state = { ...scene.state, ticket: opened.code, last: { kind: 'other' } };
  note(scene, { type: 'handed_over', ticket: opened.code });
  scene.isQuestionDue = true;
  say(scene, {
    kind: 'hand_over',
    text: isOpen
      ? {
          ko: `이미 접수된 상담 ${opened.code}번이 열려 있어요. 상담원이 같은 건으로 확인합니다.`,
          en: `Your ticket ${opened.code} is already open; support works on that one.`,
        }
      : {
          ko: `상담 ${opened.code}번으로 접수했어요. 상담원이 이 대화의 내용을 함께 볼 수 있고, 기다리는 동안 저도 계속 도와드려요.`,
          en: `I have opened ticket ${opened.code}. Support can see this conversation, and I keep helping while you wait.`,
        },
  });
  if (known === undefined && !isOpen && !top(scene)) askTopic(scene);
}

/** What the talk has been about so far. */
function topicOf(scene: Scene): string | undefined {
  const progress = top(scene);
  if (progress) return titleOf(scene, progress.flow).ko;
  const question = scene.state.unanswered.at(-1);
  if (question) return question;
  const article = scene.knowledge.article(scene.state.articles.at(-1) ?? '');
  return article?.title.ko;
}
