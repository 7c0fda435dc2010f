import type { Finding } from '../../knowledge/find.ts';
import { recordGap } from '../../knowledge/gaps.ts';
import { answerWith } from '../answer.ts';
import { browse } from '../browse.ts';
import { offerArticles } from '../offer-articles.ts';
import { person } from '../reject.ts';
import { note, type Scene, say, setLast, top } from '../scene.ts';

/** A question, whatever else is in progress: answered with its source, clarified, or honestly unknown. */
export async function digress(
  scene: Scene,
  { query, article: slug }: { query: string; article?: string },
): Promise<void> {
  const chosen = slug === undefined ? undefined : scene.knowledge.article(slug);
  if (chosen) return answerWith(scene, { article: chosen });
  if (browse(scene, query)) return;
  const found = scene.knowledge.find(query);
  const finding = found.kind === 'unknown' && found.namesNothing ? (followUp(scene, query) ?? found) : found;
  switch (finding.kind) {
    case 'answer':
      return answerWith(scene, finding);
    case 'clarify':
      return offerArticles(scene, finding.articles);
    case 'unknown':
      return unknown(scene, query);
  }
}

/** "How long does it take?" right after an answer, in this turn or the one before, is about what was answered. */
function followUp({ knowledge, state, topic, language }: Scene, query: string): Finding | undefined {
  const article = knowledge.article(state.topic ?? topic ?? '');
  if (!article) return undefined;
  const asked = `${article.title[language]}: ${query}`;
  const found = knowledge.find(asked);
  const near = [article.slug, ...article.related];
  if (found.kind === 'answer' && near.includes(found.article.slug)) return found;
  const [nearest] = knowledge.ranking
    .decide(asked)
    .ranked.map(({ id }) => id)
    .filter((slug) => near.includes(slug));
  return { kind: 'answer', article: knowledge.article(nearest ?? '') ?? article };
}

/** Nothing supports an answer: said, a person offered, and the gap kept. */
async function unknown(scene: Scene, query: string): Promise<void> {
  const { actor } = scene.desk;
  note(scene, { type: 'unknown' });
  scene.isQuestionDue = true;
  const asked = scene.words || query;
  if (asked.trim()) {
    const nearest = scene.knowledge.ranking.rank(query, 3).map(({ id }) => id);
    const role = actor.kind === 'member' ? actor.role : actor.kind;
    await recordGap(scene.db, { query: asked, language: scene.language, nearest, role, at: scene.now });
    scene.state = { ...scene.state, unanswered: [...scene.state.unanswered.slice(-4), asked] };
  }
  if (scene.state.ticket !== null) return leaveToStaff(scene, scene.state.ticket);
  setLast(scene, { kind: 'offer', command: { type: 'hand_over' } });
  say(scene, {
    kind: 'unknown',
    text: top(scene)
      ? {
          ko: '그 내용은 제가 가진 안내에서 찾지 못했어요. 상담원에게 연결해 드릴 수도 있어요.',
          en: 'I could not find that in the guides I have. I can hand you over to a person.',
        }
      : {
          ko: '그 내용은 제가 가진 안내에서 찾지 못했어요. 다르게 물어봐 주시거나, 상담원에게 연결해 드릴까요?',
          en: 'I could not find that in the guides I have. Try asking it another way, or shall I hand you over to a person?',
        },
    choices: [person],
  });
}

/** Somebody has been called already: what we cannot answer is theirs to read, and nobody is offered again. */
async function leaveToStaff(scene: Scene, ticket: string): Promise<void> {
  const { conversationId, channel, now, words: text } = scene;
  if (text.trim()) await scene.support.say(scene.db, { conversationId, channel, now, ticket, text });
  setLast(scene, { kind: 'other' });
  say(scene, {
    kind: 'unknown',
    text: {
      ko: `그 내용은 제가 가진 안내에 없어서 상담 ${ticket}번에 남겨 두었어요. 상담원의 답변은 이 대화에서 볼 수 있어요.`,
      en: `That is not in the guides I have, so I have added it to ticket ${ticket}. What support answers will appear in this conversation.`,
    },
  });
}
