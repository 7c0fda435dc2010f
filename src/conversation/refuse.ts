import type { FlowName, Values } from '../flows/flow.ts';
import { cite } from '../knowledge/answer.ts';
import type { Article } from '../knowledge/article.ts';
import type { Text } from '../message/text.ts';
import { type Refusal, wordsOf } from '../portal/refusal.ts';
import type { Command } from '../understanding/command.ts';
import { chosenValues } from './next-choices.ts';
import { person } from './reject.ts';
import { remedyFor } from './remedy.ts';
import { note, type Scene, say, setLast, titleOf } from './scene.ts';

interface Refused {
  readonly flow: FlowName;
  readonly refusal: Refusal;
  /** What was said already, kept for when it can be done. */
  readonly said?: Values;
  /** The article that explains it. */
  readonly article?: Article;
  /** The write gate has it in its audit trail already. */
  readonly isRecorded?: boolean;
  /** Instead of the refusal's own words. */
  readonly words?: Text;
}

/** The request itself cannot be done: the rule, who can, and what helps instead. */
export async function refuse(
  scene: Scene,
  { flow, refusal, said = {}, article, isRecorded = false, words = wordsOf(refusal) }: Refused,
): Promise<void> {
  note(scene, { type: 'refused', flow, error: refusal.code });
  scene.isQuestionDue = true;
  if (article) scene.state = { ...scene.state, topic: article.slug };
  if (!isRecorded) await scene.desk.recordRefusal(flow, refusal);
  const remedy = remedyFor(scene, refusal, said);
  const handOver: Command = { type: 'hand_over', topic: titleOf(scene, flow).ko };
  const after = isPrerequisite(refusal) ? { after: again(flow, said) } : {};
  setLast(scene, remedy ? { kind: 'offer', command: remedy.command, ...after } : { kind: 'offer', command: handOver });
  const next = remedy
    ? { ko: `${remedy.title.ko} 작업을 지금 시작할까요?`, en: `Shall I start ${remedy.title.en} now?` }
    : { ko: '필요하면 상담원에게 연결해 드릴게요.', en: 'I can hand you over to a person if you like.' };
  say(scene, {
    kind: 'refusal',
    text: { ko: `${words.ko} ${next.ko}`, en: `${words.en} ${next.en}` },
    ...(article ? { citations: [cite(article, scene.language)] } : {}),
    choices: [...(remedy ? [remedy.choice] : []), { ...person, command: handOver }],
  });
}

/** What has to be there first: with it there, the interrupted request comes back by itself. */
function isPrerequisite({ code }: Refusal): boolean {
  return code === 'ORG_NOT_APPROVED' || code === 'APP_NOT_REGISTERED' || code === 'NOT_FOUND';
}

function again(flow: FlowName, said: Values): Command {
  return { type: 'start_flow', flow, values: chosenValues(said) };
}
