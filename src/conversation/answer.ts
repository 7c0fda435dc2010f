import { cite, speak } from '../knowledge/answer.ts';
import type { Article, UnknownPart } from '../knowledge/article.ts';
import { person } from './reject.ts';
import { type DraftChoice, note, type Scene, say, setLast, top } from './scene.ts';

/** Answers with one article: its words for this role, where it is from, and the task it leads to. */
export async function answerWith(
  scene: Scene,
  { article, unknownPart }: { article: Article; unknownPart?: UnknownPart | undefined },
): Promise<void> {
  const { actor } = scene.desk;
  const role = actor.kind === 'member' ? actor.role : undefined;
  note(scene, { type: 'answered', articles: [article.slug], ...(unknownPart ? { unknownPart: true as const } : {}) });
  scene.state = { ...scene.state, articles: [...scene.state.articles.slice(-9), article.slug] };
  scene.isQuestionDue = true;
  const tasks = await tasksOf(scene, article);
  const choices = [...tasks, ...(unknownPart ? [person] : [])];
  const [task] = tasks;
  if (unknownPart) setLast(scene, { kind: 'offer', command: { type: 'hand_over' } });
  else if (task) setLast(scene, { kind: 'offer', command: task.command });
  const text = speak(article, { role, unknownPart });
  say(scene, {
    kind: 'answer',
    text: unknownPart ? { ko: `${text.ko}\n\n${HAND_OVER.ko}`, en: `${text.en}\n\n${HAND_OVER.en}` } : text,
    ...(unknownPart ? { notKnown: unknownPart.says } : {}),
    citations: [cite(article, scene.language)],
    ...(choices.length > 0 ? { choices } : {}),
  });
}

const HAND_OVER = { ko: '상담원에게 연결해 드릴까요?', en: 'Shall I hand you over to a person?' };

/** "이 작업 시작하기" for the flows this person may use; none while another flow is in progress. */
async function tasksOf(scene: Scene, { flows }: Article): Promise<DraftChoice[]> {
  if (top(scene)) return [];
  const allowed: DraftChoice[] = [];
  for (const name of flows) {
    const flow = scene.flowNamed(name);
    const isReady =
      flow?.type === 'write'
        ? !(await scene.desk.mayEver(flow.does))
        : flow?.type === 'read' && !scene.desk.mayNot(flow.sees);
    if (flow && isReady) {
      allowed.push({
        label: { ko: `${flow.title.ko} 시작하기`, en: `Start ${flow.title.en}` },
        role: 'flow',
        command: { type: 'start_flow', flow: flow.name, values: [] },
      });
    }
  }
  return allowed;
}
