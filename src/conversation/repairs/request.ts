import { asksOf } from '../../flows/advance.ts';
import type { ClosedDoor, Flow, FutureFlow, ReadFlow, WriteFlow } from '../../flows/flow.ts';
import { begin as beginFlow } from '../../flows/in-progress.ts';
import type { Command } from '../../understanding/command.ts';
import { askCompany } from '../ask-company.ts';
import { refuse } from '../refuse.ts';
import { person } from '../reject.ts';
import { note, push, type Scene, say, setLast, titleOf, top } from '../scene.ts';
import { giveValues } from './give-values.ts';
import { undo } from './undo.ts';

type Start = Command & { type: 'start_flow' };

/** A request: begun, unless another change is in progress, which asks "now or later?". */
export async function request(scene: Scene, command: Start): Promise<void> {
  const flow = scene.flowNamed(command.flow);
  const progress = top(scene);
  if (flow?.type !== 'write' || !progress) return begin(scene, command);
  if (progress.flow === flow.name && !scene.started.includes(flow.name)) return giveValues(scene, command.values);
  if (await isRefused(scene, flow)) return;
  if (scene.started.length > 0 || scene.state.last.kind === 'order') return keepForLater(scene, command);
  askOrder(scene, command);
}

/** Begins a flow on top of whatever is in progress. */
export async function begin(scene: Scene, command: Start): Promise<void> {
  const flow = scene.flowNamed(command.flow);
  if (!flow) return scene.act({ type: 'cannot_handle' });
  if (needsCompany(flow) && scene.desk.actor.kind === 'undecided') return askCompany(scene, command);
  switch (flow.type) {
    case 'closed':
      return closed(scene, flow);
    case 'future':
      return future(scene, flow);
    case 'read':
      return read(scene, flow, command);
    case 'write':
      if (await isRefused(scene, flow)) return;
      if (command.values.length === 0 && (await isOfWhatWasCancelled(scene, flow))) return undo(scene);
      push(scene, beginFlow(flow.name));
      return giveValues(scene, command.values);
  }
}

/** "다시 보내 줘" right after a cancellation means the one that was cancelled, never the only other one there is. */
async function isOfWhatWasCancelled({ desk, state }: Scene, flow: WriteFlow): Promise<boolean> {
  const ids = state.changed.flatMap(({ kind, value }) => (kind === 'invitation' ? [value] : []));
  if (ids.length === 0 || !asksOf(flow).some(({ takes }) => takes.includes('invitation'))) return false;
  const { companies } = await desk.portfolio();
  return companies.some(({ invitations }) =>
    invitations.some(({ id, state }) => ids.includes(id) && state === 'cancelled'),
  );
}

function needsCompany(flow: Flow): boolean {
  return flow.type !== 'closed' && !(flow.type === 'read' && flow.sees === null);
}

async function isRefused(scene: Scene, flow: WriteFlow): Promise<boolean> {
  const refusal = await scene.desk.mayEver(flow.does);
  if (refusal) await refuse(scene, { flow: flow.name, refusal });
  return refusal !== undefined;
}

/** Shown at once when nothing has to be asked; its question goes on the pile otherwise. */
async function read(scene: Scene, flow: ReadFlow, command: Start): Promise<void> {
  const refusal = scene.desk.mayNot(flow.sees);
  if (refusal) return refuse(scene, { flow: flow.name, refusal });
  push(scene, beginFlow(flow.name));
  await giveValues(scene, command.values);
}

async function closed(scene: Scene, flow: ClosedDoor): Promise<void> {
  const article = scene.knowledge.article(flow.article);
  await refuse(scene, { flow: flow.name, refusal: { code: flow.code }, ...(article ? { article } : {}) });
}

/** Its right first; then said honestly. */
async function future(scene: Scene, flow: FutureFlow): Promise<void> {
  const refusal = scene.desk.mayNot(flow.needs);
  if (refusal) return refuse(scene, { flow: flow.name, refusal });
  note(scene, { type: 'refused', flow: flow.name, error: 'UPSTREAM_UNAVAILABLE' });
  setLast(scene, { kind: 'offer', command: { type: 'hand_over', topic: flow.title.ko } });
  scene.isQuestionDue = true;
  const title = flow.title;
  say(scene, {
    kind: 'refusal',
    text: {
      ko: `${title.ko} 작업은 아직 여기서 도와드릴 수 없어요. 상담원에게 연결해 드릴까요?`,
      en: `I cannot help with ${title.en} here yet. Shall I hand you over to a person?`,
    },
    choices: [{ ...person, command: { type: 'hand_over', topic: flow.title.ko } }],
  });
}

function askOrder(scene: Scene, command: Start): void {
  const current = titleOf(scene, top(scene)?.flow ?? '');
  const next = titleOf(scene, command.flow);
  note(scene, { type: 'clarify', flows: [command.flow] });
  setLast(scene, { kind: 'order', command });
  scene.isQuestionDue = false;
  say(scene, {
    kind: 'question',
    text: {
      ko: `${current.ko} 작업을 하던 중이에요. ${next.ko} 작업을 지금 먼저 할까요, 나중에 할까요?`,
      en: `You are in the middle of ${current.en}. Shall we switch to ${next.en} now, or come back to it later?`,
    },
    choices: [
      { label: { ko: '지금 먼저', en: 'Now' }, role: 'now', command: { type: 'now' } },
      { label: { ko: '나중에', en: 'Later' }, role: 'later', command: { type: 'later' } },
    ],
  });
}

/** Several requests in one message are done in the order said. */
function keepForLater(scene: Scene, command: Start): void {
  note(scene, { type: 'noted', about: 'later' });
  scene.state = { ...scene.state, later: [...scene.state.later, command] };
  scene.kept.push(command);
}
