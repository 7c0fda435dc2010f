import type { Command } from '../../understanding/command.ts';
import { buttonOf, type DraftChoice, note, type Scene, say, setLast, titleOf, top } from '../scene.ts';
import { digress } from './digress.ts';

/** Several things may have been meant: they are shown, and nothing is picked. */
export async function clarify(scene: Scene, command: Command & { type: 'clarify' }): Promise<void> {
  const flows = command.flows.filter((name) => scene.flowNamed(name) !== undefined);
  if (flows.length === 0) return digress(scene, { query: scene.words });
  note(scene, { type: 'clarify', flows });
  const [only, ...others] = flows;
  const isOffer = only !== undefined && others.length === 0 && !command.orStop;
  const start = { type: 'start_flow', flow: only ?? '', values: command.values ?? [] } as const;
  setLast(scene, isOffer ? { kind: 'offer', command: start } : { kind: 'other' });
  scene.isQuestionDue = top(scene) !== undefined && !command.orStop;
  const choices = flows.map((flow): DraftChoice => {
    return {
      label: buttonOf(scene, flow),
      role: 'flow',
      command: { type: 'start_flow', flow, values: command.values ?? [] },
    };
  });
  say(scene, {
    kind: 'question',
    text: question(scene, command, flows),
    choices: [...choices, ...stop(scene, command)],
  });
}

function question(scene: Scene, { orStop }: Command & { type: 'clarify' }, flows: readonly string[]) {
  const [first = ''] = flows;
  const title = titleOf(scene, first);
  if (orStop) {
    return {
      ko: '보낸 초대를 취소할까요, 아니면 지금 하던 작업을 그만둘까요?',
      en: 'Should I cancel an invitation that was sent, or stop the task in progress?',
    };
  }
  return flows.length === 1
    ? { ko: `혹시 ${title.ko} 작업을 말씀하신 건가요?`, en: `Did you mean ${title.en}?` }
    : { ko: '어떤 일을 도와드릴까요?', en: 'Which of these would you like?' };
}

function stop(scene: Scene, { orStop }: Command & { type: 'clarify' }): DraftChoice[] {
  if (!orStop || !top(scene)) return [];
  return [{ label: { ko: '이 작업 그만두기', en: 'Stop this task' }, role: 'cancel', command: { type: 'cancel' } }];
}
