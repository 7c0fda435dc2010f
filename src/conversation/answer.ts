import { cite, speak } from '../knowledge/answer.ts';
import type { Article, UnknownPart } from '../knowledge/article.ts';
import { person } from './reject.ts';
import { type DraftChoice, note, type Scene, say, setLast, top } from './scene.ts';

/** Answers with one article: its words for this role, where it is from, and the task it leads to. */
export function answerWith(
  scene: Scene,
  { article, unknownPart }: { article: Article; unknownPart?: UnknownPart | undefined },
): void {
  const { actor } = scene.desk;
  const role = actor.kind === 'member' ? actor.role : undefined;
  note(scene, { type: 'answered', articles: [article.slug], ...(unknownPart ? { unknownPart: true as const } : {}) });
  scene.state = {
    ...scene.state,
    articles: [...scene.state.articles.slice(-9), article.slug],
    topic: article.slug,
  };
  scene.isQuestionDue = true;
  const tasks = tasksOf(scene, article);
  const choices = [...tasks, ...(unknownPart ? [person] : [])];
  if (unknownPart) setLast(scene, { kind: 'offer', command: { type: 'hand_over' } });
  const text = speak(unknownPart ? article : reworded(scene, article), { role, unknownPart });
  say(scene, {
    kind: 'answer',
    text: unknownPart ? { ko: `${text.ko}\n\n${HAND_OVER.ko}`, en: `${text.en}\n\n${HAND_OVER.en}` } : text,
    ...(unknownPart ? { notKnown: unknownPart.says } : {}),
    citations: [cite(article, scene.language)],
    ...(choices.length > 0 ? { choices } : {}),
  });
}

/** The article with the model's words for its own, where there are any. */
function reworded(scene: Scene, article: Article): Article {
  const words = scene.reworded.get(article.slug);
  return words === undefined ? article : { ...article, body: { ...article.body, [scene.language]: words } };
}

const HAND_OVER = { ko: '상담원에게 연결해 드릴까요?', en: 'Shall I hand you over to a person?' };

/** "이 작업 시작하기" for the flows this person may use; none while another flow is in progress. */
function tasksOf(scene: Scene, { flows }: Article): DraftChoice[] {
  if (top(scene)) return [];
  return flows.flatMap((name) => {
    const flow = scene.flowNamed(name);
    const needs = flow?.type === 'write' ? flow.does : flow?.type === 'read' ? flow.sees : undefined;
    if (!flow || needs === undefined || scene.desk.mayNot(needs)) return [];
    return [
      {
        label: flow.button,
        role: 'flow',
        command: { type: 'start_flow', flow: flow.name, values: [] },
      },
    ];
  });
}
